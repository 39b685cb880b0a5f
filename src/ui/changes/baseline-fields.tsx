import { Bookmark } from "lucide-react";
import type { NamedHome } from "../../domain/borders/home-area.ts";
import type { YearEnd } from "../../domain/priority/year-earlier.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { RankingBasis } from "../../state/view.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/select.tsx";
import { useT } from "../i18n.tsx";
import { DateField } from "../time/date-field.tsx";
import { BASELINE_KINDS, type BaselineKind, baselineKind, defaultBasis } from "./baseline-kind.ts";
import { basisText } from "./basis-text.ts";
import styles from "./changes.module.css";

export interface BaselineFieldsProps {
  /** Of the view: null for the year before. */
  readonly baseline: RankingBasis | null;
  /** What is compared with; null where there is no earlier year. */
  readonly before: RankingBasis | null;
  readonly now: RankingBasis;
  readonly earlier: YearEnd | null;
  readonly homes: readonly NamedHome[];
  /** First and last day that can be chosen. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly onBaseline: (baseline: RankingBasis | null) => void;
}

/** What changes are counted from, chosen and in words. */
export function BaselineFields(props: BaselineFieldsProps) {
  const { baseline, before, now, earlier, homes, from, to, onBaseline } = props;
  const translator = useT();
  const { t } = translator;
  const kind = baselineKind(baseline, now);
  const labels: Readonly<Record<BaselineKind, string>> = {
    year:
      earlier === null
        ? t("changes.baseline.year.none")
        : t("changes.baseline.year", { year: String(earlier.year) }),
    date: t("changes.baseline.date"),
    default: t("changes.baseline.default"),
    kept: t("changes.baseline.kept"),
  };
  const choose = (chosen: BaselineKind) => {
    if (chosen === "year") onBaseline(null);
    else if (chosen === "default") onBaseline(defaultBasis(now.date));
    else if (chosen === "date") onBaseline({ ...now, date: before?.date ?? from });
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
            options: BASELINE_KINDS.filter((option) => option !== "kept" || kind === "kept").map((value) => ({
              value,
              label: labels[value],
            })),
          },
        ]}
      />
      {baseline !== null && kind !== "default" && (
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
        <Button icon={Bookmark} onClick={() => onBaseline(now)}>
          {t("changes.baseline.keep")}
        </Button>
      </div>
    </div>
  );
}
