import { Braces } from "lucide-react";
import { useState } from "react";
import { LONGEST, MOST_POINTS } from "../../state/briefing/briefing.ts";
import { Button } from "../controls/button.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { Select, type SelectGroup } from "../controls/select.tsx";
import { useT } from "../i18n.tsx";
import styles from "./slide-form.module.css";

export interface FoundValue {
  readonly token: string;
  readonly text: string;
  /** Empty for what needs none; null for a value that is not known. */
  readonly source: string | null;
}

/** What a value can be of: the token holds the id in the place of `*`. */
export interface ValueChoice {
  /** `{rank:*}`, `{date}` */
  readonly token: string;
  readonly label: string;
  readonly of: "area" | "mission" | null;
}

interface LiveValueFieldsProps {
  readonly choices: readonly ValueChoice[];
  readonly subjects: Readonly<
    Record<"area" | "mission", readonly { readonly value: string; readonly label: string }[]>
  >;
  /** Those that the texts of the slide hold. */
  readonly found: readonly FoundValue[];
  /** The points had no room for the last one that was to be put after them. */
  readonly isFull: boolean;
  readonly onInsert: (token: string) => void;
}

/** Values that follow the data: to put into a text, and what those in it say now and by which source. */
export function LiveValueFields({ choices, subjects, found, isFull, onInsert }: LiveValueFieldsProps) {
  const { t } = useT();
  const [first] = choices;
  const [token, setToken] = useState(first?.token ?? "");
  const [of, setOf] = useState("");
  const choice = choices.find((one) => one.token === token);
  const options = choice?.of == null ? [] : subjects[choice.of];
  const chosen = options.find(({ value }) => value === of) ?? options[0];
  const groups: readonly SelectGroup<string>[] = [
    { label: null, options: choices.map((one) => ({ value: one.token, label: one.label })) },
  ];
  return (
    <Disclosure
      title={t("briefing.values")}
      after={found.length > 0 ? <span className={styles["note"]}>{found.length}</span> : null}
    >
      <div className={styles["values"]}>
        <p className={styles["note"]}>{t("briefing.values.explain")}</p>
        <div className={styles["pick"]}>
          <Select label={t("briefing.values.what")} value={token} groups={groups} onChange={setToken} />
          {choice?.of == null ? (
            <span />
          ) : (
            <Select
              label={t("briefing.values.of")}
              value={chosen?.value ?? ""}
              groups={[{ label: null, options }]}
              onChange={setOf}
            />
          )}
          <Button
            icon={Braces}
            disabled={choice === undefined || (choice.of !== null && chosen === undefined)}
            onClick={() => onInsert(token.replace("*", chosen?.value ?? ""))}
          >
            {t("briefing.values.insert")}
          </Button>
        </div>
        {isFull && (
          <p role="alert">{t("briefing.values.full", { most: MOST_POINTS, longest: LONGEST.point })}</p>
        )}
        {found.length > 0 && (
          <ul className={styles["found"]} aria-label={t("briefing.values.here")}>
            {found.map(({ token: at, text, source }) => (
              <li key={at} className={source === null ? styles["unknown"] : undefined}>
                {source === null
                  ? t("briefing.values.unknown", { token: at })
                  : t("briefing.values.line", { token: at, value: text })}
                {source !== null && source !== "" && (
                  <div className={styles["note"]}>{t("briefing.values.source", { source })}</div>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Disclosure>
  );
}
