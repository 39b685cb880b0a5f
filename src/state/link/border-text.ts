import { BORDER_DECIMALS, createOwnBorder, type OwnBorder } from "../../domain/borders/own-border.ts";
import type { EdgeKind } from "../../domain/geo/edge.ts";
import type { Ring } from "../../domain/geo/polygon.ts";
import type { Position } from "../../domain/geo/position.ts";

/** Signs that stand in a link as they are (RFC 4648, base64url), 6 bits each: 5 of the number, 1 that says that more follow. */
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES: ReadonlyMap<string, number> = new Map([...SIGNS].map((sign, value) => [sign, value]));
const MORE = 32;
/** No number of a border is larger: 360 degrees forth and back, in units, doubled for the sign. */
const LARGEST = 2 ** 31;

const UNITS = 10 ** BORDER_DECIMALS;
const VERSION = "1";
const EDGE_LETTERS: Readonly<Record<EdgeKind, string>> = { lonlat: "l", "great-circle": "g" };
/** Characters of the id that stand in the text: a number that was changed on the way makes another id. */
const CHECK = 4;

/**
 * A border as text of a link: `1l<check>.<numbers>.<name>`. The numbers are how many polygons, rings in each and
 * vertices in each ring, and the way from vertex to vertex in hundred-thousandths of a degree.
 */
export function writeBorderText({ id, name, edges, polygons }: OwnBorder): string {
  const numbers: number[] = [polygons.length];
  let [x, y] = [0, 0];
  for (const rings of polygons) {
    numbers.push(rings.length);
    for (const ring of rings) {
      numbers.push(ring.length - 1);
      for (const [longitude, latitude] of ring.slice(0, -1)) {
        const [nextX, nextY] = [Math.round(longitude * UNITS), Math.round(latitude * UNITS)];
        numbers.push(signed(nextX - x), signed(nextY - y));
        [x, y] = [nextX, nextY];
      }
    }
  }
  return `${VERSION}${EDGE_LETTERS[edges]}${id.slice(-CHECK)}.${numbers.map(writeNumber).join("")}.${name}`;
}

/** The border that was written, or null for text that is damaged, changed or of a newer version. Never throws. */
export function readBorderText(text: string): OwnBorder | null {
  const [head = "", body = "", ...rest] = text.split(".");
  const edges = head[1] === "l" ? "lonlat" : head[1] === "g" ? "great-circle" : null;
  if (head[0] !== VERSION || edges === null || rest.length === 0) return null;
  const numbers = readNumbers(body);
  const polygons = numbers === null ? null : readPolygons(numbers);
  if (polygons === null) return null;
  const { border } = createOwnBorder(rest.join("."), edges, polygons);
  return border?.id.slice(-CHECK) === head.slice(2) ? border : null;
}

/** Small numbers of either sign as small numbers without one. */
const signed = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unsigned = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

function writeNumber(value: number): string {
  let text = "";
  let rest = value;
  while (rest >= MORE) {
    text += SIGNS[MORE + (rest % MORE)];
    rest = Math.floor(rest / MORE);
  }
  return text + SIGNS[rest];
}

function readNumbers(text: string): readonly number[] | null {
  const numbers: number[] = [];
  let [value, weight] = [0, 1];
  for (const sign of text) {
    const found = VALUES.get(sign);
    if (found === undefined || weight > LARGEST) return null;
    value += (found % MORE) * weight;
    weight *= MORE;
    if (found < MORE) {
      numbers.push(value);
      [value, weight] = [0, 1];
    }
  }
  return weight === 1 ? numbers : null;
}

function readPolygons(numbers: readonly number[]): readonly (readonly Ring[])[] | null {
  let at = 0;
  let [x, y] = [0, 0];
  const next = (): number => {
    const value = numbers[at] ?? Number.NaN;
    at += 1;
    return value;
  };
  /** Takes as many as it is told; a count beyond what is there is none. */
  const times = <Item>(count: number, read: () => Item): readonly Item[] =>
    count <= numbers.length - at ? Array.from({ length: count }, read) : [];
  const vertex = (): Position => {
    x += unsigned(next());
    y += unsigned(next());
    return [x / UNITS, y / UNITS];
  };
  const polygons = times(next(), () => times(next(), (): Ring => times(next(), vertex)));
  return at === numbers.length ? polygons : null;
}
