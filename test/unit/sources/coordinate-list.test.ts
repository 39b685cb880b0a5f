import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nestRings } from "../../../src/domain/geo/nest-rings.ts";
import { readCoordinateList, writeCoordinateList } from "../../../src/sources/coordinate-list/read.ts";
import { issueText } from "../../../src/sources/issue-text.ts";
import { createTranslator } from "../../../src/strings/translator.ts";
import { anyBorder } from "../../fixtures/any-border.ts";

const read = (text: string) => readCoordinateList(text, "list");
const texts = (text: string) => read(text).issues.map((issue) => issueText(issue, createTranslator("en")));

describe("a list of coordinates", () => {
  it.each([
    ["4.5, 52.1"],
    ["4.5,52.1"],
    ["4.5 52.1"],
    ["4.5\t52.1"],
    ["4,5; 52,1"],
    ["4,5;52,1"],
    ["4.5;52.1"],
    ["4,5 52,1"],
    ["  4.50 ,  52.1  "],
  ])("is read from %j", (line) => {
    expect(read(line).records[0]?.[0]).toEqual([4.5, 52.1]);
    expect(texts(line)).toEqual([]);
  });

  it("takes whole numbers with a comma between for two numbers", () => {
    expect(read("4,52").records[0]?.[0]).toEqual([4, 52]);
  });

  it("closes rings, and begins another one at an empty line", () => {
    const { records, account } = read("0,0\n4,0\n4,4\n\n\n1,1\n2,1\n2,2\n1,1\n");
    expect(records).toEqual([
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 1],
      ],
    ]);
    expect(account).toEqual({ read: 9, accepted: 7, rejected: 0, empty: 2 });
  });

  it.each([
    ["4,5, 52,1", 'row 1: found "4,5, 52,1", expected longitude, latitude'],
    ["4,5,52,1", "row 1: found 1 numbers, expected longitude, latitude"],
    ["4; 52; 3", "row 1: found 3 numbers, expected longitude, latitude"],
    ["0,0\n181, 52", 'row 2: found "181, 52", expected a longitude from -180 to 180'],
    ["52, 104", 'row 1: found "52, 104", expected a latitude from -90 to 90'],
    ["4°30'E, 52°N", "row 1: found "],
    ["0x10, 5", 'row 1: found "0x10, 5", expected a longitude'],
  ])("rejects %j and names the line", (text, message) => {
    expect(texts(text)[0]).toContain(message);
  });

  it("comes back as it was written", () => {
    fc.assert(
      fc.property(anyBorder, ({ polygons }) => {
        const rings = polygons.flat();
        expect(read(writeCoordinateList(rings)).records).toEqual(rings);
      }),
    );
  });

  it("is written with the decimals that a border keeps", () => {
    expect(
      writeCoordinateList([
        [
          [9.999978067553792, 5],
          [0.1, -0.000001],
        ],
      ]),
    ).toBe("9.99998, 5\n0.1, 0");
  });

  it("is read whatever it is, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        const { account } = read(text);
        expect(account.read).toBe(account.accepted + account.rejected + account.empty);
      }),
    );
  });
});

describe("nestRings", () => {
  const box = (west: number, south: number, east: number, north: number) =>
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ] as const;

  it("makes a ring inside another its hole, an island in the hole a polygon again, and a pond there the island's hole", () => {
    const [lake, land, island, far] = [
      box(2, 2, 8, 8),
      box(0, 0, 10, 10),
      box(4, 4, 6, 6),
      box(20, 0, 21, 1),
    ];
    const pond = box(4.5, 4.5, 5, 5);
    expect(nestRings([lake, land, island, far, pond])).toEqual([[land, lake], [island, pond], [far]]);
  });

  it("sees a hole across the antimeridian", () => {
    const [outer, hole] = [box(170, -5, -170, 5), box(-178, -1, -176, 1)];
    expect(nestRings([outer, hole])).toEqual([[outer, hole]]);
  });
});
