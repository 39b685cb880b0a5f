import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepPresets, readPresets } from "../../../src/app/stored-presets.ts";
import { PRESETS } from "../../../src/domain/priority/presets.ts";

const KEY = "einder.presets.1";
const MINE = [{ name: "Mine", settings: PRESETS.near }];

beforeEach(() => localStorage.removeItem(KEY));
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.removeItem(KEY);
});

describe("presets kept on this machine", () => {
  it("come back as they were", () => {
    expect(readPresets()).toEqual([]);
    expect(keepPresets(MINE)).toBe(true);
    expect(readPresets()).toEqual(MINE);
  });

  it("are by the calendar year where they were kept before the window could be chosen", () => {
    const [{ name, settings } = { name: "", settings: PRESETS.near }] = MINE;
    const { window: _, ...former } = settings;
    localStorage.setItem(KEY, JSON.stringify([{ name, settings: former }]));
    expect(readPresets()).toEqual([{ name, settings: { ...settings, window: "calendar-year" } }]);
  });

  it.each([
    ["no JSON", "{"],
    ["another shape", '{"presets":[]}'],
    ["a weight out of range", JSON.stringify(MINE).replace("0.4", "4")],
    ["a window that is not known", JSON.stringify(MINE).replace("last-12-months", "fortnight")],
    ["a preset of interest", JSON.stringify(MINE).replace('"floor"', '"interest":{},"floor"')],
  ])("are not read from %s, and what is there is not touched", (_, text) => {
    localStorage.setItem(KEY, text);
    expect(readPresets()).toBeNull();
    expect(localStorage.getItem(KEY)).toBe(text);
  });

  it("say when storage is full or blocked", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(keepPresets(MINE)).toBe(false);
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    expect(readPresets()).toBeNull();
  });
});
