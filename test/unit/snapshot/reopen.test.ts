import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openSnapshot } from "../../../src/app/snapshot/open-snapshot.ts";
import { stampOf } from "../../../src/app/snapshot/stamp-of.ts";
import type { MissionEdit } from "../../../src/domain/missions/edits.ts";
import { sealed } from "../../../src/snapshot/stamp/stamp.ts";
import { stampMarkup } from "../../../src/snapshot/write/html-stamp.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { MADE } from "../../fixtures/page.ts";
import { day } from "../ui/example-missions.ts";

beforeAll(() => vi.stubGlobal("addEventListener", () => {}));
afterAll(() => vi.unstubAllGlobals());

const hidden = (id: string, reason: string): MissionEdit => ({
  kind: "hide",
  id,
  by: "Analyst",
  on: day("2026-11-20"),
  reason,
});

/** A page with these changes to the registry, by its stamp alone. */
async function pageWith(...edits: readonly MissionEdit[]): Promise<Uint8Array> {
  const { store, actions } = loadedStore();
  actions.takeEdits(edits);
  const { text } = await sealed(stampOf(store.getState(), { title: "T", marking: "M", made: MADE }));
  return new TextEncoder().encode(`<!doctype html>\n<html>${stampMarkup(text)}</html>`);
}

describe("opening a page with changes to the registry", () => {
  it("takes over what was not changed here, and leaves what was", async () => {
    const { store, actions } = loadedStore();
    const mine = hidden("eutm-mali", "mine, of today");
    actions.takeEdits([mine]);
    const bytes = await pageWith(hidden("eutm-mali", "of the page"), hidden("unifil", "of the page"));
    await openSnapshot("page.html", bytes, { store, actions });
    const { edits, reopened } = store.getState().local;
    expect(edits.find(({ id }) => id === "eutm-mali")).toEqual(mine);
    expect(edits.map(({ id }) => id).sort()).toEqual(["eutm-mali", "unifil"]);
    expect(reopened).toMatchObject({ edits: 1, editsLeft: 1 });
  });

  it("leaves nothing aside where both say the same", async () => {
    const { store, actions } = loadedStore();
    const same = hidden("eutm-mali", "the same");
    actions.takeEdits([same]);
    await openSnapshot("page.html", await pageWith(same), { store, actions });
    expect(store.getState().local.reopened).toMatchObject({ edits: 0, editsLeft: 0 });
  });
});
