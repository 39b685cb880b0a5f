import type { SymbolShape } from "../legend-entry.ts";
import type { Palette } from "../palette.ts";
import { type ActivitySymbol, SHAPE_OF } from "./symbol.ts";

/** px: half the side of one instrument's symbol, without its ring. */
const RADIUS = 6;
const MARGIN = 3.5;
const ADVANCE = 11;

/** Opacity of what has ended. */
export const FADED = 0.45;

/** One shape of a drawing: path data (absolute `M`, `L`, `C`, `Z` only) with what fills and strokes it. */
export interface ArtPath {
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  /** px */
  readonly width: number;
  readonly dash: readonly number[];
}

/** A drawing in CSS px, its shapes from back to front. */
export interface Art {
  readonly width: number;
  readonly height: number;
  /** 0..1, of the whole. */
  readonly opacity: number;
  readonly paths: readonly ArtPath[];
}

/** Of a quarter of a circle drawn as one cubic curve: right to 0.03 % of the radius. */
const KAPPA = 0.5522847498;

/** A circle as path data. */
export function circlePath(x: number, y: number, radius: number): string {
  const k = KAPPA * radius;
  const at = (...numbers: readonly number[]) =>
    numbers.map((value) => String(Math.round(value * 1000) / 1000)).join(" ");
  return [
    `M${at(x + radius, y)}`,
    `C${at(x + radius, y + k, x + k, y + radius, x, y + radius)}`,
    `C${at(x - k, y + radius, x - radius, y + k, x - radius, y)}`,
    `C${at(x - radius, y - k, x - k, y - radius, x, y - radius)}`,
    `C${at(x + k, y - radius, x + radius, y - k, x + radius, y)}Z`,
  ].join("");
}

/** The outline of an instrument's shape around a point. */
export function shapePath(shape: SymbolShape, x: number, y: number, radius: number): string {
  if (shape === "circle") return circlePath(x, y, radius);
  if (shape === "square") {
    const half = radius * 0.9;
    return `M${x - half} ${y - half}L${x + half} ${y - half}L${x + half} ${y + half}L${x - half} ${y + half}Z`;
  }
  return `M${x} ${y - radius * 1.1}L${x + radius * 1.1} ${y + radius * 0.85}L${x - radius * 1.1} ${y + radius * 0.85}Z`;
}

/**
 * The symbol of an activity: shape and colour say the instrument, the ring the phase, open means possibly, dashed last seen
 * long ago, light ended.
 */
export function symbolArt({ instruments, phase, certainty }: ActivitySymbol, palette: Palette): Art {
  const paths = instruments.flatMap((instrument, index): ArtPath[] => {
    const x = RADIUS + MARGIN + index * ADVANCE;
    const y = RADIUS + MARGIN;
    const outline = shapePath(SHAPE_OF[instrument], x, y, RADIUS - 0.5);
    const color = palette.instruments[instrument];
    const isUnseen = certainty === "last-seen";
    const open = isUnseen || certainty === "uncertain";
    const stroke = (d: string, color: string, width: number, dash: readonly number[] = []): ArtPath => ({
      d,
      fill: null,
      stroke: color,
      width,
      dash,
    });
    return [
      ...(phase === "before"
        ? []
        : [stroke(outline, palette.label, 5.5, phase === "during" ? [] : [2.4, 1.6])]),
      stroke(outline, palette.symbolOutline, 3),
      { d: outline, fill: open ? palette.symbolOutline : color, stroke: null, width: 0, dash: [] },
      ...(open
        ? [stroke(shapePath(SHAPE_OF[instrument], x, y, RADIUS - 1.4), color, 1.8, isUnseen ? [2, 1.6] : [])]
        : []),
    ];
  });
  return {
    width: 2 * (RADIUS + MARGIN) + ADVANCE * (instruments.length - 1),
    height: 2 * (RADIUS + MARGIN),
    opacity: certainty === "ended" ? FADED : 1,
    paths,
  };
}
