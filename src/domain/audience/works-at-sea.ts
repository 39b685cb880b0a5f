import { everHosts } from "../missions/hosts-of.ts";
import type { Mission } from "../missions/mission.ts";

/** True where a mission is not in areas but in what is drawn of it: its areas, whole, would be something else. */
export function worksAtSea(mission: Mission): boolean {
  return mission.footprint.kind === "sea" || everHosts(mission).length === 0;
}
