import { Maximize, Minus, Plus, Ruler } from "lucide-react";
import { memo } from "react";
import type { MapView } from "../../map/map-view.ts";
import { useT } from "../../ui/i18n.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import styles from "./map-panel.module.css";

interface MapButtonsProps {
  readonly view: MapView;
  readonly measuring: boolean;
  readonly onMeasuring: (measuring: boolean) => void;
}

/** Compared by their properties: the pointer moving over the map changes none of them. */
export const MapButtons = memo(function MapButtons({ view, measuring, onMeasuring }: MapButtonsProps) {
  const { t } = useT();
  const { setCamera, select } = useActions();
  const screen = useSelect(({ view: { screen } }) => screen);
  const buttons = [
    { label: t("map.zoomIn"), icon: Plus, act: () => view.zoomBy(1) },
    { label: t("map.zoomOut"), icon: Minus, act: () => view.zoomBy(-1) },
    {
      label: t("map.reset"),
      icon: Maximize,
      act: () => {
        setCamera(null);
        view.setCamera(null);
      },
    },
  ];
  return (
    <div className={styles["buttons"]}>
      {buttons.map(({ label, icon: Icon, act }) => (
        <button key={label} type="button" aria-label={label} title={label} onClick={act}>
          <Icon size={18} aria-hidden />
        </button>
      ))}
      {screen === "analysis" && (
        <button
          type="button"
          aria-label={t("measure.mode")}
          title={t(measuring ? "measure.mode.on" : "measure.mode")}
          aria-pressed={measuring}
          onClick={(event) => {
            onMeasuring(!measuring);
            // By keyboard there is no place to click: the middle of the map is measured.
            if (!measuring && event.detail === 0) select({ kind: "point", position: view.center() });
          }}
        >
          <Ruler size={18} aria-hidden />
        </button>
      )}
    </div>
  );
});
