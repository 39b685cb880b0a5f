import { selectRobustness } from "../../state/selectors/robustness.ts";
import type { DrawsProps } from "../../ui/explain/draws-line.tsx";
import { useActions, useSelect } from "../einder-context.tsx";

/** Where the draws stand, and what can be done about them. */
export function useDraws(): DrawsProps {
  const { setSeed, setDraws } = useActions();
  const status = useSelect(({ local }) => local.draws.status);
  const seed = useSelect(({ view }) => view.seed);
  const shown = useSelect(selectRobustness)?.draws ?? null;
  return {
    status,
    shown,
    seed,
    onSeed: setSeed,
    onRetry: () => setDraws({ status: { step: "waiting" } }),
  };
}
