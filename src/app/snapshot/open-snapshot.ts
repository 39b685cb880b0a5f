import type { PlainDate } from "../../domain/time/plain-date.ts";
import { changesSince } from "../../snapshot/stamp/compare.ts";
import { readSnapshot } from "../../snapshot/stamp/read-file.ts";
import { missionEditsGeojson } from "../../sources/mission-edits/geojson.ts";
import { isFault } from "../../sources/source.ts";
import { applyProfile } from "../../state/audience/apply-profile.ts";
import { readBriefing } from "../../state/briefing/read.ts";
import { readProject } from "../../state/project-file/read.ts";
import { selectOwnStatus } from "../../state/selectors/measured.ts";
import { selectPriorities } from "../../state/selectors/ranking.ts";
import type { State, Store } from "../../state/store.ts";
import { initialView } from "../../state/view.ts";
import { keepBriefing } from "../briefing/keep-briefing.ts";
import type { FileTarget } from "../own-border/file-target.ts";
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
  actions.openView(project.project.view);
  if (deck !== null) {
    keepBriefing(store, actions).takeBriefing(deck.briefing);
    actions.setScreen("analysis");
    actions.setTab("briefing");
  }
  // What was changed here itself says more than what a page for others holds of it.
  const mine = new Set(store.getState().local.edits.map(({ id }) => id));
  const taken = (edits?.records ?? []).filter(({ id }) => stamp.audience === null || !mine.has(id));
  if (taken.length > 0) actions.takeEdits(taken);
  await settled(store);
  actions.checkSelection();
  const { audience } = stamp;
  // By the rules of its audience: what these leave out is no change.
  const now = audience === null ? store.getState() : applyProfile(store.getState(), audience);
  actions.setReopened({
    name,
    made: stamp.made as PlainDate,
    audience,
    edits: taken.length,
    seen,
    isSameData: isSameData(project.project.data, now),
    changes: changesSince(stamp, stampOf(now, stamp)),
  });
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
