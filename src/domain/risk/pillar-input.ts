import type { Iso3 } from "../areas/area.ts";
import type { Figure } from "../indicators/figures.ts";
import type { PillarInput } from "./types.ts";

/** A figure as the input of a pillar; it names the area it was published for where that is another one. */
export function pillarInput(
  indicator: string,
  figure: Figure,
  publishedFor: Iso3,
  assessed: Iso3,
): PillarInput {
  const input = { indicator, ...figure };
  return publishedFor === assessed ? input : { ...input, publishedFor };
}
