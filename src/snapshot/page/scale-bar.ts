import { geodesicMetres } from "../../domain/geo/geodesic.ts";
import type { Palette } from "../../layers/palette.ts";
import { type MapFrame, placeAt } from "../map/mercator.ts";
import type { PageContent } from "./content.ts";
import { type Item, type MeasureText, path, rectPath, text } from "./item.ts";

/** Share of the map's width that a bar may take. */
const WIDEST = 0.2;

const NICE = [1, 2, 5];

/** Kilometres that a bar may state: 1, 2 and 5 times a power of ten. */
function niceUpTo(km: number): number {
  const power = 10 ** Math.floor(Math.log10(km));
  return (NICE.filter((step) => step * power <= km).at(-1) ?? 1) * power;
}

/** The bar of a map: `px` long on the page along the parallel through its middle, which on the ellipsoid is `km`. */
export function scaleOf(frame: MapFrame): {
  readonly km: number;
  readonly px: number;
  readonly latitude: number;
} {
  const [cx, cy] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const kmOf = (px: number) =>
    geodesicMetres(placeAt(frame, cx - px / 2, cy), placeAt(frame, cx + px / 2, cy)) / 1000;
  const widest = frame.width * WIDEST;
  const km = niceUpTo(kmOf(widest));
  // A parallel is no geodesic, so length and distance are not proportional: halved until they meet.
  let [low, high] = [0, widest];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (kmOf(middle) < km) low = middle;
    else high = middle;
  }
  return { km, px: (low + high) / 2, latitude: frame.center[1] };
}

/** Scale bar, its latitude, and north, in the lower right of a map. */
export function scaleItems(
  frame: MapFrame,
  words: PageContent["words"],
  palette: Palette,
  size: number,
  measure: MeasureText,
): {
  readonly items: readonly Item[];
  readonly box: { left: number; top: number; right: number; bottom: number };
} {
  const { km, px, latitude } = scaleOf(frame);
  const label = `${words.km(km)} ${words.atLatitude(latitude)}`;
  const pad = size * 0.7;
  const arrow = size * 1.6;
  const inner = Math.max(px, measure(label, size, 400)) + arrow + pad;
  const width = inner + 2 * pad;
  const height = size * 1.5 + size * 0.9 + 2 * pad * 0.7;
  const left = frame.x + frame.width - width - pad;
  const top = frame.y + frame.height - height - pad;
  const barY = top + height - pad * 0.7 - size * 0.7;
  const x = left + pad;
  const arrowX = left + width - pad - arrow / 2;
  const color = palette.label;
  return {
    box: { left, top, right: left + width, bottom: top + height },
    items: [
      path(rectPath(left, top, width, height), { fill: palette.labelHalo, fillOpacity: 0.88 }),
      text(label, x, top + pad * 0.7 + size, { size, color }),
      // Two halves, dark and light, so that it is read on any ground.
      path(rectPath(x, barY, px / 2, size * 0.5), { fill: color, stroke: color, width: 0.8 }),
      path(rectPath(x + px / 2, barY, px / 2, size * 0.5), {
        fill: palette.labelHalo,
        stroke: color,
        width: 0.8,
      }),
      text(words.north, arrowX, top + height - pad * 0.75, { size, weight: 600, color, align: "middle" }),
      path(northArrow(arrowX, top + pad * 0.7, size), { fill: color }),
    ],
  };
}

const northArrow = (x: number, y: number, size: number): string =>
  `M${x} ${y}L${x + size * 0.5} ${y + size * 1.25}L${x} ${y + size * 0.95}L${x - size * 0.5} ${y + size * 1.25}Z`;
