import { describe, expect, it } from "vitest";
import { correctionOf } from "../../../../src/domain/missions/correction.ts";
import { fieldsOf, withEdits } from "../../../../src/domain/missions/edits.ts";
import { day, partial } from "../time/dates.ts";
import { missionOf } from "./mission-of.ts";

const ROW = missionOf({ id: "a", notes: "as shipped" });
const SHIPPED = fieldsOf(ROW);
const STAMP = { by: "Analyst", on: day("2026-11-20"), reason: "press release" };
const fields = { notes: "corrected", end: partial("2026-10") };
const SHOWN = withEdits([ROW], [{ kind: "correct", id: "a", fields, ...STAMP }], new Map()).map(fieldsOf)[0];
const SQUARE = [
  [
    [
      [0, 0],
      [2, 0],
      [2, 1],
      [0, 0],
    ] as const,
  ],
];

describe("correctionOf", () => {
  it("is nothing where what was written is what was there, also the second time", () => {
    expect(correctionOf(SHIPPED, SHIPPED, { ...SHIPPED })).toBe("nothing");
    expect(SHOWN && correctionOf(SHIPPED, SHOWN, { ...SHOWN, hosts: [...SHOWN.hosts] })).toBe("nothing");
  });

  it("keeps what an earlier save changed, and takes in what this one does", () => {
    expect(SHOWN && correctionOf(SHIPPED, SHOWN, { ...SHOWN, hosts: ["NER"] })).toEqual({
      ...fields,
      hosts: ["NER"],
    });
  });

  it("lets go of a field that is set back to the shipped value, and of the whole when none is left", () => {
    expect(SHOWN && correctionOf(SHIPPED, SHOWN, { ...SHOWN, notes: "as shipped" })).toEqual({
      end: "2026-10",
    });
    expect(SHOWN && correctionOf(SHIPPED, SHOWN, SHIPPED)).toBe("as-shipped");
  });

  it("lets go of a drawing that is taken away", () => {
    const drawn = { ...SHIPPED, footprint: SQUARE };
    expect(correctionOf(SHIPPED, drawn, { ...SHIPPED, notes: "x" })).toEqual({ notes: "x" });
    expect(correctionOf(SHIPPED, SHIPPED, drawn)).toEqual({ footprint: SQUARE });
  });
});
