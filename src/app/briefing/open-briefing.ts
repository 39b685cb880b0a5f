import type { SourceFile } from "../../sources/source.ts";
import { readBriefing } from "../../state/briefing/read.ts";
import { initialView } from "../../state/view.ts";
import type { FileTarget } from "../own-border/file-target.ts";
import { keepBriefing } from "./keep-briefing.ts";

/** Puts the briefing of a file in the place of the one that was there, as one step to undo; what is wrong with it is told. */
export function openBriefing(file: SourceFile, { store, actions }: FileTarget): boolean {
  const { view } = store.getState();
  const result = readBriefing(file, initialView(view.date, view.language));
  if ("fault" in result) {
    actions.notify({ id: `file-${file.name}`, kind: "file", issue: result.fault });
    return false;
  }
  keepBriefing(store, actions).takeBriefing(result.briefing);
  for (const [index, issue] of result.dropped.entries()) {
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
