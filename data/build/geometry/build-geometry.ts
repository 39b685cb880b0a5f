import { area } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { areasOfTopology } from "../../../src/domain/borders/home-area-parts.ts";
import type {
  BoundaryRuleNote,
  BuildAccount,
  GeometryTopology,
} from "../../../src/domain/datasets/documents.ts";
import { polygonsOf } from "../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../src/domain/geo/position.ts";
import { areaTopology } from "./area-topology.ts";
import { readAtlas } from "./atlas.ts";
import { findDisputedLines } from "./disputed-lines.ts";
import { loadHomeAreas } from "./home-areas.ts";
import { labelPosition } from "./label-position.ts";
import type { Piece } from "./piece.ts";
import { mergeAreas, pieceTopology } from "./piece-topology.ts";
import { readDisputedLines, readLabelPositions, readRuleTexts } from "./rule-texts.ts";
import { toPieces } from "./rules/area-codes.ts";
import { BOUNDARY_RULES } from "./rules/index.ts";
import { simplifyForDrawing } from "./simplify.ts";

export interface BuiltGeometry {
  /** Simplified, for the map. */
  readonly drawing: GeometryTopology;
  /** At 1:10 million, for measuring. */
  readonly computing: GeometryTopology;
  /** The areas of `computing`, decoded: whoever measures from the file gets the same numbers. */
  readonly areas10m: ReadonlyMap<Iso3, MultiPolygon>;
  readonly labelPositions: ReadonlyMap<Iso3, Position>;
  /** Size on a sphere, whole km2; to two decimals under 10 km2. */
  readonly areaKm2: ReadonlyMap<Iso3, number>;
  readonly rules: readonly BoundaryRuleNote[];
  readonly account: BuildAccount;
  /** Names in the atlas, in English and often shortened: to recognise an area by, not to show. */
  readonly names: ReadonlyMap<Iso3, string>;
}

/** Reads the atlas, applies every boundary rule and makes the geometry to measure with and the one to draw. */
export function buildGeometry(report: (message: string) => void): BuiltGeometry {
  report("reading world-atlas 10m");
  const units = readAtlas();
  const pieces = BOUNDARY_RULES.reduce<readonly Piece[]>((before, rule) => {
    report(`rule ${rule.id}`);
    return rule.apply(before);
  }, toPieces(units));

  report("joining pieces");
  const { borders } = loadHomeAreas();
  const built = pieceTopology(pieces);
  const disputed = findDisputedLines(built, readDisputedLines());
  const computing = areaTopology(mergeAreas(built), disputed, borders);
  const areas10m = areasOfTopology(computing);

  report("simplifying for drawing");
  const drawing = simplifyForDrawing(computing, borders);

  report("placing labels");
  const reviewed = readLabelPositions();
  const entries = [...areas10m];
  return {
    drawing,
    computing,
    areas10m,
    labelPositions: new Map(
      entries.map(([iso3, geometry]) => [iso3, reviewed.get(iso3) ?? labelPosition(polygonsOf(geometry))]),
    ),
    areaKm2: new Map(entries.map(([iso3, geometry]) => [iso3, roundKm2(area(geometry) / 1e6)])),
    rules: readRuleTexts(),
    account: accountOf(pieces, units.length),
    names: namesOf(pieces),
  };
}

function roundKm2(km2: number): number {
  return km2 < 10 ? Math.round(km2 * 100) / 100 : Math.round(km2);
}

function accountOf(pieces: readonly Piece[], read: number): BuildAccount {
  const collapsed = pieces.filter(({ polygons }) => polygons.length === 0).length;
  return {
    dataset: "natural-earth",
    read,
    used: read - collapsed,
    leftOut:
      collapsed === 0
        ? []
        : [
            {
              reason: {
                nl: "op schaal 1 : 10 miljoen tot een lijn ineengevallen (Vaticaanstad)",
                en: "collapsed to a line at 1 : 10 million (Vatican City)",
              },
              count: collapsed,
            },
          ],
  };
}

/** The name of the unit that gave an area its code, or of the part split off for it. */
function namesOf(pieces: readonly Piece[]): Map<Iso3, string> {
  const names = new Map<Iso3, string>();
  for (const { iso3, source } of pieces) {
    const name = source.slice(source.indexOf("/") + 1);
    if (!names.has(iso3) || !source.includes("/")) names.set(iso3, names.get(iso3) ?? name);
  }
  return names;
}
