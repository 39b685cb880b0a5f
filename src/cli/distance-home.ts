import { createHash } from "node:crypto";
import { type BorderIndex, createBorderIndex } from "../domain/borders/border-index.ts";
import { HOME_AREA_IDS, type HomeAreaId } from "../domain/borders/home-area.ts";
import { areasOfTopology, homeAreaParts } from "../domain/borders/home-area-parts.ts";
import type { EdgeKind } from "../domain/geo/edge.ts";
import { activeBorders } from "../domain/priority/rank-areas.ts";
import type { PlainDate } from "../domain/time/plain-date.ts";
import { linesText } from "../state/words/lines-text.ts";
import { createTranslator } from "../strings/translator.ts";
import type { DistanceArguments } from "./distance-arguments.ts";
import { findFile } from "./find-file.ts";
import { readPolygonFile } from "./polygon-file.ts";
import { Problem, quoted } from "./problem.ts";
import { ensureBuiltData, openProductData } from "./product-data.ts";
import type { ReportedBorder } from "./rank-meta.ts";

/** Id of the border that a polygon file makes. */
const FILE_BORDER = "file";

export interface IndexedBorder extends ReportedBorder {
  readonly index: BorderIndex;
}

/** What points are measured to. */
export interface DistanceHome {
  /** Home area id, or the name of the polygon file. */
  readonly home: string;
  readonly edges: EdgeKind;
  /** One or more; the nearest counts. */
  readonly borders: readonly IndexedBorder[];
  /** The day the product's facts were compiled; null for a polygon file, which holds none of them. */
  readonly edition: PlainDate | null;
  /** SHA-256 over the product's data files, or of the polygon file. */
  readonly fingerprint: string;
  /** In words: what was taken otherwise than it stood in the file. */
  readonly notices: readonly string[];
  /** How fine the lines of the product are, and what they lack; none of a polygon file. */
  readonly lines: readonly string[];
}

type HomeArguments = Pick<DistanceArguments, "home" | "outermost" | "edges">;

/**
 * The home area or the polygon file that the arguments name, ready to measure to.
 *
 * @throws Problem when they name neither, or when an option has no meaning with what they name.
 */
export function openDistanceHome(args: HomeArguments): DistanceHome {
  const preset = HOME_AREA_IDS.find((id) => id === args.home);
  return preset === undefined ? openFile(args) : openPreset(preset, args);
}

function openPreset(id: HomeAreaId, { outermost, edges }: HomeArguments): DistanceHome {
  if (edges === "lonlat") {
    throw new Problem(
      `--edges: found lonlat with --home ${id}, expected great-circle: lonlat is for polygon files`,
    );
  }
  const data = openProductData(ensureBuiltData());
  const { areas, borders, homeAreas, missingIslands } = data.read("areas");
  const homeArea = homeAreas.find((candidate) => candidate.id === id);
  if (homeArea === undefined) throw new Problem(`--home: the data hold no home area ${id}`, 1);
  if (outermost && homeArea.outermostBorders.length === 0) {
    const able = homeAreas.filter(({ outermostBorders }) => outermostBorders.length > 0);
    throw new Problem(
      `--outermost: found with --home ${id}, expected with ${able.map((area) => area.id).join(" or ")}`,
    );
  }
  const active = activeBorders(homeArea, outermost);
  const wanted = borders.filter((border) => active.includes(border.id));
  const parts = homeAreaParts(wanted, areasOfTopology(data.read("geometry10m")));
  return {
    home: id,
    edges: "great-circle",
    borders: wanted.map(({ id: border, names, notes }) => ({
      id: border,
      name: names.en,
      notes: notes.map(({ en }) => en),
      index: createBorderIndex(parts.find((one) => one.border === border)?.parts ?? [], {
        edges: "great-circle",
      }),
    })),
    edition: data.manifest.edition,
    fingerprint: data.manifest.fingerprint,
    notices: [],
    lines: linesText(missingIslands, new Map(areas.map((area) => [area.iso3, area])), createTranslator("en")),
  };
}

function openFile(args: HomeArguments): DistanceHome {
  const path = findFile(args.home);
  if (path === null && !/[./\\]/.test(args.home)) {
    throw new Problem(
      `--home: found ${quoted(args.home)}, expected one of ${HOME_AREA_IDS.join(", ")}, or a GeoJSON file of polygons`,
    );
  }
  if (args.outermost) {
    throw new Problem("--outermost: found with a polygon file, expected with a home area by its id");
  }
  const edges = args.edges ?? "lonlat";
  const { name, bytes, polygons, notices } = readPolygonFile(path ?? args.home);
  const index = createBorderIndex([{ iso3: "", polygons }], { edges });
  if (index.segments.count === 0) throw new Problem(`${quoted(name)}: no line that can be measured to`);
  return {
    home: name,
    edges,
    borders: [{ id: FILE_BORDER, name, notes: [], index }],
    edition: null,
    fingerprint: createHash("sha256").update(bytes).digest("hex"),
    notices,
    lines: [],
  };
}
