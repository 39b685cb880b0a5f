import type { Map as MapLibreMap } from "maplibre-gl";
import { type ActivitySymbol, parseSymbolName, UNVERIFIED } from "../layers/activities/symbol.ts";
import { FADED, symbolArt } from "../layers/activities/symbol-art.ts";
import type { Picture } from "../layers/legend-entry.ts";
import type { Palette } from "../layers/palette.ts";
import { HATCHES } from "../layers/risk/layer.ts";

/** Images are drawn at twice their size, so that they are sharp on dense screens. */
const PIXEL_RATIO = 2;
type Context = OffscreenCanvasRenderingContext2D;

function draw(width: number, height: number, paint: (context: Context) => void): ImageData | null {
  const canvas = new OffscreenCanvas(width * PIXEL_RATIO, height * PIXEL_RATIO);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** An 8 px tile: strokes at 45 degrees that meet across tiles, or two dots. */
function drawHatch(hatch: keyof typeof HATCHES, { hatch: colors }: Palette): ImageData | null {
  const size = 8;
  return draw(size, size, (context) => {
    context.fillStyle = colors.background;
    context.fillRect(0, 0, size, size);
    context.strokeStyle = colors.line;
    context.fillStyle = colors.line;
    context.lineWidth = 1.1;
    if (hatch === "no-data") {
      for (const [x, y] of [
        [2, 2],
        [6, 6],
      ] as const) {
        context.beginPath();
        context.arc(x, y, 0.9, 0, 2 * Math.PI);
        context.fill();
      }
      return;
    }
    context.beginPath();
    for (const start of [-size, 0, size]) {
      context.moveTo(start, size);
      context.lineTo(start + size, 0);
    }
    context.stroke();
  });
}

function drawSymbol(symbol: ActivitySymbol, palette: Palette): ImageData | null {
  const { width, height, opacity, paths } = symbolArt(symbol, palette);
  return draw(Math.ceil(width), Math.ceil(height), (context) => {
    context.lineJoin = "round";
    context.globalAlpha = opacity;
    for (const { d, fill, stroke, width: lineWidth, dash } of paths) {
      const path = new Path2D(d);
      if (fill !== null) {
        context.fillStyle = fill;
        context.fill(path);
      }
      if (stroke !== null) {
        context.strokeStyle = stroke;
        context.lineWidth = lineWidth;
        context.setLineDash([...dash]);
        context.stroke(path);
      }
    }
  });
}

/** px: the sign beside a symbol that nothing was read of. */
const SIGN = 10;

function drawUnverified({ label, symbolOutline }: Palette): ImageData | null {
  return draw(SIGN, SIGN, (context) => {
    context.fillStyle = label;
    context.beginPath();
    context.arc(SIGN / 2, SIGN / 2, SIGN / 2, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = symbolOutline;
    context.font = "bold 8px sans-serif";
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(UNVERIFIED.text, SIGN / 2, SIGN / 2 + 0.5);
  });
}

const isHatch = (name: string): keyof typeof HATCHES | null => {
  const found = Object.entries(HATCHES).find(([, image]) => image === name);
  return found === undefined ? null : (found[0] as keyof typeof HATCHES);
};

/** The picture behind an image name of the layers, in the colours of a palette; null for a name that is not ours. */
function imageFor(name: string, palette: Palette): ImageData | null {
  const hatch = isHatch(name);
  if (hatch !== null) return drawHatch(hatch, palette);
  if (name === UNVERIFIED.image) return drawUnverified(palette);
  const symbol = parseSymbolName(name);
  return symbol === null ? null : drawSymbol(symbol, palette);
}

/** A picture drawn ahead, as pixels. @throws when it cannot be decoded. */
async function drawPicture({ svg, width, height, faded }: Picture): Promise<ImageData | null> {
  const picture = new Image(width * PIXEL_RATIO, height * PIXEL_RATIO);
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await picture.decode();
  return draw(Math.ceil(width), Math.ceil(height), (context) => {
    context.globalAlpha = faded ? FADED : 1;
    context.drawImage(picture, 0, 0, width, height);
  });
}

/**
 * Draws images when a layer first asks for them; `recolor` redraws those known when the palette changes.
 *
 * @param pictureOf the picture behind an image name, for those that come with the composition: they have no palette.
 */
export function provideImages(
  map: MapLibreMap,
  palette: () => Palette,
  pictureOf: (name: string) => Picture | undefined,
): { readonly recolor: () => void } {
  map.setMissingStyleImageResolver(async (id) => {
    const picture = pictureOf(id);
    const image = picture === undefined ? imageFor(id, palette()) : await drawPicture(picture);
    if (image !== null && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
  });
  return {
    recolor: () => {
      for (const id of map.listImages()) {
        const image = imageFor(id, palette());
        if (image !== null) map.updateImage(id, image);
      }
    },
  };
}
