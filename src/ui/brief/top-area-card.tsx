import type { MonthOfDeaths } from "../../domain/indicators/months.ts";
import { INSTRUMENTS, type Instrument, type Mission } from "../../domain/missions/mission.ts";
import { isDrawn, type MissionState } from "../../domain/missions/mission-state.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import type { Month } from "../../domain/time/month.ts";
import { type AreaNames, areaName, distanceText } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { InterestMark } from "../interest/interest-mark.tsx";
import { InstrumentCounts } from "../marks/instrument-counts.tsx";
import { ScoreBar } from "../marks/score-bar.tsx";
import type { Series } from "../marks/series.ts";
import { Sparkline } from "../marks/sparkline.tsx";
import { shortMonth } from "../month-text.ts";
import { reasonText } from "./reason.ts";
import styles from "./top-area-card.module.css";

export interface AreaActivity {
  readonly mission: Mission;
  readonly state: MissionState;
}

interface TopAreaCardProps {
  /** Ranked: rank, priority and assessment are known. */
  readonly priority: AreaPriority;
  readonly areas: AreaNames;
  /** Deaths of the months that end with those that count; null where there are none. */
  readonly months: readonly MonthOfDeaths[] | null;
  /** Deaths per year, drawn where there are no months. */
  readonly deaths: Series;
  /** The newest year whose figures count on the date. */
  readonly figureYear: number | null;
  /** Missions and activities whose hosts or footprint hold the area; null while the registry is not loaded. */
  readonly activities: readonly AreaActivity[] | null;
  readonly onOpen: () => void;
}

/** CSS px of the trend. */
const SIZE = { width: 88, height: 34 };

function countInstruments(activities: readonly AreaActivity[]): Readonly<Record<Instrument, number>> {
  const count = (instrument: Instrument) =>
    activities.filter(({ mission }) => mission.instruments.includes(instrument)).length;
  const [diplomacy, assistance, presence] = INSTRUMENTS.map(count);
  return { diplomacy: diplomacy ?? 0, assistance: assistance ?? 0, presence: presence ?? 0 };
}

/** One of the five: rank, name, score, how near, why, the trend, and what is being done there. */
export function TopAreaCard({
  priority,
  areas,
  months,
  deaths,
  figureYear,
  activities,
  onOpen,
}: TopAreaCardProps) {
  const translator = useT();
  const { t, number } = translator;
  const name = areaName(priority.iso3, areas, translator);
  const score = priority.priority ?? 0;
  const rank = priority.rank ?? 0;
  const certain = activities?.filter(({ state }) => state === "in-force");
  const uncertain = activities?.filter(({ state }) => isDrawn(state) && state !== "in-force") ?? [];
  return (
    <li className={styles["card"]}>
      <span className={styles["rank"]} aria-hidden="true">
        {rank}
      </span>
      <div className={styles["main"]}>
        <h2 className={styles["heading"]}>
          <button
            type="button"
            className={styles["open"]}
            onClick={onOpen}
            title={t("brief.card.open", { name })}
          >
            <span className="visually-hidden">{t("brief.card", { rank, name, score: number(score) })}</span>
            <span aria-hidden="true">{name}</span>
          </button>
          <span className={styles["score"]}>
            <InterestMark look="plain" multiplier={priority.interestMultiplier} />
            <span aria-hidden="true">{number(score)}</span>
          </span>
        </h2>
        <ScoreBar value={score} />
      </div>
      <div className={styles["trend"]}>
        {months === null ? (
          <Sparkline
            series={deaths}
            name={t("brief.trend", {
              from: String(deaths[0]?.[0] ?? ""),
              to: String(deaths.at(-1)?.[0] ?? ""),
            })}
            currentYear={figureYear}
            {...SIZE}
          />
        ) : (
          <MonthTrend months={months} />
        )}
      </div>
      <div className={styles["below"]}>
        <div className={styles["facts"]}>
          <span>
            <strong className={styles["distance"]}>
              {distanceText(priority.nearest, areas, translator)}
            </strong>
            {priority.isByFloor && ` (${t("scope.floor")})`}
          </span>
          <span className={styles["effort"]}>
            {certain && <InstrumentCounts counts={countInstruments(certain)} size={18} />}
            <span>
              {certain ? t("brief.effort", { count: certain.length }) : t("brief.effort.unknown")}
              {uncertain.length > 0 && `, ${t("brief.effort.possible", { count: uncertain.length })}`}
            </span>
          </span>
        </div>
        <p>{reasonText(priority, translator)}</p>
      </div>
    </li>
  );
}

function MonthTrend({ months }: { readonly months: readonly MonthOfDeaths[] }) {
  const translator = useT();
  const provisional = months.findIndex((one) => one.provisional);
  const named = (name: (month: Month) => string) => (point: number) => {
    const month = months[point]?.month;
    return month === undefined ? "" : name(month);
  };
  return (
    <Sparkline
      series={months.map(({ total }, index) => [index, total])}
      name={translator.t("brief.trend.months")}
      times={{
        name: named(translator.partialDate),
        short: named((month) => shortMonth(month, translator)),
      }}
      provisionalFrom={provisional < 0 ? null : provisional}
      {...SIZE}
    />
  );
}
