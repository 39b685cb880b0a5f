import { createContext, type ReactNode, useContext, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { MapView } from "../../map/map-view.ts";
import styles from "./map-panel.module.css";
import { MapPanel } from "./map-panel.tsx";

const HostContext = createContext<HTMLElement | null>(null);
const MainViewContext = createContext<MapView | null>(null);

/** The one map of the page, for what moves with it; null until it is there. */
export const useMainView = (): MapView | null => useContext(MainViewContext);

function createHost(): HTMLElement {
  const host = document.createElement("div");
  host.className = styles["host"] ?? "";
  return host;
}

/**
 * Keeps one map alive while the screens around it change: it is drawn into an element of its own, and
 * whichever `MapSlot` is on the page takes that element in. A new map at every switch would cost a second
 * and a WebGL context.
 */
export function MapHost({ children }: { readonly children: ReactNode }) {
  const [host] = useState(createHost);
  const [view, setView] = useState<MapView | null>(null);
  return (
    <HostContext value={host}>
      <MainViewContext value={view}>{children}</MainViewContext>
      {createPortal(<MapPanel onView={setView} />, host)}
    </HostContext>
  );
}

export function MapSlot() {
  const host = useContext(HostContext);
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host !== null) slot.current?.append(host);
  }, [host]);
  return <div ref={slot} className={styles["slot"]} />;
}
