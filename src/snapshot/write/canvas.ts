import type { Item, Page, TextItem } from "../page/item.ts";
import { Pace, type Progress, totalWork, workOf } from "./pace.ts";

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

const FONT = '"IBM Plex Sans", sans-serif';

const fontOf = (size: number, weight: number): string => `${weight} ${size}px ${FONT}`;

/** Pictures that items hold, decoded: a canvas draws at once or not at all. @throws when one cannot be decoded. */
async function picturesIn(items: readonly Item[]): Promise<ReadonlyMap<string, CanvasImageSource>> {
  const sources = new Set<string>();
  const walk = (item: Item): void => {
    if (item.kind === "picture") sources.add(item.svg);
    if ("items" in item) item.items.forEach(walk);
  };
  items.forEach(walk);
  const decoded = [...sources].map(async (svg): Promise<[string, CanvasImageSource]> => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    return [svg, image];
  });
  return new Map(await Promise.all(decoded));
}

/** Draws the items of a page with its top left at the origin of the context, in px of the page. */
async function paint(
  context: Context,
  items: readonly Item[],
  pictures: ReadonlyMap<string, CanvasImageSource>,
  progress: Progress = () => {},
): Promise<void> {
  const pace = new Pace(totalWork(items), progress);
  const draw = async (list: readonly Item[]): Promise<void> => {
    for (const item of list) {
      if (item.kind === "clip") {
        context.save();
        context.clip(new Path2D(item.d), "evenodd");
        await pace.done(item.d.length);
        await draw(item.items);
        context.restore();
      } else if (item.kind === "map") await draw(item.items);
      else {
        drawOne(context, item, pictures);
        await pace.done(workOf(item));
      }
    }
  };
  await draw(items);
}

function drawOne(
  context: Context,
  item: Exclude<Item, { readonly kind: "clip" | "map" }>,
  pictures: ReadonlyMap<string, CanvasImageSource>,
): void {
  if (item.kind === "text") {
    drawText(context, item);
    return;
  }
  if (item.kind === "picture") {
    const picture = pictures.get(item.svg);
    if (picture === undefined) return;
    context.globalAlpha = item.opacity;
    context.drawImage(picture, item.x, item.y, item.width, item.height);
    context.globalAlpha = 1;
    return;
  }
  const path = new Path2D(item.d);
  if (item.fill !== null) {
    context.globalAlpha = item.fillOpacity;
    context.fillStyle = item.fill;
    context.fill(path, "evenodd");
  }
  if (item.stroke !== null) {
    context.globalAlpha = item.strokeOpacity;
    context.strokeStyle = item.stroke;
    context.lineWidth = item.width;
    context.lineJoin = "round";
    context.setLineDash([...item.dash]);
    context.stroke(path);
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
}

const ALIGN = { start: "left", middle: "center", end: "right" } as const;

function drawText(
  context: Context,
  { text, x, y, size, weight, color, opacity, align, turn, halo }: TextItem,
): void {
  context.save();
  context.translate(x, y);
  context.rotate((turn * Math.PI) / 180);
  context.font = fontOf(size, weight);
  context.textAlign = ALIGN[align];
  context.globalAlpha = opacity;
  if (halo !== null && halo.width > 0) {
    context.strokeStyle = halo.color;
    context.lineWidth = 2 * halo.width;
    context.lineJoin = "round";
    context.strokeText(text, 0, 0);
  }
  context.fillStyle = color;
  context.fillText(text, 0, 0);
  context.restore();
}

/** The browser did not draw what it was asked to: out of memory, or larger than it can. */
export class BlankPicture extends Error {
  override readonly name = "BlankPicture";
}

/** Part of a page, in its px. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Items as a PNG picture.
 *
 * @param box what of the page is taken.
 * @param background null for none.
 * @throws BlankPicture when what came out holds nothing.
 */
export async function rasterOf(
  items: readonly Item[],
  box: Box,
  dotsPerPx: number,
  background: string | null,
  progress?: Progress,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(box.width * dotsPerPx)),
    Math.max(1, Math.round(box.height * dotsPerPx)),
  );
  // In memory and not on a graphics card: no limit of its textures, and no waiting for them at the end.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new BlankPicture("no canvas of this size");
  if (background !== null) {
    context.fillStyle = background;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.scale(dotsPerPx, dotsPerPx);
  context.translate(-box.x, -box.y);
  await paint(context, items, await picturesIn(items), progress);
  if (isBlank(canvas)) throw new BlankPicture("nothing was drawn");
  return new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
}

/** Dots of the side of a small copy in which something must be seen. */
const SAMPLE = 96;

/** True when a picture has one colour only. */
function isBlank(canvas: OffscreenCanvas): boolean {
  const small = new OffscreenCanvas(SAMPLE, SAMPLE);
  const context = small.getContext("2d", { willReadFrequently: true });
  if (context === null) return true;
  context.drawImage(canvas, 0, 0, SAMPLE, SAMPLE);
  const dots = new Uint32Array(context.getImageData(0, 0, SAMPLE, SAMPLE).data.buffer);
  return dots.every((dot) => dot === dots[0]);
}

/** Draws a whole page on a canvas of the screen, as wide as it is. */
export async function paintPreview(canvas: HTMLCanvasElement, page: Page, scale: number): Promise<void> {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const pictures = await picturesIn(page.items);
  canvas.width = Math.round(page.width * scale);
  canvas.height = Math.round(page.height * scale);
  context.fillStyle = page.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  await paint(context, page.items, pictures);
}

/** Measures with the shipped font. Load it first (`document.fonts.load`): another font has other widths. */
export function createMeasure(): (text: string, size: number, weight: number) => number {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight}:${text}`;
    let width = known.get(key);
    if (width === undefined && context !== null) {
      context.font = fontOf(100, weight);
      width = context.measureText(text).width / 100;
      known.set(key, width);
    }
    return (width ?? text.length * 0.55) * size;
  };
}
