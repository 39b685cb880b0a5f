import { describe, expect, it } from "vitest";
import { leftOut } from "../../../../src/domain/priority/left-out.ts";
import type { NearestBorder } from "../../../../src/domain/priority/types.ts";

const text = { nl: "", en: "" };
const SCOPE = {
  withinKm: 4000,
  rule: text,
  reasons: [
    { id: "partner", text, areas: ["NOR"] },
    { id: "not-compiled", text, areas: ["MEX", "GTM", "CHN"] },
  ],
};
const at = (km: number): NearestBorder => ({
  km,
  inside: false,
  from: [0, 0],
  to: [0, 0],
  toIso3: "ABW",
  grounds: ["coast", "coast"],
  border: "kingdom-caribbean",
});
const SIZES = new Map([
  ["MEX", { areaKm2: 1_962_000 }],
  ["GTM", { areaKm2: 109_000 }],
]);

describe("leftOut", () => {
  it("names what lies near and was not compiled, the largest first", () => {
    const priorities = [
      { iso3: "GTM", state: "outside", nearest: at(1989) },
      { iso3: "MEX", state: "outside", nearest: at(1958) },
      { iso3: "CHN", state: "outside", nearest: at(3447) },
      { iso3: "NOR", state: "outside", nearest: at(0) },
      { iso3: "HTI", state: "assessed", nearest: at(626) },
    ] as const;
    expect(leftOut(SCOPE, priorities, SIZES)).toEqual([
      { iso3: "MEX", km: 1958 },
      { iso3: "GTM", km: 1989 },
    ]);
  });

  it("says nothing of areas whose distance is not known", () => {
    expect(leftOut(SCOPE, [{ iso3: "MEX", state: "outside", nearest: null }], SIZES)).toEqual([]);
  });
});
