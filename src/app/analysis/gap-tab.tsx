import { selectFiltered } from "../../state/selectors/filtered.ts";
import { selectEffortUnranked, selectGap, selectIsEffortFiltered } from "../../state/selectors/gap.ts";
import { selectAreasById, selectRanked } from "../../state/selectors/ranking.ts";
import { GapPanel } from "../../ui/gap/gap-panel.tsx";
import { DataProgress } from "../data-progress.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import { usePastEdition } from "../use-past-edition.ts";

export function GapTab() {
  const { setGap, setLastSeenMonths, select } = useActions();
  const hasData = useSelect(
    ({ data: { documents } }) =>
      documents.areas !== undefined && documents.figures !== undefined && documents.missions !== undefined,
  );
  const rows = useSelect(selectGap);
  const settings = useSelect(({ view }) => view.gap);
  const top = useSelect((state) => selectRanked(state)[0]?.priority ?? 0);
  const ranked = useSelect((state) => selectRanked(state).length);
  const lastSeenMonths = useSelect(({ view }) => view.lastSeenMonths);
  const past = usePastEdition();
  const date = useSelect(({ view }) => view.date);
  const areas = useSelect(selectAreasById);
  const shown = useSelect(selectFiltered).areas;
  const unranked = useSelect(selectEffortUnranked);
  const registered = useSelect(({ data }) => data.documents.missions?.missions.length ?? 0);
  const scope = useSelect(({ data }) => data.documents.missions?.scope);
  const isFiltered = useSelect(selectIsEffortFiltered);
  const selected = useSelect(({ view: { selection } }) =>
    selection?.kind === "area" && shown.has(selection.iso3) ? selection.iso3 : null,
  );
  if (!hasData) return <DataProgress needed={["areas", "figures", "distances", "missions"]} />;
  return (
    <GapPanel
      rows={rows}
      settings={settings}
      onSettings={setGap}
      top={top}
      date={date}
      areas={areas}
      unranked={unranked}
      registered={registered}
      scope={scope}
      ranked={ranked}
      lastSeenMonths={lastSeenMonths}
      onLastSeenMonths={setLastSeenMonths}
      past={past}
      isFiltered={isFiltered}
      selected={selected}
      onSelect={(iso3) => select(iso3 === null ? null : { kind: "area", iso3 })}
    />
  );
}
