import { memo, useEffect, useRef } from "react";
import type { Extent } from "../../domain/geo/extent.ts";
import { INSET_EXTENT, INSET_SURROUNDINGS } from "../../layers/extents.ts";
import { PALETTES } from "../../layers/palette.ts";
import type { MapView } from "../../map/map-view.ts";
import { selectColorScheme, selectComposition } from "../../state/selectors/scene.ts";
import { selectWitness } from "../../state/selectors/witness.ts";
import { useT } from "../../ui/i18n.tsx";
import { useSelect } from "../einder-context.tsx";
import styles from "./map-panel.module.css";
import { useMapView } from "./use-map-view.ts";

/** So near that a line of 27 km is as long as a finger is wide. */
const WITNESS_MAX_ZOOM = 7.5;
const [WEST, SOUTH, EAST, NORTH] = INSET_EXTENT;

const isInside = ([longitude, latitude]: readonly [number, number]) =>
  longitude > WEST && longitude < EAST && latitude > SOUTH && latitude < NORTH;

/**
 * The Caribbean Kingdom beside the main map, in the same style; it closes in on a witness line that lies within it.
 * Compared by its property: the pointer moving over the main map changes nothing here.
 */
export const Inset = memo(function Inset({ main }: { readonly main: MapView | null }) {
  const { t } = useT();
  const container = useRef<HTMLDivElement>(null);
  const composition = useSelect(selectComposition);
  const scheme = useSelect(selectColorScheme);
  const witness = useSelect(selectWitness);
  const { view } = useMapView(container, () => ({
    label: t("map.inset"),
    extent: INSET_EXTENT,
    within: INSET_SURROUNDINGS,
    interactive: false,
    scale: false,
    events: {},
  }));

  useEffect(() => {
    if (view !== null && composition !== null) view.apply(composition, PALETTES[scheme]);
  }, [view, composition, scheme]);

  useEffect(() => {
    if (view === null) return;
    if (witness === null || !isInside(witness.from) || !isInside(witness.to)) {
      view.setCamera(null);
      return;
    }
    const bounds: Extent = [
      Math.min(witness.from[0], witness.to[0]),
      Math.min(witness.from[1], witness.to[1]),
      Math.max(witness.from[0], witness.to[0]),
      Math.max(witness.from[1], witness.to[1]),
    ];
    view.fit(bounds, WITNESS_MAX_ZOOM);
  }, [view, witness]);

  return (
    <div className={styles["inset"]}>
      <p className={styles["insetTitle"]}>{t("map.inset")}</p>
      <div ref={container} className={styles["insetMap"]} data-testid="inset" />
      <button
        type="button"
        className={styles["insetButton"]}
        aria-label={t("map.inset.open")}
        title={t("map.inset.open")}
        onClick={() => main?.fit(INSET_EXTENT, 6)}
      />
    </div>
  );
});
