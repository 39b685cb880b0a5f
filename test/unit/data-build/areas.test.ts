import { describe, expect, it } from "vitest";
import { readAreas } from "../../../data/build/datasets/areas.ts";
import { AREAS_CSV, DATA, dataFolderOf, problemsOf } from "./temporary-data.ts";

const readFrom = (csv: string) => readAreas(dataFolderOf({ "areas/areas.csv": csv }));
const FILE = "data/areas/areas.csv";

describe("readAreas", () => {
  it("reads names, region and capital of an area in scope", () => {
    expect(readFrom(AREAS_CSV).get("NER")).toEqual({
      iso3: "NER",
      names: { nl: "Niger", en: "Niger" },
      region: "west-africa",
      inScope: true,
      capital: { names: { nl: "Niamey", en: "Niamey" }, position: [2.11, 13.51] },
    });
  });

  it("gives an area out of scope neither region nor capital", () => {
    expect(readFrom(AREAS_CSV).get("POL")).toMatchObject({ region: null, inScope: false, capital: null });
  });

  it("names file, row, field, what was found and what is expected", () => {
    expect(problemsOf(() => readFrom(AREAS_CSV.replace("13.51", "93.51")))).toEqual([
      {
        file: FILE,
        place: "row 3",
        field: "capital_lat",
        found: "93.51",
        expected: "a latitude of -90 to 90",
      },
    ]);
  });

  it("refuses a capital for an area out of scope", () => {
    expect(problemsOf(() => readFrom(AREAS_CSV.replace("no,,,,", "no,Warsaw,,,")))).toEqual([
      {
        file: FILE,
        place: "row 4",
        field: "capital_en",
        found: '"Warsaw"',
        expected: "nothing, as the area is out of scope",
      },
    ]);
  });

  it("refuses a code that occurs twice", () => {
    expect(problemsOf(() => readFrom(AREAS_CSV.replace("NER,", "MLI,")))).toMatchObject([
      { place: "row 3", field: "iso3", found: '"MLI"' },
    ]);
  });

  it("tells every problem of the table and not only the first", () => {
    const broken = AREAS_CSV.replace("MLI,", "Mali,").replace("Niger,Niger,Niger", "Niger,, Niger");
    expect(problemsOf(() => readFrom(broken)).map(({ place, field }) => `${place} ${field}`)).toEqual([
      "row 2 iso3",
      "row 3 name_en",
      "row 3 name_nl",
    ]);
  });
});

describe("the names of areas", () => {
  const areas = readAreas(DATA);

  // Names as the Dutch and British governments and the UN use them at the edition's day.
  it.each([
    ["BLR", "Belarus", "Belarus"],
    ["BES", "Bonaire, Sint Eustatius en Saba", "Bonaire, Sint Eustatius and Saba"],
    ["CAF", "Centraal-Afrikaanse Republiek", "Central African Republic"],
    ["CIV", "Ivoorkust", "Côte d’Ivoire"],
    ["COD", "DR Congo", "DR Congo"],
    ["ESH", "Westelijke Sahara", "Western Sahara"],
    ["MDA", "Moldavië", "Moldova"],
    ["MKD", "Noord-Macedonië", "North Macedonia"],
    ["MLI", "Mali", "Mali"],
    ["PSE", "Palestina", "Palestine"],
    ["SDN", "Soedan", "Sudan"],
    ["SXM", "Sint Maarten", "Sint Maarten"],
    ["TCD", "Tsjaad", "Chad"],
    ["TUR", "Turkije", "Türkiye"],
    ["UKR", "Oekraïne", "Ukraine"],
    ["XKX", "Kosovo", "Kosovo"],
  ])("call %s %s in Dutch and %s in English", (iso3, nl, en) => {
    expect(areas.get(iso3)?.names).toEqual({ nl, en });
  });

  it("differ from each other in each language", () => {
    for (const language of ["nl", "en"] as const) {
      const names = [...areas.values()].map((area) => area.names[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("cover 89 areas in scope, each with a region and a capital", () => {
    const inScope = [...areas.values()].filter((area) => area.inScope);
    expect(inScope).toHaveLength(89);
    expect(inScope.filter(({ region, capital }) => region === null || capital === null)).toEqual([]);
  });
});
