import { area } from "@turf/turf";
import type { Polygon } from "geojson";
import type { Iso3 } from "../areas/area.ts";
import type { FootprintsDocument } from "../datasets/documents.ts";
import { extentOf } from "../geo/extent.ts";
import { samePosition, toPosition } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import { everHosts } from "../missions/hosts-of.ts";
import type { Mission, MissionReport } from "../missions/mission.ts";
import { markWithRules } from "./edits.ts";
import { type AreaPlaces, coarseBox, coarsePlace, labelsOf, onGrid } from "./places.ts";
import { type AudienceField, type AudienceRules, hidingGrid } from "./profile.ts";
import { worksAtSea } from "./works-at-sea.ts";

/** The rows of a registry and what is drawn of them. */
export interface Registry {
  readonly missions: readonly Mission[];
  readonly footprints: FootprintsDocument;
}

type Feature = FootprintsDocument["features"][number];

/**
 * A registry by the rules of an audience: nothing in it tells what a rule hides. By rules that were applied before it is
 * the same again. A feature that no rule touches stays the very object that it is. Where own changes are left out, the
 * registry to give is the shipped one: of a changed row only the mark is taken off here.
 */
export function registryWithRules(
  { missions, footprints }: Registry,
  rules: AudienceRules,
  places: AreaPlaces,
): Registry {
  const features = footprints.features.flatMap((feature) =>
    featureWithRules(feature, missions, rules, places),
  );
  const after = new Map(features.map((feature) => [feature.properties.id, feature]));
  const before = new Map(footprints.features.map((feature) => [feature.properties.id, feature]));
  return {
    missions: missions.map((mission) => {
      const headquarters = headquartersWithRules(mission, rules, places);
      return {
        ...withoutTexts(mission, rules),
        footprint: footprintWithRules(mission, rules, after),
        headquarters,
        symbolPositions: symbolsWithRules(mission, { rules, places, before, after, headquarters }),
        ...markWithRules(mission, rules),
      };
    }),
    footprints: { ...footprints, features },
  };
}

const isPlace = ({ geometry }: Feature): boolean => geometry.type === "Point";

/** A place is hidden as headquarters are, anything larger as footprints are. */
function featureWithRules(
  feature: Feature,
  missions: readonly Mission[],
  rules: AudienceRules,
  places: AreaPlaces,
): readonly Feature[] {
  const { geometry, properties } = feature;
  const grid = hidingGrid(rules);
  const working = missions.filter(({ footprint }) => footprint.featureIds.includes(properties.id));
  if (geometry.type === "Point") {
    if (rules.dropped.includes("headquarters")) return [];
    if (rules.gridDegrees === null) return [feature];
    const place = toPosition(geometry.coordinates);
    const coarse = coarsePlace(place, working.flatMap(landOf), rules.gridDegrees, places);
    return [{ ...feature, geometry: { type: "Point", coordinates: [...coarse] } }];
  }
  if (rules.footprints === "as-drawn" || grid === null) return [feature];
  const extent = extentOf([geometry]);
  const box = working.some(worksAtSea) && extent !== null ? coarseBox(extent, grid) : null;
  if (box === null) return [];
  const drawn: Polygon = { type: "Polygon", coordinates: [box.map(([x, y]) => [x, y])] };
  return [
    {
      ...feature,
      properties: { ...properties, handDrawn: true, areaKm2: area(drawn) / 1e6 },
      geometry: drawn,
    },
  ];
}

/** The areas in which the places of a mission lie; none at sea. */
const landOf = (mission: Mission): readonly Iso3[] => (worksAtSea(mission) ? [] : everHosts(mission));

function footprintWithRules(
  mission: Mission,
  rules: AudienceRules,
  after: ReadonlyMap<string, Feature>,
): Mission["footprint"] {
  const { footprint } = mission;
  const isPost = footprint.kind === "point";
  const hidesPost = isPost && (rules.gridDegrees !== null || rules.dropped.includes("headquarters"));
  const isCoarse = rules.footprints === "countries";
  const atSea = worksAtSea(mission);
  const featureIds = footprint.featureIds.filter((id) => {
    const feature = after.get(id);
    return feature !== undefined && (!isCoarse || atSea || isPlace(feature));
  });
  const isWhole = isCoarse && !atSea && !isPost && footprint.kind !== "none";
  return {
    ...footprint,
    featureIds,
    ...(isCoarse || hidesPost ? { description: "", drawingNote: "" } : {}),
    ...(isCoarse
      ? { admin1: [], countries: everHosts(mission), handDrawn: atSea && featureIds.length > 0 }
      : {}),
    ...(isWhole ? { kind: "country" as const, seaNames: [] } : {}),
  };
}

function headquartersWithRules(
  { headquarters }: Mission,
  { dropped, gridDegrees }: AudienceRules,
  places: AreaPlaces,
): Mission["headquarters"] {
  if (dropped.includes("headquarters")) return [];
  if (gridDegrees === null) return headquarters;
  // A name finds a place as well as a position does.
  return headquarters.map((seat) => ({
    ...seat,
    name: "",
    position: coarsePlace(seat.position, [seat.iso3], gridDegrees, places),
  }));
}

/** Where the symbols go: each where it was as far as the rules let it, else by what is still drawn, else in its areas. */
function symbolsWithRules(
  mission: Mission,
  {
    rules,
    places,
    before,
    after,
    headquarters,
  }: {
    readonly rules: AudienceRules;
    readonly places: AreaPlaces;
    readonly before: ReadonlyMap<string, Feature>;
    readonly after: ReadonlyMap<string, Feature>;
    /** By the rules, in the order of the record. */
    readonly headquarters: Mission["headquarters"];
  },
): readonly Position[] {
  const grid = hidingGrid(rules);
  if (grid === null) return mission.symbolPositions;
  const labels = labelsOf(everHosts(mission), places);
  const middles = middlesOf(mission, after, grid);
  const stay = mission.symbolPositions.flatMap((position): readonly Position[] => {
    const isHere = (other: Position) => samePosition(other, position);
    if (labels.some(isHere) || middles.some(isHere)) return [position];
    const seat = mission.headquarters.findIndex((known) => isHere(known.position));
    if (seat >= 0) return headquarters[seat] === undefined ? [] : [headquarters[seat].position];
    const post = mission.footprint.featureIds.find((id) => {
      const point = pointOf(before.get(id));
      return point !== null && isHere(point);
    });
    if (post !== undefined) {
      const point = pointOf(after.get(post));
      return point === null ? [] : [point];
    }
    if (rules.footprints === "countries") return [];
    return [
      rules.gridDegrees === null
        ? position
        : coarsePlace(position, landOf(mission), rules.gridDegrees, places),
    ];
  });
  return distinct(stay.length > 0 ? stay : middles.length > 0 ? middles : labels);
}

const pointOf = (feature: Feature | undefined): Position | null =>
  feature?.geometry.type === "Point" ? toPosition(feature.geometry.coordinates) : null;

/** The middles of what is drawn of a mission at sea, on the grid. */
function middlesOf(
  mission: Mission,
  features: ReadonlyMap<string, Feature>,
  grid: number,
): readonly Position[] {
  if (!worksAtSea(mission)) return [];
  return mission.footprint.featureIds.flatMap((id) => {
    const feature = features.get(id);
    const extent = feature === undefined || isPlace(feature) ? null : extentOf([feature.geometry]);
    return extent === null ? [] : [onGrid([(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2], grid)];
  });
}

const distinct = (positions: readonly Position[]): readonly Position[] =>
  positions.filter(
    (position, index) => positions.findIndex((other) => samePosition(other, position)) === index,
  );

/** How the registry begins what it says of a field among those that were read in a source. */
const SEEN_AS: Readonly<Record<AudienceField | "footprint", readonly string[]>> = {
  strength: ["strength", "people", "participants"],
  headquarters: ["hq", "headquarters", "location"],
  dutch: ["nl"],
  mandateSummary: ["mandate"],
  mandateSource: ["legal"],
  sources: [],
  footprint: ["footprint", "location"],
};

function withoutTexts(mission: Mission, rules: AudienceRules): Mission {
  const isGone = (field: AudienceField) => rules.dropped.includes(field);
  const hidden = [
    ...rules.dropped,
    ...(rules.gridDegrees === null ? [] : (["headquarters"] as const)),
    ...(rules.footprints === "as-drawn" ? [] : (["footprint"] as const)),
  ].flatMap((field) => SEEN_AS[field]);
  const { participation, years, detail, basis } = mission.dutch;
  const { edit: _, reports = [], ...row } = mission;
  const reported = reportsWithRules(reports, rules);
  return {
    ...row,
    strength: isGone("strength") ? [] : mission.strength,
    dutch: isGone("dutch")
      ? { participation: "unknown", detail: "", years: "", basis: "memory" }
      : { participation, years, basis, detail: isGone("strength") ? "" : detail },
    mandateSummary: isGone("mandateSummary") ? "" : mission.mandateSummary,
    mandateSource: isGone("mandateSource") ? "" : mission.mandateSource,
    sources: isGone("sources") ? [] : mission.sources,
    hostTerms: mission.hostTerms.map(({ source, note, ...term }) => ({
      ...term,
      note: rules.notes === "removed" ? "" : note,
      source: isGone("sources") ? null : source,
    })),
    notes: rules.notes === "removed" ? "" : mission.notes,
    ...(reported.length === 0 ? {} : { reports: reported }),
    fieldsSeen: mission.fieldsSeen.filter((entry) => !hidden.some((word) => entry.startsWith(word))),
  };
}

/** Reports are notes of the registry; one of the Dutch part goes with what it stands beside. */
function reportsWithRules(
  reports: readonly MissionReport[],
  { dropped, notes }: AudienceRules,
): readonly MissionReport[] {
  if (notes === "removed") return [];
  const hidesDutch = dropped.includes("dutch") || dropped.includes("strength");
  return reports
    .filter(({ field }) => field !== "dutch" || !hidesDutch)
    .map((report) => (dropped.includes("sources") ? { ...report, sources: [] } : report));
}
