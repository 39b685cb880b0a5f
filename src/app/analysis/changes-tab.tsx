import type { Change } from "../../domain/priority/changes-if.ts";
import {
  selectBaseline,
  selectBasis,
  selectChangesIf,
  selectMissionChanges,
  selectPeriodEarlier,
  selectSourceBreaks,
  selectWhatChanged,
} from "../../state/selectors/changes.ts";
import { selectFiltered } from "../../state/selectors/filtered.ts";
import { selectAreasById } from "../../state/selectors/ranking.ts";
import type { RankingBasis } from "../../state/view.ts";
import { ChangesIfList } from "../../ui/changes/changes-if-list.tsx";
import { ChangesPanel } from "../../ui/changes/changes-panel.tsx";
import { Movers } from "../../ui/changes/movers.tsx";
import { DataProgress } from "../data-progress.tsx";
import { useSelect, useSession } from "../einder-context.tsx";
import { FIRST_DAY, lastDay } from "./time-panel.tsx";

const NO_HOMES = [] as const;

/** What a scenario puts in the place of the present choice. */
function appliedTo({ settings }: RankingBasis, change: Change): Partial<RankingBasis> {
  switch (change.kind) {
    case "border":
      return { home: change.home, outermost: change.outermost };
    case "outermost":
      return { outermost: change.outermost };
    case "measure":
      return { settings: { ...settings, measure: change.measure } };
    case "half-distance":
      return { settings: { ...settings, halfDistanceKm: change.km } };
    case "aggregation":
      return { settings: { ...settings, aggregation: change.aggregation } };
    case "decay":
      return { settings: { ...settings, decay: change.decay } };
    case "window":
      return { settings: { ...settings, window: change.window } };
    case "period":
      return { date: change.date };
  }
}

export function ChangesTab() {
  const { actions, loader } = useSession();
  const hasData = useSelect(
    ({ data: { documents } }) =>
      documents.areas !== undefined && documents.figures !== undefined && documents.distances !== undefined,
  );
  const baseline = useSelect(({ view }) => view.baseline);
  const before = useSelect(selectBaseline);
  const now = useSelect(selectBasis);
  const earlier = useSelect(selectPeriodEarlier);
  const changed = useSelect(selectWhatChanged);
  const changesIf = useSelect(selectChangesIf);
  const missions = useSelect(selectMissionChanges);
  const breaks = useSelect(selectSourceBreaks);
  const former = useSelect(({ data }) => (before?.edition == null ? null : data.status.formerFigures));
  const shown = useSelect(selectFiltered).areas;
  const areas = useSelect(selectAreasById);
  const homes = useSelect(({ data }) => data.documents.areas?.homeAreas ?? NO_HOMES);
  const edition = useSelect(({ data }) => data.manifest?.edition ?? null);
  const formerEdition = useSelect(({ data }) => data.manifest?.formerEdition ?? null);
  const selection = useSelect(({ view }) => view.selection);
  if (!hasData) return <DataProgress needed={["areas", "figures", "distances"]} />;

  const onArea = (iso3: string) => actions.select({ kind: "area", iso3 });
  const onMission = (id: string) => actions.select({ kind: "mission", id });
  return (
    <ChangesPanel
      baseline={baseline}
      before={before}
      now={now}
      earlier={earlier}
      formerEdition={formerEdition}
      homes={homes}
      from={FIRST_DAY}
      to={lastDay(edition)}
      onBaseline={actions.setBaseline}
      missions={missions}
      breaks={breaks}
      former={former}
      onRetry={() => void loader.load()}
      onMission={onMission}
      movers={
        changed && (
          <Movers
            changed={changed}
            shown={shown}
            missions={missions}
            areas={areas}
            selected={selection?.kind === "area" ? selection.iso3 : null}
            onArea={onArea}
            onMission={onMission}
          />
        )
      }
      changesIf={
        <ChangesIfList
          rows={changesIf}
          decay={now.settings.decay}
          homes={homes}
          areas={areas}
          onArea={onArea}
          onApply={(change) => actions.applyBasis(appliedTo(now, change))}
        />
      }
    />
  );
}
