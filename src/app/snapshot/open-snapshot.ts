import { FULL } from "../../domain/audience/profile.ts";
import type { MissionEdit } from "../../domain/missions/edits.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { changesSince } from "../../snapshot/stamp/compare.ts";
import { readSnapshot } from "../../snapshot/stamp/read-file.ts";
import type { Stamp } from "../../snapshot/stamp/stamp.ts";
import { missionEditsGeojson } from "../../sources/mission-edits/geojson.ts";
import { editsAsGeojson } from "../../sources/mission-edits/write.ts";
import { isFault } from "../../sources/source.ts";
import type { Actions } from "../../state/actions.ts";
import { applyProfile } from "../../state/audience/apply-profile.ts";
import type { Briefing } from "../../state/briefing/briefing.ts";
import { type OpenedBriefing, readBriefing } from "../../state/briefing/read.ts";
import { writeBriefing } from "../../state/briefing/write.ts";
import type { LinkIssue } from "../../state/link/codec.ts";
import { readProject } from "../../state/project-file/read.ts";
import type { PageChanges, Reopened } from "../../state/reopened.ts";
import { selectOwnStatus } from "../../state/selectors/measured.ts";
import { selectPriorities } from "../../state/selectors/ranking.ts";
import type { State, Store } from "../../state/store.ts";
import { initialView } from "../../state/view.ts";
import { keepBriefing } from "../briefing/keep-briefing.ts";
import { under } from "../briefing/slide-content.ts";
import type { FileTarget } from "../own-border/file-target.ts";
import { areasWithCauses, editionSides, formerFiguresAsked, linesWithCauses } from "./edition-sides.ts";
import { stampOf } from "./stamp-of.ts";

/**
 * Opens the view of a page from its picture, print or slide, and holds its numbers against those of the data that are
 * loaded now. A file that is not whole or not ours changes nothing.
 */
export async function openSnapshot(name: string, bytes: Uint8Array, target: FileTarget): Promise<void> {
  const { store, actions } = target;
  const read = await readSnapshot(bytes);
  if ("fault" in read) return actions.setReopened({ name, fault: read.fault });
  const { stamp, seen } = read;
  const encode = (text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const { view } = store.getState();
  const project = readProject(encode(stamp.project), initialView(view.date, view.language));
  const edits = stamp.edits === null ? null : missionEditsGeojson.read(encode(stamp.edits));
  const first = initialView(view.date, view.language);
  const deck = stamp.briefing === null ? null : readBriefing(encode(stamp.briefing), first);
  if ("fault" in project || edits?.issues.some(isFault) || (deck !== null && "fault" in deck)) {
    return actions.setReopened({ name, fault: "damaged" });
  }
  const shown = project.project.view;
  // Slides are light, whatever the screen is.
  actions.openView(deck === null ? shown : { ...shown, theme: view.theme });
  tellDropped(project.project.dropped, actions);
  const waiting = deck === null ? null : takeDeck(deck, target);
  const taken = ownEdits(edits?.records ?? [], store.getState());
  if (taken.length > 0) actions.takeEdits(taken);
  await settled(store);
  actions.checkSelection();
  const { audience } = stamp;
  // By the rules of its audience: what these leave out is no change.
  const of = under(store.getState(), audience ?? FULL);
  const now = audience === null ? store.getState() : applyProfile(store.getState(), audience);
  const changes = changesSince(stamp, stampOf(now, stamp, deck && { briefing: deck.briefing, of }));
  const { data } = project.project;
  const causes = await causesOf(data?.edition ?? null, changes, target);
  actions.setReopened({
    name,
    kind: "page",
    made: stamp.made as PlainDate,
    audience,
    edits: taken.length,
    editsLeft: (edits?.records ?? []).filter((edit) => isLeft(edit, store.getState())).length,
    waiting,
    seen,
    isSameData: isSameData(data, now),
    causes,
    changes: causes === "told" ? told(changes, stamp, deck?.briefing ?? null, target) : changes,
  });
}

type Causes = Exclude<Reopened, { readonly fault: string }>["causes"];

/** Whether what differs can be told with its cause; the figures of the former edition are asked for where they tell it. */
async function causesOf(
  edition: string | null,
  { areas, slides }: PageChanges,
  { store, actions }: FileTarget,
): Promise<Causes> {
  const { manifest } = store.getState().data;
  if (areas.length + slides.length === 0 || edition === manifest?.edition) return null;
  if (edition !== manifest?.formerEdition) return "other-edition";
  await formerFiguresAsked(store, actions);
  return editionSides(store.getState()) === null ? "not-loaded" : "told";
}

/** What differs, with its cause. */
function told(
  changes: PageChanges,
  stamp: Stamp,
  briefing: Briefing | null,
  { store }: FileTarget,
): PageChanges {
  const sides = editionSides(store.getState());
  if (sides === null) return changes;
  const stampBy = (state: State): Stamp => {
    const { audience } = stamp;
    const of = under(state, audience ?? FULL);
    return stampOf(
      audience === null ? state : applyProfile(state, audience),
      stamp,
      briefing && { briefing, of },
    );
  };
  const [former, revised] = [stampBy(sides.former), stampBy(sides.revised)];
  const priorities = ({ areas }: Stamp) => new Map(areas.map(([iso3, , priority]) => [iso3, priority]));
  return {
    ...changes,
    areas: areasWithCauses(changes.areas, { former: priorities(former), revised: priorities(revised) }),
    slides: linesWithCauses(
      changes.slides,
      { former: former.slides ?? [], revised: revised.slides ?? [] },
      stamp.slides ?? [],
    ),
  };
}

/** A link within the file that this version does not know in full is told as any other link is. */
function tellDropped(all: readonly LinkIssue[], actions: Actions): void {
  // What a file of the former edition differs in is reported with its numbers.
  const issues = all.filter(({ reason }) => reason !== "former");
  for (const [index, issue] of issues.entries()) {
    actions.notify({ id: `link-${index}-${issue.parameter}`, kind: "link", issue });
  }
}

/**
 * Puts the briefing of a file on the screen.
 *
 * @returns the briefing when another one is here: whoever wrote that decides whether it makes place.
 */
function takeDeck(deck: OpenedBriefing, { store, actions }: FileTarget): Briefing | null {
  const kept = keepBriefing(store, actions);
  const { briefing: mine } = store.getState().local;
  tellDropped(deck.dropped, actions);
  if (mine !== null && mine.slides.length > 0) {
    if (writeBriefing(mine) !== writeBriefing(deck.briefing)) return deck.briefing;
  } else kept.takeBriefing(deck.briefing);
  actions.setScreen("analysis");
  actions.setTab("briefing");
  return null;
}

/** Whether a row was changed here otherwise. */
function isLeft(edit: MissionEdit, { local }: State): boolean {
  const mine = local.edits.find(({ id }) => id === edit.id);
  return mine !== undefined && editsAsGeojson([mine]) !== editsAsGeojson([edit]);
}

/** Those of rows that were not changed here: an own change is never lost to that of a file. */
function ownEdits(edits: readonly MissionEdit[], { local }: State): readonly MissionEdit[] {
  const mine = new Set(local.edits.map(({ id }) => id));
  return edits.filter(({ id }) => !mine.has(id));
}

const isSameData = (then: { readonly fingerprint: string } | null, { data }: State): boolean =>
  then !== null && then.fingerprint === data.manifest?.fingerprint;

/** Resolves when the ranking of the view is there, or will not come. */
function settled(store: Store): Promise<void> {
  const isSettled = (state: State): boolean => {
    if (selectPriorities(state).length > 0) return true;
    const own = selectOwnStatus(state);
    return own !== null && own.step === "failed";
  };
  return new Promise((resolve) => {
    if (isSettled(store.getState())) return resolve();
    const leave = store.subscribe((state) => {
      if (!isSettled(state)) return;
      leave();
      resolve();
    });
  });
}
