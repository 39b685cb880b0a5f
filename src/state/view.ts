import type { AreaState, Iso3, RegionId } from "../domain/areas/area.ts";
import type { DistanceBandId } from "../domain/areas/distance-band.ts";
import type { HomeChoice } from "../domain/borders/home-area.ts";
import type { OwnBorder } from "../domain/borders/own-border.ts";
import { DEFAULT_GAP, type GapSettings } from "../domain/effort/gap.ts";
import type { Position } from "../domain/geo/position.ts";
import type { DutchOnDate } from "../domain/missions/dutch-on.ts";
import { DEFAULT_MONTHS_AHEAD, type MonthsAhead } from "../domain/missions/embedding.ts";
import type { Framework, Instrument, Phase } from "../domain/missions/mission.ts";
import type { MissionStanding } from "../domain/missions/mission-standing.ts";
import { DEFAULT_LAST_SEEN_MONTHS } from "../domain/missions/sight.ts";
import { DEFAULT_SETTINGS } from "../domain/priority/defaults.ts";
import { DEFAULT_SEED } from "../domain/priority/robustness.ts";
import type { PrioritySettings } from "../domain/priority/types.ts";
import type { PlainDate } from "../domain/time/plain-date.ts";
import { DEFAULT_LAYER_SETTINGS, type LayerSetting } from "../layers/settings.ts";
import type { Language } from "../strings/language.ts";

export const SCREENS = ["brief", "analysis"] as const;
export type Screen = (typeof SCREENS)[number];

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const TABS = ["priority", "changes", "missions", "gap", "briefing", "data"] as const;
export type Tab = (typeof TABS)[number];

/** Our own, or those of NATO for military readers. */
export const SYMBOL_SETS = ["plain", "app6"] as const;
export type SymbolSet = (typeof SYMBOL_SETS)[number];

export const TIMELINE_GROUPINGS = ["framework", "area", "instrument"] as const;
export type TimelineGrouping = (typeof TIMELINE_GROUPINGS)[number];

export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

/** Each list narrows by its own field; an empty list lets everything through. */
export interface Filters {
  readonly instruments: readonly Instrument[];
  readonly phases: readonly Phase[];
  readonly frameworks: readonly Framework[];
  readonly states: readonly MissionStanding[];
  readonly dutch: readonly DutchOnDate[];
  readonly regions: readonly RegionId[];
  readonly bands: readonly DistanceBandId[];
  /** Indices into the five classes of the risk index. */
  readonly riskClasses: readonly number[];
  readonly areaStates: readonly AreaState[];
  readonly text: string;
}

export type Selection =
  | { readonly kind: "area"; readonly iso3: Iso3 }
  | { readonly kind: "mission"; readonly id: string }
  | { readonly kind: "point"; readonly position: Position };

/** All that a ranking follows from besides the data. */
export interface RankingBasis {
  readonly date: PlainDate;
  readonly home: HomeChoice;
  /** Set whenever `home` is `own`; otherwise the one used last, or null. */
  readonly ownBorder: OwnBorder | null;
  readonly outermost: boolean;
  readonly settings: PrioritySettings;
}

/** What a ranking is compared with: another basis, by the figures of an edition. */
export interface Baseline extends RankingBasis {
  /** Day of the edition whose figures count; null for the present one. */
  readonly edition: PlainDate | null;
}

/**
 * Everything a link carries: two people who open one link see one picture.
 * The date is always written out, so that a link opened next year shows what its sender saw.
 */
export interface ViewState extends RankingBasis {
  readonly screen: Screen;
  readonly language: Language;
  readonly theme: Theme;
  /** null: the extent that shows Europe, the Sahel, the Horn, the Middle East and the Caucasus. */
  readonly camera: Camera | null;
  /** What the changes are counted from; null: the year before, with everything else as it is now. */
  readonly baseline: Baseline | null;
  /** Seed of the random draws behind rank intervals. */
  readonly seed: number;
  /** What fills the areas: `risk`, `priority`, `pillar:<id>` or `indicator:<id>`. */
  readonly choropleth: string;
  /** Bottom to top. */
  readonly layers: readonly LayerSetting[];
  /** What missions and activities are drawn with. */
  readonly symbols: SymbolSet;
  readonly filters: Filters;
  readonly selection: Selection | null;
  /** The area that the selected one is laid beside. */
  readonly compare: Iso3 | null;
  readonly tab: Tab;
  /** How effort is laid beside priority. */
  readonly gap: GapSettings;
  /** What the missions of the time line stand in; null while the years are shown in its place. */
  readonly timeline: TimelineGrouping | null;
  /** Within how many months the end of a mandate is soon. */
  readonly monthsAhead: MonthsAhead;
  /** For how many months after it was last seen a mission counts as certainly there (`isLastSeenMonths`). */
  readonly lastSeenMonths: number;
}

export const NO_FILTERS: Filters = {
  instruments: [],
  phases: [],
  frameworks: [],
  states: [],
  dutch: [],
  regions: [],
  bands: [],
  riskClasses: [],
  areaStates: [],
  text: "",
};

export const DEFAULT_HOME: HomeChoice = "europe-and-kingdom";

/** The view of a first visit on `date`. */
export function initialView(date: PlainDate, language: Language): ViewState {
  return {
    screen: "brief",
    language,
    theme: "system",
    date,
    camera: null,
    home: DEFAULT_HOME,
    ownBorder: null,
    outermost: false,
    settings: DEFAULT_SETTINGS,
    baseline: null,
    seed: DEFAULT_SEED,
    choropleth: "risk",
    layers: DEFAULT_LAYER_SETTINGS,
    symbols: "plain",
    filters: NO_FILTERS,
    selection: null,
    compare: null,
    tab: "priority",
    gap: DEFAULT_GAP,
    timeline: null,
    monthsAhead: DEFAULT_MONTHS_AHEAD,
    lastSeenMonths: DEFAULT_LAST_SEEN_MONTHS,
  };
}
