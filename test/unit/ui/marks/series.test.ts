import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { runsOf, summarise } from "../../../../src/ui/marks/series.ts";
import { describeSeries } from "../../../../src/ui/marks/sparkline.tsx";

describe("runsOf", () => {
  it("breaks where a year is missing, so that no line crosses it", () => {
    expect(
      runsOf([
        [2015, 1],
        [2016, 2],
        [2019, 3],
        [2020, 4],
        [2023, 5],
      ]),
    ).toEqual([
      [
        [2015, 1],
        [2016, 2],
      ],
      [
        [2019, 3],
        [2020, 4],
      ],
      [[2023, 5]],
    ]);
  });

  it("has no run for no values", () => {
    expect(runsOf([])).toEqual([]);
  });
});

describe("summarise", () => {
  it("names first, last, highest and lowest, the later of equals", () => {
    expect(
      summarise([
        [2020, 7],
        [2021, 3],
        [2022, 7],
        [2023, 3],
      ]),
    ).toEqual({ first: [2020, 7], last: [2023, 3], highest: [2022, 7], lowest: [2023, 3], broken: false });
  });

  it("is null, not zero, for an empty series", () => {
    expect(summarise([])).toBeNull();
  });
});

describe("describeSeries", () => {
  const nl = createTranslator("nl");

  it("says from and to, the highest with its year, and that years are missing", () => {
    expect(
      describeSeries(
        [
          [2019, -1.25],
          [2023, -2],
        ],
        "Politieke stabiliteit",
        2,
        nl,
      ),
    ).toBe(
      "Politieke stabiliteit: 2019–2023, van -1,25 naar -2,00; hoogste -1,25 in 2019; onderbroken: niet elk jaar heeft een cijfer",
    );
  });

  it("says one value as one value, and none as no data", () => {
    expect(describeSeries([[2024, 12]], "Doden", 0, nl)).toBe("Doden: 12 in 2024");
    expect(describeSeries([], "Doden", 0, nl)).toBe("geen gegevens");
  });
});
