import type { AreaRecord } from "../domain/areas/area.ts";
import { createBorderIndex } from "../domain/borders/border-index.ts";
import type { BorderRecord, HomeArea } from "../domain/borders/home-area.ts";
import { areasOfTopology } from "../domain/borders/home-area-parts.ts";
import { createAreaShapes, measureAreaToPolygons } from "../domain/borders/measure-areas.ts";
import type { AreasDocument } from "../domain/datasets/documents.ts";
import type { EdgeKind } from "../domain/geo/edge.ts";
import { createFigures, type Figures } from "../domain/indicators/figures.ts";
import { activeBorders, rankAreas } from "../domain/priority/rank-areas.ts";
import { rankMeasured } from "../domain/priority/rank-measured.ts";
import type { AreaPriority, PrioritySettings } from "../domain/priority/types.ts";
import type { PlainDate } from "../domain/time/plain-date.ts";
import { findFile } from "./find-file.ts";
import { readPolygonFile } from "./polygon-file.ts";
import { Problem, quoted } from "./problem.ts";
import type { ProductData } from "./product-data.ts";
import type { RankArguments } from "./rank-arguments.ts";
import type { ReportedBorder } from "./rank-meta.ts";

/** Id of the border that a polygon file makes. */
const FILE_BORDER = "file";

const HOME_BY_FILE = "An area counts as home when the greater part of its surface lies inside the polygons.";

/** Which border a command is asked to rank by. */
export type HomeArguments = Pick<RankArguments, "home" | "outermost" | "edges">;

export interface RankedHome {
  /** Home area id, or the name of the polygon file. */
  readonly home: string;
  readonly borders: readonly ReportedBorder[];
  /** The borders of the product among them, with whose they are; none of a polygon file. */
  readonly records: readonly BorderRecord[];
  readonly edges: EdgeKind;
  readonly areas: readonly AreaRecord[];
  /** Those that were ranked with. */
  readonly figures: Figures;
  readonly priorities: readonly AreaPriority<string>[];
  /** The same by other figures, on another date or with other settings. */
  readonly rankBy: (
    figures: Figures,
    date: PlainDate,
    settings: PrioritySettings,
  ) => readonly AreaPriority<string>[];
}

/**
 * Ranks against the home area or the polygon file that the arguments name.
 *
 * @throws Problem when they name neither, or when an option has no meaning with what they name.
 */
export function rankHome(
  args: HomeArguments,
  data: ProductData,
  date: PlainDate,
  settings: PrioritySettings,
): RankedHome {
  const document = data.read("areas");
  const homeArea = document.homeAreas.find(({ id }) => id === args.home);
  return homeArea === undefined
    ? rankFile(args, document, data, date, settings)
    : rankPreset(args, homeArea, document, data, date, settings);
}

function rankPreset(
  { outermost, edges }: HomeArguments,
  homeArea: HomeArea,
  { areas, borders, homeAreas }: AreasDocument,
  data: ProductData,
  date: PlainDate,
  settings: PrioritySettings,
): RankedHome {
  if (edges === "lonlat") {
    throw new Problem(
      `--edges: found lonlat with --home ${homeArea.id}, expected great-circle: lonlat is for polygon files`,
    );
  }
  if (outermost && homeArea.outermostBorders.length === 0) {
    const expected = homeAreas
      .filter(({ outermostBorders }) => outermostBorders.length > 0)
      .map(({ id }) => id);
    throw new Problem(
      `--outermost: found with --home ${homeArea.id}, expected with ${expected.join(" or ")}`,
    );
  }
  const active = activeBorders(homeArea, outermost);
  const figures = createFigures(data.read("figures"));
  const distances = data.read("distances");
  const rankBy: RankedHome["rankBy"] = (by, on, chosen) =>
    rankAreas({
      areas,
      figures: by,
      distances,
      homeArea,
      borders,
      outermost,
      date: on,
      settings: chosen,
    });
  return {
    home: homeArea.id,
    records: borders.filter(({ id }) => active.includes(id)),
    borders: borders
      .filter(({ id }) => active.includes(id))
      .map(({ id, names, notes }) => ({
        id,
        name: names.en,
        notes: notes.map(({ en }) => en),
      })),
    edges: "great-circle",
    areas,
    figures,
    priorities: rankBy(figures, date, settings),
    rankBy,
  };
}

function rankFile(
  args: HomeArguments,
  { areas, homeAreas }: AreasDocument,
  data: ProductData,
  date: PlainDate,
  settings: PrioritySettings,
): RankedHome {
  const path = findFile(args.home);
  if (path === null && !/[./\\]/.test(args.home)) {
    const ids = homeAreas.map(({ id }) => id).join(", ");
    throw new Problem(
      `--home: found ${quoted(args.home)}, expected one of ${ids}, or a GeoJSON file of polygons`,
    );
  }
  if (args.outermost)
    throw new Problem("--outermost: found with a polygon file, expected with a home area by its id");
  const edges = args.edges ?? "lonlat";
  const { name, polygons } = readPolygonFile(path ?? args.home);
  const border = createBorderIndex([{ iso3: "", polygons }], { edges });
  const shapeOf = createAreaShapes(areasOfTopology(data.read("geometry10m")));
  const measured = new Map(areas.map((area) => [area.iso3, measureAreaToPolygons(area, shapeOf, border)]));
  const figures = createFigures(data.read("figures"));
  const rankBy: RankedHome["rankBy"] = (by, on, chosen) =>
    rankMeasured({
      areas,
      figures: by,
      date: on,
      settings: chosen,
      isHome: (iso3) => measured.get(iso3)?.isHome === true,
      nearest: (iso3, measure) => {
        const line = measured.get(iso3)?.distance[measure] ?? null;
        return line === null ? null : { ...line, border: FILE_BORDER };
      },
    });
  return {
    home: name,
    records: [],
    borders: [{ id: FILE_BORDER, name, notes: [HOME_BY_FILE] }],
    edges,
    areas,
    figures,
    priorities: rankBy(figures, date, settings),
    rankBy,
  };
}
