import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dodge, nearestPoint } from "../../../../src/ui/gap/chart-points.ts";

const RADIUS = 4;
const places = fc.array(
  fc.record({
    x: fc.constantFrom(40, 180, 230),
    y: fc.integer({ min: 300, max: 340 }),
    most: fc.constantFrom(8, 13, 17),
  }),
  { maxLength: 80 },
);

describe("dodge", () => {
  it("moves no point farther than it may be, whatever lies there", () => {
    fc.assert(
      fc.property(places, (some) => {
        dodge(some, RADIUS).forEach((x, at) => {
          const { x: own = 0, most = 0 } = some[at] ?? {};
          expect(Math.abs(x - own)).toBeLessThanOrEqual(most);
        });
      }),
    );
  });

  it("spreads to both sides, and leaves alone what has room", () => {
    const here = { x: 100, y: 50, most: 17 };
    const [first, second, third, alone] = dodge([here, here, here, { ...here, y: 90 }], RADIUS);
    expect([first, second, third]).toEqual([100, 109, 91]);
    expect(alone).toBe(100);
  });

  it("lets points that have no room be nearer, not on one place", () => {
    const here = { x: 100, y: 50, most: 9 };
    const placed = dodge([here, here, here, here, here], RADIUS);
    expect(new Set(placed).size).toBe(5);
  });
});

describe("nearestPoint", () => {
  const points = [
    { x: 10, y: 10 },
    { x: 19, y: 10 },
    { x: 19, y: 10 },
  ];

  it("finds the nearest, the first of those at the same place", () => {
    expect(nearestPoint(points, { x: 13, y: 10 }, 16)).toBe(0);
    expect(nearestPoint(points, { x: 16, y: 10 }, 16)).toBe(1);
  });

  it("finds none out of reach", () => {
    expect(nearestPoint(points, { x: 10, y: 27 }, 16)).toBeNull();
    expect(nearestPoint([], { x: 10, y: 27 }, 16)).toBeNull();
  });
});
