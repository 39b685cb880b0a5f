import * as v from "valibot";
import { iso3, position, text } from "../tables/cells.ts";
import { check } from "../tables/check.ts";
import { ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";

const FILE = "missions/shapes.json";

const shared = {
  key: text,
  /** Sea shapes are cut along the coast. */
  surface: v.picklist(["sea", "land"], '"sea" or "land"'),
  basis: text,
  /** Areas to which the shape is cut, where a mission stays on one side of a line; absent: not cut. */
  within: v.optional(v.pipe(v.array(iso3), v.nonEmpty("one or more areas"))),
};

/** Distance in km on both sides of a line. */
const bufferKm = v.pipe(v.number(), v.minValue(1), v.maxValue(100));

const closedRing = v.pipe(
  v.array(position),
  v.minLength(4, "a ring of four positions or more"),
  v.check((ring) => String(ring[0]) === String(ring.at(-1)), "a ring that ends where it starts"),
);

const shapeSchema = v.variant("type", [
  v.strictObject({ ...shared, type: v.literal("ring"), coordinates: closedRing }),
  v.strictObject({
    ...shared,
    type: v.literal("border-strip"),
    /** Names of two units of world-atlas 10m that touch. */
    between: v.strictTuple([text, text]),
    bufferKm,
  }),
  v.strictObject({
    ...shared,
    type: v.literal("line"),
    bufferKm,
    coordinates: v.pipe(v.array(position), v.minLength(2, "a line of two positions or more")),
  }),
  v.strictObject({
    ...shared,
    type: v.literal("natural-earth-unit"),
    /** Name of a unit of world-atlas 10m. */
    unit: text,
  }),
]);

/** A footprint's outline as it is kept: drawn by hand from geography, or taken from Natural Earth. */
export type SourceShape = v.InferOutput<typeof shapeSchema>;

/** The shapes of `data/missions/shapes.json` by key. @throws DataError when one does not fit or a key occurs twice. */
export function readShapes(folder: DataFolder): ReadonlyMap<string, SourceShape> {
  const log = new ProblemLog();
  const file = folder.nameOf(FILE);
  const items = check(v.array(v.unknown()), folder.json(FILE), { file, place: "" }, log) ?? [];
  const shapes = new Map<string, SourceShape>();
  for (const [index, item] of items.entries()) {
    const where = { file, place: `item ${index + 1}` };
    const shape = check(shapeSchema, item, where, log);
    if (!shape) continue;
    if (shapes.has(shape.key)) {
      log.add({ ...where, field: "key", found: shown(shape.key), expected: "a key that no item above has" });
    }
    shapes.set(shape.key, shape);
  }
  log.throwIfAny();
  return shapes;
}
