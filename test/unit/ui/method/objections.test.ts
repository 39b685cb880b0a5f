import { describe, expect, it } from "vitest";
import "../../../../src/strings/later-texts.ts";
import "../../../../src/strings/method-texts.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { type ObjectionInputs, objections } from "../../../../src/ui/method/objections.ts";
import { AREAS, assessed, nearest, ranked } from "../example-areas.ts";

const en = createTranslator("en");
const none: ObjectionInputs = { ranked: [], shared: [], uncertainty: null, draws: 0, areas: AREAS };
const saidOf = (inputs: Partial<ObjectionInputs>) =>
  objections({ ...none, ...inputs }, en).map(({ says, answer }) => `${says} ${answer}`);

const SYR = ranked("SYR", 1, 60, nearest(103, "eu", "CYP"), assessed("SYR", { level: 0.88 }, 4000));
const UKR = {
  ...ranked("UKR", 2, 59, nearest(0, "eu", "ROU"), assessed("UKR", { level: 1 }, 90_000)),
  priorityByOtherMeasure: 46,
};
const VEN = ranked("VEN", 3, 30, nearest(27, "kingdom-caribbean", "ABW"), assessed("VEN", {}, 2));
const MLI = ranked("MLI", 4, 20, nearest(814, "eu", "ESP"), assessed("MLI", { level: 0.7 }, 3000));

describe("objections", () => {
  it("puts the least and the most deaths among the most violent side by side", () => {
    expect(saidOf({ ranked: [SYR, UKR, VEN, MLI] })[0]).toBe(
      "“Syria with 4,000 deaths is put on a level with Ukraine with 90,000.” On violence alone: Syria 0.88, Ukraine 1.00 of 1. The logarithm does that, and half of the count is per inhabitant. It is a choice, explained above; the deaths stand beside every score.",
    );
  });

  it("names the calmest of the high ones and the most violent below it, with how far each lies", () => {
    const said = saidOf({ ranked: [SYR, UKR, VEN, MLI] }).join("\n");
    expect(said).toContain("“Venezuela with 2 deaths stands above Mali with 3,000.”");
    expect(said).toContain(
      "Venezuela (rank 3) lies at 27\u00a0km from the border, Mali (rank 4) at 814\u00a0km.",
    );
  });

  it("says by how much an area that touches the border falls by its capital", () => {
    expect(saidOf({ ranked: [SYR, UKR] }).join("\n")).toContain(
      "By its nearest edge Ukraine has a priority of 59.0, by its capital 46.0.",
    );
  });

  it("says what a shared figure does, and lends its deaths to no other objection", () => {
    const PSE = ranked(
      "PSE",
      3,
      55,
      nearest(287, "eu", "CYP"),
      assessed("PSE", { level: 1 }, 14_000, ["shared-figure"]),
    );
    const said = saidOf({ ranked: [SYR, UKR, PSE], shared: [{ iso3: "PSE", rank: 3, without: 18 }] }).join(
      "\n",
    );
    expect(said).toContain("Without any deaths of that count: Palestine rank 18 instead of 3.");
    expect(said).not.toContain("14,000");
  });

  it("makes no objection that nothing gives cause for, and does not guess what draws would say", () => {
    const said = saidOf({});
    expect(said).toHaveLength(3);
    expect(said[0]).toContain("still running");
  });
});
