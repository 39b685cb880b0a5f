import type { Iso3 } from "../../domain/areas/area.ts";
import { selectBasis } from "../../state/selectors/changes.ts";
import {
  selectAreasById,
  selectDiffersFromDefault,
  selectPrioritiesById,
} from "../../state/selectors/ranking.ts";
import { selectUncertainty } from "../../state/selectors/robustness.ts";
import { DEFAULT_MARKING } from "../../strings/marking.ts";
import { basisText } from "../../ui/changes/basis-text.ts";
import { ComparisonDialog } from "../../ui/explain/comparison-dialog.tsx";
import { useT } from "../../ui/i18n.tsx";
import { useActions, useSelect } from "../einder-context.tsx";

const NO_CARDS = [] as const;
const NO_HOMES = [] as const;

/** The dialog of two areas; nothing where the data does not hold both of them. */
export function Comparison({ first, second }: { readonly first: Iso3; readonly second: Iso3 }) {
  const translator = useT();
  const { setCompare } = useActions();
  const basis = useSelect(selectBasis);
  const homes = useSelect(({ data }) => data.documents.areas?.homeAreas ?? NO_HOMES);
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
      basis={basisText(basis, homes, translator)}
      differs={differs}
      onClose={() => setCompare(null)}
    />
  );
}
