import { slidesOf } from "../../snapshot/stamp/compare.ts";
import type { SourceFile } from "../../sources/source.ts";
import type { Briefing } from "../../state/briefing/briefing.ts";
import { readBriefing } from "../../state/briefing/read.ts";
import type { State } from "../../state/store.ts";
import { initialView } from "../../state/view.ts";
import type { FileTarget } from "../own-border/file-target.ts";
import { editionSides, formerFiguresAsked, linesWithCauses } from "../snapshot/edition-sides.ts";
import { keepBriefing } from "./keep-briefing.ts";
import { slideLines, under } from "./slide-content.ts";

/** Puts the briefing of a file in the place of the one that was there, as one step to undo; what is wrong with it is told. */
export function openBriefing(file: SourceFile, { store, actions }: FileTarget): boolean {
  const { view } = store.getState();
  const result = readBriefing(file, initialView(view.date, view.language));
  if ("fault" in result) {
    actions.notify({ id: `file-${file.name}`, kind: "file", issue: result.fault });
    return false;
  }
  keepBriefing(store, actions).takeBriefing(result.briefing);
  const isFormer = result.dropped.some(({ reason }) => reason === "former");
  if (isFormer) void reportFormer(file.name, result.briefing, { store, actions });
  for (const [index, issue] of result.dropped.entries()) {
    if (issue.reason !== "former")
      actions.notify({ id: `link-${index}-${issue.parameter}`, kind: "link", issue });
  }
  if (result.migratedFrom !== null) {
    actions.notify({
      id: `migrated-${file.name}`,
      kind: "briefing-migrated",
      name: file.name,
      version: result.migratedFrom,
    });
  }
  actions.setScreen("analysis");
  actions.setTab("briefing");
  return true;
}

/**
 * Reports what the slides of a briefing from before the present edition say otherwise than they did. Its file holds no
 * numbers: what they said is worked out by the figures of the former edition.
 */
async function reportFormer(name: string, briefing: Briefing, { store, actions }: FileTarget): Promise<void> {
  await formerFiguresAsked(store, actions);
  const state = store.getState();
  const { manifest } = state.data;
  const sides = editionSides(state);
  if (manifest === null) return;
  const linesBy = (by: State) => briefing.slides.map((slide) => [...slideLines(slide, under(by))]);
  const now = linesBy(state);
  const [former, revised] = sides === null ? [now, now] : [linesBy(sides.former), linesBy(sides.revised)];
  actions.setReopened({
    name,
    kind: "briefing",
    made: manifest.formerEdition,
    audience: null,
    edits: 0,
    editsLeft: 0,
    waiting: null,
    seen: "unknown",
    isSameData: false,
    causes: sides === null ? "not-loaded" : "told",
    changes: {
      areas: [],
      missions: [],
      slides: linesWithCauses(slidesOf(former, now), { former, revised }, former),
    },
  });
}
