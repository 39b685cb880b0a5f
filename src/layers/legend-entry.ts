/**
 * What the legend says about one layer: made by the layer from what it draws, shown by `ui`, printed by `snapshot`.
 * Labels are resolved texts in the language of the picture; colours are `#rrggbb` of `palette.ts`.
 */
export const SYMBOL_SHAPES = ["circle", "triangle", "square"] as const;
export type SymbolShape = (typeof SYMBOL_SHAPES)[number];

/** Strokes as drawn on the map, in CSS px. */
interface Stroke {
  readonly color: string;
  readonly width: number;
}

/** A symbol that was drawn ahead. */
export interface Picture {
  readonly svg: string;
  /** CSS px on the map. */
  readonly width: number;
  readonly height: number;
  /** Drawn light: ended. */
  readonly faded: boolean;
}

export type LegendEntry = { readonly label: string } & (
  | {
      readonly kind: "fill";
      readonly color: string;
      /** 0..1 */
      readonly opacity?: number;
      /** Outline of the swatch; none by default. */
      readonly line?: string;
    }
  | {
      readonly kind: "hatch";
      readonly color: string;
      readonly line: string;
      /** Diagonal strokes unless said otherwise. */
      readonly pattern?: "dots";
    }
  /** A sign beside a symbol, light on dark. */
  | { readonly kind: "mark"; readonly text: string; readonly color: string; readonly on: string }
  | ({ readonly kind: "line" } & Stroke)
  | ({ readonly kind: "dashed-line" } & Stroke)
  /** An area whose edge is not known exactly: hand-drawn footprints. */
  | { readonly kind: "soft-fill"; readonly color: string; readonly line: string; readonly opacity?: number }
  | {
      readonly kind: "symbol";
      readonly shape: SymbolShape;
      readonly color: string;
      readonly outline: string;
      /** Drawn as an outline: not certainly in force. */
      readonly open?: boolean;
      /** The outline of an open one is dashed: last seen long ago. */
      readonly dashed?: boolean;
      /** Drawn light: ended. */
      readonly faded?: boolean;
      /** A second outline around the first. */
      readonly ring?: "solid" | "dashed";
      readonly ringColor?: string;
    }
  | ({ readonly kind: "picture" } & Picture)
);

/** The legend of one layer, entries in the order they are read. */
export interface LegendGroup {
  /** Layer id. */
  readonly id: string;
  readonly title: string;
  /** Unit, vintage or a caution in a few words; null where there is nothing to add. */
  readonly note: string | null;
  /** `ramp` joins neighbouring fills into one strip of classes. */
  readonly arrangement: "ramp" | "list";
  readonly entries: readonly LegendEntry[];
}
