import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followDraws } from "../../../src/app/follow-draws.ts";
import { whenDrawn } from "../../../src/app/snapshot/when-drawn.ts";
import { selectRobustness } from "../../../src/state/selectors/robustness.ts";
import type { RobustnessClient } from "../../../src/workers/robustness-client.ts";
import { loadedStore } from "../../fixtures/built-data.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The briefing, where nothing is drawn of itself, with a worker that answers at once. */
function briefed() {
  const draw = vi.fn<RobustnessClient["draw"]>(async ({ seed, total }) => ({
    seed,
    draws: total,
    areas: [],
  }));
  const { store, actions } = loadedStore();
  followDraws(store, actions, { draw, cancel: vi.fn() });
  const told = vi.fn(async () => {});
  return { store, actions, draw, told, wait: () => whenDrawn(store, actions, told) };
}

describe("whenDrawn", () => {
  it("has all draws made for a file, tells how far they are, and wants none after it", async () => {
    const { store, actions, draw, told, wait } = briefed();
    const waiting = wait();
    await vi.runAllTimersAsync();
    await waiting;
    expect(selectRobustness(store.getState())?.draws).toBe(10_000);
    expect(told).toHaveBeenCalled();
    draw.mockClear();
    actions.setSettings({ halfDistanceKm: 900 });
    await vi.runAllTimersAsync();
    expect(draw).not.toHaveBeenCalled();
  });

  it("never takes the draws of an earlier view for those of this one", async () => {
    const { store, actions, wait } = briefed();
    const first = wait();
    await vi.runAllTimersAsync();
    await first;
    actions.setSettings({ halfDistanceKm: 900 });
    const second = wait();
    await vi.runAllTimersAsync();
    await second;
    expect(store.getState().local.draws.result?.model.settings.halfDistanceKm).toBe(900);
  });

  it("says why the draws failed, and asks anew the next time", async () => {
    const { store, draw, wait } = briefed();
    draw.mockRejectedValueOnce(new Error("out of order"));
    const failing = expect(wait()).rejects.toThrow("out of order");
    await vi.runAllTimersAsync();
    await failing;
    expect(store.getState().local.draws.areWanted).toBe(false);
    const again = wait();
    await vi.runAllTimersAsync();
    await again;
    expect(selectRobustness(store.getState())).not.toBeNull();
  });

  it("is broken off by what hears of its progress", async () => {
    const { store, draw, told, wait } = briefed();
    draw.mockImplementation(() => new Promise(() => {}));
    told.mockResolvedValueOnce().mockRejectedValueOnce(new Error("broken off"));
    const waiting = expect(wait()).rejects.toThrow("broken off");
    await vi.runAllTimersAsync();
    await waiting;
    expect(store.getState().local.draws.areWanted).toBe(false);
  });

  it("waits for nothing where nothing is ranked", async () => {
    const { store, actions, draw, told } = briefed();
    store.setState(({ data }) => ({ data: { ...data, documents: {} } }));
    await whenDrawn(store, actions, told);
    expect(draw).not.toHaveBeenCalled();
  });
});
