import type { RankUncertainty } from "../../../src/state/selectors/robustness.ts";
import type { DrawsProps } from "../../../src/ui/explain/draws-line.tsx";

/** Draws that have been made, with nothing to press. */
export const DRAWN: DrawsProps = {
  status: { step: "ready" },
  shown: 10_000,
  seed: 7,
  onSeed: () => {},
  onRetry: () => {},
};

/** What draws said of an area; made up. */
export function uncertain(
  iso3: string,
  rankInterval: readonly [number, number],
  topTenShare: number,
  group: readonly string[] = [iso3],
  groupRanks: readonly [number, number] = [0, 0],
): RankUncertainty {
  return {
    iso3,
    rankInterval,
    scoreInterval: [20, 40],
    topTenShare,
    indistinguishableFrom: group.filter((other) => other !== iso3),
    group,
    groupRanks,
  };
}
