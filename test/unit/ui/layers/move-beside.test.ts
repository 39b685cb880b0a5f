import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAYER_IDS, type LayerId } from "../../../../src/layers/settings.ts";
import { moveBeside } from "../../../../src/ui/layers/move-beside.ts";

const [A, B, C, D] = LAYER_IDS;
const IDS: readonly LayerId[] = [A, B, C, D];

describe("moveBeside", () => {
  it("puts a layer before or after another", () => {
    expect(moveBeside(IDS, new Set([D]), A, "before")).toEqual([D, A, B, C]);
    expect(moveBeside(IDS, new Set([A]), C, "after")).toEqual([B, C, A, D]);
    expect(moveBeside(IDS, new Set([A]), B, "before")).toEqual(IDS);
  });

  it("moves several in the order they had", () => {
    expect(moveBeside(IDS, new Set([C, A]), D, "after")).toEqual([B, D, A, C]);
  });

  it("does nothing when a layer is dropped on itself", () => {
    expect(moveBeside(IDS, new Set([B]), B, "after")).toEqual(IDS);
  });

  it("loses and doubles no layer", () => {
    fc.assert(
      fc.property(
        fc.subarray([...LAYER_IDS]),
        fc.constantFrom(...LAYER_IDS),
        fc.constantFrom("before" as const, "after" as const),
        (moved, target, position) => {
          const out = moveBeside(LAYER_IDS, new Set(moved), target, position);
          expect([...out].sort()).toEqual([...LAYER_IDS].sort());
        },
      ),
    );
  });
});
