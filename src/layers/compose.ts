import type {
  FontFacesSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { LAYERS } from "./index.ts";
import { land } from "./land/layer.ts";
import type { LegendGroup, Picture } from "./legend-entry.ts";
import type { Scene } from "./scene.ts";
import { selection } from "./selection/layer.ts";
import type { LayerSetting } from "./settings.ts";

export interface Composition {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
  readonly images: Readonly<Record<string, Picture>>;
  readonly legend: readonly LegendGroup[];
}

/** One picture: the visible layers in the user's order on the ground, with the legend of exactly what is drawn. */
export function compose(scene: Scene, settings: readonly LayerSetting[]): Composition {
  const chosen = settings.flatMap(({ id, visible, opacity }) => {
    const definition = LAYERS.find((layer) => layer.id === id);
    return visible && opacity > 0 && definition !== undefined ? [definition.style(scene, opacity)] : [];
  });
  const styles = [land.style(scene, 1), ...chosen, selection.style(scene, 1)];
  return {
    sources: Object.assign({}, ...styles.map(({ sources }) => sources)),
    layers: styles.flatMap(({ layers }) => layers),
    images: Object.assign({}, ...styles.map(({ images }) => images)),
    legend: styles.flatMap(({ legend }) => legend),
  };
}

/** The composition as a style document of the map engine. */
export function styleOf({ sources, layers }: Composition, fonts: FontFacesSpecification): StyleSpecification {
  return { version: 8, "font-faces": fonts, sources: { ...sources }, layers: [...layers] };
}
