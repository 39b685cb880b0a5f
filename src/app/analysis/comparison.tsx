import type { Iso3 } from "../../domain/areas/area.ts";
import {
  selectAreasById,
  selectDiffersFromDefault,
  selectPrioritiesById,
} from "../../state/selectors/ranking.ts";
import { selectUncertainty } from "../../state/selectors/robustness.ts";
import { DEFAULT_MARKING } from "../../strings/marking.ts";
import { ComparisonDialog } from "../../ui/explain/comparison-dialog.tsx";
import { useActions, useSelect } from "../einder-context.tsx";

const NO_CARDS = [] as const;

/** The dialog of two areas; nothing where the data does not hold both of them. */
export function Comparison({ first, second }: { readonly first: Iso3; readonly second: Iso3 }) {
  const { setCompare } = useActions();
  const areas = useSelect(selectAreasById);
  const priorities = useSelect(selectPrioritiesById);
  const uncertainty = useSelect(selectUncertainty);
  const differs = useSelect(selectDiffersFromDefault);
  const cards = useSelect(({ data }) => data.manifest?.datasets ?? NO_CARDS);
  const [one, other] = [priorities.get(first), priorities.get(second)];
  if (one === undefined || other === undefined) return null;
  return (
    <ComparisonDialog
      pair={[
        { priority: one, uncertainty: uncertainty?.get(first) ?? null },
        { priority: other, uncertainty: uncertainty?.get(second) ?? null },
      ]}
      areas={areas}
      datasets={new Map(cards.map((card) => [card.id, card]))}
      marking={DEFAULT_MARKING}
      differs={differs}
      onClose={() => setCompare(null)}
    />
  );
}
