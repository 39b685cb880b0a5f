import { Maximize, Minus, Plus } from "lucide-react";
import type { MapView } from "../../map/map-view.ts";
import { useT } from "../../ui/i18n.tsx";
import { useActions } from "../einder-context.tsx";
import styles from "./map-panel.module.css";

export function MapButtons({ view }: { readonly view: MapView }) {
  const { t } = useT();
  const { setCamera } = useActions();
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
    </div>
  );
}
