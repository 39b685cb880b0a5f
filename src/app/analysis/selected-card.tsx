import type { Iso3 } from "../../domain/areas/area.ts";
import { notesOn } from "../../domain/areas/area-note.ts";
import { openedDraft } from "../../state/mission-draft.ts";
import { selectEmbedding } from "../../state/selectors/embedding.ts";
import { selectRegistryByArea } from "../../state/selectors/filtered.ts";
import { selectHeadquartersLines, selectMissionLines } from "../../state/selectors/mission-lines.ts";
import {
  selectActiveBorders,
  selectAreasById,
  selectDiffersFromDefault,
  selectFigures,
  selectPriorities,
  selectPrioritiesById,
  selectRanked,
} from "../../state/selectors/ranking.ts";
import { selectUncertainty } from "../../state/selectors/robustness.ts";
import { outsideReason } from "../../state/selectors/scope.ts";
import { selectSelectedMission } from "../../state/selectors/selected-mission.ts";
import { selectSight } from "../../state/selectors/sight.ts";
import { selectWhatHappened } from "../../state/selectors/what-happened.ts";
import type { Selection } from "../../state/view.ts";
import { AreaCard } from "../../ui/area/area-card.tsx";
import { MissionCard } from "../../ui/missions/mission-card.tsx";
import { DataProgress } from "../data-progress.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import { today } from "../first-date.ts";
import { Comparison } from "./comparison.tsx";
import { SelectedPoint } from "./selected-point.tsx";
import { useDraws } from "./use-draws.ts";

export function SelectedCard({ selection }: { readonly selection: Selection }) {
  if (selection.kind === "mission") return <SelectedMissionCard id={selection.id} />;
  if (selection.kind === "point") return <SelectedPoint position={selection.position} />;
  return <SelectedArea iso3={selection.iso3} />;
}

const NO_CARDS = [] as const;
const NO_ROWS = [] as const;

function SelectedArea({ iso3 }: { readonly iso3: Iso3 }) {
  const actions = useActions();
  const areas = useSelect(selectAreasById);
  const priority = useSelect(selectPrioritiesById).get(iso3);
  const rankedCount = useSelect(selectRanked).length;
  const figures = useSelect(selectFigures);
  const hasMissions = useSelect(({ data }) => data.documents.missions !== undefined);
  const registryScope = useSelect(({ data }) => data.documents.missions?.scope);
  const missions = useSelect(selectRegistryByArea).get(iso3) ?? NO_ROWS;
  const borders = useSelect(selectActiveBorders);
  const places = useSelect(({ data }) => data.documents.areas?.places ?? NO_ROWS);
  const cards = useSelect(({ data }) => data.manifest?.datasets ?? NO_CARDS);
  const { date, settings, compare } = useSelect(({ view }) => view);
  const sight = useSelect(selectSight);
  const priorities = useSelect(selectPriorities);
  const uncertainty = useSelect(selectUncertainty)?.get(iso3) ?? null;
  const draws = useDraws();
  const differs = useSelect(selectDiffersFromDefault);
  const notes = useSelect(({ data }) => data.documents.areas?.notes ?? NO_ROWS);
  const reason = useSelect((state) => outsideReason(state, iso3));
  const area = areas.get(iso3);
  if (area === undefined || priority === undefined || figures === null) {
    return <DataProgress needed={["areas", "figures", "distances"]} />;
  }
  const datasets = new Map(cards.map((card) => [card.id, card]));
  return (
    <>
      {compare !== null && <Comparison first={iso3} second={compare} />}
      <AreaCard
        area={area}
        outsideReason={reason}
        notes={notesOn(notes, iso3, date)}
        priority={priority}
        rankedCount={rankedCount}
        settings={settings}
        differs={differs}
        areas={areas}
        places={places}
        borders={new Map(borders.map((border) => [border.id, border]))}
        figures={figures}
        datasets={datasets}
        missions={hasMissions ? missions : null}
        registryScope={registryScope}
        date={date}
        sight={sight}
        priorities={priorities}
        uncertainty={uncertainty}
        draws={draws}
        today={today()}
        onDate={actions.setDate}
        onInterest={actions.setInterest}
        onCompare={actions.setCompare}
        onMission={(id) => actions.select({ kind: "mission", id })}
        onClose={() => actions.select(null)}
      />
    </>
  );
}

function SelectedMissionCard({ id }: { readonly id: string }) {
  const actions = useActions();
  const selected = useSelect(selectSelectedMission);
  const areas = useSelect(selectAreasById);
  const date = useSelect(({ view }) => view.date);
  const sight = useSelect(selectSight);
  const line = useSelect(selectMissionLines).get(id) ?? null;
  const headquartersLines = useSelect(selectHeadquartersLines);
  const places = useSelect(({ data }) => data.documents.areas?.places ?? NO_ROWS);
  const embedding = useSelect(selectEmbedding).get(id);
  const months = useSelect(({ view }) => view.monthsAhead);
  const lastEditor = useSelect(({ local }) => local.edits.at(-1)?.by ?? "");
  const happened = useSelect(selectWhatHappened);
  if (selected === null) return <DataProgress needed={["missions"]} />;
  return (
    <MissionCard
      key={id}
      selected={selected}
      line={line}
      headquarters={headquartersLines(selected.mission)}
      places={places}
      embedding={embedding}
      months={months}
      happened={happened}
      date={date}
      sight={sight}
      areas={areas}
      onArea={(iso3) => actions.select({ kind: "area", iso3 })}
      onMission={(other) => actions.select({ kind: "mission", id: other })}
      onGoTo={actions.focusOn}
      onEdit={(other) => actions.draftMission(openedDraft(other))}
      onHide={(other, stamp) => actions.editMission({ kind: "hide", id: other, ...stamp }, null)}
      onRevert={(other) => actions.revertMissions([other])}
      lastEditor={lastEditor}
      today={today()}
      onClose={() => actions.select(null)}
    />
  );
}
