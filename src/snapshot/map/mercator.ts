import type { Extent } from "../../domain/geo/extent.ts";
import type { Position } from "../../domain/geo/position.ts";

/** px of the world at zoom 0, as the map engine has it. */
const WORLD = 512;
const RADIANS = Math.PI / 180;

/** A map on a page: web Mercator (EPSG:3857), north up. */
export interface MapFrame {
  /** px on the page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly center: Position;
  readonly zoom: number;
}

const worldX = (longitude: number): number => (longitude + 180) / 360;
const worldY = (latitude: number): number => {
  const sine = Math.sin(Math.max(-85.0511, Math.min(85.0511, latitude)) * RADIANS);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};

/** From [longitude, latitude] to px on the page. */
export function projectionOf({
  x,
  y,
  width,
  height,
  center,
  zoom,
}: MapFrame): (position: Position) => [number, number] {
  const size = WORLD * 2 ** zoom;
  const left = x + width / 2 - size * worldX(center[0]);
  const top = y + height / 2 - size * worldY(center[1]);
  return ([longitude, latitude]) => [left + size * worldX(longitude), top + size * worldY(latitude)];
}

/** The place at a point of the page. */
export function placeAt({ x, y, width, height, center, zoom }: MapFrame, px: number, py: number): Position {
  const size = WORLD * 2 ** zoom;
  const wx = worldX(center[0]) + (px - x - width / 2) / size;
  const wy = worldY(center[1]) + (py - y - height / 2) / size;
  return [wx * 360 - 180, Math.atan(Math.sinh(Math.PI * (1 - 2 * wy))) / RADIANS];
}

type Box = Pick<MapFrame, "x" | "y" | "width" | "height">;

/** The frame that shows an extent whole, with so many px left free on each side, and more on the left where asked. */
export function frameOfExtent(
  box: Box,
  [west, south, east, north]: Extent,
  padding: number,
  left = 0,
): MapFrame {
  const across = Math.max(1e-9, worldX(east) - worldX(west));
  const down = Math.max(1e-9, worldY(south) - worldY(north));
  const room = { width: box.width - 2 * padding - left, height: box.height - 2 * padding };
  const zoom = Math.log2(Math.min(room.width / across, room.height / down) / WORLD);
  const size = WORLD * 2 ** zoom;
  const middle = { ...box, center: [0, 0] as const, zoom };
  const wx = (worldX(west) + worldX(east)) / 2 - left / 2 / size;
  const wy = (worldY(south) + worldY(north)) / 2;
  const center: Position = [wx * 360 - 180, Math.atan(Math.sinh(Math.PI * (1 - 2 * wy))) / RADIANS];
  return { ...middle, center };
}

/**
 * The map of a screen that a camera is thought of for. A page takes this and not the window it happens to be made in: one
 * view makes one page wherever it is made.
 */
const SCREEN = { width: 960, height: 640 };

/** The frame that shows at least what a screen shows with this camera. */
export function frameOfCamera(
  box: Box,
  camera: { readonly center: Position; readonly zoom: number },
): MapFrame {
  const larger = Math.min(box.width / SCREEN.width, box.height / SCREEN.height);
  return { ...box, center: camera.center, zoom: camera.zoom + Math.log2(larger) };
}

/** True when the frame shows the place. */
export function shows(frame: MapFrame, position: Position): boolean {
  const [px, py] = projectionOf(frame)(position);
  return px >= frame.x && px <= frame.x + frame.width && py >= frame.y && py <= frame.y + frame.height;
}
