import { BORDER_DECIMALS } from "../../domain/borders/own-border.ts";
import type { Ring } from "../../domain/geo/polygon.ts";
import { samePosition } from "../../domain/geo/polygon.ts";
import type { Position } from "../../domain/geo/position.ts";
import { phrase, quote } from "../phrases.ts";
import { type Fault, placeOf, type ReadResult } from "../source.ts";
import { readDecimal } from "../text/decimal.ts";

/** The numbers of a line, or null where it cannot be told which sign parts them. */
function cellsOf(line: string): readonly string[] | null {
  if (/[;\t]/.test(line)) return line.split(/[;\t]/);
  const commas = line.split(",").length - 1;
  if (commas === 1 && !/\d,\d+\s+\S/.test(line) && !/\S\s+\d+,\d/.test(line)) return line.split(",");
  const words = line.split(/\s+/);
  return commas === 0 || words.every((word) => !word.endsWith(",") && !word.startsWith(",")) ? words : null;
}

/**
 * Rings that somebody typed: one `longitude, latitude` a line, `4,5; 52,1` with decimal commas, an empty line between
 * rings. Each ring is closed; the vertex that closes it need not be repeated. A line that cannot be read in one way alone
 * is rejected.
 *
 * @param name stands for the file in issues, which name the line.
 */
export function readCoordinateList(text: string, name: string): ReadResult<Ring> {
  const rings: Position[][] = [];
  const faults: Fault[] = [];
  let ring: Position[] = [];
  let [read, empty] = [0, 0];
  const close = () => {
    if (ring.length > 0) rings.push(ring);
    ring = [];
  };
  text.split(/\r\n?|\n/).forEach((raw, index, lines) => {
    const line = raw.trim();
    if (line === "") {
      close();
      if (index < lines.length - 1 || raw !== "") [read, empty] = [read + 1, empty + 1];
      return;
    }
    read += 1;
    const found = readLine(line);
    if ("expected" in found) {
      faults.push({ kind: "rejected", place: { ...placeOf(name), row: index + 1 }, ...found });
    } else ring.push(found.position);
  });
  close();
  return {
    records: rings.map(closed),
    issues: faults,
    account: { read, accepted: read - faults.length - empty, rejected: faults.length, empty },
  };
}

function readLine(line: string): { readonly position: Position } | Pick<Fault, "found" | "expected"> {
  const cells = cellsOf(line);
  const found = phrase("sources.found.value", { value: quote(line) });
  if (cells === null) return { found, expected: phrase("sources.expected.coordinates") };
  if (cells.length !== 2) {
    return {
      found: phrase("sources.found.coordinates", { count: cells.length }),
      expected: phrase("sources.expected.coordinates"),
    };
  }
  const [longitude, latitude] = cells.map((cell) => readDecimal(cell)?.value ?? Number.NaN);
  if (longitude === undefined || !(Math.abs(longitude) <= 180)) {
    return { found, expected: phrase("sources.expected.longitude") };
  }
  if (latitude === undefined || !(Math.abs(latitude) <= 90)) {
    return { found, expected: phrase("sources.expected.latitude") };
  }
  return { position: [longitude, latitude] };
}

function closed(ring: readonly Position[]): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  return first === undefined || last === undefined || (ring.length > 1 && samePosition(first, last))
    ? ring
    : [...ring, first];
}

/** No more decimals than a border keeps. */
const kept = (degrees: number): number => Number(degrees.toFixed(BORDER_DECIMALS));

/** The text of rings, as it is read: the vertex that closes a ring left out, decimals with a dot. */
export function writeCoordinateList(rings: readonly Ring[]): string {
  return rings
    .map((ring) => {
      const [first, last] = [ring[0], ring.at(-1)];
      const isClosed =
        ring.length > 1 && first !== undefined && last !== undefined && samePosition(first, last);
      return (isClosed ? ring.slice(0, -1) : ring).map((at) => at.map(kept).join(", ")).join("\n");
    })
    .join("\n\n");
}
