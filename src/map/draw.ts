import type { Map as MapLibreMap } from "maplibre-gl";
import { TerraDraw, TerraDrawModeUndoRedo, TerraDrawPolygonMode, TerraDrawSelectMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import { BORDER_DECIMALS } from "../domain/borders/own-border.ts";
import type { Ring } from "../domain/geo/polygon.ts";
import { toPosition } from "../domain/geo/polygon.ts";
import type { Palette } from "../layers/palette.ts";

/** How far a shape is: `corners` placed so far, or `closed` with corners that can be moved. */
export type DrawProgress =
  | { readonly step: "open"; readonly corners: number }
  | { readonly step: "closed"; readonly corners: number };

export interface DrawOptions {
  /** Shapes to change, one closed ring each; empty to draw a new one. */
  readonly rings: readonly Ring[];
  readonly palette: Palette;
  readonly onProgress: (progress: DrawProgress) => void;
  /** The shapes as they are when the user is done, or null when drawing was broken off. The drawing is gone by then. */
  readonly onEnd: (rings: readonly Ring[] | null) => void;
}

/** A drawing under way; the buttons beside the map do what the keys do. */
export interface Drawing {
  /** Takes the last corner back. */
  readonly undo: () => void;
  /** Closes the shape; nothing below three corners. */
  readonly close: () => void;
  /** Ends with the shapes as they are; an open shape is closed first where it can be. */
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Corners below which nothing can be closed. */
const FEWEST = 3;
const POLYGON = "polygon";
const SELECT = "select";

const PRECISION = BORDER_DECIMALS;

/** Draws shapes on a map whose style is loaded, until the user is done or breaks off. */
export function startDrawing(map: MapLibreMap, options: DrawOptions): Drawing {
  const canvas = map.getCanvas();
  const draw = createDraw(map, options.palette);
  draw.start();

  const shapes = () => draw.getSnapshot().filter(({ properties }) => properties["mode"] === POLYGON);
  const open = () => shapes().find(({ properties }) => properties["currentlyDrawing"] === true);
  const corners = (): number => {
    const placed = open()?.properties["committedCoordinateCount"];
    return typeof placed === "number" ? placed : 0;
  };
  const isClosed = () => draw.getMode() === SELECT;
  const report = () => options.onProgress({ step: isClosed() ? "closed" : "open", corners: corners() });

  const change = (id: string | number) => {
    draw.setMode(SELECT);
    draw.selectFeature(id);
    report();
  };
  const end = (rings: readonly Ring[] | null) => {
    removeEventListener("keydown", onKey, true);
    draw.stop();
    canvas.style.cursor = "";
    options.onEnd(rings);
  };
  const drawing: Drawing = {
    undo: () => {
      if (draw.canUndo()) draw.undo();
      report();
    },
    close: () => {
      // The library closes a shape by its key alone.
      if (corners() >= FEWEST) canvas.dispatchEvent(new KeyboardEvent("keyup", { key: "Enter" }));
    },
    done: () => {
      drawing.close();
      const rings = shapes()
        .filter(({ properties }) => properties["currentlyDrawing"] !== true)
        .flatMap(({ geometry }) => (geometry.type === "Polygon" ? geometry.coordinates.slice(0, 1) : []))
        .map((ring) => ring.map(toPosition));
      end(rings.length === 0 ? null : rings);
    },
    cancel: () => end(null),
  };

  /** Keys work wherever the focus is, except where they are a button's or a field's own. */
  const onKey = (event: KeyboardEvent) => {
    const isControl =
      event.target instanceof HTMLElement && event.target.closest("button, input, select, textarea");
    if (event.key === "Escape") drawing.cancel();
    else if (isControl) return;
    else if (event.key === "Backspace") drawing.undo();
    else if (event.key === "Enter" && isClosed()) drawing.done();
    else if (event.key === "Enter" && event.target !== canvas) drawing.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("keydown", onKey, true);

  draw.on("change", report);
  draw.on("finish", (id, { action }) => {
    if (action === "draw") change(id);
  });
  const first = addShapes(draw, options.rings);
  if (first === null) draw.setMode(POLYGON);
  else change(first);
  report();
  canvas.focus();
  return drawing;
}

/** Puts shapes on the map, and gives the id of the first; null without one. */
function addShapes(draw: TerraDraw, rings: readonly Ring[]): string | number | null {
  const added = draw.addFeatures(
    rings.map((ring) => ({
      type: "Feature",
      properties: { mode: POLYGON },
      geometry: {
        type: "Polygon",
        coordinates: [ring.map((position) => position.map((degrees) => Number(degrees.toFixed(PRECISION))))],
      },
    })),
  );
  return added.find(({ valid }) => valid)?.id ?? null;
}

function createDraw(map: MapLibreMap, { homeBorder, selection }: Palette): TerraDraw {
  const line = hex(homeBorder);
  const casing = hex(selection.casing);
  const point = {
    PointColor: casing,
    PointOutlineColor: line,
    PointWidth: 6,
    PointOutlineWidth: 2,
  };
  return new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: PRECISION }),
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
    modes: [
      new TerraDrawPolygonMode({
        keyEvents: { finish: "Enter", cancel: null },
        showCoordinatePoints: true,
        pointerDistance: 24,
        styles: {
          fillColor: line,
          fillOpacity: 0.15,
          outlineColor: line,
          outlineWidth: 2,
          closingPointColor: line,
          closingPointOutlineColor: casing,
          closingPointWidth: 8,
          closingPointOutlineWidth: 2,
          coordinatePointColor: point.PointColor,
          coordinatePointOutlineColor: point.PointOutlineColor,
          coordinatePointWidth: 5,
          coordinatePointOutlineWidth: 2,
        },
      }),
      new TerraDrawSelectMode({
        keyEvents: null,
        allowManualDeselection: false,
        pointerDistance: 24,
        flags: {
          [POLYGON]: {
            feature: {
              draggable: false,
              coordinates: { draggable: true, midpoints: { draggable: true }, deletable: true },
            },
          },
        },
        styles: {
          selectedPolygonColor: line,
          selectedPolygonFillOpacity: 0.15,
          selectedPolygonOutlineColor: line,
          selectedPolygonOutlineWidth: 2,
          selectionPointColor: point.PointColor,
          selectionPointOutlineColor: point.PointOutlineColor,
          selectionPointWidth: point.PointWidth,
          selectionPointOutlineWidth: point.PointOutlineWidth,
          midPointColor: line,
          midPointOutlineColor: casing,
          midPointWidth: 4,
          midPointOutlineWidth: 1,
        },
      }),
    ],
  });
}

type HexColor = `#${string}`;

function hex(color: string): HexColor {
  return color.startsWith("#") ? `#${color.slice(1)}` : "#000000";
}
