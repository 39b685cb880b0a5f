import type { Position } from "../../domain/geo/position.ts";
import { selectCovering } from "../../state/selectors/covering.ts";
import { selectMeasuredPoint } from "../../state/selectors/measured.ts";
import { selectActiveBorders, selectAreasById } from "../../state/selectors/ranking.ts";
import { PointCard } from "../../ui/measure/point-card.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import { EngineProgress } from "../engine-progress.tsx";

const NO_PLACES = [] as const;

export function SelectedPoint({ position }: { readonly position: Position }) {
  const actions = useActions();
  const measured = useSelect(selectMeasuredPoint);
  const borders = useSelect(selectActiveBorders);
  const areas = useSelect(selectAreasById);
  const covering = useSelect(selectCovering);
  const date = useSelect(({ view }) => view.date);
  const places = useSelect(({ data }) => data.documents.areas?.places ?? NO_PLACES);
  return (
    <PointCard
      position={position}
      measured={measured}
      pending={<EngineProgress />}
      border={borders.find(({ id }) => id === measured?.border)}
      areas={areas}
      places={places}
      covering={covering}
      date={date}
      onMission={(id) => actions.select({ kind: "mission", id })}
      onPosition={(next) => actions.select({ kind: "point", position: next })}
      onArea={(iso3) => actions.select({ kind: "area", iso3 })}
      onClose={() => actions.select(null)}
    />
  );
}
