import { Trash2 } from "lucide-react";
import type { InterestSettings } from "../../domain/priority/types.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { Checkbox } from "../controls/checkbox.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import styles from "./interest.module.css";
import { JudgementText } from "./judgement-text.tsx";

interface InterestFieldsProps {
  readonly interest: InterestSettings;
  readonly areas: AreaNames;
  readonly onInterest: (interest: InterestSettings) => void;
  readonly onArea: (iso3: string) => void;
}

/** The switch, and every judgement with the area it is of. */
export function InterestFields({ interest, areas, onInterest, onArea }: InterestFieldsProps) {
  const translator = useT();
  const { t, compare } = translator;
  const { on, judgements } = interest;
  const rows = Object.entries(judgements)
    .map(([iso3, judgement]) => ({ iso3, judgement, name: areaName(iso3, areas, translator) }))
    .sort((a, b) => compare(a.name, b.name));
  const without = (iso3: string) => {
    const { [iso3]: _removed, ...others } = judgements;
    onInterest({ ...interest, judgements: others });
  };
  return (
    <Disclosure
      title={t("interest.title")}
      open={on || rows.length > 0}
      after={
        rows.length > 0 && (
          <Badge tone={on ? "differs" : "neutral"}>{t("interest.count", { count: rows.length })}</Badge>
        )
      }
    >
      <Checkbox checked={on} onChange={(checked) => onInterest({ ...interest, on: checked })}>
        {t("interest.switch")}
      </Checkbox>
      <p className={styles["note"]}>{t("interest.explain")}</p>
      {rows.length === 0 ? (
        <p className={styles["note"]}>{t("interest.noneAtAll")}</p>
      ) : (
        <ul className={styles["list"]}>
          {rows.map(({ iso3, judgement, name }) => (
            <li key={iso3} className={styles["row"]}>
              <button type="button" className={styles["area"]} onClick={() => onArea(iso3)}>
                {name}
              </button>
              <IconButton
                icon={Trash2}
                size="small"
                label={t("interest.removeOf", { area: name })}
                onClick={() => without(iso3)}
              />
              <JudgementText judgement={judgement} />
            </li>
          ))}
        </ul>
      )}
      {rows.length > 1 && (
        <Button onClick={() => onInterest({ ...interest, judgements: {} })}>{t("interest.removeAll")}</Button>
      )}
    </Disclosure>
  );
}
