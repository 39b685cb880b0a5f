import { useState } from "react";
import type { SoFar } from "../../domain/indicators/figures.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../../domain/indicators/ucdp-deaths.ts";
import { ucdpUnit } from "../../domain/risk/coverage-rules.ts";
import { deathsThroughTime } from "../../domain/risk/deaths-through-time.ts";
import { violencePeriod } from "../../domain/risk/violence-window.ts";
import type { Translator } from "../../strings/translator.ts";
import { Checkbox } from "../controls/checkbox.tsx";
import { areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { monthName } from "../month-text.ts";
import { BarsLegend } from "../time/bars-legend.tsx";
import { typesText } from "../time/deaths-text.ts";
import { MonthBars } from "../time/month-bars.tsx";
import type { AreaCardProps } from "./area-card-props.ts";
import { Section } from "./section.tsx";
import styles from "./violence-section.module.css";

/** Deaths of the area by month, the newest years beside them, what is known of the year that is not over, and the sources. */
export function ViolenceSection({ area, areas, figures, datasets, date, settings, onDate }: AreaCardProps) {
  const translator = useT();
  const { t, pick, number, partialDate } = translator;
  const [stacked, setStacked] = useState(false);
  const { publishedAs } = ucdpUnit(area.iso3);
  const { years, months } = deathsThroughTime(figures, new Set([area.iso3]));
  const period = violencePeriod(figures, date, settings.window);
  const newest = figures.valueAt(UCDP_DEATHS_TOTAL_BEST.id, publishedAs, date);
  const before = newest && figures.valueInYear(UCDP_DEATHS_TOTAL_BEST.id, publishedAs, newest.year - 1);
  const soFar = figures.soFar(publishedAs, date);
  const provisional = months.find((month) => month.provisional);
  const sources = [
    ...(months.length > 0 && figures.months !== null ? [figures.months.source] : []),
    ...(newest === null ? [] : [newest.source]),
    ...(soFar === null ? [] : [soFar.source]),
  ];
  return (
    <Section
      title={t("area.section.violence")}
      after={
        (months.length > 0 || years.length > 0) && (
          <Checkbox checked={stacked} onChange={setStacked}>
            {t("deaths.stack")}
          </Checkbox>
        )
      }
    >
      {months.length === 0 && years.length === 0 ? (
        <p className={styles["none"]}>{t("area.indicator.none")}</p>
      ) : (
        <>
          {newest !== null && (
            <p>
              <strong className={styles["newest"]}>
                {t("area.violence.year", { deaths: newest.value, year: String(newest.year) })}
              </strong>
              {before !== null &&
                `; ${t("area.violence.before", { deaths: number(before.value), year: String(before.year) })}`}
            </p>
          )}
          {publishedAs !== area.iso3 && (
            <p>
              <Badge tone="warning" explain={t("flag.shared-figure.explain")}>
                {t("flag.shared-figure")}: {areaName(publishedAs, areas, translator)}
              </Badge>
            </p>
          )}
          <div className={styles["bars"]}>
            <MonthBars
              years={years}
              months={months}
              label={t("deaths.title.area", { name: pick(area.names) })}
              stacked={stacked}
              date={date}
              period={period}
              onDate={onDate}
            />
          </div>
          <BarsLegend years={years} months={months} stacked={stacked} period={period} />
          {provisional !== undefined && (
            <p className={styles["about"]}>
              {t("area.violence.provisional", { from: partialDate(provisional.month) })}
            </p>
          )}
          {soFar !== null && (
            <div className={styles["soFar"]}>
              <p>{soFarText(soFar, translator)}.</p>
              {soFar.notes.map((note) => (
                <p key={note.en}>{pick(note)}</p>
              ))}
            </div>
          )}
          <ul className={styles["sources"]} aria-label={t("area.violence.sources")}>
            {sources.map((id) => {
              const card = datasets.get(id);
              return (
                <li key={id}>
                  {card === undefined
                    ? id
                    : t("area.indicator.source", {
                        publisher: card.publisher,
                        title: pick(card.title),
                        edition: card.edition,
                      })}
                  {card !== undefined && card.citation !== null && (
                    <>
                      . {t("data.citation")}: <cite lang="en">{card.citation}</cite>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Section>
  );
}

/** "2026 so far (January to August), preliminary: 23,634 deaths (19,900 one-sided, …) in 172 events". */
function soFarText({ from, to, total, byType, events }: SoFar, translator: Translator): string {
  return translator.t("area.soFar", {
    year: to.slice(0, 4),
    from: monthName(from, translator),
    to: monthName(to, translator),
    deaths: total,
    types: total === 0 ? "" : ` (${typesText(byType, translator, "most-first")})`,
    events,
  });
}
