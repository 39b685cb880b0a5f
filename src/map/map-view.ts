import "maplibre-gl/dist/maplibre-gl.css";
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Extent } from "../domain/geo/extent.ts";
import type { Position } from "../domain/geo/position.ts";
import type { Composition } from "../layers/compose.ts";
import type { Palette } from "../layers/palette.ts";
import { applyComposition } from "./apply.ts";
import { dataIn } from "./data-in.ts";
import type { Drawing, DrawOptions } from "./draw.ts";
import { FONT_FACES } from "./fonts.ts";
import { provideImages } from "./images.ts";
import { type Picked, pick, visible } from "./picking.ts";

export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

export interface MapViewEvents {
  /** All is drawn: tiles, labels, symbols. Carries what is visible. */
  readonly onIdle?: (seen: {
    readonly areas: readonly string[];
    readonly missions: readonly string[];
  }) => void;
  readonly onHover?: (picked: Picked | null, at: { readonly x: number; readonly y: number }) => void;
  /** null: on nothing, or Escape. */
  readonly onPick?: (picked: Picked | null, at: Position | null) => void;
  /** The other button, or a long press: what the place itself is asked about. */
  readonly onAsk?: (at: Position) => void;
  /** After the user moved the map, never after `setCamera`. */
  readonly onMove?: (camera: Camera) => void;
  readonly onFailure?: (detail: string) => void;
  readonly onRecovered?: () => void;
}

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly label: string;
  readonly extent: Extent;
  /** The map never shows more than this: features beyond it are left out. Everything, by default. */
  readonly within?: Extent;
  /** px to leave free of the extent on the left of a container of this width, e.g. for an inset. */
  readonly leaveLeft?: (width: number) => number;
  readonly interactive: boolean;
  readonly scale: boolean;
  readonly events: MapViewEvents;
}

/** One map on the page. Everything drawn comes through `apply`; everything the user does goes out through the events. */
export interface MapView {
  readonly apply: (composition: Composition, palette: Palette) => void;
  /** What is shown where no camera was set; at once where that is so now. The extent of the options, until this is called. */
  readonly setExtent: (extent: Extent) => void;
  /**
   * null: what `setExtent` last said.
   *
   * @param duration ms that the move takes; it is at once by default, and always for who wants no motion.
   */
  readonly setCamera: (camera: Camera | null, duration?: number) => void;
  /** Tells the camera now and at every step on the way, whoever moves the map, until the returned function is called. */
  readonly followCamera: (tell: (camera: Camera) => void) => () => void;
  readonly fit: (bounds: Extent, maxZoom: number) => void;
  readonly zoomBy: (steps: number) => void;
  readonly highlight: (iso3: string | null) => void;
  readonly setLabel: (label: string) => void;
  /** What the map shows in its middle. */
  readonly center: () => Position;
  /** Draws shapes until the user is done; picking and hovering rest meanwhile. @throws when the code cannot be loaded. */
  readonly draw: (options: DrawOptions) => Promise<Drawing>;
  readonly remove: () => void;
}

setWorkerUrl(workerUrl);

/** To 1e-5 degrees, a metre: what a link carries. */
const positionOf = ({ lng, lat }: { readonly lng: number; readonly lat: number }): Position => {
  const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [rounded(lng - 360 * Math.floor((lng + 180) / 360)), rounded(lat)];
};

const PADDING = 12;
/** px around what is closed in on, within the smallest container: an inset of 140 px. */
const FIT_PADDING = 36;

const paddingOf = ({ container, leaveLeft }: MapViewOptions) => ({
  top: PADDING,
  right: PADDING,
  bottom: PADDING,
  left: PADDING + (leaveLeft?.(container.clientWidth) ?? 0),
});

function createMap(options: MapViewOptions): MapLibreMap {
  const { container, extent, interactive } = options;
  const map = new MapLibreMap({
    container,
    style: { version: 8, "font-faces": FONT_FACES, sources: {}, layers: [] },
    bounds: [...extent],
    fitBoundsOptions: { padding: paddingOf(options) },
    interactive,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    maxPitch: 0,
    minZoom: 1,
    maxZoom: 12,
    renderWorldCopies: false,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/**
 * @throws when WebGL cannot be had; callers keep the rest of the product usable and say so.
 */
export function createMapView(options: MapViewOptions): MapView {
  const { container, events } = options;
  let { extent } = options;
  const map = createMap(options);
  const canvas = map.getCanvas();
  canvas.setAttribute("aria-label", options.label);
  if (!options.interactive) canvas.tabIndex = -1;
  if (options.scale) map.addControl(new ScaleControl({ unit: "metric", maxWidth: 120 }), "bottom-right");

  let palette: Palette | null = null;
  let drawn: Composition | null = null;
  let wanted: Composition | null = null;
  /** What the map shows again when its container changes size; null once the user has moved it. */
  let frame: (() => void) | null = null;
  const images = provideImages(
    map,
    () => {
      if (palette === null) throw new Error("an image was asked for before the first composition");
      return palette;
    },
    (name) => wanted?.images[name],
  );

  const take = dataIn(options.within);
  /** From here on the map takes sources and layers. `isStyleLoaded` is another thing: no for as long as one is tiled. */
  let isReady = false;
  const draw = () => {
    if (!isReady || wanted === null || wanted === drawn) return;
    applyComposition(map, drawn, wanted, take);
    drawn = wanted;
  };
  map.on("style.load", () => {
    isReady = true;
    draw();
  });
  map.on("idle", () => {
    if (drawn === null) return;
    const found = visible(map);
    if (found === null) map.triggerRepaint();
    else events.onIdle?.(found);
  });
  map.on("error", ({ error }) => {
    if (drawn === null) events.onFailure?.(error.message);
  });
  canvas.addEventListener("webglcontextlost", () => container.setAttribute("data-context", "lost"));
  canvas.addEventListener("webglcontextrestored", () => {
    container.removeAttribute("data-context");
    images.recolor();
    events.onRecovered?.();
  });

  const cameraNow = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  };
  map.on("moveend", (event) => {
    if (event.originalEvent !== undefined || "byUser" in event) events.onMove?.(cameraNow());
  });

  /** True while clicks place corners and select nothing. */
  let isDrawing = false;
  let pointerFrame = 0;
  map.on("mousemove", ({ point }) => {
    if (isDrawing) return;
    cancelAnimationFrame(pointerFrame);
    pointerFrame = requestAnimationFrame(() => {
      const picked = pick(map, point);
      const found = picked.iso3 !== null || picked.missionId !== null;
      canvas.style.cursor = found ? "pointer" : "";
      events.onHover?.(found ? picked : null, point);
    });
  });
  map.on("mouseout", () => {
    cancelAnimationFrame(pointerFrame);
    events.onHover?.(null, { x: 0, y: 0 });
  });
  map.on("click", ({ point, lngLat }) => {
    if (isDrawing) return;
    const picked = pick(map, point);
    const nothing = picked.iso3 === null && picked.missionId === null;
    events.onPick?.(nothing ? null : picked, positionOf(lngLat));
  });
  map.on("contextmenu", ({ lngLat }) => {
    if (!isDrawing) events.onAsk?.(positionOf(lngLat));
  });
  canvas.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && !isDrawing) events.onPick?.(null, null);
  });

  const showExtent = (duration = 0) =>
    map.fitBounds([...extent], {
      padding: paddingOf(options),
      duration,
      animate: duration > 0,
      linear: true,
    });
  frame = showExtent;
  map.on("resize", () => frame?.());
  map.on("movestart", ({ originalEvent }) => {
    if (originalEvent !== undefined) frame = null;
  });

  return {
    apply: (composition, nextPalette) => {
      const recolor = palette !== null && palette !== nextPalette;
      palette = nextPalette;
      wanted = composition;
      draw();
      if (recolor) images.recolor();
    },
    setExtent: (next) => {
      extent = next;
      if (frame === showExtent) showExtent();
    },
    setCamera: (camera, duration = 0) => {
      if (camera === null) {
        frame = showExtent;
        showExtent(duration);
        return;
      }
      const now = cameraNow();
      const near =
        Math.abs(now.zoom - camera.zoom) < 0.006 &&
        Math.abs(now.center[0] - camera.center[0]) < 1e-4 &&
        Math.abs(now.center[1] - camera.center[1]) < 1e-4;
      frame = null;
      if (near) return;
      const to = { center: [camera.center[0], camera.center[1]] as [number, number], zoom: camera.zoom };
      if (duration > 0) map.easeTo({ ...to, duration });
      else map.jumpTo(to);
    },
    followCamera: (tell) => {
      const follow = () => tell(cameraNow());
      follow();
      map.on("move", follow);
      return () => map.off("move", follow);
    },
    fit: (bounds, maxZoom) => {
      const show = (duration: number) =>
        map.fitBounds([...bounds], { padding: FIT_PADDING, maxZoom, duration }, { byUser: true });
      frame = () => show(0);
      show(180);
    },
    zoomBy: (steps) => {
      frame = null;
      map.zoomTo(map.getZoom() + steps, { duration: 150 }, { byUser: true });
    },
    highlight: (iso3) => {
      if (map.getLayer("selection-hover") !== undefined) {
        map.setFilter("selection-hover", ["==", ["get", "iso3"], iso3 ?? ""]);
      }
    },
    center: () => positionOf(map.getCenter()),
    draw: async (options) => {
      // From the moment it is asked for: a click before the code is there is meant for a corner too.
      isDrawing = true;
      cancelAnimationFrame(pointerFrame);
      events.onHover?.(null, { x: 0, y: 0 });
      const onEnd: DrawOptions["onEnd"] = (rings) => {
        isDrawing = false;
        options.onEnd(rings);
      };
      try {
        const { startDrawing } = await import("./draw.ts");
        return startDrawing(map, { ...options, onEnd });
      } catch (cause) {
        isDrawing = false;
        throw cause;
      }
    },
    setLabel: (label) => canvas.setAttribute("aria-label", label),
    remove: () => {
      cancelAnimationFrame(pointerFrame);
      map.remove();
    },
  };
}
