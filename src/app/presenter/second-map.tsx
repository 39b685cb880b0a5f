import { useEffect, useMemo, useRef } from "react";
import { extentFrom } from "../../layers/extents.ts";
import { PALETTES } from "../../layers/palette.ts";
import { selectColorScheme, selectComposition } from "../../state/selectors/scene.ts";
import type { ViewState } from "../../state/view.ts";
import { useT } from "../../ui/i18n.tsx";
import { useSelect } from "../einder-context.tsx";
import { useMainView } from "../map/map-host.tsx";
import styles from "../map/map-panel.module.css";
import { useMapView } from "../map/use-map-view.ts";

interface SecondMapProps {
  readonly view: ViewState;
  /** False while it is kept ready for a slide to come: it is drawn, and does not move. */
  readonly isShown: boolean;
}

/** The other map of a slide: it moves with the main map, and is filtered as that is. */
export function SecondMap({ view: shown, isShown }: SecondMapProps) {
  const { t } = useT();
  const container = useRef<HTMLDivElement>(null);
  const main = useMainView();
  const scheme = useSelect(selectColorScheme);
  const filters = useSelect(({ view }) => view.filters);
  const theme = useSelect(({ view }) => view.theme);
  const view = useMemo(
    () => ({ ...shown, filters: isShown ? filters : shown.filters, theme }),
    [shown, isShown, filters, theme],
  );
  const composition = useSelect((state) => selectComposition({ ...state, view }));
  const { view: map } = useMapView(container, () => ({
    label: t("slide.right"),
    extent: extentFrom(shown.home),
    interactive: false,
    scale: false,
    events: {},
  }));
  useEffect(() => {
    if (map !== null && composition !== null) map.apply(composition, PALETTES[scheme]);
  }, [map, composition, scheme]);
  useEffect(() => {
    if (map === null || main === null || !isShown) return;
    return main.followCamera((camera) => map.setCamera(camera));
  }, [map, main, isShown]);
  return <div ref={container} className={styles["map"]} data-testid="second-map" />;
}
