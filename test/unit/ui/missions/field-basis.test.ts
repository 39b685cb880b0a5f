import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fieldBasis, LISTED_FIELDS, strengthBasis } from "../../../../src/ui/missions/field-basis.ts";
import { mission } from "../example-missions.ts";

describe("fieldBasis", () => {
  it.each([
    [["mandate"], "mandate", "seen"],
    [["legal (1551, 2795)"], "legal", "seen"],
    [["legal 2811"], "legal", "seen"],
    [["hq Tbilisi"], "headquarters", "seen"],
    [["location"], "footprint", "seen"],
    [["host"], "hosts", "seen"],
    [["country"], "hosts", "seen"],
    [["all"], "legal", "seen"],
    [["start", "until", "nl"], "mandate", "memory"],
    [["existence"], "headquarters", "memory"],
    [["legally"], "legal", "memory"],
    [[], "hosts", "memory"],
  ] as const)("reads %o as %s: %s", (fieldsSeen, field, basis) => {
    expect(fieldBasis(mission({ fieldsSeen }), field)).toBe(basis);
  });
});

describe("strengthBasis", () => {
  const of = (fieldsSeen: readonly string[], year: number | null, note = "") =>
    strengthBasis(mission({ fieldsSeen }), { counts: "people", value: 600, year, note });

  it("takes the year that was read in a source, and no other", () => {
    expect(of(["strength 2021"], 2021)).toBe("seen");
    expect(of(["strength 2021"], 2022)).toBe("memory");
    expect(of(["strength 2021"], null)).toBe("memory");
    expect(of(["strength"], null)).toBe("seen");
    expect(of(["all"], 2020)).toBe("seen");
    expect(of([], 2020)).toBe("memory");
  });

  it("believes a note that says the number is from memory", () => {
    expect(of(["strength"], 2022, "after 2022 reinforcement; from memory")).toBe("memory");
  });
});

describe("the registry's own wording", () => {
  it("is found for every listed field in at least one row", () => {
    const file = new URL("../../../../data/missions/missions.json", import.meta.url);
    expect(existsSync(file)).toBe(true);
    const rows: readonly { readonly fieldsSeen: readonly string[] }[] = JSON.parse(
      readFileSync(file, "utf8"),
    );
    for (const field of LISTED_FIELDS) {
      const seen = rows.filter(({ fieldsSeen }) => fieldBasis(mission({ fieldsSeen }), field) === "seen");
      expect(seen.length, field).toBeGreaterThan(4);
      expect(seen.length, field).toBeLessThan(rows.length);
    }
  });
});
