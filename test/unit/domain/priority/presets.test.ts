import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import {
  differsFromDefault,
  PRESET_IDS,
  PRESETS,
  presetOf,
} from "../../../../src/domain/priority/presets.ts";
import type { PrioritySettings } from "../../../../src/domain/priority/types.ts";
import { PILLARS } from "../../../../src/domain/risk/types.ts";
import { anySettings, judgementOf } from "./any-settings.ts";
import { publishedBasis } from "./published-basis.ts";

const settingsOf = (id: (typeof PRESET_IDS)[number]): PrioritySettings => ({
  ...PRESETS[id],
  interest: DEFAULT_SETTINGS.interest,
});

describe("presets", () => {
  it("are told apart from each other and found again", () => {
    for (const id of PRESET_IDS) expect(presetOf(PRESETS[id])).toBe(id);
  });

  it("differ from the default but for the default itself", () => {
    expect(PRESET_IDS.filter((id) => !differsFromDefault(settingsOf(id)))).toEqual(["default"]);
  });

  it("have weights that sum to 1", () => {
    for (const id of PRESET_IDS) {
      const sum = PILLARS.reduce((total, pillar) => total + PRESETS[id].weights[pillar], 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it("do what their names say", () => {
    const { level, rise, fragility } = PRESETS["violence-first"].weights;
    expect(level + rise).toBeGreaterThan(0.6);
    expect(PRESETS["fragility-first"].weights.fragility).toBeGreaterThan(0.5);
    expect(fragility).toBeLessThan(0.3);
    expect(new Set(Object.values(PRESETS["equal-weights"].weights)).size).toBe(1);
    expect([PRESETS.near.halfDistanceKm, PRESETS.far.halfDistanceKm]).toEqual([500, 2000]);
    expect(PRESETS["no-distance"].decay).toBe("none");
    expect(PRESETS["by-capital"].measure).toBe("capital");
  });

  it("are none for settings between them, and take weights by their proportions", () => {
    const { weights } = DEFAULT_SETTINGS;
    expect(presetOf({ ...PRESETS.default, halfDistanceKm: 750 })).toBeNull();
    expect(presetOf({ ...PRESETS.near, measure: "capital" })).toBeNull();
    expect(
      presetOf({ ...PRESETS.default, weights: { level: 4, rise: 2, fragility: 3, displacement: 1 } }),
    ).toBe("default");
    expect(presetOf({ ...PRESETS.default, weights: { ...weights, rise: 0.201 } })).toBeNull();
  });
});

describe("differsFromDefault", () => {
  it.each<[string, Partial<PrioritySettings>]>([
    ["a weight", { weights: { level: 0.5, rise: 0.2, fragility: 0.3, displacement: 0.1 } }],
    ["the aggregation", { aggregation: "geometric" }],
    ["the decay", { decay: "linear" }],
    ["the half-distance", { halfDistanceKm: 999 }],
    ["the floor", { floor: 0.1 }],
    ["the measure", { measure: "capital" }],
    ["a judgement of interest that counts", { interest: { on: true, judgements: { MLI: judgementOf(2) } } }],
  ])("sees %s", (_, change) => {
    expect(differsFromDefault({ ...DEFAULT_SETTINGS, ...change })).toBe(true);
  });

  it("does not count interest that is off or without a judgement", () => {
    const judgements = { MLI: judgementOf(3) };
    expect(differsFromDefault({ ...DEFAULT_SETTINGS, interest: { on: false, judgements } })).toBe(false);
    expect(differsFromDefault({ ...DEFAULT_SETTINGS, interest: { on: true, judgements: {} } })).toBe(false);
    expect(differsFromDefault(DEFAULT_SETTINGS)).toBe(false);
  });

  it("is true whenever any score of the published data is another", () => {
    const { rank } = publishedBasis();
    const scores = (settings: PrioritySettings) => rank({ settings }).map(({ priority }) => priority);
    const standard = scores(DEFAULT_SETTINGS);
    fc.assert(
      fc.property(anySettings(["MLI", "UKR"]), (settings) => {
        const isOther = scores(settings).some((score, index) => {
          const other = standard[index] ?? null;
          return score === null || other === null ? score !== other : Math.abs(score - other) > 1e-6;
        });
        if (isOther) expect(differsFromDefault(settings)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
