import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { LegendGroup, Picture } from "./legend-entry.ts";
import type { Scene } from "./scene.ts";

/** What one layer adds to the map style: plain data, so that a test can check it without a GPU. */
export interface LayerStyle {
  /** Sources by id; layers that share one give the same id and the same data object. */
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** Bottom to top; ids begin with the definition's id. */
  readonly layers: readonly LayerSpecification[];
  /** Pictures behind image names that the layers use and the map cannot draw by itself. */
  readonly images?: Readonly<Record<string, Picture>>;
  /** Made from what is drawn: a kind of thing that is not in the scene is not in the legend. */
  readonly legend: readonly LegendGroup[];
}

export interface LayerDefinition {
  /** Kebab-case, unique, stable: it is written into links. */
  readonly id: string;
  /** @param opacity 0..1, chosen by the user. */
  readonly style: (scene: Scene, opacity: number) => LayerStyle;
}

export const NOTHING_DRAWN: LayerStyle = { sources: {}, layers: [], legend: [] };
