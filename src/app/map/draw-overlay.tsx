import { useCallback, useEffect, useRef, useState } from "react";
import { nestRings } from "../../domain/geo/nest-rings.ts";
import type { PolygonRings } from "../../domain/geo/polygon.ts";
import { PALETTES } from "../../layers/palette.ts";
import type { Drawing, DrawProgress } from "../../map/draw.ts";
import type { MapView } from "../../map/map-view.ts";
import { selectColorScheme } from "../../state/selectors/scene.ts";
import { DrawBar } from "../../ui/own-border/draw-bar.tsx";
import { useActions, useSession } from "../einder-context.tsx";

interface DrawOverlayProps {
  readonly view: MapView;
  /** What the drawing begins with. */
  readonly polygons: readonly PolygonRings[];
  /** What was drawn, or what it began with where drawing was broken off. */
  readonly onEnd: (polygons: readonly PolygonRings[]) => void;
}

/** Draws a shape on the map, and gives it back to the form that asked for it. */
export function DrawOverlay({ view, polygons, onEnd }: DrawOverlayProps) {
  const { store } = useSession();
  const actions = useActions();
  const [progress, setProgress] = useState<DrawProgress | null>(null);
  const drawing = useRef<Drawing | null>(null);
  const first = useRef({ polygons, onEnd });

  useEffect(() => {
    const begun = first.current;
    let isWanted = true;
    const start = async () => {
      try {
        const made = await view.draw({
          rings: begun.polygons.flat(),
          palette: PALETTES[selectColorScheme(store.getState())],
          onProgress: setProgress,
          onEnd: (rings) => {
            drawing.current = null;
            if (isWanted) begun.onEnd(rings === null ? begun.polygons : nestRings(rings));
          },
        });
        if (!isWanted) return made.cancel();
        drawing.current = made;
        setProgress((now) => now ?? { step: "open", corners: 0 });
      } catch (cause) {
        if (!isWanted) return;
        const detail = cause instanceof Error ? cause.message : String(cause);
        actions.notify({ id: "drawing-failed", kind: "drawing-failed", detail });
        begun.onEnd(begun.polygons);
      }
    };
    void start();
    return () => {
      isWanted = false;
      drawing.current?.cancel();
    };
  }, [view, actions, store]);

  const cancel = useCallback(() => {
    if (drawing.current === null) first.current.onEnd(first.current.polygons);
    else drawing.current.cancel();
  }, []);
  useEffect(() => {
    // Until drawing has begun nothing else hears the key.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape" && drawing.current === null) cancel();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [cancel]);

  return (
    <DrawBar
      progress={progress}
      onUndo={() => drawing.current?.undo()}
      onClose={() => drawing.current?.close()}
      onDone={() => drawing.current?.done()}
      onCancel={cancel}
    />
  );
}
