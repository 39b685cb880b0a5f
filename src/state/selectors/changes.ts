import type { Iso3 } from "../../domain/areas/area.ts";
import { OWN_BORDER } from "../../domain/borders/home-area.ts";
import { WGI_POLITICAL_STABILITY } from "../../domain/indicators/wgi-political-stability.ts";
import { type MissionChanges, missionChanges } from "../../domain/missions/mission-changes.ts";
import { type ChangeIf, changesIf, type RankedFrom } from "../../domain/priority/changes-if.ts";
import { type ComparedBasis, type WhatChanged, whatChanged } from "../../domain/priority/what-changed.ts";
import { yearEarlier } from "../../domain/priority/year-earlier.ts";
import type { State } from "../store.ts";
import type { RankingBasis } from "../view.ts";
import { memo } from "./memo.ts";
import { selectFigures, selectRankOf } from "./ranking.ts";

/** What the ranking that is shown follows from. */
export const selectBasis: (state: State) => RankingBasis = memo(
  ({ view }: State) => [view.date, view.home, view.ownBorder, view.outermost, view.settings] as const,
  (date, home, ownBorder, outermost, settings) => ({ date, home, ownBorder, outermost, settings }),
);

/** The end of the year before the newest figures that count; null where there are none. */
export const selectYearEarlier = memo(
  (state: State) => [selectFigures(state), state.view.date] as const,
  (figures, date) => (figures === null ? null : yearEarlier(figures, date)),
);

/** What changes are counted from: the baseline of the view, or a year earlier; null where there is no earlier year. */
export const selectBaseline: (state: State) => RankingBasis | null = memo(
  (state: State) => [state.view.baseline, selectBasis(state), selectYearEarlier(state)] as const,
  (baseline, basis, earlier) => baseline ?? (earlier === null ? null : { ...basis, date: earlier.date }),
);

/** Names a border, so that two bases with the same one are known to have it. */
function borderKey({ home, outermost, ownBorder }: RankingBasis, hasOutermost: boolean): string {
  return home === OWN_BORDER ? `own ${ownBorder?.id ?? ""}` : `${home} ${hasOutermost && outermost}`;
}

/** How the ranking of the baseline became the one that is shown; null while either cannot be made. */
export const selectWhatChanged: (state: State) => WhatChanged | null = memo(
  (state: State) =>
    [
      selectBaseline(state),
      selectBasis(state),
      selectRankOf(state),
      state.data.documents.areas?.homeAreas,
    ] as const,
  (before, after, rankOf, homeAreas = []) => {
    if (before === null || rankOf(before) === null || rankOf(after) === null) return null;
    const sideOf = (basis: RankingBasis): ComparedBasis<string> => {
      const known = homeAreas.find(({ id }) => id === basis.home);
      const home = borderKey(basis, (known?.outermostBorders.length ?? 0) > 0);
      return { date: basis.date, settings: basis.settings, home };
    };
    const [from, to] = [sideOf(before), sideOf(after)];
    return whatChanged(from, to, ({ date, settings, home }) => {
      const { home: choice, ownBorder, outermost } = home === to.home ? after : before;
      return rankOf({ date, settings, home: choice, ownBorder, outermost }) ?? [];
    });
  },
);

/** True where political stability (WGI) counts on one side only: its series begins in 2019. */
export const selectCrossesWgiBreak: (state: State) => boolean = memo(
  (state: State) => [selectFigures(state), selectBaseline(state)?.date, state.view.date] as const,
  (figures, before, after) => {
    if (figures === null || before === undefined) return false;
    const counts = (date: typeof after) => figures.newestYear(WGI_POLITICAL_STABILITY.id, date) !== null;
    return counts(before) !== counts(after);
  },
);

const NO_MISSIONS: MissionChanges = { all: [], byArea: new Map() };

/** The missions whose state turned between the two days. */
export const selectMissionChanges: (state: State) => MissionChanges = memo(
  (state: State) => [state.data.documents.missions, selectBaseline(state)?.date, state.view.date] as const,
  (document, before, after) =>
    document === undefined || before === undefined
      ? NO_MISSIONS
      : missionChanges(document.missions, before, after),
);

const selectRankedFrom: (state: State) => RankedFrom | null = memo(
  ({ data, view }: State) =>
    [data.documents.areas, data.measured.own, view.home, view.ownBorder, view.outermost] as const,
  (document, measured, home, ownBorder, outermost) => {
    const homeArea = document?.homeAreas.find(({ id }) => id === home);
    if (homeArea !== undefined) return { kind: "preset", homeArea, outermost };
    const own = ownBorder === null ? undefined : measured[ownBorder.id];
    if (own?.step !== "ready") return null;
    const { areas, home: inside } = own.distances;
    return {
      kind: "own",
      isHome: (iso3: Iso3) => inside.includes(iso3),
      nearest: (iso3, measure) => {
        const line = areas[iso3]?.[measure] ?? null;
        return line && { ...line, border: OWN_BORDER };
      },
    };
  },
);

const NO_CHANGES: readonly ChangeIf[] = [];

/** What other choices would do to the ten highest; empty while there is no ranking. */
export const selectChangesIf: (state: State) => readonly ChangeIf[] = memo(
  (state: State) =>
    [
      state.data.documents.areas,
      selectFigures(state),
      state.data.documents.distances,
      selectRankedFrom(state),
      state.view.date,
      state.view.settings,
    ] as const,
  (document, figures, distances, from, date, settings) => {
    if (document === undefined || figures === null || distances === undefined || from === null)
      return NO_CHANGES;
    const { areas, homeAreas, borders } = document;
    return changesIf({ areas, figures, date, settings, from, homeAreas, borders, distances });
  },
);
