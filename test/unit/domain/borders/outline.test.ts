import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EdgeTable, samePlace } from "../../../../src/domain/borders/edge-table.ts";
import { outlineOf } from "../../../../src/domain/borders/outline.ts";
import type { Ring } from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";

const square = (west: number, south = 0): Ring => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
];
const part = (iso3: string, ...rings: Ring[]) => ({ iso3, polygons: rings.map((ring) => [ring]) });
const edgesOf = (...parts: ReturnType<typeof part>[]): string[] =>
  outlineOf(parts)
    .map(({ from, to }) => `${from} ${to}`)
    .sort();

describe("outlineOf", () => {
  it("is all edges of a single ring, the territory on the left", () => {
    expect(edgesOf(part("AAA", square(0)))).toEqual(["0,0 1,0", "0,1 0,0", "1,0 1,1", "1,1 0,1"]);
  });

  it("does not depend on the winding of the ring", () => {
    expect(edgesOf(part("AAA", square(0).toReversed()))).toEqual(edgesOf(part("AAA", square(0))));
  });

  it("leaves out the line between two parts that share it, whatever their winding", () => {
    const expected = ["0,0 1,0", "0,1 0,0", "1,0 2,0", "1,1 0,1", "2,0 2,1", "2,1 1,1"];
    expect(edgesOf(part("AAA", square(0)), part("BBB", square(1)))).toEqual(expected);
    expect(edgesOf(part("AAA", square(0)), part("BBB", square(1).toReversed()))).toEqual(expected);
  });

  it("says which part each edge belongs to", () => {
    const outline = outlineOf([part("AAA", square(0)), part("BBB", square(1))]);
    expect(outline.find(({ from }) => samePlace(from, [2, 0]))?.part).toBe(1);
    expect(outline.find(({ from }) => samePlace(from, [0, 0]))?.part).toBe(0);
  });

  it("keeps the border of a hole, the territory on its left", () => {
    const big: Ring = square(0).map(([x, y]) => [x * 9 - 4, y * 9 - 4] as const);
    const edges = edgesOf({ iso3: "AAA", polygons: [[big, square(0)]] });
    expect(edges).toHaveLength(8);
    expect(edges).toContain("0,0 0,1");
  });

  it("takes the same territory stated twice once", () => {
    expect(edgesOf(part("AAA", square(0)), part("BBB", square(0)))).toHaveLength(4);
  });

  it("leaves nothing of a ring that has collapsed to a line or a point", () => {
    const line: Ring = [
      [12.4, 41.9],
      [12.4, 41.91],
      [12.4, 41.9],
      [12.4, 41.9],
    ];
    const point: Ring = [
      [12.4, 41.9],
      [12.4, 41.9],
      [12.4, 41.9],
      [12.4, 41.9],
    ];
    expect(edgesOf(part("VAT", line, point))).toEqual([]);
  });

  it("leaves out edges without length", () => {
    const [first, ...rest] = square(0);
    expect(edgesOf(part("AAA", [first, first, ...rest] as Ring))).toHaveLength(4);
  });

  it("joins the two halves of a polygon cut at the antimeridian", () => {
    const outline = edgesOf(part("AAA", square(179), square(-180)));
    expect(outline).toHaveLength(6);
    expect(outline.filter((edge) => edge.split(" ").every((end) => /^-?180,/.test(end)))).toEqual([]);
  });

  it("has no edge along a pole", () => {
    const cap: Ring = [
      [0, 80],
      [90, 80],
      [180, 80],
      [180, 90],
      [0, 90],
      [0, 80],
    ];
    expect(edgesOf(part("AAA", cap))).toHaveLength(4);
  });
});

describe("EdgeTable", () => {
  const anyPlace = fc.tuple(
    fc.integer({ min: -3, max: 3 }).map((x) => x * 60),
    fc.integer({ min: -3, max: 3 }).map((y) => y * 30),
  );

  it("finds what a look-up by text finds, in either direction", () => {
    const name = ([x, y]: Position): string =>
      Math.abs(y) === 90 ? `pole ${y}` : `${x === 180 ? -180 : x} ${y}`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyPlace, anyPlace), { maxLength: 30 }),
        anyPlace,
        anyPlace,
        (added, a, b) => {
          const table = new EdgeTable(added.length);
          const names = new Map<string, number>();
          for (const [from, to] of added) names.set(`${name(from)} ${name(to)}`, table.add(from, to));
          const expected = names.get(`${name(a)} ${name(b)}`);
          const back = names.get(`${name(b)} ${name(a)}`);
          const found = table.find(a, b);
          if (expected === undefined && back === undefined) expect(found).toBeNull();
          else expect([expected, back]).toContain(found?.index);
          if (expected !== undefined && back === undefined) expect(found?.reversed).toBe(false);
          if (expected === undefined && back !== undefined) expect(found?.reversed).toBe(true);
        },
      ),
    );
  });

  it("passes over an edge that is not accepted", () => {
    const table = new EdgeTable(2);
    const first = table.add([0, 0], [1, 1]);
    const second = table.add([0, 0], [1, 1]);
    expect(table.find([0, 0], [1, 1], (index) => index !== second)?.index).toBe(first);
  });
});
