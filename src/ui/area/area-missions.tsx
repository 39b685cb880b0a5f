import type { RegionId } from "../../domain/areas/area.ts";
import { dutchOn } from "../../domain/missions/dutch-on.ts";
import { isDrawn } from "../../domain/missions/mission-state.ts";
import type { RegistryScope } from "../../domain/missions/registry-scope.ts";
import type { Sight } from "../../domain/missions/sight.ts";
import { addMonths, type PlainDate, parsePlainDate, yearOf } from "../../domain/time/plain-date.ts";
import type { MissionOnDate } from "../../state/selectors/filtered.ts";
import { soughtInText } from "../../state/words/sought-text.ts";
import { Disclosure } from "../controls/disclosure.tsx";
import { useT } from "../i18n.tsx";
import { InstrumentSymbol } from "../marks/instrument-symbol.tsx";
import { DutchBadge, MissionStateBadge } from "../marks/state-badges.tsx";
import { TimeBar } from "../marks/time-bar.tsx";
import { certaintyOf } from "../missions/certainty.ts";
import { shortName, sortMissions } from "../missions/order.ts";
import styles from "./area-missions.module.css";
import { Section } from "./section.tsx";

interface AreaMissionsProps {
  readonly missions: readonly MissionOnDate[];
  /** What the registry seeks; undefined where that is not stated. */
  readonly scope: RegistryScope | undefined;
  /** Of the area; null where no figures are kept for it. */
  readonly region: RegionId | null;
  readonly date: PlainDate;
  readonly sight: Sight;
  readonly onMission: (id: string) => void;
}

/** First day of the common axis: what began before it begins at its edge. */
const AXIS_FROM = "2010-01-01";

/** What is being done here on the date, and folded below it what was or will be; all on one time axis. */
export function AreaMissions({ missions, scope, region, date, sight, onMission }: AreaMissionsProps) {
  const translator = useT();
  const { t, compare, date: day } = translator;
  const from = parsePlainDate(AXIS_FROM) ?? date;
  const to = addMonths(date > from ? date : from, 12);
  const present = sortMissions(
    missions.filter(({ state }) => isDrawn(state)),
    "start",
    compare,
  );
  const others = sortMissions(
    missions.filter(({ state }) => !isDrawn(state)),
    "start",
    compare,
  );
  const certain = present.filter(({ state }) => state === "in-force").length;
  const uncertain = present.length - certain;
  const row = (entry: MissionOnDate) => (
    <MissionLine key={entry.mission.id} {...{ entry, date, from, to, sight, onMission }} />
  );
  return (
    <Section
      title={t("area.section.missions")}
      after={
        <span className={styles["count"]}>
          {t("area.missions.count", { count: certain })}
          {uncertain > 0 && `, ${t("area.missions.uncertain", { count: uncertain })}`}
        </span>
      }
    >
      {present.length === 0 && (
        <p className={styles["none"]}>{t("state.empty.missionsHere", { date: day(date) })}</p>
      )}
      {certain === 0 && scope !== undefined && (
        <p className={styles["none"]}>{soughtInText(scope, region, date, translator)}</p>
      )}
      {missions.length > 0 && (
        <div className={styles["axis"]} aria-hidden="true">
          <span>{yearOf(from)}</span>
          <span>{yearOf(to)}</span>
        </div>
      )}
      <ul className={styles["list"]}>{present.map(row)}</ul>
      {others.length > 0 && (
        <Disclosure title={t("area.missions.others", { count: others.length })}>
          <ul className={styles["list"]}>{others.map(row)}</ul>
        </Disclosure>
      )}
    </Section>
  );
}

interface MissionLineProps {
  readonly entry: MissionOnDate;
  readonly date: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly sight: Sight;
  readonly onMission: (id: string) => void;
}

function MissionLine({ entry: { mission, state }, date, from, to, sight, onMission }: MissionLineProps) {
  return (
    <li className={styles["row"]}>
      <div className={styles["line"]}>
        {mission.instruments.map((instrument) => (
          <InstrumentSymbol key={instrument} instrument={instrument} certainty={certaintyOf(state)} />
        ))}
        <button
          type="button"
          className={styles["open"]}
          lang="en"
          title={mission.name}
          onClick={() => onMission(mission.id)}
        >
          {shortName(mission)}
        </button>
        <span className={styles["badges"]}>
          {state !== "in-force" && <MissionStateBadge mission={mission} state={state} date={date} />}
          <DutchBadge participation={dutchOn(mission, date, state)} />
        </span>
      </div>
      <TimeBar mission={mission} date={date} from={from} to={to} sight={sight} />
    </li>
  );
}
