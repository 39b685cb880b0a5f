import { printableLine } from "./printable.ts";

/**
 * What a page is made of. Every writer draws the same items, so that picture, print and slide say the same.
 * Lengths are CSS px (1/96 inch) from the top left of the page; colours are `#rrggbb`.
 */

/** Path data with absolute `M`, `L`, `C` and `Z` only, which every writer reads. */
export type PathData = string;

export interface PathItem {
  readonly kind: "path";
  readonly d: PathData;
  readonly fill: string | null;
  /** Even-odd: holes of polygons are holes whichever way they turn. */
  readonly fillOpacity: number;
  readonly stroke: string | null;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly dash: readonly number[];
}

export const WEIGHTS = [400, 500, 600] as const;
export type Weight = (typeof WEIGHTS)[number];

export interface TextItem {
  readonly kind: "text";
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly color: string;
  readonly opacity: number;
  readonly align: "start" | "middle" | "end";
  /** Degrees clockwise around (x, y). */
  readonly turn: number;
  readonly halo: { readonly color: string; readonly width: number } | null;
}

/** A drawing made ahead, as SVG of our own making. */
export interface PictureItem {
  readonly kind: "picture";
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly opacity: number;
}

/** Items of which only what lies within a path is seen. */
export interface ClipItem {
  readonly kind: "clip";
  readonly d: PathData;
  readonly items: readonly Item[];
}

/** A map with its frame: slides carry it as one picture, with this in words for who cannot see it. */
export interface MapItem {
  readonly kind: "map";
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export type Item = PathItem | TextItem | PictureItem | ClipItem | MapItem;

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly language: "nl" | "en";
  readonly title: string;
  /** From back to front, which is also the order in which texts are read. */
  readonly items: readonly Item[];
}

/** Every letter that is drawn, once. */
export function lettersOf(items: readonly Item[]): string {
  const letters = new Set<string>();
  const walk = (item: Item): void => {
    if (item.kind === "text") for (const letter of item.text) letters.add(letter);
    if ("items" in item) item.items.forEach(walk);
  };
  items.forEach(walk);
  return [...letters].join("");
}

/** Width of a text in px. */
export type MeasureText = (text: string, size: number, weight: Weight) => number;

const NO_DASH: readonly number[] = [];

export function path(d: PathData, look: Partial<Omit<PathItem, "kind" | "d">>): PathItem {
  return {
    kind: "path",
    d,
    fill: null,
    fillOpacity: 1,
    stroke: null,
    strokeOpacity: 1,
    width: 1,
    dash: NO_DASH,
    ...look,
  };
}

/** A text to draw, of what all formats can say. */
export function text(
  content: string,
  x: number,
  y: number,
  look: Partial<Omit<TextItem, "kind" | "text" | "x" | "y">> & Pick<TextItem, "size" | "color">,
): TextItem {
  return {
    kind: "text",
    text: printableLine(content),
    x,
    y,
    weight: 400,
    opacity: 1,
    align: "start",
    turn: 0,
    halo: null,
    ...look,
  };
}

/** To a hundredth of a px: an eightieth of a dot at 300 dpi. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

export const rectPath = (x: number, y: number, width: number, height: number): PathData =>
  `M${rounded(x)} ${rounded(y)}L${rounded(x + width)} ${rounded(y)}L${rounded(x + width)} ${rounded(y + height)}L${rounded(x)} ${rounded(y + height)}Z`;

export const linePath = (x1: number, y1: number, x2: number, y2: number): PathData =>
  `M${rounded(x1)} ${rounded(y1)}L${rounded(x2)} ${rounded(y2)}`;

export interface PathCommand {
  readonly verb: "M" | "L" | "C" | "Z";
  readonly numbers: readonly number[];
}

/** The commands of path data; coordinates moved and scaled as asked. */
export function pathCommands(d: PathData, scale = 1, right = 0, down = 0): PathCommand[] {
  return [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, verb = "Z", rest = ""]) => ({
    verb: verb as PathCommand["verb"],
    numbers: (rest.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(
      (number, index) => Number(number) * scale + (index % 2 === 0 ? right : down),
    ),
  }));
}

/** Path data moved and scaled. */
export function movedPath(d: PathData, scale: number, right: number, down: number): PathData {
  return pathCommands(d, scale, right, down)
    .map(({ verb, numbers }) => `${verb}${numbers.map(rounded).join(" ")}`)
    .join("");
}
