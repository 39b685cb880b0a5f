import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followDraws } from "../../../src/app/follow-draws.ts";
import type { Robustness } from "../../../src/domain/priority/robustness.ts";
import { selectRobustness } from "../../../src/state/selectors/robustness.ts";
import type { DrawRequest, RobustnessClient } from "../../../src/workers/robustness-client.ts";
import { loadedStore } from "../../fixtures/built-data.ts";

/** Answers each request at once; what it answers is of no matter here. */
function answering() {
  const draw = vi.fn(
    async ({ seed, total }: DrawRequest): Promise<Robustness | null> => ({ seed, draws: total, areas: [] }),
  );
  const client: RobustnessClient = { draw, cancel: vi.fn() };
  return { client, draw, totals: () => draw.mock.calls.map(([{ total }]) => total) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function analysed() {
  const { store, actions } = loadedStore();
  actions.setScreen("analysis");
  return { store, actions };
}

describe("followDraws", () => {
  it("makes a thousand draws of the ranking, and goes on to ten thousand when there is time", async () => {
    const { store, actions } = analysed();
    const { client, totals } = answering();
    followDraws(store, actions, client);
    await vi.runAllTimersAsync();
    expect(totals()).toEqual([1000, 10_000]);
    expect(store.getState().local.draws.status).toEqual({ step: "ready" });
    expect(selectRobustness(store.getState())?.draws).toBe(10_000);
  });

  it("draws nothing for the briefing, and begins when the analysis is opened", async () => {
    const { store, actions } = loadedStore();
    const { client, draw } = answering();
    followDraws(store, actions, client);
    await vi.runAllTimersAsync();
    expect(draw).not.toHaveBeenCalled();
    actions.setScreen("analysis");
    await vi.runAllTimersAsync();
    expect(draw).toHaveBeenCalled();
  });

  it("waits until a slider has come to rest, and then draws its last position only", async () => {
    const { store, actions } = analysed();
    const { client, draw } = answering();
    followDraws(store, actions, client);
    await vi.runAllTimersAsync();
    draw.mockClear();
    for (const halfDistanceKm of [900, 800, 700]) actions.setSettings({ halfDistanceKm });
    await vi.runAllTimersAsync();
    expect(draw.mock.calls.map(([{ model }]) => model.settings.halfDistanceKm)).toEqual([700, 700]);
  });

  it("draws anew for another seed, and never shows the answer of the one before as its own", async () => {
    const { store, actions } = analysed();
    const { client, draw } = answering();
    followDraws(store, actions, client);
    await vi.runAllTimersAsync();
    actions.setSeed(7);
    expect(selectRobustness(store.getState())).toBeNull();
    await vi.runAllTimersAsync();
    expect(draw.mock.lastCall?.[0].seed).toBe(7);
    expect(selectRobustness(store.getState())?.seed).toBe(7);
  });

  it("says why it failed, keeps the ranking, and draws again when asked to", async () => {
    const { store, actions } = analysed();
    const { client, draw } = answering();
    draw.mockRejectedValueOnce(new Error("out of order"));
    followDraws(store, actions, client);
    await vi.runAllTimersAsync();
    expect(store.getState().local.draws.status).toEqual({ step: "failed", detail: "out of order" });
    actions.setDraws({ status: { step: "waiting" } });
    await vi.runAllTimersAsync();
    expect(store.getState().local.draws.status).toEqual({ step: "ready" });
  });
});
