import { selectEmbedding } from "../../state/selectors/embedding.ts";
import { selectFiltered, selectIsFiltered } from "../../state/selectors/filtered.ts";
import { selectMissionLines } from "../../state/selectors/mission-lines.ts";
import {
  selectAreasById,
  selectDiffersFromDefault,
  selectPriorities,
} from "../../state/selectors/ranking.ts";
import { selectUncertainty } from "../../state/selectors/robustness.ts";
import { selectLeftOut } from "../../state/selectors/scope.ts";
import { MissionList } from "../../ui/missions/mission-list.tsx";
import { RankingTable } from "../../ui/ranking/ranking-table.tsx";
import { DataProgress } from "../data-progress.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import { MethodButton } from "../method/method-button.tsx";
import { useDraws } from "./use-draws.ts";

export function PriorityList() {
  const actions = useActions();
  const priorities = useSelect(selectPriorities);
  const areas = useSelect(selectAreasById);
  const filtered = useSelect(selectFiltered);
  const date = useSelect(({ view }) => view.date);
  const selected = useSelect(({ view: { selection } }) =>
    selection?.kind === "area" ? selection.iso3 : null,
  );
  const hovered = useSelect(({ local }) => local.hover?.iso3 ?? null);
  const differs = useSelect(selectDiffersFromDefault);
  const uncertainty = useSelect(selectUncertainty);
  const draws = useDraws();
  const leftOut = useSelect(selectLeftOut);
  if (priorities.length === 0) return <DataProgress needed={["areas", "figures", "distances"]} />;

  const inScope = priorities.filter(({ state }) => state !== "home" && state !== "outside");
  const shown = inScope.filter(({ iso3 }) => filtered.areas.has(iso3));
  const home = priorities.filter(({ iso3, state }) => state === "home" && areas.get(iso3)?.inScope === true);
  const select = (iso3: string | null) => actions.select(iso3 === null ? null : { kind: "area", iso3 });
  return (
    <RankingTable
      method={<MethodButton />}
      priorities={[...shown, ...home]}
      total={inScope.length}
      areas={areas}
      date={date}
      selected={selected}
      onSelect={select}
      hovered={hovered}
      onHover={(iso3) => actions.setHover(iso3 === null ? null : { iso3, missionId: null })}
      differs={differs}
      uncertainty={uncertainty}
      draws={draws}
      leftOut={leftOut.map(({ iso3 }) => iso3)}
    />
  );
}

export function Missions() {
  const actions = useActions();
  const { missions } = useSelect(selectFiltered);
  const registry = useSelect(({ data }) => data.documents.missions);
  const areas = useSelect(selectAreasById);
  const date = useSelect(({ view }) => view.date);
  const selected = useSelect(({ view: { selection } }) =>
    selection?.kind === "mission" ? selection.id : null,
  );
  const lines = useSelect(selectMissionLines);
  const embeddings = useSelect(selectEmbedding);
  const months = useSelect(({ view }) => view.monthsAhead);
  const isFiltered = useSelect(selectIsFiltered);
  if (registry === undefined) return <DataProgress needed={["missions"]} />;
  return (
    <MissionList
      rows={missions}
      total={registry.missions.length}
      isFiltered={isFiltered}
      areas={areas}
      date={date}
      kms={new Map([...lines].map(([id, { km }]) => [id, km]))}
      embeddings={embeddings}
      months={months}
      onMonths={actions.setMonthsAhead}
      selected={selected}
      onSelect={(id) => actions.select(id === null ? null : { kind: "mission", id })}
    />
  );
}
