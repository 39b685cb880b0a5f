import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { formulaSteps } from "../../../../src/domain/priority/formula.ts";
import { FORMULA_STEP_IDS, type FormulaStep } from "../../../../src/domain/priority/formula-step.ts";
import type { FormulaToken } from "../../../../src/domain/priority/formula-tokens.ts";
import { type AreaPriority, DECAYS, type PrioritySettings } from "../../../../src/domain/priority/types.ts";
import { AGGREGATIONS } from "../../../../src/domain/risk/types.ts";
import { VIOLENCE_WINDOWS } from "../../../../src/domain/risk/violence-window.ts";
import { judgementOf } from "./any-settings.ts";
import { publishedBasis } from "./published-basis.ts";

/** Whole calendar years: which months count is no matter of how a line is written. */
const SETTINGS: PrioritySettings = { ...DEFAULT_SETTINGS, window: "calendar-year" };
const { input, rank: rankWith } = publishedBasis();
const rank = (changes: Partial<typeof input> = {}) => rankWith({ settings: SETTINGS, ...changes });
const JUDGED: PrioritySettings["interest"] = {
  on: true,
  judgements: { UKR: judgementOf(0), MLI: judgementOf(3), PSE: judgementOf(1) },
};

const SIGNS: Readonly<Record<string, string>> = {
  plus: " + ",
  minus: " − ",
  negative: "−",
  times: " × ",
  over: " / ",
  power: "^",
  open: "(",
  close: ")",
  separator: ", ",
};

/** As a screen in English prints it. */
function printed(tokens: readonly FormulaToken[]): string {
  return tokens.map(printedToken).join("");
}

function printedToken(token: FormulaToken): string {
  switch (token.kind) {
    case "number":
      return token.value.toLocaleString("en-GB", {
        minimumFractionDigits: token.decimals,
        maximumFractionDigits: token.decimals,
      });
    case "half":
      return "½ ";
    case "symbol":
      return token.symbol;
    case "function":
      return token.name;
    case "sign":
      return SIGNS[token.sign] ?? "?";
  }
}

const CODE: Readonly<Record<string, string>> = {
  plus: "+",
  minus: "-",
  negative: "-",
  times: "*",
  over: "/",
  power: "**",
  open: "(",
  close: ")",
  separator: ",",
};
const NAMES: Readonly<Record<string, string>> = {
  ln: "Math.log",
  log2: "Math.log2",
  exp: "Math.exp",
  max: "Math.max",
  min: "Math.min",
};

/** The substituted tokens read by JavaScript itself, as a reader would type them into a calculator. */
function worked(tokens: readonly FormulaToken[]): number {
  return Number(new Function(`"use strict"; return (${tokens.map(codeOf).join(" ")});`)());
}

function codeOf(token: FormulaToken): string {
  switch (token.kind) {
    case "number":
      return String(token.value);
    case "half":
      return "0.5*";
    case "function":
      return NAMES[token.name] ?? "?";
    case "sign":
      return CODE[token.sign] ?? "?";
    case "symbol":
      throw new Error(`a letter among numbers: ${token.symbol}`);
  }
}

/** What the product has worked out, by the step that shows it. */
function engineValues({ assessment, proximity, interestMultiplier, priority }: AreaPriority) {
  const pillars = assessment?.pillars;
  return {
    level: pillars?.level.score ?? null,
    rise: pillars?.rise.score ?? null,
    fragility: pillars?.fragility.score ?? null,
    displacement: pillars?.displacement.score ?? null,
    risk: assessment?.risk ?? null,
    proximity,
    interest: interestMultiplier,
    priority,
  };
}

function stepsOf(iso3: string, settings: PrioritySettings = SETTINGS) {
  const area = rank({ settings }).find((one) => one.iso3 === iso3);
  if (area === undefined) throw new Error(`not ranked: ${iso3}`);
  const steps = formulaSteps(area, settings);
  return (id: FormulaStep["id"]) => {
    const step = steps.find((one) => one.id === id);
    if (step === undefined) throw new Error(`no step ${id}`);
    return step;
  };
}

const CHOICES = AGGREGATIONS.flatMap((aggregation) =>
  DECAYS.flatMap((decay) => VIOLENCE_WINDOWS.map((window) => [aggregation, decay, window] as const)),
);

describe.each(CHOICES)("the working under %s, %s and %s", (aggregation, decay, window) => {
  const settings: PrioritySettings = { ...DEFAULT_SETTINGS, window, aggregation, decay, interest: JUDGED };
  const areas = rank({ settings }).filter((area) => area.rank !== null);

  it("ends in each line at exactly what the ranking has", () => {
    expect(areas.length).toBeGreaterThan(80);
    for (const area of areas) {
      const steps = new Map(formulaSteps(area, settings).map((step) => [step.id, step.result]));
      for (const [id, value] of Object.entries(engineValues(area))) {
        const step = FORMULA_STEP_IDS.find((one) => one === id);
        expect(step === undefined ? undefined : (steps.get(step) ?? null)).toBe(value);
      }
    }
  });

  it("gives in each line, typed into a calculator, the result that stands behind it", () => {
    for (const area of areas) {
      for (const { id, substituted, result, clampedFrom } of formulaSteps(area, settings)) {
        if (result === null) {
          expect(substituted).toEqual([]);
          continue;
        }
        const value = worked(substituted);
        const expected = clampedFrom ?? result;
        expect(Math.abs(value - expected), `${area.iso3} ${id}`).toBeLessThan(
          1e-12 * Math.max(1, Math.abs(expected)),
        );
      }
    }
  });
});

describe("a line", () => {
  // UCDP 26.1, WGI 2025 revision, INFORM 2026 and UN WPP 2024, as published.
  it("shows the level of Ukraine with its numbers, each half of it kept at 1", () => {
    // 90,345 x 10,000,000 / 38,980,380 = 23,177.04.
    const step = stepsOf("UKR")("level");
    expect(printed(step.symbolic)).toBe(
      "½ min(1, ln(1 + D / 25) / ln(401)) + ½ min(1, ln(1 + D10 / 25) / ln(401))",
    );
    expect(printed(step.substituted)).toBe(
      "½ min(1, ln(1 + 90,345 / 25) / ln(401)) + ½ min(1, ln(1 + 23,177.0 / 25) / ln(401))",
    );
    expect(step).toMatchObject({ result: 1, clampedFrom: null });
  });

  it("adds up the inhabitants that share a figure", () => {
    expect(printed(stepsOf("PSE")("deaths-rate").symbolic)).toBe("D / N × 10,000,000");
    expect(printed(stepsOf("PSE")("deaths-rate").substituted)).toBe(
      "14,563 / (9,517,182 + 5,589,632) × 10,000,000",
    );
  });

  it("shows the mean of the years before, the rise from it, and a fall kept at 0", () => {
    const step = stepsOf("MLI");
    expect(printed(step("mean-before").symbolic)).toBe("(M1 + M2 + M3) / 3");
    expect(printed(step("mean-before").substituted)).toBe("(1,901 + 2,118 + 3,656) / 3");
    expect(printed(step("rise").symbolic)).toBe("log2((D + 25) / (M + 25)) / 2");
    expect(printed(step("rise").substituted)).toBe("log2((2,157 + 25) / (2,558.3 + 25)) / 2");
    // log2(2,182 / 2,583.333) / 2 = -0.121791.
    expect(step("rise")).toMatchObject({ result: 0 });
    expect(step("rise").clampedFrom).toBeCloseTo(-0.121791, 5);
  });

  it("shows both inputs of fragility with their goalposts, each kept within 0 and 1", () => {
    // Yemen, WGI 2024 -2.7506 and INFORM 2026 8.1: 3.7506 / 3.5 = 1.071600; 6.1 / 7 = 0.871.
    const step = stepsOf("YEM");
    expect(printed(step("stability").symbolic)).toBe("(1.0 − v) / 3.5");
    expect(printed(step("stability").substituted)).toBe("(1.0 − (-2.75)) / 3.5");
    expect(step("stability")).toMatchObject({ result: 1 });
    expect(step("stability").clampedFrom).toBeCloseTo(1.0716, 6);
    expect(printed(step("coping").substituted)).toBe("(8.1 − 2) / 7");
    expect(printed(step("fragility").substituted)).toBe("(1.000 + 0.871) / 2");
    expect(printed(stepsOf("XKX")("fragility").symbolic)).toBe("sv");
  });

  it("shows displacement, which is 0 and not below for one in a thousand or fewer", () => {
    const step = stepsOf("MLI");
    expect(printed(step("displaced-rate").symbolic)).toBe("Q / NQ × 1,000");
    expect(printed(step("displaced-rate").substituted)).toBe("(414,524 + 519,738 + 0) / 25,198,819 × 1,000");
    expect(printed(step("displacement").symbolic)).toBe("ln(max(1, q)) / ln(300)");
    expect(stepsOf("ISR")("displacement")).toMatchObject({ result: 0, clampedFrom: null });
  });

  it("weighs the pillars that are there by both aggregations", () => {
    // Palestine: 14,563 / 25 is beyond full scale, and 9,640.02 per ten million give ln(386.601) / ln(401) = 0.993899:
    // level 0.996950. 14,563 after a mean of 16,419 is no rise. WGI -1.88: 0.822857, INFORM 5.6: 0.514286; mean 0.668571.
    const [w, s] = [["level", "rise", "fragility"].map((one) => `w.${one}`), (one: string) => `s.${one}`];
    expect(printed(stepsOf("PSE")("risk").symbolic)).toBe(
      `(${w.map((one) => `${one} × ${s(one.slice(2))}`).join(" + ")}) / (${w.join(" + ")}) × 100`,
    );
    expect(printed(stepsOf("PSE")("risk").substituted)).toBe(
      "(0.40 × 0.997 + 0.20 × 0.000 + 0.30 × 0.669) / (0.40 + 0.20 + 0.30) × 100",
    );
    expect(printed(stepsOf("PSE", { ...SETTINGS, aggregation: "geometric" })("risk").substituted)).toBe(
      "100 × exp((0.40 × ln(max(0.997, 0.05)) + 0.20 × ln(max(0.000, 0.05)) + 0.30 × ln(max(0.669, 0.05))) / (0.40 + 0.20 + 0.30))",
    );
  });

  it("shows proximity by every decay", () => {
    const proximity = (decay: (typeof DECAYS)[number]) =>
      printed(stepsOf("SYR", { ...SETTINGS, decay })("proximity").symbolic);
    expect(proximity("half-distance")).toBe("f + (1 − f) × 2^(−d / L)");
    expect(proximity("linear")).toBe("f + (1 − f) × max(0, 1 − d / L)");
    expect(proximity("none")).toBe("1");
    // 103 km in the reference.
    expect(printed(stepsOf("SYR")("proximity").substituted)).toMatch(
      /^0\.05 \+ \(1 − 0\.05\) × 2\^\(−103\.\d \/ 1,000\)$/,
    );
  });

  it("multiplies by Dutch interest where it counts, and says nothing of it elsewhere", () => {
    const judged = stepsOf("MLI", { ...SETTINGS, interest: JUDGED });
    expect(judged("interest")).toMatchObject({ result: 1.25 });
    expect(printed(judged("priority").symbolic)).toBe("R × P × m");
    expect(printed(stepsOf("MLI")("priority").symbolic)).toBe("R × P");
    expect(() => stepsOf("MLI")("interest")).toThrow("interest");
  });
});

describe("the lines of an area", () => {
  it("stand in the order in which they are worked out", () => {
    const area = rank({ settings: { ...SETTINGS, interest: JUDGED } }).find(({ iso3 }) => iso3 === "MLI");
    const ids = area === undefined ? [] : formulaSteps(area, SETTINGS).map(({ id }) => id);
    expect(ids).toEqual(FORMULA_STEP_IDS);
  });

  it("have no result where an input is missing", () => {
    const missing = { result: null, symbolic: [], substituted: [], clampedFrom: null };
    expect(stepsOf("PSE")("displacement")).toMatchObject(missing);
    // Western Sahara is not coded by UCDP.
    for (const id of ["level", "rise", "risk", "priority"] as const) {
      expect(stepsOf("ESH")(id)).toMatchObject(missing);
    }
    expect(stepsOf("ESH")("proximity").result).toBeGreaterThan(0);
  });

  it("are none for a home area and one outside scope", () => {
    const none = rank().filter(({ state }) => state === "home" || state === "outside");
    expect(none.length).toBeGreaterThan(0);
    for (const area of none) expect(formulaSteps(area, SETTINGS)).toEqual([]);
  });
});
