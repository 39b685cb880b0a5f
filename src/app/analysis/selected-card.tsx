import { missionState } from "../../domain/missions/mission-state.ts";
import { selectAreasById } from "../../state/selectors/ranking.ts";
import type { Selection } from "../../state/view.ts";
import { MissionCard } from "../../ui/missions/mission-card.tsx";
import { DataProgress } from "../data-progress.tsx";
import { useActions, useSelect } from "../einder-context.tsx";

export function SelectedCard({ selection }: { readonly selection: Selection }) {
  return selection.kind === "mission" ? <SelectedMission id={selection.id} /> : null;
}

function SelectedMission({ id }: { readonly id: string }) {
  const actions = useActions();
  const registry = useSelect(({ data }) => data.documents.missions);
  const areas = useSelect(selectAreasById);
  const date = useSelect(({ view }) => view.date);
  const mission = registry?.missions.find((row) => row.id === id);
  if (mission === undefined) return <DataProgress needed={["missions"]} />;
  return (
    <MissionCard
      mission={mission}
      state={missionState(mission, date)}
      date={date}
      areas={areas}
      onArea={(iso3) => actions.select({ kind: "area", iso3 })}
      onClose={() => actions.select(null)}
    />
  );
}
