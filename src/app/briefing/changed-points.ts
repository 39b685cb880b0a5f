import "../../strings/briefing-texts.ts";
import "../../strings/later-texts.ts";
import type { AreaChange } from "../../domain/priority/what-changed.ts";
import { violencePeriod } from "../../domain/risk/violence-window.ts";
import {
  selectBaseline,
  selectMissionChanges,
  selectSourceBreaks,
  selectWhatChanged,
} from "../../state/selectors/changes.ts";
import { selectFiguresOf, selectPrioritiesById } from "../../state/selectors/ranking.ts";
import { selectPeriod } from "../../state/selectors/vintage.ts";
import type { State } from "../../state/store.ts";
import { breaksText } from "../../state/words/breaks-text.ts";
import type { Translator } from "../../strings/translator.ts";
import { CLOSE_POINTS } from "../../ui/brief/finding-text.ts";
import { periodText } from "../../ui/period-text.ts";
import { HIGHEST, listPoint, token } from "./default-points.ts";
import { drawnOf } from "./slide-draws.ts";

const MOVERS = 4;
/** Characters of a list that is context: less than the longest point, since a slide has two maps and little room. */
const CONTEXT = 240;

/**
 * What is compared; of the twenty highest of either side those that moved out of their intervals, then and now, those that
 * did not, and those whose score alone changed (lower down, areas lie a few tenths of a point apart); breaks in the sources,
 * and what missions did meanwhile.
 */
export function changedPoints(state: State, translator: Translator): readonly string[] {
  const { t } = translator;
  const changed = selectWhatChanged(state);
  if (changed === null) return [];
  const [now, then] = [drawnOf(state), drawnThen(state)];
  const isOut = (rank: number, interval: readonly [number, number] | undefined): boolean =>
    interval !== undefined && (rank < interval[0] || rank > interval[1]);
  const isBeyond = ({ iso3, before, after }: AreaChange): boolean =>
    isOut(before.rank, now.get(iso3)?.rankInterval) &&
    (then === null || isOut(after.rank, then.get(iso3)?.rankInterval));
  const priorities = selectPrioritiesById(state);
  const among = changed.moved.filter(({ before, after }) => Math.min(before.rank, after.rank) <= HIGHEST);
  const high = among.filter(({ before, after }) => before.rank !== after.rank);
  const same = among.filter(
    ({ before, after, difference }) => before.rank === after.rank && Math.abs(difference) >= CLOSE_POINTS,
  );
  const isFar = ({ iso3 }: AreaChange) => priorities.get(iso3)?.isByFloor === true;
  const turned = high.filter((change) => !isFar(change));
  const far = high.length - turned.length;
  const beyond = turned.filter(isBeyond);
  const within = turned.filter((change) => !isBeyond(change));
  const movedText = ({ iso3 }: AreaChange) =>
    t("deck.changed.one", { name: token("name", iso3), moved: token("moved", iso3) });
  const point = (changes: readonly AreaChange[], id: "deck.changed.rest" | "deck.changed.within") =>
    changes.length === 0
      ? []
      : [
          listPoint(
            changes.map(movedText),
            (areas) => t(id, { count: changes.length, areas }),
            translator,
            CONTEXT,
          ),
        ];
  const breaks = breaksText(selectSourceBreaks(state), translator);
  return [
    ...basisPoint(state, translator),
    ...beyond.slice(0, MOVERS).map(({ iso3 }) =>
      t("deck.changed.line", {
        name: token("name", iso3),
        moved: token("moved", iso3),
        cause: token("cause", iso3),
      }),
    ),
    ...(beyond.length === 0 ? [t("deck.changed.nobody", { count: HIGHEST })] : []),
    ...point(beyond.slice(MOVERS), "deck.changed.rest"),
    ...point(within, "deck.changed.within"),
    ...(same.length === 0
      ? []
      : [
          listPoint(
            same.map(({ iso3 }) =>
              t("deck.changed.same", {
                name: token("name", iso3),
                rank: token("rank", iso3),
                cause: token("cause", iso3),
              }),
            ),
            (areas) => t("deck.changed.sameRank", { areas }),
            translator,
          ),
        ]),
    ...(far === 0 ? [] : [t("deck.changed.far", { count: far })]),
    ...(changed.apart.length === 0 ? [] : [t("deck.changed.apart", { count: changed.apart.length })]),
    ...(breaks === null ? [] : [breaks]),
    missionsPoint(state, translator),
  ];
}

/** Over which time violence is compared, and that the rest of the figures need not differ by as much. */
function basisPoint(state: State, translator: Translator): readonly string[] {
  const before = selectBaseline(state);
  const figures = before === null ? null : selectFiguresOf(state)({ edition: before.edition });
  const then =
    before === null || figures === null ? null : violencePeriod(figures, before.date, before.settings.window);
  const now = selectPeriod(state);
  if (then === null || now === null) return [];
  return [
    translator.t("deck.changed.basis", {
      before: periodText(then, translator),
      after: periodText(now, translator),
    }),
  ];
}

/** What became of missions; that one is no longer certain is told of those that were in force alone. */
function missionsPoint(state: State, { t, number }: Translator): string {
  const changes = selectMissionChanges(state).all;
  const begun = changes.filter(({ before, after }) => before === "planned" && after !== "ended");
  const unseen = changes.filter(({ before, after }) => before === "in-force" && after !== "ended");
  return t("deck.changed.missions", {
    begun: begun.length,
    certain: number(begun.filter(({ after }) => after === "in-force").length),
    ended: number(changes.filter(({ after }) => after === "ended").length),
    unseen: unseen.length,
  });
}

/** What the draws say of the baseline; null where it is of another edition, whose figures no view has. */
function drawnThen(state: State): ReturnType<typeof drawnOf> | null {
  const before = selectBaseline(state);
  if (before === null || before.edition !== null) return null;
  const { edition: _, ...basis } = before;
  return drawnOf({ ...state, view: { ...state.view, ...basis, baseline: null } });
}
