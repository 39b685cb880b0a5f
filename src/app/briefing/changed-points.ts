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
import type { Translator } from "../../strings/translator.ts";
import { periodText } from "../../ui/period-text.ts";
import { listPoint, token } from "./default-points.ts";
import { drawnOf } from "./slide-draws.ts";

const MOVERS = 5;
/** A change of rank is told of the highest on either side: lower down, areas lie a few tenths of a point apart. */
const HIGHEST = 20;

/**
 * What is compared, the areas among the twenty highest of either side that moved further than their interval, those that
 * moved within it, breaks in the sources, and what missions did meanwhile.
 */
export function changedPoints(state: State, translator: Translator): readonly string[] {
  const { t, list, number } = translator;
  const changed = selectWhatChanged(state);
  if (changed === null) return [];
  const drawn = drawnOf(state);
  const isBeyond = ({ iso3, before }: AreaChange): boolean => {
    const interval = drawn.get(iso3)?.rankInterval;
    return interval !== undefined && (before.rank < interval[0] || before.rank > interval[1]);
  };
  const priorities = selectPrioritiesById(state);
  const high = changed.moved.filter(
    ({ before, after }) => before.rank !== after.rank && Math.min(before.rank, after.rank) <= HIGHEST,
  );
  const isFar = ({ iso3 }: AreaChange) => priorities.get(iso3)?.isByFloor === true;
  const turned = high.filter((change) => !isFar(change));
  const far = high.length - turned.length;
  const beyond = turned.filter(isBeyond);
  const within = turned.filter((change) => !isBeyond(change));
  const movedText = ({ iso3 }: AreaChange) =>
    t("deck.changed.one", { name: token("name", iso3), moved: token("moved", iso3) });
  const point = (changes: readonly AreaChange[], id: "deck.changed.rest" | "deck.changed.within") =>
    changes.length === 0 ? [] : [listPoint(changes.map(movedText), (areas) => t(id, { areas }), translator)];
  const turns = selectMissionChanges(state).all.map(({ turn }) => turn);
  const count = (...wanted: readonly string[]) =>
    number(turns.filter((turn) => wanted.includes(turn)).length);
  const breaks = selectSourceBreaks(state).map((id) => t(`changes.breaks.${id}`));
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
    ...(far === 0 ? [] : [t("deck.changed.far", { count: far })]),
    ...(changed.apart.length === 0 ? [] : [t("deck.changed.apart", { count: changed.apart.length })]),
    ...(breaks.length === 0 ? [] : [t("changes.breaks", { breaks: list(breaks) })]),
    t("deck.changed.missions", {
      begun: count("came-into-force"),
      ended: count("ended"),
      uncertain: count("became-uncertain", "no-longer-seen"),
    }),
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
