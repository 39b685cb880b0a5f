import type { BorderIndex } from "../borders/border-index.ts";
import type { WitnessLine } from "../borders/home-area.ts";
import { witnessFromGeometry } from "../borders/measure-geometry.ts";
import { roundedLine } from "../borders/rounded-line.ts";
import { witnessFromPosition } from "../borders/witness-line.ts";
import type { BorderMissionDistances, FootprintsDocument } from "../datasets/documents.ts";
import type { Mission } from "./mission.ts";

type HeadquartersOf = Pick<Mission, "id" | "headquarters">;

/**
 * Every drawn footprint and every headquarters against a border.
 *
 * @param finish adds to a line what the caller knows of its ends; `on` says where it begins.
 */
export function measureMissions(
  missions: readonly HeadquartersOf[],
  footprints: FootprintsDocument,
  border: BorderIndex,
  finish: (line: WitnessLine) => WitnessLine = (line) => line,
): BorderMissionDistances {
  const done = (line: WitnessLine | null) => (line === null ? null : roundedLine(finish(line)));
  const ofFootprints: Record<string, WitnessLine> = {};
  for (const { properties, geometry } of footprints.features) {
    const line = done(witnessFromGeometry(border, geometry));
    if (line !== null) ofFootprints[properties.id] = line;
  }
  const ofHeadquarters: Record<string, readonly (WitnessLine | null)[]> = {};
  for (const { id, headquarters } of missions) {
    if (headquarters.length === 0) continue;
    ofHeadquarters[id] = headquarters.map(({ position }) => done(witnessFromPosition(border, position)));
  }
  return { footprints: ofFootprints, headquarters: ofHeadquarters };
}
