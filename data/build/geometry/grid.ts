import type { PolygonRings } from "../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../src/domain/geo/position.ts";

/**
 * The grid all computing geometry stands on: ten steps to one of the atlas's own grid (0.0036 by 0.0017 degrees),
 * so the atlas's positions keep their place and new ones are rounded by 20 m at most.
 */
export const COMPUTING_GRID = {
  scale: [360 / 999_990, 0.00016885772698826986] as [number, number],
  translate: [-180, -85.22193775799991] as [number, number],
};

/** The atlas's own grid, for drawing: 0.0036 by 0.0017 degrees. */
export const DRAWING_GRID = {
  scale: [360 / 99_999, 0.0016885772698826986] as [number, number],
  translate: [-180, -85.22193775799991] as [number, number],
};

/** The grids have no line at the south pole itself: Antarctica is closed along the last one short of it. */
const MOST_SOUTHERN = -89.999;

/** The grid position nearest to a position, the same number that decoding the grid gives. */
function snap([x, y]: Position): Position {
  const { scale, translate } = COMPUTING_GRID;
  return [
    Math.round((x - translate[0]) / scale[0]) * scale[0] + translate[0],
    Math.round((Math.max(y, MOST_SOUTHERN) - translate[1]) / scale[1]) * scale[1] + translate[1],
  ];
}

/** A polygon on the grid. */
export function snapPolygon(polygon: PolygonRings): PolygonRings {
  return polygon.map((ring) => ring.map(snap));
}
