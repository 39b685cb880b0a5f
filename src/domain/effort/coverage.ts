import { INSTRUMENTS, type Instrument, PHASES, type Phase } from "../missions/mission.ts";
import { countByCertainty, type EffortCounts } from "./count.ts";
import type { EffortRow } from "./effort.ts";

/** How many missions and activities use an instrument in a phase. */
export interface CoverageCell extends EffortCounts {
  readonly instrument: Instrument;
  readonly phase: Phase;
}

/**
 * Instrument by phase, nine cells, instruments outermost. A row with several instruments or phases counts in each of
 * their cells: the cells do not sum to the number of rows.
 */
export function coverage(rows: readonly EffortRow[]): readonly CoverageCell[] {
  return INSTRUMENTS.flatMap((instrument) =>
    PHASES.map((phase) => {
      const here = rows.filter(
        ({ mission }) => mission.instruments.includes(instrument) && mission.phases.includes(phase),
      );
      return { instrument, phase, ...countByCertainty(here) };
    }),
  );
}
