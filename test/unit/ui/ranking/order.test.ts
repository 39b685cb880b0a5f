import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { areaName } from "../../../../src/ui/distance-text.ts";
import { FIRST_SORT, RANKING_COLUMNS, sortRanking } from "../../../../src/ui/ranking/order.ts";
import { AREAS, nearest, ranked } from "../example-areas.ts";

const nl = createTranslator("nl");
const name = ({ iso3 }: { readonly iso3: string }) => areaName(iso3, AREAS, nl);
const rows = [
  ranked("VEN", 4, 25.6, nearest(27, "kingdom-caribbean", "ABW")),
  ranked("UKR", 1, 68.7, nearest(0, "eu", "POL")),
  ranked("SYR", 2, 67.2, nearest(103, "eu", "CYP")),
  ranked("COL", 3, 40.6, nearest(125, "kingdom-caribbean", "ABW")),
];
const sorted = (column: (typeof RANKING_COLUMNS)[number], descending: boolean) =>
  sortRanking(rows, { column, descending }, name, nl.compare).map(({ iso3 }) => iso3);

describe("sortRanking", () => {
  it("begins with the highest priority", () => {
    expect(sorted(FIRST_SORT.column, FIRST_SORT.descending)).toEqual(["UKR", "SYR", "COL", "VEN"]);
  });

  it("sorts by name, distance and score, in both directions", () => {
    expect(sorted("area", false)).toEqual(["COL", "UKR", "SYR", "VEN"]);
    expect(sorted("km", false)).toEqual(["UKR", "VEN", "SYR", "COL"]);
    expect(sorted("km", true)).toEqual(["COL", "SYR", "VEN", "UKR"]);
    expect(sorted("score", true)).toEqual(["UKR", "SYR", "COL", "VEN"]);
    expect(sorted("score", false)).toEqual(["VEN", "COL", "SYR", "UKR"]);
  });

  it("keeps areas that are equally far in order of rank, in both directions", () => {
    const equal = [3, 1, 2].map((rank) => ranked("UKR", rank, 50, nearest(0, "eu", "POL")));
    for (const descending of [false, true]) {
      const ranks = sortRanking(equal, { column: "km", descending }, name, nl.compare).map(
        ({ rank }) => rank,
      );
      expect(ranks).toEqual([1, 2, 3]);
    }
  });

  it("loses and adds no row, and leaves its input as it was", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RANKING_COLUMNS),
        fc.boolean(),
        fc.shuffledSubarray(rows),
        (column, descending, input) => {
          const before = [...input];
          const out = sortRanking(input, { column, descending }, name, nl.compare);
          expect(new Set(out)).toEqual(new Set(input));
          expect(input).toEqual(before);
        },
      ),
    );
  });
});
