import { describe, expect, it, vi } from "vitest";
import { createDraws } from "../../../src/domain/priority/draws.ts";
import type { RobustnessModel } from "../../../src/domain/priority/robustness-model.ts";
import { createRobustnessClient } from "../../../src/workers/robustness-client.ts";

const deaths = (best: number) => ({ low: best / 2, best, high: best * 2, provisional: 0.5 });

/** Three made-up areas, two of them close to each other. */
const MODEL: RobustnessModel = {
  settings: {
    weights: { level: 0.4, rise: 0.2, fragility: 0.3, displacement: 0.1 },
    aggregation: "arithmetic",
    decay: "half-distance",
    halfDistanceKm: 1000,
    floor: 0.05,
  },
  units: [100, 110, 9000].map((best) => ({
    deaths: deaths(best),
    before: [deaths(best), deaths(best), deaths(best)],
  })),
  areas: ["AAA", "BBB", "CCC"].map((iso3, unit) => ({
    iso3,
    rank: 3 - unit,
    unit,
    population: 10_000_000,
    fragility: 0.5,
    displacement: 0.2,
    km: 300,
    multiplier: 1,
  })),
};

/** A worker that is under the control of the test. */
const workerOf = (code: string) => () =>
  new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), { type: "module" });

const nothing = () => {};

describe("the robustness worker", () => {
  it("gives what the domain gives for the same seed and total, however far it had been asked before", async () => {
    const client = createRobustnessClient();
    const here = createDraws(MODEL, 42);
    here.run(900);
    await client.draw({ model: MODEL, seed: 42, total: 300 }, nothing);
    expect(await client.draw({ model: MODEL, seed: 42, total: 900 }, nothing)).toEqual(here.result());
  });

  it("tells how far it is on the way", async () => {
    const onProgress = vi.fn();
    await createRobustnessClient().draw({ model: MODEL, seed: 1, total: 1000 }, onProgress);
    const told = onProgress.mock.calls.map(([done]) => done);
    expect(told.length).toBeGreaterThan(0);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(Math.max(...told)).toBeLessThanOrEqual(1000);
  });

  it("tells no more once it has answered: news of progress comes by another way than the answer", async () => {
    const late = () => new Worker(new URL("./late-progress.worker.ts", import.meta.url), { type: "module" });
    const client = createRobustnessClient(late);
    const onProgress = vi.fn();
    await client.draw({ model: MODEL, seed: 1, total: 1000 }, onProgress);
    await client.draw({ model: MODEL, seed: 1, total: 3000 }, nothing);
    expect(onProgress).not.toHaveBeenCalled();
  });

  it("gives nothing for a request that a newer one has superseded", async () => {
    const client = createRobustnessClient();
    const older = client.draw({ model: MODEL, seed: 1, total: 50_000_000 }, nothing);
    const newer = client.draw({ model: MODEL, seed: 2, total: 200 }, nothing);
    expect((await newer)?.seed).toBe(2);
    expect(await older).toBeNull();
  });

  it("stops when it is told to, and can be asked again", async () => {
    const client = createRobustnessClient();
    const running = client.draw({ model: MODEL, seed: 1, total: 50_000_000 }, () => client.cancel());
    expect(await running).toBeNull();
    expect((await client.draw({ model: MODEL, seed: 1, total: 200 }, nothing))?.draws).toBe(200);
  });
});

describe("a robustness worker that fails", () => {
  it("is named when it cannot be loaded, and the next request has a new one", async () => {
    const made = vi
      .fn<() => Worker>()
      .mockImplementationOnce(() => new Worker("/no-such-worker.js", { type: "module" }))
      .mockImplementation(
        () =>
          new Worker(new URL("../../../src/workers/robustness.worker.ts", import.meta.url), {
            type: "module",
          }),
      );
    const client = createRobustnessClient(made);
    await expect(client.draw({ model: MODEL, seed: 1, total: 200 }, nothing)).rejects.toThrow();
    expect((await client.draw({ model: MODEL, seed: 1, total: 200 }, nothing))?.draws).toBe(200);
    expect(made).toHaveBeenCalledTimes(2);
  });

  it("is named when it crashes in the middle of a job", async () => {
    const crashing = workerOf("onmessage = () => setTimeout(() => { throw new Error('out of order'); });");
    const client = createRobustnessClient(crashing);
    await expect(client.draw({ model: MODEL, seed: 1, total: 200 }, nothing)).rejects.toThrow("out of order");
  });

  it("is given up when it says nothing, as one that was ended does", async () => {
    const client = createRobustnessClient(workerOf("onmessage = () => {};"), 50);
    await expect(client.draw({ model: MODEL, seed: 1, total: 200 }, nothing)).rejects.toThrow("silent");
  });
});
