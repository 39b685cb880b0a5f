import { Bookmark } from "lucide-react";
import type { NamedHome } from "../../domain/borders/home-area.ts";
import type { PeriodEnd } from "../../domain/priority/period-earlier.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { Baseline, RankingBasis } from "../../state/view.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/select.tsx";
import { useT } from "../i18n.tsx";
import { periodText } from "../period-text.ts";
import { DateField } from "../time/date-field.tsx";
import { BASELINE_KINDS, type BaselineKind, baselineKind, defaultBasis } from "./baseline-kind.ts";
import { basisText } from "./basis-text.ts";
import styles from "./changes.module.css";

export interface BaselineFieldsProps {
  /** Of the view: null for the period before. */
  readonly baseline: Baseline | null;
  /** What is compared with; null where there is no earlier period. */
  readonly before: Baseline | null;
  readonly now: RankingBasis;
  readonly earlier: PeriodEnd | null;
  /** The day of the edition before; null until the data are known. */
  readonly formerEdition: PlainDate | null;
  readonly homes: readonly NamedHome[];
  /** First and last day that can be chosen. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly onBaseline: (baseline: Baseline | null) => void;
}

/** What changes are counted from, chosen and in words. */
export function BaselineFields(props: BaselineFieldsProps) {
  const { baseline, before, now, earlier, formerEdition, homes, from, to, onBaseline } = props;
  const translator = useT();
  const { t } = translator;
  const kind = baselineKind(baseline, now, formerEdition);
  const labels: Readonly<Record<BaselineKind, string>> = {
    year:
      earlier === null
        ? t("changes.baseline.year.none")
        : t("changes.baseline.year", { period: periodText(earlier.period, translator) }),
    date: t("changes.baseline.date"),
    default: t("changes.baseline.default"),
    edition: t("changes.baseline.edition", {
      edition: formerEdition === null ? "" : translator.date(formerEdition),
    }),
    kept: t("changes.baseline.kept"),
  };
  const choose = (chosen: BaselineKind) => {
    if (chosen === "year") onBaseline(null);
    else if (chosen === "default") onBaseline(defaultBasis(now.date));
    else if (chosen === "date") onBaseline({ ...now, date: before?.date ?? from, edition: null });
    else if (chosen === "edition" && formerEdition !== null) onBaseline({ ...now, edition: formerEdition });
  };
  return (
    <div className={styles["baseline"]}>
      <Select
        label={t("changes.baseline")}
        labelled="inline"
        value={kind}
        onChange={choose}
        groups={[
          {
            label: null,
            options: BASELINE_KINDS.filter(
              (option) =>
                (option !== "kept" || kind === "kept") && (option !== "edition" || formerEdition !== null),
            ).map((value) => ({
              value,
              label: labels[value],
            })),
          },
        ]}
      />
      {baseline !== null && kind !== "default" && kind !== "edition" && (
        <DateField
          label={t("changes.baseline.dateLabel")}
          date={baseline.date}
          from={from}
          to={to}
          onDate={(date) => onBaseline({ ...baseline, date })}
        />
      )}
      <div className={styles["bases"]}>
        {before !== null && <p>{t("changes.from", { basis: basisText(before, homes, translator) })}</p>}
        <p>{t("changes.to", { basis: basisText(now, homes, translator) })}</p>
      </div>
      <div data-print="hide" title={t("changes.baseline.keep.explain")}>
        <Button icon={Bookmark} onClick={() => onBaseline({ ...now, edition: null })}>
          {t("changes.baseline.keep")}
        </Button>
      </div>
    </div>
  );
}
