import { type RefObject, useEffect, useRef, useState } from "react";
import type { MapView, MapViewOptions } from "../../map/map-view.ts";

/** Begun with the page itself, so that the map engine and the data arrive side by side. */
const mapModule = import("../../map/map-view.ts");

/**
 * A map in `container` for as long as the component lives. `options` is read once: what changes later goes
 * through the methods of the view.
 */
export function useMapView(
  container: RefObject<HTMLElement | null>,
  options: () => Omit<MapViewOptions, "container">,
): { readonly view: MapView | null; readonly failure: string | null } {
  const [view, setView] = useState<MapView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const first = useRef(options);

  useEffect(() => {
    let made: MapView | null = null;
    let wanted = true;
    const start = async () => {
      try {
        const { createMapView } = await mapModule;
        if (!wanted || container.current === null) return;
        made = createMapView({ container: container.current, ...first.current() });
        setView(made);
      } catch (cause) {
        if (wanted) setFailure(cause instanceof Error ? cause.message : String(cause));
      }
    };
    void start();
    return () => {
      wanted = false;
      made?.remove();
    };
  }, [container]);

  return { view, failure };
}
