import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionOf } from "../../../src/snapshot/player/keys.ts";
import {
  MOST_ZOOM,
  moved,
  placeAt,
  transformOf,
  wholeOf,
  zoomed,
  zoomOf,
} from "../../../src/snapshot/player/view-box.ts";

const PAGE = { width: 1280, height: 720 };
const WHOLE = wholeOf(PAGE);

/** Views as hands make them: enlarged and moved, in turn. */
const steps = fc.array(
  fc.record({
    factor: fc.double({ min: 0.2, max: 5, noNaN: true }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    right: fc.double({ min: -2000, max: 2000, noNaN: true }),
    down: fc.double({ min: -2000, max: 2000, noNaN: true }),
  }),
  { maxLength: 6 },
);
const views = steps.map((list) =>
  list.reduce((seen, { factor, x, y, right, down }) => {
    const view = moved(seen, PAGE, right, down);
    return zoomed(view, PAGE, factor, { x: view.x + x * view.width, y: view.y + y * view.height });
  }, WHOLE),
);
const stages = fc.record({
  width: fc.integer({ min: 200, max: 4000 }),
  height: fc.integer({ min: 100, max: 2200 }),
});

describe("what is seen of a slide", () => {
  it("is the whole of it, or a part that lies on it, in its own proportions", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(view.width / view.height).toBeCloseTo(16 / 9, 9);
        expect(zoomOf(view, PAGE)).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(zoomOf(view, PAGE)).toBeLessThanOrEqual(MOST_ZOOM + 1e-9);
        expect(Math.min(view.x, view.y)).toBeGreaterThanOrEqual(0);
        expect(view.x + view.width).toBeLessThanOrEqual(PAGE.width + 1e-9);
        expect(view.y + view.height).toBeLessThanOrEqual(PAGE.height + 1e-9);
      }),
    );
  });

  it("grows around the place under the hand, or around the middle", () => {
    const view = zoomed(WHOLE, PAGE, 2, { x: 320, y: 180 });
    // A quarter of the way across both before and after.
    expect(view).toEqual({ x: 160, y: 90, width: 640, height: 360 });
    expect(zoomed(WHOLE, PAGE, 4)).toEqual({ x: 480, y: 270, width: 320, height: 180 });
    expect(zoomed(view, PAGE, 0.01)).toEqual(WHOLE);
  });

  it("stays within the edges when it is moved", () => {
    const view = zoomed(WHOLE, PAGE, 2);
    expect(moved(view, PAGE, 10, -20)).toEqual({ ...view, x: 330, y: 160 });
    expect(moved(view, PAGE, 9999, 9999)).toEqual({ ...view, x: 640, y: 360 });
    expect(moved(view, PAGE, -9999, -9999)).toEqual({ ...view, x: 0, y: 0 });
  });

  it("is drawn where a hand finds it: the transform and the place on the page undo each other", () => {
    fc.assert(
      fc.property(
        views,
        stages,
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: -500, max: 500 }),
        (view, stage, x, y) => {
          const transform = transformOf(view, PAGE, stage);
          const [right = 0, down = 0, , scale = 0] = (
            transform.match(/-?[\d.]+(?:e-?\d+)?(?=px|\)|,)/g) ?? []
          ).map(Number);
          const place = placeAt(view, PAGE, stage, { x, y });
          // CSS enlarges around the middle of the box, in which the page stands whole; then it moves.
          const whole = Math.min(stage.width / PAGE.width, stage.height / PAGE.height);
          expect((place.x - PAGE.width / 2) * whole * scale + right).toBeCloseTo(x, 3);
          expect((place.y - PAGE.height / 2) * whole * scale + down).toBeCloseTo(y, 3);
        },
      ),
    );
  });
});

describe("a key", () => {
  const press = (key: string, change = {}) => ({
    key,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    ...change,
  });
  const reading = { presenting: false, characters: true };
  const presenting = { presenting: true, characters: true };
  const SHIFT = { shiftKey: true };

  it.each([
    ["ArrowRight", {}, "next", "next"],
    ["ArrowLeft", {}, "previous", "previous"],
    ["PageDown", {}, "next", "next"],
    ["PageUp", {}, "previous", "previous"],
    [" ", {}, null, "next"],
    [" ", SHIFT, null, "previous"],
    ["ArrowDown", {}, null, "next"],
    ["ArrowUp", {}, null, "previous"],
    ["Home", {}, null, "first"],
    ["End", {}, null, "last"],
    ["ArrowDown", SHIFT, "down", "down"],
    ["ArrowRight", SHIFT, "right", "right"],
    ["+", SHIFT, "zoom-in", "zoom-in"],
    ["=", {}, "zoom-in", "zoom-in"],
    ["-", {}, "zoom-out", "zoom-out"],
    ["0", {}, "fit", "fit"],
    ["f", {}, "present", "present"],
    ["F", SHIFT, "present", "present"],
    ["n", {}, "notes", "notes"],
    ["b", {}, null, "black"],
    [".", {}, null, "black"],
    ["Escape", {}, "leave", "leave"],
    ["Enter", {}, null, null],
    ["Tab", {}, null, null],
    ["constructor", {}, null, null],
  ])("%s %o asks for %s when read and for %s when presented", (key, change, whenRead, whenPresented) => {
    expect(actionOf(press(key, change), reading)).toBe(whenRead);
    expect(actionOf(press(key, change), presenting)).toBe(whenPresented);
  });

  it("with Ctrl, Alt or the system's own is the browser's", () => {
    for (const held of ["ctrlKey", "altKey", "metaKey"]) {
      for (const key of ["-", "0", "f", "ArrowLeft"]) {
        expect(actionOf(press(key, { [held]: true }), presenting)).toBeNull();
      }
    }
  });

  it("of one character does nothing once the reader has switched those off; all others do", () => {
    const off = { presenting: true, characters: false };
    for (const key of ["f", "n", "b", ".", "+", "-", "0"]) expect(actionOf(press(key), off)).toBeNull();
    for (const key of ["ArrowRight", "PageDown", " ", "Escape"])
      expect(actionOf(press(key), off)).not.toBeNull();
  });

  it("held down turns on, and does not switch to and fro", () => {
    expect(actionOf(press("ArrowRight", { repeat: true }), presenting)).toBe("next");
    for (const key of ["f", "n", "b"]) expect(actionOf(press(key, { repeat: true }), presenting)).toBeNull();
  });
});
