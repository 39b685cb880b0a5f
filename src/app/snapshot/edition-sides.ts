import type { FiguresDocument } from "../../domain/datasets/documents.ts";
import {
  figuresOfFormerEdition,
  figuresWithoutNewerPeriods,
} from "../../domain/indicators/former-figures.ts";
import type { Actions } from "../../state/actions.ts";
import type { LineCause, PageChanges, PriorityCauses } from "../../state/reopened.ts";
import type { State, Store } from "../../state/store.ts";

/** A state by the figures of the former edition, and by the present ones of the periods that this had. */
export interface EditionSides {
  readonly former: State;
  readonly revised: State;
}

/** null while the figures of the former edition are not there. */
export function editionSides(state: State): EditionSides | null {
  const { figures, formerFigures } = state.data.documents;
  if (figures === undefined || formerFigures === undefined) return null;
  const by = (document: FiguresDocument): State => ({
    ...state,
    data: { ...state.data, documents: { ...state.data.documents, figures: document } },
  });
  return {
    former: by(figuresOfFormerEdition(figures, formerFigures)),
    revised: by(figuresWithoutNewerPeriods(figures, formerFigures)),
  };
}

/** Asks for the figures of the former edition; resolves when they are there or cannot be had. */
export function formerFiguresAsked(store: Store, actions: Actions): Promise<void> {
  actions.wantFormerFigures();
  const isSettled = ({ data }: State) =>
    data.documents.formerFigures !== undefined || data.status.formerFigures.step === "failed";
  return new Promise((resolve) => {
    if (isSettled(store.getState())) return resolve();
    const leave = store.subscribe((state) => {
      if (!isSettled(state)) return;
      leave();
      resolve();
    });
  });
}

/** What something comes to by the figures of the former edition, and by those as revised. */
export interface BySide<Value> {
  readonly former: Value;
  readonly revised: Value;
}

/** The areas of a page that differ, each with what its priority differs by. */
export function areasWithCauses(
  areas: PageChanges["areas"],
  priorities: BySide<ReadonlyMap<string, number | null>>,
): PageChanges["areas"] {
  return areas.map((area) => ({ ...area, causes: causesOf(area, priorities) }));
}

function causesOf(
  { iso3, was, now }: PageChanges["areas"][number],
  { former, revised }: BySide<ReadonlyMap<string, number | null>>,
): PriorityCauses | null {
  const [start, end] = [was?.priority ?? null, now?.priority ?? null];
  const [then, again] = [former.get(iso3) ?? null, revised.get(iso3) ?? null];
  if (start === null || end === null || then === null || again === null) return null;
  return { method: then - start, revised: again - then, period: end - again };
}

/** The lines of slides that differ, each with why. */
export function linesWithCauses(
  lines: PageChanges["slides"],
  said: BySide<readonly (readonly string[])[]>,
  was: readonly (readonly string[])[],
): PageChanges["slides"] {
  return lines.map((change) => {
    const at = (was[change.slide - 1] ?? []).indexOf(change.was ?? "");
    const [former, revised] = [said.former[change.slide - 1]?.[at], said.revised[change.slide - 1]?.[at]];
    if (change.was === null || at < 0 || former === undefined || revised === undefined) return change;
    const differs: Readonly<Record<LineCause, boolean>> = {
      other: change.was !== former,
      revised: former !== revised,
      period: revised !== change.now,
    };
    const causes = (["revised", "period", "other"] as const).filter((cause) => differs[cause]);
    return { ...change, causes };
  });
}
