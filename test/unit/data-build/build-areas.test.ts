import { describe, expect, it } from "vitest";
import { buildAreas, type DrawnAreas } from "../../../data/build/build-areas.ts";
import { readAreas } from "../../../data/build/datasets/areas.ts";
import { AREAS_CSV, dataFolderOf, problemsOf } from "./temporary-data.ts";

const areaRows = () => readAreas(dataFolderOf({ "areas/areas.csv": AREAS_CSV }));

const drawn = (...codes: string[]): DrawnAreas => ({
  labelPositions: new Map(codes.map((iso3) => [iso3, [1, 2]])),
  areaKm2: new Map(codes.map((iso3) => [iso3, 100])),
});

describe("buildAreas", () => {
  it("joins names and geometry, ordered by code", () => {
    const { areas } = buildAreas(areaRows(), drawn("POL", "NER", "MLI"));
    expect(areas.map(({ iso3 }) => iso3)).toEqual(["MLI", "NER", "POL"]);
    expect(areas[2]).toEqual({
      iso3: "POL",
      names: { nl: "Polen", en: "Poland" },
      region: null,
      inScope: false,
      capital: null,
      labelPosition: [1, 2],
      areaKm2: 100,
    });
  });

  it("accounts for an area out of scope that is not drawn", () => {
    const { account } = buildAreas(areaRows(), drawn("NER", "MLI"));
    expect(account).toMatchObject({ dataset: "areas", read: 3, used: 2, leftOut: [{ count: 1 }] });
    expect(buildAreas(areaRows(), drawn("NER", "MLI", "POL")).account.leftOut).toEqual([]);
  });

  it("refuses a drawn area without a row, or without a label position", () => {
    expect(problemsOf(() => buildAreas(areaRows(), drawn("NER", "MLI", "XXX")))).toMatchObject([
      { file: "data/areas/areas.csv", place: "XXX", found: "no row" },
    ]);
    const unlabelled = { ...drawn("NER", "MLI"), labelPositions: new Map() };
    expect(problemsOf(() => buildAreas(areaRows(), unlabelled))).toHaveLength(2);
  });

  it("refuses an area in scope that is not drawn", () => {
    expect(problemsOf(() => buildAreas(areaRows(), drawn("NER")))).toMatchObject([
      { place: "MLI", found: "no geometry" },
    ]);
  });
});
