import * as v from "valibot";
import { EDGE_KINDS } from "../../domain/geo/edge.ts";

/** What a project file says of itself. */
export const PROJECT_FORMAT = "einder-project";
export const PROJECT_VERSION = 1;

/** Larger files are not read: a border of the most vertices there may be takes a tenth of this. */
export const MOST_PROJECT_BYTES = 20 * 1024 * 1024;

const position = v.strictTuple([v.number(), v.number()]);

/** Version 1. Another shape is another version; members that are not named here are none of it. */
export const projectSchema = v.strictObject({
  format: v.literal(PROJECT_FORMAT),
  version: v.literal(PROJECT_VERSION),
  /** The view as a link writes it, without `#`. */
  link: v.pipe(v.string(), v.minLength(1)),
  /** The data that the view was made on; null where none was loaded. */
  data: v.nullable(
    v.strictObject({
      edition: v.pipe(v.string(), v.isoDate()),
      fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  /** The outline that the link may only name. */
  ownBorder: v.nullable(
    v.strictObject({
      name: v.string(),
      edges: v.picklist(EDGE_KINDS),
      polygons: v.array(v.array(v.array(position))),
    }),
  ),
});

export type ProjectDocument = v.InferOutput<typeof projectSchema>;
