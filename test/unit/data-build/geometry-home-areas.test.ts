import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadHomeAreas, readHomeAreas } from "../../../data/build/geometry/home-areas.ts";
import { BORDER_IDS, HOME_AREA_IDS } from "../../../src/domain/borders/home-area.ts";

const { borders, homeAreas, memberships, addedParts } = loadHomeAreas();
const members = (id: string): readonly string[] => borders.find((border) => border.id === id)?.members ?? [];
const FILE = new URL("../../../data/home-areas/home-areas.json", import.meta.url);
const file = (): { borders: { only: string[] | null; parts: { iso3: string }[] }[]; homeAreas: unknown[] } =>
  JSON.parse(readFileSync(FILE, "utf8"));

describe("the borders measured from", () => {
  it("are all there, in the order of the types", () => {
    expect(borders.map(({ id }) => id)).toEqual(BORDER_IDS);
    expect(homeAreas.map(({ id }) => id)).toEqual(HOME_AREA_IDS);
  });

  it("have the numbers of members that the treaties have", () => {
    const listed = (id: string): number => memberships.find((list) => list.id === id)?.members.length ?? 0;
    expect(listed("eu")).toBe(27);
    expect(listed("schengen")).toBe(29);
    // 32 allies without the United States and Canada.
    expect(listed("nato-europe")).toBe(30);
  });

  it("put Åland in the EU and in Schengen, and Svalbard in NATO only", () => {
    expect(members("eu")).toContain("ALA");
    expect(members("schengen")).toContain("ALA");
    expect(members("nato-europe")).toContain("SJM");
    for (const id of ["eu", "schengen"]) expect(members(id)).not.toContain("SJM");
  });

  it("keep Cyprus and Ireland out of Schengen and the British bases out of everything", () => {
    for (const iso3 of ["CYP", "IRL"]) {
      expect(members("eu")).toContain(iso3);
      expect(members("schengen")).not.toContain(iso3);
    }
    for (const id of BORDER_IDS) expect(members(id)).not.toContain("XAD");
  });

  it("keep the distant outermost regions and the Caribbean islands apart from the EU in Europe", () => {
    expect(members("eu-outermost")).toEqual(["GUF", "GLP", "MTQ", "REU", "MYT", "MAF"]);
    expect(members("kingdom-caribbean")).toEqual(["ABW", "CUW", "SXM", "BES"]);
    expect(members("netherlands")).toEqual(["NLD"]);
    for (const iso3 of ["GUF", "ABW", "BES", "GRL", "FRO"]) expect(members("eu")).not.toContain(iso3);
  });

  it("say why Syria is 103 km away", () => {
    const notes = borders
      .find(({ id }) => id === "eu")
      ?.notes.map(({ en }) => en)
      .join(" ");
    expect(notes).toContain("103 km");
  });

  it("give a reason for every part that is no member", () => {
    for (const parts of Object.values(addedParts)) {
      for (const { reason } of parts) expect(reason.nl).not.toBe(reason.en);
    }
  });

  it("carry how each list is known", () => {
    for (const { sources, confidence, basis } of memberships) {
      expect(sources.length).toBeGreaterThan(0);
      expect(confidence.en.length).toBeGreaterThan(10);
      expect(basis).toBe("seen");
    }
    const eu = memberships.find(({ id }) => id === "eu");
    expect(eu?.members.find(({ iso3 }) => iso3 === "ROU")).toEqual({
      iso3: "ROU",
      since: 2007,
      sinceBasis: "seen",
    });
    expect(eu?.members.find(({ iso3 }) => iso3 === "HRV")?.sinceBasis).toBe("memory");
  });
});

describe("the presets", () => {
  it("measure the default from the EU and the Caribbean Kingdom as two borders", () => {
    expect(homeAreas[0]).toMatchObject({
      id: "europe-and-kingdom",
      borders: ["eu", "kingdom-caribbean"],
      outermostBorders: ["eu-outermost"],
    });
  });

  it("have the switch for outermost regions only where it has a meaning", () => {
    const switched = homeAreas
      .filter(({ outermostBorders }) => outermostBorders.length > 0)
      .map(({ id }) => id);
    expect(switched).toEqual(["europe-and-kingdom", "eu"]);
  });
});

describe("a home-areas file that does not hold", () => {
  it("is refused when a border is missing or doubled", () => {
    const missing = file();
    missing.borders.pop();
    expect(() => readHomeAreas(missing)).toThrow('0 entries for border "netherlands"');
    const doubled = file();
    doubled.homeAreas.push(doubled.homeAreas[0]);
    expect(() => readHomeAreas(doubled)).toThrow('2 entries for home area "europe-and-kingdom"');
  });

  it("is refused when a border names a member that its list does not have", () => {
    const changed = file();
    const netherlands = changed.borders.at(-1);
    if (netherlands) netherlands.only = ["NLD", "BEL"];
    expect(() => readHomeAreas(changed)).toThrow("netherlands names BEL");
  });

  it("is refused when a territory is counted twice", () => {
    const changed = file();
    const eu = changed.borders[0];
    eu?.parts.push({ ...eu.parts[0], iso3: "FIN" });
    expect(() => readHomeAreas(changed)).toThrow("eu has FIN twice");
  });

  it("is refused when a field is missing", () => {
    expect(() => readHomeAreas({ version: 1 })).toThrow();
  });
});
