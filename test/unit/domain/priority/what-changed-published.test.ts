import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HomeArea } from "../../../../src/domain/borders/home-area.ts";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import {
  figuresOfFormerEdition,
  figuresWithoutNewerPeriods,
} from "../../../../src/domain/indicators/former-figures.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import type { PrioritySettings } from "../../../../src/domain/priority/types.ts";
import {
  CHANGE_FACTORS,
  type ComparedBasis,
  type ComparedFigures,
  whatChanged,
} from "../../../../src/domain/priority/what-changed.ts";
import type { PlainDate } from "../../../../src/domain/time/plain-date.ts";
import { day } from "../time/dates.ts";
import { anySettings } from "./any-settings.ts";
import { builtData } from "./built-data.ts";
import { NOW, THEN } from "./made-up-rankings.ts";
import { publishedBasis } from "./published-basis.ts";

describe("the published data", () => {
  const { home, homeAreas, rank } = publishedBasis();
  const data = builtData();
  const [document, former] = [data.figures(), data.formerFigures()];
  const sets = {
    former: createFigures(figuresOfFormerEdition(document, former)),
    revised: createFigures(figuresWithoutNewerPeriods(document, former)),
    present: createFigures(document),
  };
  const rankBasis = (
    { date, settings, home: homeArea }: Omit<ComparedBasis<HomeArea>, "edition">,
    of: ComparedFigures,
  ) => {
    const figures = of === "revised" ? sets.revised : of.edition === null ? sets.present : sets.former;
    return rank({ date, settings, homeArea, figures });
  };
  const anyBasis: fc.Arbitrary<ComparedBasis<HomeArea>> = fc.record({
    date: fc.constantFrom(THEN, NOW, day("2019-06-01")),
    edition: fc.constantFrom(null, former.edition),
    settings: anySettings(["UKR", "HTI"]),
    home: fc.constantFrom(...homeAreas),
  });

  it("give parts that sum to the difference under any settings, borders, dates and editions", () => {
    fc.assert(
      fc.property(anyBasis, anyBasis, (before, later) => {
        const after = { ...later, edition: null };
        for (const { difference, parts, before: from, after: to } of whatChanged(before, after, rankBasis)
          .moved) {
          expect(difference).toBe(to.priority - from.priority);
          if (parts === null) continue;
          const sum = CHANGE_FACTORS.reduce((total, factor) => total + parts[factor], 0);
          expect(Math.abs(sum - difference)).toBeLessThan(1e-9);
          if (before.edition === null) expect(parts.revised).toBe(0);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("put Haiti's rise down to the border when the Kingdom's is added and nothing else", () => {
    const { moved } = whatChanged(
      { date: NOW, edition: null, settings: DEFAULT_SETTINGS, home: home("eu") },
      { date: NOW, edition: null, settings: DEFAULT_SETTINGS, home: home("europe-and-kingdom") },
      rankBasis,
    );
    const haiti = moved.find(({ iso3 }) => iso3 === "HTI");
    expect(haiti?.difference).toBeGreaterThan(30);
    expect(haiti?.parts).toEqual({ revised: 0, period: 0, settings: 0, border: haiti?.difference });
    expect(moved.find(({ iso3 }) => iso3 === "UKR")).toMatchObject({ difference: 0 });
  });

  it("find nothing revised on two dates of one edition", () => {
    const side = (date: PlainDate) => ({
      date,
      edition: null,
      settings: DEFAULT_SETTINGS,
      home: home("eu"),
    });
    const { moved, factors } = whatChanged(side(THEN), side(NOW), rankBasis);
    expect(factors).toEqual(["period"]);
    expect(moved.length).toBeGreaterThan(50);
    for (const { parts } of moved) expect(parts?.revised).toBe(0);
  });

  it("move Ukraine at the end of 2022 by revision alone between the editions", () => {
    // 92,615 to 100,604 deaths in 2022, both beyond full scale, so that neither level nor rise (two doublings) moves; but
    // WGI of the former edition, 2019 and 2023, is 2015 to 2022 of the revision. Of newer periods none had ended by then.
    const settings: PrioritySettings = { ...DEFAULT_SETTINGS, window: "calendar-year" };
    const side = (edition: PlainDate | null) => ({
      date: day("2022-12-31"),
      edition,
      settings,
      home: home("eu"),
    });
    const { moved } = whatChanged(side(former.edition), side(null), rankBasis);
    const ukraine = moved.find(({ iso3 }) => iso3 === "UKR");
    expect(Math.abs(ukraine?.parts?.revised ?? 0)).toBeGreaterThan(0.1);
    expect(ukraine?.parts?.period).toBe(0);
  });
});
