import type { Iso3 } from "../areas/area.ts";
import type { Mission } from "./mission.ts";

/** The areas a mission is in: its hosts, then the countries of its footprint, each once. */
export function hostsOf({ hosts, footprint }: Mission): readonly Iso3[] {
  return [...new Set([...hosts, ...footprint.countries])];
}
