import type { AreaRecord, Iso3 } from "../../domain/areas/area.ts";
import {
  type HomeArea,
  type NamedBorder,
  type NamedHome,
  OWN_BORDER,
} from "../../domain/borders/home-area.ts";
import { createFigures, type Figures } from "../../domain/indicators/figures.ts";
import {
  figuresOfFormerEdition,
  figuresWithoutNewerPeriods,
} from "../../domain/indicators/former-figures.ts";
import { differsFromDefault } from "../../domain/priority/presets.ts";
import { rankAreas } from "../../domain/priority/rank-areas.ts";
import { rankMeasured } from "../../domain/priority/rank-measured.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import type { ComparedFigures } from "../../domain/priority/what-changed.ts";
import type { State } from "../store.ts";
import { DEFAULT_HOME, type RankingBasis } from "../view.ts";
import { memo } from "./memo.ts";

/** null until the figures are loaded. */
export const selectFigures: (state: State) => Figures | null = memo(
  ({ data }: State) => [data.documents.figures] as const,
  (document) => (document === undefined ? null : createFigures(document)),
);

/** Figures by which a ranking can be made: those of an edition (null the present one), or the present ones of the periods that the former one had. */
export type FiguresOf = (of: ComparedFigures) => Figures | null;

export const selectFiguresOf: (state: State) => FiguresOf = memo(
  (state: State) =>
    [selectFigures(state), state.data.documents.figures, state.data.documents.formerFigures] as const,
  (present, document, former): FiguresOf => {
    if (document === undefined || former === undefined)
      return (of) => (of !== "revised" && of.edition === null ? present : null);
    const earlier = createFigures(figuresOfFormerEdition(document, former));
    const revised = createFigures(figuresWithoutNewerPeriods(document, former));
    return (of) => {
      if (of === "revised") return revised;
      if (of.edition === null) return present;
      return of.edition === former.edition ? earlier : null;
    };
  },
);

export const selectAreasById: (state: State) => ReadonlyMap<Iso3, AreaRecord> = memo(
  ({ data }: State) => [data.documents.areas] as const,
  (document) => new Map((document?.areas ?? []).map((area) => [area.iso3, area])),
);

const selectPreset: (state: State) => HomeArea | null = memo(
  ({ data, view }: State) => [data.documents.areas, view.home] as const,
  (document, home) => document?.homeAreas.find(({ id }) => id === home) ?? null,
);

/** The chosen home area by name, the user's own border included; null until the areas are loaded. */
export const selectHomeArea: (state: State) => NamedHome | null = memo(
  (state: State) => [selectPreset(state), state.view.home, state.view.ownBorder] as const,
  (preset, home, own) =>
    home === OWN_BORDER && own !== null ? { id: OWN_BORDER, names: { nl: own.name, en: own.name } } : preset,
);

/** The borders that count under the chosen home area and switch. */
export const selectActiveBorders: (state: State) => readonly NamedBorder[] = memo(
  (state: State) =>
    [
      state.data.documents.areas,
      selectPreset(state),
      state.view.outermost,
      state.view.home,
      state.view.ownBorder,
    ] as const,
  (document, home, outermost, choice, own) => {
    if (choice === OWN_BORDER && own !== null) {
      const names = { nl: own.name, en: own.name };
      return [{ id: OWN_BORDER, names, shortNames: names, notes: [] }];
    }
    const ids = home === null ? [] : [...home.borders, ...(outermost ? home.outermostBorders : [])];
    return (document?.borders ?? []).filter(({ id }) => ids.includes(id));
  },
);

/** The ranking that follows from a basis; null while a file or the distances of an own border are not there. */
export type RankOf = (basis: RankingBasis, figures?: ComparedFigures) => readonly AreaPriority[] | null;

const PRESENT: ComparedFigures = { edition: null };

/** Ranks any basis by the data that are loaded: the view's, a baseline, or one that somebody may choose. */
export const selectRankOf: (state: State) => RankOf = memo(
  (state: State) =>
    [
      state.data.documents.areas,
      selectFiguresOf(state),
      state.data.documents.distances,
      state.data.measured.own,
    ] as const,
  (document, figuresOf, distances, measured): RankOf =>
    ({ home, ownBorder, outermost, date, settings }, of = PRESENT) => {
      const figures = figuresOf(of);
      if (document === undefined || figures === null) return null;
      const { areas, borders, homeAreas } = document;
      if (home === OWN_BORDER) {
        const own = ownBorder === null ? undefined : measured[ownBorder.id];
        if (own?.step !== "ready") return null;
        const homes = new Set(own.distances.home);
        return rankMeasured({
          areas,
          figures,
          date,
          settings,
          isHome: (iso3) => homes.has(iso3),
          nearest: (iso3, measure) => {
            const line = own.distances.areas[iso3]?.[measure] ?? null;
            return line && { ...line, border: OWN_BORDER };
          },
        });
      }
      const homeArea = homeAreas.find(({ id }) => id === home);
      if (distances === undefined || homeArea === undefined) return null;
      return rankAreas({ areas, figures, distances, homeArea, borders, outermost, date, settings });
    },
);

const NONE: readonly AreaPriority[] = [];

/** Every area with its state, distance, risk, priority and rank; empty until areas, figures and distances are there. */
export const selectPriorities: (state: State) => readonly AreaPriority[] = memo(
  (state: State) =>
    [
      selectRankOf(state),
      state.view.home,
      state.view.ownBorder,
      state.view.outermost,
      state.view.date,
      state.view.settings,
    ] as const,
  (rankOf, home, ownBorder, outermost, date, settings) =>
    rankOf({ home, ownBorder, outermost, date, settings }) ?? NONE,
);

export const selectPrioritiesById: (state: State) => ReadonlyMap<Iso3, AreaPriority> = memo(
  (state: State) => [selectPriorities(state)] as const,
  (priorities) => new Map(priorities.map((priority) => [priority.iso3, priority])),
);

/** Ranked areas, highest priority first, filters left aside: the rank is never that of a selection. */
export const selectRanked: (state: State) => readonly AreaPriority[] = memo(
  (state: State) => [selectPriorities(state)] as const,
  (priorities) =>
    priorities.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
);

/** True when any editorial setting or the border differs from the product's default: marked wherever a score is shown. */
export const selectDiffersFromDefault: (state: State) => boolean = memo(
  ({ view }: State) => [view.settings, view.home, view.outermost] as const,
  (settings, home, outermost) => home !== DEFAULT_HOME || outermost || differsFromDefault(settings),
);
