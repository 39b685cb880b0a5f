import type { Mission } from "./mission.ts";

/** True of a row of which nothing was read in a source that settles it: all of it is from memory or rests on weak sources. */
export const isUnverified = ({ confidence }: Pick<Mission, "confidence">): boolean =>
  confidence === "memory" || confidence === "weak";
