import type { Iso3 } from "../../domain/areas/area.ts";
import { OWN_BORDER } from "../../domain/borders/home-area.ts";
import { INFORM_LACK_COPING_CAPACITY } from "../../domain/indicators/inform-risk.ts";
import { WGI_POLITICAL_STABILITY } from "../../domain/indicators/wgi-political-stability.ts";
import { type MissionChanges, missionChanges } from "../../domain/missions/mission-changes.ts";
import { type ChangeIf, changesIf, type RankedFrom } from "../../domain/priority/changes-if.ts";
import { periodEarlier } from "../../domain/priority/period-earlier.ts";
import { type ComparedBasis, type WhatChanged, whatChanged } from "../../domain/priority/what-changed.ts";
import { violencePeriod } from "../../domain/risk/violence-window.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { State } from "../store.ts";
import type { Baseline, RankingBasis } from "../view.ts";
import { memo } from "./memo.ts";
import { selectFigures, selectFiguresOf, selectRankOf } from "./ranking.ts";
import { selectSight } from "./sight.ts";

/** What the ranking that is shown follows from. */
export const selectBasis: (state: State) => RankingBasis = memo(
  ({ view }: State) => [view.date, view.home, view.ownBorder, view.outermost, view.settings] as const,
  (date, home, ownBorder, outermost, settings) => ({ date, home, ownBorder, outermost, settings }),
);

/** The period of violence before the one that counts, with its last day; null where there is none. */
export const selectPeriodEarlier = memo(
  (state: State) => [selectFigures(state), state.view.date, state.view.settings.window] as const,
  (figures, date, window) => (figures === null ? null : periodEarlier(figures, date, window)),
);

/** What changes are counted from: the baseline of the view, or the period before; null where there is none. */
export const selectBaseline: (state: State) => Baseline | null = memo(
  (state: State) => [state.view.baseline, selectBasis(state), selectPeriodEarlier(state)] as const,
  (baseline, basis, earlier) =>
    baseline ?? (earlier === null ? null : { ...basis, date: earlier.date, edition: null }),
);

/** The same view by the figures of a former edition. */
export function formerBaseline(state: State, edition: PlainDate): Baseline {
  return { ...selectBasis(state), edition };
}

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
    if (before === null || rankOf(before, before) === null || rankOf(after) === null) return null;
    const sideOf = (basis: RankingBasis, edition: Baseline["edition"]): ComparedBasis<string> => {
      const known = homeAreas.find(({ id }) => id === basis.home);
      const home = borderKey(basis, (known?.outermostBorders.length ?? 0) > 0);
      return { date: basis.date, edition, settings: basis.settings, home };
    };
    const [from, to] = [sideOf(before, before.edition), sideOf(after, null)];
    return whatChanged(from, to, ({ date, settings, home }, figures) => {
      const { home: choice, ownBorder, outermost } = home === to.home ? after : before;
      return rankOf({ date, settings, home: choice, ownBorder, outermost }, figures) ?? [];
    });
  },
);

/** Breaks in the sources that lie between two rankings. */
export const SOURCE_BREAKS = ["wgi", "wgi-revised", "inform", "window"] as const;
export type SourceBreak = (typeof SOURCE_BREAKS)[number];

/**
 * The breaks between the baseline and the view: political stability (WGI) counts on one side only, lack of coping capacity
 * (INFORM) is of another edition, WGI is of another method, or deaths are counted over twelve months on one side and over a calendar year on the other.
 */
export const selectSourceBreaks: (state: State) => readonly SourceBreak[] = memo(
  (state: State) => [selectFiguresOf(state), selectBaseline(state), selectBasis(state)] as const,
  (figuresOf, before, after) => {
    if (before === null) return [];
    const [then, now] = [figuresOf({ edition: before.edition }), figuresOf({ edition: null })];
    if (then === null || now === null) return [];
    const sides = [
      { figures: then, ...before },
      { figures: now, ...after },
    ];
    const differs = (of: (side: (typeof sides)[number]) => unknown) => new Set(sides.map(of)).size > 1;
    const breaks: Readonly<Record<SourceBreak, boolean>> = {
      wgi: differs(({ figures, date }) => figures.newestYear(WGI_POLITICAL_STABILITY.id, date) === null),
      "wgi-revised": before.edition !== null,
      inform: differs(({ figures, date }) => figures.newestYear(INFORM_LACK_COPING_CAPACITY.id, date)),
      window: differs(({ figures, date, settings }) => violencePeriod(figures, date, settings.window)?.kind),
    };
    return SOURCE_BREAKS.filter((id) => breaks[id]);
  },
);

const NO_MISSIONS: MissionChanges = { all: [], byArea: new Map() };

/** The missions whose state turned between the two days. */
export const selectMissionChanges: (state: State) => MissionChanges = memo(
  (state: State) =>
    [
      state.data.documents.missions,
      selectBaseline(state)?.date,
      state.view.date,
      selectSight(state),
    ] as const,
  (document, before, after, sight) =>
    document === undefined || before === undefined
      ? NO_MISSIONS
      : missionChanges(document.missions, before, after, sight),
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
