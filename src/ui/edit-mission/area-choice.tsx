import { X } from "lucide-react";
import { useId } from "react";
import type { AreaRecord, Iso3 } from "../../domain/areas/area.ts";
import { IconButton } from "../controls/button.tsx";
import { Select } from "../controls/select.tsx";
import { areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import styles from "./mission-form.module.css";

interface AreaChoiceProps {
  readonly label: string;
  readonly areas: ReadonlyMap<Iso3, AreaRecord>;
  readonly chosen: readonly Iso3[];
  readonly onChange: (chosen: readonly Iso3[]) => void;
  readonly required?: boolean;
  readonly error?: string | undefined;
}

const NONE = "";

/** Areas one after another: a list to choose from, and each choice with a way to take it back. */
export function AreaChoice({ label, areas, chosen, onChange, required = false, error }: AreaChoiceProps) {
  const translator = useT();
  const { t, compare } = translator;
  const id = useId();
  const name = (iso3: Iso3) => areaName(iso3, areas, translator);
  const others = [...areas.keys()]
    .filter((iso3) => !chosen.includes(iso3))
    .sort((a, b) => compare(name(a), name(b)));
  return (
    <fieldset className={styles["choices"]} aria-describedby={error === undefined ? undefined : id}>
      <legend>
        {label} {required && <span className={styles["required"]}>{t("edit.required")}</span>}
      </legend>
      <ul className={styles["row"]}>
        {chosen.map((iso3) => (
          <li key={iso3} className={styles["chip"]}>
            {name(iso3)}
            <IconButton
              icon={X}
              size="small"
              label={t("edit.area.remove", { area: name(iso3) })}
              onClick={() => onChange(chosen.filter((other) => other !== iso3))}
            />
          </li>
        ))}
      </ul>
      <Select
        label={t("edit.area.add", { what: label })}
        labelled="hidden"
        value={NONE}
        onChange={(iso3) => iso3 !== NONE && onChange([...chosen, iso3])}
        groups={[
          {
            label: null,
            options: [
              { value: NONE, label: t("edit.area.choose") },
              ...others.map((iso3) => ({ value: iso3, label: name(iso3) })),
            ],
          },
        ]}
      />
      {error !== undefined && (
        <p id={id} role="alert" className={styles["error"]}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
