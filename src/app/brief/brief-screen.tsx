import { UCDP_DEATHS_TOTAL_BEST } from "../../domain/indicators/ucdp-deaths.ts";
import { ucdpUnit } from "../../domain/risk/coverage-rules.ts";
import { trendMonths } from "../../domain/risk/trend-months.ts";
import { selectMissionsByArea } from "../../state/selectors/filtered.ts";
import {
  selectAreasById,
  selectDiffersFromDefault,
  selectFigures,
  selectRanked,
} from "../../state/selectors/ranking.ts";
import { selectLegend } from "../../state/selectors/scene.ts";
import { selectPeriod } from "../../state/selectors/vintage.ts";
import { BriefLayout } from "../../ui/brief/brief-layout.tsx";
import { Finding } from "../../ui/brief/finding.tsx";
import { TopAreaCard } from "../../ui/brief/top-area-card.tsx";
import { Legend } from "../../ui/legend/legend.tsx";
import { DataProgress } from "../data-progress.tsx";
import { useSelect, useSession } from "../einder-context.tsx";
import { MapSlot } from "../map/map-host.tsx";

const NAMED = 3;
const CARDS = 5;
const CARIBBEAN = "caribbean-and-latin-america";
/** The trend starts where the WGI and UNHCR series do, so that a spark line tells of the last decades only. */
const TREND_FROM = 2010;

/** Two minutes for leadership: the finding in words, the map, and the five highest. */
export function BriefScreen() {
  const session = useSession();
  const { actions } = session;
  const hasMissions = useSelect(({ data }) => data.documents.missions !== undefined);
  const ranked = useSelect(selectRanked);
  const areas = useSelect(selectAreasById);
  const figures = useSelect(selectFigures);
  const period = useSelect(selectPeriod);
  const missionsByArea = useSelect(selectMissionsByArea);
  const differs = useSelect(selectDiffersFromDefault);
  const home = useSelect(({ view }) => view.home);
  const date = useSelect(({ view }) => view.date);
  const legend = useSelect(selectLegend);
  const top = ranked.slice(0, CARDS);

  const open = (iso3: string) => {
    actions.select({ kind: "area", iso3 });
    actions.setScreen("analysis");
  };
  const start = async () => {
    try {
      (await import("../briefing/present.ts")).present(session);
    } catch {
      actions.notify({ id: "presenter", kind: "presenter-failed" });
    }
  };
  return (
    <BriefLayout
      map={<MapSlot />}
      legend={<Legend groups={legend} />}
      finding={
        top.length > 0 && (
          <Finding
            ranked={ranked}
            named={NAMED}
            areas={areas}
            home={home}
            period={period}
            date={date}
            differs={differs}
          />
        )
      }
      // Ordinary crime weighs heaviest there.
      saysCrime={
        home === "kingdom-caribbean" || top.some(({ iso3 }) => areas.get(iso3)?.region === CARIBBEAN)
      }
      cardCount={top.length}
      {...(top.length > 0 && hasMissions ? { onStart: () => void start() } : {})}
      cards={
        top.length === 0 ? (
          <DataProgress needed={["areas", "figures", "distances"]} />
        ) : (
          top.map((priority) => (
            <TopAreaCard
              key={priority.iso3}
              priority={priority}
              areas={areas}
              months={figures === null ? null : trendMonths(figures, priority.iso3, period)}
              deaths={(
                figures?.series(UCDP_DEATHS_TOTAL_BEST.id, ucdpUnit(priority.iso3).publishedAs) ?? []
              ).filter(([year]) => year >= TREND_FROM)}
              figureYear={period?.kind === "year" ? period.year : null}
              activities={hasMissions ? (missionsByArea.get(priority.iso3) ?? []) : null}
              onOpen={() => open(priority.iso3)}
            />
          ))
        )
      }
    />
  );
}
