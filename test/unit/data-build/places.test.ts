import { describe, expect, it } from "vitest";
import { readAreas } from "../../../data/build/datasets/areas.ts";
import { readPlaces } from "../../../data/build/datasets/places.ts";
import { AREAS_CSV, dataFolderOf, problemsOf } from "./temporary-data.ts";

function placesOf(...rows: string[]) {
  const csv = ["iso3,kind,name_en,name_nl,lon,lat", ...rows].join("\n");
  const folder = dataFolderOf({ "areas/areas.csv": AREAS_CSV, "places/places.csv": csv });
  return readPlaces(folder, readAreas(folder));
}

describe("readPlaces", () => {
  it("puts the capitals of the areas in scope before the rows of the table, and counts only the latter", () => {
    const { places, read } = placesOf(
      "POL,capital,Warsaw,Warschau,21.01,52.23",
      "MLI,town,Timbuktu,Timboektoe,-3.01,16.77",
    );
    expect(places.map(({ names, capital }) => [names.nl, capital])).toEqual([
      ["Bamako", true],
      ["Niamey", true],
      ["Warschau", true],
      ["Timboektoe", false],
    ]);
    expect(places[3]).toMatchObject({ iso3: "MLI", position: [-3.01, 16.77] });
    expect(read).toBe(2);
  });

  it.each([
    ["an area that is not there", "XYZ,town,A,A,1,1", "iso3"],
    ["a kind that is none", "MLI,village,A,A,1,1", "kind"],
    ["a capital that the areas name already", "MLI,capital,Bamako,Bamako,-8.00,12.64", "name_en"],
    ["longitude and latitude changed round", "MLI,town,A,A,16.77,-93.01", "lat"],
  ])("refuses %s", (_what, row, field) => {
    expect(problemsOf(() => placesOf(row))).toMatchObject([
      { file: "data/places/places.csv", place: "row 2", field },
    ]);
  });
});
