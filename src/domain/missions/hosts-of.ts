import type { Iso3 } from "../areas/area.ts";
import type { Mission } from "./mission.ts";

/** The areas a mission is in: its hosts, then those its footprint covers whole or in part, each once. */
export function hostsOf({ hosts, footprint }: Mission): readonly Iso3[] {
  return [...new Set([...hosts, ...footprint.countries, ...footprint.admin1.map(({ iso3 }) => iso3)])];
}
