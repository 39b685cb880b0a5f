import { VIOLENCE_TYPES } from "../../domain/indicators/months.ts";
import { lastMonthOf } from "../../domain/risk/violence-window.ts";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import { periodText } from "../period-text.ts";
import { barScale, heightsOf, topOf } from "./bar-scale.ts";
import styles from "./bars-legend.module.css";
import type { MonthBarsProps } from "./month-bars.tsx";

/** What the looks of the bars mean: those that are drawn, and no other. */
export function BarsLegend({
  years,
  months,
  stacked,
  period,
}: Pick<MonthBarsProps, "years" | "months" | "stacked" | "period">) {
  const translator = useT();
  const { t, number } = translator;
  const heights = heightsOf({ years, months });
  const top = topOf(barScale(heights));
  const [first] = years;
  const last = years.at(-1);
  const entries = [
    ...(stacked
      ? VIOLENCE_TYPES.map((type) => ({ look: type, text: t(`violence.${type}`) }))
      : [{ look: "all" as const, text: t("deaths.legend.all") }]),
    ...(months.some(({ provisional }) => provisional)
      ? [{ look: "provisional" as const, text: t("deaths.provisional") }]
      : []),
    ...(period !== null
      ? [{ look: "counts" as const, text: t("time.figures", { period: periodText(period, translator) }) }]
      : []),
    ...(period !== null && months.some(({ month }) => month > lastMonthOf(period))
      ? [{ look: "later" as const, text: t("deaths.legend.later") }]
      : []),
    ...(heights.some((height) => height > top)
      ? [{ look: "cut" as const, text: t("deaths.legend.cut", { top: number(top) }) }]
      : []),
    ...(first !== undefined && last !== undefined
      ? [
          {
            look: "year" as const,
            text: t("deaths.legend.years", { from: String(first.year), to: String(last.year) }),
          },
        ]
      : []),
  ];
  return (
    <ul className={styles["legend"]} aria-label={t("deaths.legend")}>
      {entries.map(({ look, text }) => (
        <li key={look} className={styles["entry"]}>
          <span className={classNames(styles["swatch"], styles[look])} aria-hidden="true" />
          {look === "counts" ? <strong>{text}</strong> : text}
        </li>
      ))}
    </ul>
  );
}
