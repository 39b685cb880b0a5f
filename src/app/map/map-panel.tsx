import { useEffect, useRef, useState } from "react";
import { extentFrom, INSET_ROOM } from "../../layers/extents.ts";
import { PALETTES } from "../../layers/palette.ts";
import type { MapView } from "../../map/map-view.ts";
import type { Picked } from "../../map/picking.ts";
import { selectHomeArea } from "../../state/selectors/ranking.ts";
import { selectColorScheme, selectComposition } from "../../state/selectors/scene.ts";
import { useT } from "../../ui/i18n.tsx";
import { DataProgress } from "../data-progress.tsx";
import { useActions, useSelect, useSession } from "../einder-context.tsx";
import { DrawOverlay } from "./draw-overlay.tsx";
import { Hover } from "./hover.tsx";
import { Inset } from "./inset.tsx";
import { MapButtons } from "./map-buttons.tsx";
import styles from "./map-panel.module.css";
import { useMapView } from "./use-map-view.ts";
import { VisibleList } from "./visible-list.tsx";

/** The inset stands over the Atlantic where there is room for it beside Africa. */
const insetRoom = (width: number): number => (width < 640 ? 0 : INSET_ROOM * width);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** A post is shown with the country around it. */
const FOCUS_MAX_ZOOM = 6.5;

/** ms: long enough to see where one goes. */
const SLIDE_MOVE_MS = 500;

const NO_POLYGONS = [] as const;

const NOTHING_SEEN = { areas: [], missions: [] } as const;

/** The map with what belongs on it: inset, buttons, hover, the list twin and the declaration of boundaries. */
export function MapPanel({ onView }: { readonly onView: (view: MapView | null) => void }) {
  const translator = useT();
  const actions = useActions();
  const { store } = useSession();
  const container = useRef<HTMLDivElement>(null);
  const composition = useSelect(selectComposition);
  const scheme = useSelect(selectColorScheme);
  const camera = useSelect(({ view }) => view.camera);
  const homeArea = useSelect(selectHomeArea);
  const focus = useSelect(({ local }) => local.focus);
  const draft = useSelect(({ local }) => local.borderDraft);
  const missionDraft = useSelect(({ local }) => local.missionDraft);
  const [seen, setSeen] = useState<{ areas: readonly string[]; missions: readonly string[] }>(NOTHING_SEEN);
  const [hover, setHover] = useState<{ picked: Picked; x: number; y: number } | null>(null);
  const [idle, setIdle] = useState(0);

  const home = homeArea === null ? translator.t("app.name") : translator.pick(homeArea.names);
  const label = `${translator.t("map.label", { home })}. ${translator.t("map.keys")}`;

  const [measuring, setMeasuring] = useState(false);
  const isMeasuring = useRef(false);
  isMeasuring.current = measuring;
  // The card that tells the distance stands in the analysis.
  const canMeasure = () => store.getState().view.screen === "analysis";

  const { view, failure } = useMapView(container, () => ({
    label,
    extent: extentFrom(store.getState().view.home),
    leaveLeft: insetRoom,
    interactive: true,
    scale: true,
    events: {
      onIdle: (found) => {
        setSeen((now) =>
          isSame(now.areas, found.areas) && isSame(now.missions, found.missions) ? now : found,
        );
        setIdle((count) => count + 1);
      },
      onHover: (picked, { x, y }) => setHover(picked === null ? null : { picked, x, y }),
      onAsk: (position) => {
        if (canMeasure()) actions.select({ kind: "point", position });
      },
      onPick: (picked, at) => {
        if (at !== null && canMeasure() && (isMeasuring.current || picked === null)) {
          actions.select({ kind: "point", position: at });
        } else if (picked?.missionId != null) actions.select({ kind: "mission", id: picked.missionId });
        else if (picked?.iso3 != null) actions.select({ kind: "area", iso3: picked.iso3 });
        else if (store.getState().view.selection !== null) actions.select(null);
      },
      onMove: actions.setCamera,
      onFailure: (detail) => actions.notify({ id: "map-failed", kind: "map-failed", detail }),
      onRecovered: () => actions.notify({ id: "map-recovered", kind: "map-recovered" }),
    },
  }));

  useEffect(() => {
    if (failure !== null) actions.notify({ id: "map-failed", kind: "map-failed", detail: failure });
  }, [failure, actions]);
  useEffect(() => {
    if (view !== null && composition !== null) view.apply(composition, PALETTES[scheme]);
  }, [view, composition, scheme]);
  const homeChoice = useSelect(({ view: { home: choice } }) => choice);
  useEffect(() => view?.setExtent(extentFrom(homeChoice)), [view, homeChoice]);
  const isPresenting = useSelect(({ local }) => local.presentation !== null);
  useEffect(() => view?.setCamera(camera, isPresenting ? SLIDE_MOVE_MS : 0), [view, camera, isPresenting]);
  useEffect(() => onView(view), [onView, view]);
  useEffect(() => {
    if (view !== null && focus !== null) view.fit(focus.extent, FOCUS_MAX_ZOOM);
  }, [view, focus]);
  useEffect(() => view?.setLabel(label), [view, label]);
  const hoveredIso3 = useSelect(({ local }) => local.hover?.iso3 ?? null);
  useEffect(() => view?.highlight(hover?.picked.iso3 ?? hoveredIso3), [view, hover, hoveredIso3]);

  const state = failure !== null ? "failed" : idle > 0 ? "idle" : "loading";
  return (
    <section className={styles["panel"]} aria-label={translator.t("panel.map")}>
      <div
        ref={container}
        className={styles["map"]}
        data-testid="map"
        data-map-state={state}
        data-map-frame={idle}
        data-map-areas={seen.areas.length}
        data-map-symbols={seen.missions.length}
      />
      {state === "loading" && (
        <div className={styles["loading"]}>
          {composition === null ? (
            <DataProgress needed={["areas", "geometry"]} />
          ) : (
            <p role="status">{translator.t("map.loading")}</p>
          )}
        </div>
      )}
      {state === "failed" && (
        <div className={styles["failed"]} role="alert">
          <p>{translator.t("notice.map-failed")}</p>
          <p>{translator.t("notice.map-failed.detail", { detail: failure ?? "" })}</p>
        </div>
      )}
      {hover !== null && <Hover picked={hover.picked} x={hover.x} y={hover.y} />}
      <VisibleList areas={seen.areas} missions={seen.missions} />
      {view !== null && draft?.step === "drawing" && (
        <DrawOverlay
          view={view}
          polygons={draft.polygons}
          onEnd={(polygons) => actions.editBorder({ ...draft, step: "form", polygons })}
        />
      )}
      {view !== null && missionDraft?.step === "drawing" && missionDraft.written !== null && (
        <DrawOverlay
          view={view}
          polygons={missionDraft.written.footprint ?? NO_POLYGONS}
          onEnd={(polygons) => actions.footprintDrawn(polygons)}
        />
      )}
      {view !== null && <MapButtons view={view} measuring={measuring} onMeasuring={setMeasuring} />}
      {state !== "failed" && <Inset main={view} />}
      <p className={styles["declaration"]}>
        {translator.t("app.attribution")} · {translator.t("app.boundaries")}
      </p>
    </section>
  );
}
