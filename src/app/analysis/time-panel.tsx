import { ucdpUnit } from "../../domain/risk/coverage-rules.ts";
import { addMonths, type PlainDate } from "../../domain/time/plain-date.ts";
import { selectDeaths } from "../../state/selectors/deaths.ts";
import { selectIsFiltered, selectThroughTime } from "../../state/selectors/filtered.ts";
import { selectAreasById } from "../../state/selectors/ranking.ts";
import { selectSight } from "../../state/selectors/sight.ts";
import { selectPeriod } from "../../state/selectors/vintage.ts";
import type { TimelineGrouping } from "../../state/view.ts";
import { hindsightText } from "../../state/words/hindsight-text.ts";
import { areaName } from "../../ui/distance-text.ts";
import { useT } from "../../ui/i18n.tsx";
import { DateControl } from "../../ui/time/date-control.tsx";
import { Timeline } from "../../ui/timeline/timeline.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import { LONGEST_USE_MONTHS, today } from "../first-date.ts";

/** Before this the registry holds only what began long ago, and there are no figures. */
export const FIRST_DAY = "2000-12-31" as PlainDate;

/** @param edition of the data; today counts while that is not known. */
export function lastDay(edition: PlainDate | null): PlainDate {
  return addMonths(edition ?? today(), LONGEST_USE_MONTHS);
}

export function TimePanel() {
  const { setDate, setTimeline } = useActions();
  const date = useSelect(({ view }) => view.date);
  const timeline = useSelect(({ view }) => view.timeline);
  const isFiltered = useSelect(selectIsFiltered);
  const edition = useSelect(({ data }) => data.manifest?.edition ?? null);
  const period = useSelect(selectPeriod);
  const deaths = useSelect(selectDeaths);
  const areas = useSelect(selectAreasById);
  const translator = useT();
  return (
    <DateControl
      date={date}
      onDate={setDate}
      from={FIRST_DAY}
      to={lastDay(edition)}
      today={today()}
      period={period}
      deaths={deaths}
      shared={(deaths?.sharedAs ?? []).flatMap((iso3) =>
        ucdpUnit(iso3).areas.map((owner) => areaName(owner, areas, translator)),
      )}
      isFiltered={isFiltered}
      hindsight={hindsightText(date, edition, translator)}
      shown={timeline === null ? "deaths" : "timeline"}
      onShown={(shown) => setTimeline(shown === "deaths" ? null : "framework")}
      timeline={timeline !== null && <MissionTimeline grouping={timeline} to={lastDay(edition)} />}
    />
  );
}

/** Bars begin here: what is older is cut at the edge. */
const TIMELINE_FROM = "1995-01-01" as PlainDate;

interface MissionTimelineProps {
  readonly grouping: TimelineGrouping;
  readonly to: PlainDate;
}

function MissionTimeline({ grouping, to }: MissionTimelineProps) {
  const { setDate, setTimeline, select } = useActions();
  const rows = useSelect(selectThroughTime);
  const areas = useSelect(selectAreasById);
  const sight = useSelect(selectSight);
  const date = useSelect(({ view }) => view.date);
  const selected = useSelect(({ view: { selection } }) =>
    selection?.kind === "mission" ? selection.id : null,
  );
  return (
    <Timeline
      rows={rows}
      grouping={grouping}
      onGrouping={setTimeline}
      areas={areas}
      date={date}
      onDate={(day) => setDate(day < FIRST_DAY ? FIRST_DAY : day > to ? to : day)}
      from={TIMELINE_FROM}
      to={to}
      sight={sight}
      selected={selected}
      onSelect={(id) => select(id === null ? null : { kind: "mission", id })}
    />
  );
}
