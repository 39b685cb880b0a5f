import type { Extent } from "../../domain/geo/extent.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { Composition } from "../../layers/compose.ts";
import type { LegendGroup } from "../../layers/legend-entry.ts";
import type { Palette } from "../../layers/palette.ts";

/** A heading with what it says in words, one entry a line. */
export interface Block {
  /** The same in both languages: names it in files of data. */
  readonly id: "top" | "audience" | "filters" | "border" | "data" | "sources";
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a map of a page shows. */
export interface MapSubject {
  readonly composition: Composition;
  readonly palette: Palette;
  /** The extent to show whole; of a camera, at least what a screen shows with it. */
  readonly shown: { readonly extent: Extent } | { readonly center: Position; readonly zoom: number };
  /** In words, for who cannot see it. */
  readonly label: string;
}

/**
 * All that a page says, as data: what is drawn of it in PNG, SVG, PDF and PPTX is laid out once, by `pageOf`. Texts are
 * resolved in the language of the page.
 */
export interface PageContent {
  readonly language: "nl" | "en";
  /** Protective marking, at both edges of the page; never empty. */
  readonly marking: string;
  /** To whom it may be given; null where nothing is said. */
  readonly releasability: string | null;
  readonly title: string;
  readonly subtitle: string;
  readonly map: MapSubject;
  /** The Caribbean Kingdom; left out where the main map shows it whole. */
  readonly inset: { readonly title: string; readonly extent: Extent };
  /** What is found, first of all beside the map. */
  readonly lead: Block;
  readonly legendTitle: string;
  readonly legend: readonly LegendGroup[];
  readonly blocks: readonly Block[];
  /** Below the page: the declaration of boundaries, author, date, hash. */
  readonly foot: readonly string[];
  readonly words: {
    /** A length of a scale bar. */
    readonly km: (km: number) => string;
    /** "at 34° N". */
    readonly atLatitude: (latitude: number) => string;
    readonly north: string;
  };
}
