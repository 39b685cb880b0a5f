import { describe, expect, it } from "vitest";
import type { EffortRow } from "../../../../src/domain/effort/effort.ts";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import { countedRows, fromMemory, memoryOf } from "../../../../src/ui/gap/counted.ts";
import { mission } from "../example-missions.ts";

const row = (id: string, change: Partial<EffortRow> = {}): EffortRow => ({
  mission: mission({ id, instruments: ["presence"], confidence: "memory" }),
  state: "in-force",
  certainty: "certain",
  dutch: "no",
  staff: null,
  ...change,
});
/** Made up. */
const ROWS = [
  row("dutch", { dutch: "yes", staff: { value: 50, year: 2025 } }),
  row("perhaps", { certainty: "possible", dutch: "yes" }),
  row("unknown", { dutch: "unknown" }),
  row("past", { dutch: "other-years" }),
  row("talks", { mission: mission({ id: "talks", instruments: ["diplomacy"], confidence: "seen" }) }),
];
const ids = (rows: readonly EffortRow[]) => rows.map(({ mission: { id } }) => id);
const sorted = (settings: Parameters<typeof countedRows>[1]) => {
  const { certain, possible, unknown, not } = countedRows(ROWS, settings);
  return { certain: ids(certain), possible: ids(possible), unknown: ids(unknown), not: ids(not) };
};

describe("countedRows", () => {
  it("counts all there is by number, whatever instrument", () => {
    expect(sorted({ measure: "count", instrument: null })).toEqual({
      certain: ["dutch", "unknown", "past", "talks"],
      possible: ["perhaps"],
      unknown: [],
      not: [],
    });
  });

  it("leaves out other instruments, by name", () => {
    expect(sorted({ measure: "count", instrument: "diplomacy" })).toEqual({
      certain: ["talks"],
      possible: [],
      unknown: [],
      not: ["dutch", "perhaps", "unknown", "past"],
    });
  });

  it("keeps apart what may be with Dutch participation", () => {
    expect(sorted({ measure: "dutch", instrument: "presence" })).toEqual({
      certain: ["dutch"],
      possible: ["perhaps"],
      unknown: ["unknown"],
      not: ["past", "talks"],
    });
  });

  it("keeps apart whose strength is not known", () => {
    expect(sorted({ measure: "staff", instrument: null })).toMatchObject({
      certain: ["dutch"],
      unknown: ["unknown", "past", "talks"],
    });
  });

  it("counts a row on weak sources alone among what is not verified", () => {
    const of = (confidence: Mission["confidence"]) => row(confidence, { mission: mission({ confidence }) });
    expect(fromMemory((["seen", "partly-seen", "weak", "memory"] as const).map(of))).toBe(2);
  });

  it("counts what was written from memory, of what counts alone", () => {
    expect(fromMemory(ROWS)).toBe(4);
    expect(memoryOf(ROWS, { measure: "count", instrument: "diplomacy" })).toBe(0);
    expect(memoryOf(ROWS, { measure: "dutch", instrument: null })).toBe(3);
  });
});
