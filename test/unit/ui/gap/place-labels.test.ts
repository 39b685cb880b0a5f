import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, type LabelledPoint, overlaps, placeLabels } from "../../../../src/ui/gap/place-labels.ts";

const BOUNDS: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const RADIUS = 4;

const points = fc.array(
  fc.record({
    x: fc.integer({ min: 4, max: 396 }),
    y: fc.integer({ min: 4, max: 296 }),
    width: fc.integer({ min: 10, max: 120 }),
    height: fc.constant(13),
  }),
  { maxLength: 90 },
);
const markOf = ({ x, y }: LabelledPoint): Box => ({
  left: x - RADIUS,
  top: y - RADIUS,
  right: x + RADIUS,
  bottom: y + RADIUS,
});

describe("placeLabels", () => {
  it("lays no name on another, on a point of another, on an obstacle or past the edge", () => {
    fc.assert(
      fc.property(points, (some) => {
        const obstacle = { left: 10, top: 10, right: 120, bottom: 40 };
        const labels = placeLabels(some, RADIUS, [obstacle], BOUNDS);
        expect(labels).toHaveLength(some.length);
        labels.forEach((label, at) => {
          if (label === null) return;
          expect(overlaps(label, obstacle)).toBe(false);
          expect(label.left).toBeGreaterThanOrEqual(0);
          expect(label.right).toBeLessThanOrEqual(400);
          labels.forEach((other, index) => {
            if (other !== null && index !== at) expect(overlaps(label, other)).toBe(false);
          });
          some.forEach((point, index) => {
            if (index !== at) expect(overlaps(label, markOf(point))).toBe(false);
          });
        });
      }),
    );
  });

  it("names whatever has room, on the right first, and leaves out what has none", () => {
    const alone = { x: 100, y: 100, width: 50, height: 13 };
    expect(placeLabels([alone], RADIUS, [], BOUNDS)[0]).toEqual({
      left: 106,
      top: 93.5,
      right: 156,
      bottom: 106.5,
    });
    const atEdge = { ...alone, x: 390 };
    expect(placeLabels([atEdge], RADIUS, [], BOUNDS)[0]?.right).toBe(384);
    expect(placeLabels([{ ...alone, width: 500 }], RADIUS, [], BOUNDS)).toEqual([null]);
  });
});
