import { largestRemainder } from "../../domain/priority/largest-remainder.ts";
import { asPrinted } from "../../domain/priority/printed-parts.ts";
import { type AreaChange, CHANGE_FACTORS, type ChangeFactor } from "../../domain/priority/what-changed.ts";

/** The difference of two scores as these are shown, with one decimal. */
export const roundedDifference = ({ before, after }: AreaChange): number =>
  asPrinted(after.priority, 1) - asPrinted(before.priority, 1);

/** The parts of a difference, rounded so that they sum to it as it is shown; null where it cannot be shared out. */
export function roundedParts(change: AreaChange): Readonly<Record<ChangeFactor, number>> | null {
  const { parts } = change;
  if (parts === null) return null;
  const [revised = 0, period = 0, settings = 0, border = 0] = largestRemainder(
    CHANGE_FACTORS.map((factor) => parts[factor]),
    1,
    roundedDifference(change),
  );
  return { revised, period, settings, border };
}
