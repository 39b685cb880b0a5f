import ms from "milsymbol";
import { describe, expect, it } from "vitest";
import { drawApp6, sidcOf } from "../../../data/build/app6/draw-app6.ts";
import { type App6Table, readApp6 } from "../../../data/build/datasets/app6.ts";
import { DATA, dataFolderOf, problemsOf } from "./temporary-data.ts";

const table = readApp6(DATA);
const document = drawApp6(table);
const drawn = Object.entries(document.symbols);
const read = (change: Partial<Record<keyof App6Table, readonly unknown[]>>) =>
  readApp6(dataFolderOf({ "app-6/symbols.json": JSON.stringify({ ...table, ...change }) }));

describe("the code of a symbol", () => {
  // Put together by hand after the digit groups of APP-6D as milsymbol documents them.
  it("names version, identity, set, status, entity and modifier in the places of the standard", () => {
    const icon = { instrument: "assistance", domain: "land", entity: "165200", modifier: "35" } as const;
    expect(sidcOf({ ...icon, symbolSet: "10" }, "friend", "present")).toBe("10031000001652003500");
    expect(sidcOf({ ...icon, symbolSet: "30" }, "neutral", "planned")).toBe("10043010001652003500");
  });

  it.each(drawn)("of %s is one that milsymbol knows, and says what its key says", (key, { sidc }) => {
    const [identity, , domain, status] = key.split(":");
    const symbol = new ms.Symbol(sidc);
    expect(sidc).toMatch(/^\d{20}$/);
    expect(symbol.isValid()).toBe(true);
    const { affiliation, baseDimension, notpresent } = symbol.getMetadata();
    expect(affiliation).toBe(identity === "friend" ? "Friend" : "Neutral");
    expect(baseDimension).toBe(domain === "sea" ? "Sea" : "Ground");
    expect(Boolean(notpresent)).toBe(status === "planned");
  });
});

describe("the drawings", () => {
  it("are all different: two instruments with the same sign could not be told apart", () => {
    expect(drawn).toHaveLength(24);
    expect(new Set(drawn.map(([, { svg }]) => svg)).size).toBe(24);
  });

  it("hold no style, script or address, and fall back to letters without serifs", () => {
    for (const [, { svg }] of drawn) {
      expect(svg).not.toMatch(/style|script|href|url\(|<image|<foreignObject/i);
      expect(svg.match(/font-family="[^"]*"/g) ?? []).toEqual(
        (svg.match(/font-family/g) ?? []).map(() => 'font-family="Arial, Helvetica, sans-serif"'),
      );
    }
  });

  it("are 24 to 29 px high with their edge of 2 px", () => {
    for (const [key, { height }] of drawn) {
      expect(height, key).toBeGreaterThanOrEqual(24);
      expect(height, key).toBeLessThanOrEqual(29);
    }
  });

  it("refuse a code for which there is no sign", () => {
    const icons = table.icons.map((icon) => ({ ...icon, entity: "999900" }));
    expect(problemsOf(() => drawApp6({ ...table, icons }))).toMatchObject([
      { file: "data/app-6/symbols.json", found: "10031000009999000000" },
    ]);
  });
});

describe("the table of symbols", () => {
  it("gives the frame of a friend to those who act with the Netherlands, and a neutral one to the others", () => {
    const neutral = table.frameworks.filter(({ identity }) => identity === "neutral");
    expect(neutral.map(({ framework }) => framework)).toEqual(["UN", "OSCE", "african-led"]);
  });

  it.each([
    ["a framework that is missing", { frameworks: table.frameworks.slice(1) }, "frameworks"],
    ["an icon that is missing", { icons: table.icons.slice(1) }, "icons"],
    ["an icon that stands there twice", { icons: [...table.icons, ...table.icons.slice(0, 1)] }, "icons"],
    [
      "an entity of the wrong length",
      { icons: table.icons.map((icon, index) => (index === 2 ? { ...icon, entity: "1417" } : icon)) },
      "icons.2.entity",
    ],
  ])("refuses %s", (_what, change, field) => {
    expect(problemsOf(() => read(change))).toMatchObject([{ file: "data/app-6/symbols.json", field }]);
  });

  it("stands in its README, code for code", () => {
    const rows = DATA.text("app-6/README.md")
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .filter((cells) => /^\d{6}$/.test(cells[4] ?? ""))
      .map(([, instrument, domain, set, entity, modifier]) => ({
        instrument,
        domain,
        symbolSet: set?.slice(0, 2),
        entity,
        modifier: modifier || "00",
      }));
    expect(rows).toEqual(table.icons);
  });
});
