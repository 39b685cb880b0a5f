import type { Iso3 } from "../../domain/areas/area.ts";
import { everHosts } from "../../domain/missions/hosts-of.ts";
import type { Mission } from "../../domain/missions/mission.ts";
import { shortName } from "../missions/order.ts";

/** More areas than this tell nothing apart at a glance. */
const NAMED_HOSTS = 2;

/** What tells apart the rows that have one short name, by mission id: where it is, or else from when it is. */
export function namesakes(
  missions: readonly Mission[],
  areaName: (iso3: Iso3) => string,
): ReadonlyMap<string, string> {
  const names = [...new Set(missions.map(shortName))];
  return new Map(
    names
      .map((name) => missions.filter((mission) => shortName(mission) === name))
      .filter((all) => all.length > 1)
      .flatMap((all) => {
        const wheres = all.map((mission) =>
          everHosts(mission).slice(0, NAMED_HOSTS).map(areaName).join(", "),
        );
        return all.map((mission, at): [string, string] => {
          const where = wheres[at] ?? "";
          const isEnough = where !== "" && wheres.filter((other) => other === where).length === 1;
          const year = mission.start?.date.slice(0, 4) ?? "";
          return [mission.id, isEnough ? where : [where, year].filter((text) => text !== "").join(" ")];
        });
      })
      .filter(([, text]) => text !== ""),
  );
}
