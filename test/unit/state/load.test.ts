import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createActions } from "../../../src/state/actions.ts";
import { createLoader } from "../../../src/state/load.ts";
import { createEinderStore, DOCUMENT_IDS } from "../../../src/state/store.ts";
import { initialView } from "../../../src/state/view.ts";
import { day } from "../ui/example-missions.ts";

const SYMBOLS = JSON.stringify({ identities: {}, symbols: {} });
const sha256 = createHash("sha256").update(SYMBOLS).digest("hex");
const entry = { path: "app6.json", bytes: SYMBOLS.length, sha256 };

/** A loader of the APP-6 symbols alone, with what the server answers for their file and the addresses asked for. */
function loading(answer: () => Response) {
  const files = Object.fromEntries(DOCUMENT_IDS.map((id) => [id, entry]));
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    return url.endsWith("manifest.json") ? Response.json({ version: 1, files }) : answer();
  });
  const store = createEinderStore(initialView(day("2026-11-23"), "en"));
  const wanted = { app6: true };
  const loader = createLoader(createActions(store), "/", (id) => id !== "app6" || !wanted.app6);
  return { store, loader, asked, wanted };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the file of the APP-6 symbols", () => {
  it("is not asked for while nobody wants it", async () => {
    const { store, loader, asked, wanted } = loading(() => new Response(SYMBOLS));
    wanted.app6 = false;
    await loader.load();
    expect(asked).toEqual(["/data/manifest.json"]);
    expect(store.getState().data.status.app6).toEqual({ step: "waiting" });
  });

  it("is what activities are drawn with once it is there", async () => {
    const { store, loader, asked } = loading(() => new Response(SYMBOLS));
    await loader.load();
    expect(asked).toEqual(["/data/manifest.json", "/data/app6.json"]);
    expect(store.getState().data.status.app6).toEqual({ step: "ready" });
    expect(store.getState().data.documents.app6?.images([])).toEqual({});
  });

  it.each([
    ["was changed on its way", () => new Response(SYMBOLS.replace("{}", "[]")), { reason: "hash" }],
    ["is gone", () => new Response("", { status: 404 }), { reason: "status", status: 404 }],
  ] as const)("is not used when it %s, and can be asked for again", async (_what, broken, failure) => {
    const answers = [broken, () => new Response(SYMBOLS)];
    const { store, loader } = loading(() => (answers.shift() ?? broken)());
    await loader.load();
    expect(store.getState().data.status.app6).toEqual({ step: "failed", failure });
    expect(store.getState().data.documents.app6).toBeUndefined();
    await loader.load();
    expect(store.getState().data.status.app6).toEqual({ step: "ready" });
  });
});
