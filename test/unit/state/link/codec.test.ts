import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREA_STATES, REGIONS } from "../../../../src/domain/areas/area.ts";
import { HOME_AREA_IDS } from "../../../../src/domain/borders/home-area.ts";
import type { OwnBorder } from "../../../../src/domain/borders/own-border.ts";
import { FRAMEWORKS, INSTRUMENTS } from "../../../../src/domain/missions/mission.ts";
import { INTEREST_LEVELS, type PrioritySettings } from "../../../../src/domain/priority/types.ts";
import { VIOLENCE_WINDOWS } from "../../../../src/domain/risk/violence-window.ts";
import { parsePlainDate } from "../../../../src/domain/time/plain-date.ts";
import { DEFAULT_LAYER_SETTINGS, LAYER_IDS } from "../../../../src/layers/settings.ts";
import { decodeLink, encodeLink } from "../../../../src/state/link/codec.ts";
import { PARAMETERS } from "../../../../src/state/link/parameters.ts";
import { type Baseline, initialView, type ViewState } from "../../../../src/state/view.ts";
import { OLD_LINKS } from "./old-links.ts";

const day = (text: string) => {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`the test names no day: ${text}`);
  return date;
};
const base = initialView(day("2026-11-23"), "nl");

/** What links are made of, and what breaks them. */
const PIECES = [
  ...PARAMETERS.map(({ key }) => key),
  ..."&&&===%#,:~-.0129 +".split(""),
  ...[
    "risk",
    "eu",
    "VEN",
    "2026-11-23",
    "__proto__",
    "constructor",
    "%E0",
    "%00",
    "\uD800",
    "é",
    "\u202E",
    "NaN",
    "1e9",
  ],
];

/** Corpus of damaged addresses, beside the repository where it is developed. */
const CORPUS = new URL("../../../../../shared/corpora/url-state/hashes.json", import.meta.url);

const days = fc.constantFrom(day("2019-12-01"), day("2024-02-29"), day("2026-11-23"));
/** Text that says something, of any characters; a lone surrogate would not survive a link. */
const said = (maxLength: number) =>
  fc
    .string({ minLength: 1, maxLength, unit: "grapheme" })
    .filter((text) => text.trim() !== "" && text.length <= maxLength);
const interest: fc.Arbitrary<PrioritySettings["interest"]> = fc.record({
  on: fc.boolean(),
  judgements: fc.dictionary(
    fc.constantFrom("UKR", "VEN", "MLI", "PSE"),
    fc.record({ level: fc.constantFrom(...INTEREST_LEVELS), rationale: said(60), by: said(20), on: days }),
    { noNullPrototype: true },
  ),
});
const baselines: fc.Arbitrary<Baseline | null> = fc.option(
  fc
    .record({
      date: days,
      home: fc.constantFrom(...HOME_AREA_IDS),
      edition: fc.option(days),
      outermost: fc.boolean(),
      window: fc.constantFrom(...VIOLENCE_WINDOWS),
      halfDistanceKm: fc.integer({ min: 100, max: 3000 }),
      interest,
    })
    .map(({ date, home, edition, outermost, window, halfDistanceKm, interest }) => ({
      date,
      edition,
      home,
      ownBorder: null,
      outermost,
      settings: { ...base.settings, window, halfDistanceKm, interest },
    })),
);

const views: fc.Arbitrary<ViewState> = fc
  .record({
    screen: fc.constantFrom("brief", "analysis"),
    language: fc.constantFrom("nl", "en"),
    theme: fc.constantFrom("system", "light", "dark"),
    symbols: fc.constantFrom("plain", "app6"),
    date: days,
    interest,
    baseline: baselines,
    seed: fc.integer({ min: 0, max: 999_999_999 }),
    compare: fc.constantFrom(null, "VEN", "MLI"),
    camera: fc.option(
      fc.record({
        center: fc.tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -850, max: 850 })),
        zoom: fc.integer({ min: 0, max: 120 }),
      }),
    ),
    home: fc.constantFrom(...HOME_AREA_IDS),
    outermost: fc.boolean(),
    window: fc.constantFrom(...VIOLENCE_WINDOWS),
    halfDistanceKm: fc.integer({ min: 100, max: 3000 }),
    aggregation: fc.constantFrom("arithmetic", "geometric"),
    measure: fc.constantFrom("edge", "capital"),
    choropleth: fc.constantFrom("risk", "priority", "pillar:rise", "indicator:unhcr_idps"),
    instruments: fc.subarray([...INSTRUMENTS]),
    frameworks: fc.subarray([...FRAMEWORKS]),
    regions: fc.subarray([...REGIONS]),
    areaStates: fc.subarray([...AREA_STATES]),
    riskClasses: fc.subarray([0, 1, 2, 3, 4]),
    text: fc.string({ maxLength: 100, unit: "grapheme" }),
    layers: fc.shuffledSubarray([...LAYER_IDS], { minLength: LAYER_IDS.length }),
    opacity: fc.integer({ min: 0, max: 100 }),
    selection: fc.constantFrom(null, { kind: "area", iso3: "VEN" }, { kind: "mission", id: "eutm-mali" }),
  } as const)
  .map((drawn) => ({
    ...base,
    screen: drawn.screen,
    language: drawn.language,
    theme: drawn.theme,
    symbols: drawn.symbols,
    date: drawn.date,
    camera:
      drawn.camera === null
        ? null
        : {
            center: [drawn.camera.center[0] / 10, drawn.camera.center[1] / 10] as const,
            zoom: drawn.camera.zoom / 10,
          },
    home: drawn.home,
    outermost: drawn.outermost,
    settings: {
      ...base.settings,
      window: drawn.window,
      halfDistanceKm: drawn.halfDistanceKm,
      aggregation: drawn.aggregation,
      measure: drawn.measure,
      interest: drawn.interest,
    },
    baseline: drawn.baseline,
    seed: drawn.seed,
    compare: drawn.compare,
    choropleth: drawn.choropleth,
    filters: {
      ...base.filters,
      instruments: drawn.instruments,
      frameworks: drawn.frameworks,
      regions: drawn.regions,
      areaStates: drawn.areaStates,
      riskClasses: drawn.riskClasses,
      text: drawn.text,
    },
    layers: drawn.layers.map((id, index) => ({
      id,
      visible: index % 2 === 0,
      opacity: drawn.opacity / 100,
    })),
    selection: drawn.selection,
  }));

describe("link codec", () => {
  it("gives back the very view it was written from", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: read, issues } = decodeLink(encodeLink(view), base);
        expect(issues).toEqual([]);
        expect(read).toEqual(view);
      }),
    );
  });

  it("writes the date, the language and the window even where they are those of a first visit", () => {
    expect(encodeLink(base)).toBe("v=1&l=nl&d=2026-11-23&vw=last-12-months");
    expect(encodeLink({ ...base, settings: { ...base.settings, window: "calendar-year" } })).toBe(
      "v=1&l=nl&d=2026-11-23&vw=calendar-year",
    );
  });

  it("uses a key for one parameter only", () => {
    const keys = PARAMETERS.map(({ key }) => key);
    expect(new Set([...keys, "v"]).size).toBe(keys.length + 1);
  });

  it.each(OLD_LINKS)("still opens: $about", ({ link, expected }) => {
    const { view, issues } = decodeLink(link, base);
    // Written before the window could be chosen, it counts as it did then, and says so once.
    expect(issues).toEqual(link.includes("&vw=") ? [] : [{ reason: "former", parameter: "vw", found: "" }]);
    if (!link.includes("&vw=")) expect(view.settings.window).toBe("calendar-year");
    const named = "layers" in expected ? expected.layers.map(({ id }) => id) : LAYER_IDS;
    const isNamed = ({ id }: { readonly id: string }) => named.some((name) => name === id);
    expect({ ...view, layers: view.layers.filter(isNamed) }).toMatchObject(expected);
    // A layer that was made since is there, and hidden or shown as for anyone.
    expect(view.layers.filter((layer) => !isNamed(layer))).toEqual(
      DEFAULT_LAYER_SETTINGS.filter((layer) => !isNamed(layer)),
    );
  });

  it.each([
    ["#d=2026-02-30", "invalid", "d"],
    ["#d=2026-11-23&d=2025-01-01", "duplicate", "d"],
    ["#h=mars", "invalid", "h"],
    ["#__proto__=1", "unknown", "__proto__"],
    ["#constructor=x", "unknown", "constructor"],
    ["#q=%E0%A4%A", "damaged", "q"],
    ["#c=NaN,5,4", "invalid", "c"],
    ["#c=0x10,5,4", "invalid", "c"],
    ["#c=5,91,4", "invalid", "c"],
    ["#hd=99", "invalid", "hd"],
    ["#w=0,0,0,0", "invalid", "w"],
    ["#fi=presence,war", "invalid", "fi"],
    ["#ly=risk,risk", "invalid", "ly"],
    ["#ly=toString", "invalid", "ly"],
    ["#x=area:javascript", "invalid", "x"],
    ["#v=2&h=eu", "version", "v"],
    [`#${"q".repeat(100_001)}`, "too-long", "#"],
    ["#sd=01", "invalid", "sd"],
    ["#sd=1234567890", "invalid", "sd"],
    ["#cp=ukr", "invalid", "cp"],
    ["#in=2", "invalid", "in"],
    ["#in=1~UKR:4:2026-11-23:A:b", "invalid", "in"],
    ["#in=1~UKR:3:2026-02-30:A:b", "invalid", "in"],
    ["#in=1~UKR:3:2026-11-23::b", "invalid", "in"],
    ["#in=1~UKR:3:2026-11-23:A:%20", "invalid", "in"],
    ["#in=1~UKR:3:2026-11-23:A:b~UKR:2:2026-11-23:A:b", "invalid", "in"],
    ["#in=1~UKR:3:2026-11-23:A:b!9", "invalid", "in"],
    ["#bl=h:eu", "invalid", "bl"],
    ["#bl=d:2025-11-23~d:2024-11-23", "invalid", "bl"],
    ["#bl=d:2025-11-23~q:mali", "invalid", "bl"],
    ["#bl=d:2025-11-23~hd:99", "invalid", "bl"],
    ["#bl=d:2025-11-23~own:abc", "own-border-absent", "bl"],
    ["#bl=d:2025-11-23~vw:fortnight", "invalid", "bl"],
    ["#bl=d:2025-11-23~ed:2026-02-30", "invalid", "bl"],
    ["#bl=d:2025-11-23~ed:2026-11-23~ed:2026-11-23", "invalid", "bl"],
    ["#bl=ed:2026-11-23", "invalid", "bl"],
  ])("drops what it does not know and says so: %s", (link, reason, parameter) => {
    const { issues } = decodeLink(`${link}&vw=last-12-months`, base);
    expect(issues.map((issue) => [issue.reason, issue.parameter])).toEqual([[reason, parameter]]);
  });

  it("reads a link without a window as the calendar year, and tells of it once, whatever else it has", () => {
    const former = [{ reason: "former", parameter: "vw", found: "" }];
    for (const link of ["#v=1&l=nl&d=2026-11-23", "#h=eu", "#v=1&bl=d:2025-11-23", "#v=1&&"]) {
      const { view, issues } = decodeLink(link, base);
      expect(view.settings.window).toBe("calendar-year");
      expect(issues).toEqual(former);
    }
    // The address of a first visit is no link.
    expect(decodeLink("#", base)).toEqual({ view: base, issues: [] });
    expect(base.settings.window).toBe("last-12-months");
  });

  it("refuses a window that it does not know, and does not take the link for a former one", () => {
    const { view, issues } = decodeLink("#v=1&vw=fortnight", base);
    expect(issues).toEqual([{ reason: "invalid", parameter: "vw", found: "fortnight" }]);
    expect(VIOLENCE_WINDOWS).toContain(view.settings.window);
  });

  it("opens a baseline with its edition and its window, and one without a window by the calendar year", () => {
    const baseline: Baseline = {
      date: day("2025-11-23"),
      edition: day("2026-11-23"),
      home: base.home,
      ownBorder: null,
      outermost: false,
      settings: base.settings,
    };
    const link = encodeLink({ ...base, baseline });
    expect(link).toContain("bl=d:2025-11-23~vw:last-12-months~ed:2026-11-23");
    expect(decodeLink(link, base)).toEqual({ view: { ...base, baseline }, issues: [] });
    // As links were written before: the view's own window does not reach into the baseline.
    const { view, issues } = decodeLink("#v=1&vw=last-12-months&bl=d:2025-11-23~hd:500", base);
    expect(issues).toEqual([]);
    expect(view.settings.window).toBe("last-12-months");
    expect(view.baseline).toMatchObject({
      date: "2025-11-23",
      edition: null,
      settings: { window: "calendar-year", halfDistanceKm: 500 },
    });
  });

  it("keeps the sound parts of a damaged link", () => {
    const { view, issues } = decodeLink("#v=1&vw=last-12-months&h=eu&hd=abc&fi=presence&zz=1", base);
    expect(issues).toHaveLength(2);
    expect(view.home).toBe("eu");
    expect(view.filters.instruments).toEqual(["presence"]);
    expect(view.settings).toEqual(base.settings);
  });

  it("never throws and never touches a prototype, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        decodeLink(pieces.join(""), base);
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("opens all judgements of interest or none: a score with half of them is nobody's", () => {
    const link = "#in=1~UKR:3:2026-11-23:A:because~VEN:9:2026-11-23:A:because";
    expect(decodeLink(link, base).view.settings.interest).toEqual({ on: false, judgements: {} });
  });

  it("keeps what separates a list where it stands in somebody's reason", () => {
    const judgement = {
      level: 2,
      rationale: "a~b:c!d!1 & 100%",
      by: "J. ~ de: Vries!",
      on: base.date,
    } as const;
    const interest = { on: true, judgements: { VEN: judgement } };
    const view = { ...base, settings: { ...base.settings, interest } };
    expect(decodeLink(encodeLink(view), base).view.settings.interest).toEqual(interest);
  });

  it("opens a baseline measured from the own border of the view, and from no other", () => {
    const ownBorder: OwnBorder = { id: "abc", name: "A", edges: "lonlat", polygons: [] };
    const own = { home: "own", ownBorder } as const;
    const baseline: Baseline = {
      date: base.date,
      edition: null,
      ...own,
      outermost: false,
      settings: base.settings,
    };
    const text = encodeLink({ ...base, baseline })
      .split("&")
      .filter((part) => part.startsWith("bl=") || part.startsWith("vw="))
      .join("&");
    expect(decodeLink(text, { ...base, ...own }).view.baseline).toEqual(baseline);
    const other = { ...base, ...own, ownBorder: { ...ownBorder, id: "def" } };
    const { view, issues } = decodeLink(text, other);
    expect(view.baseline).toBeNull();
    expect(issues.map(({ reason }) => reason)).toEqual(["own-border-absent"]);
  });

  it("writes lone surrogates as the replacement character instead of throwing", () => {
    const view = { ...base, filters: { ...base.filters, text: "a\uD800b" } };
    expect(decodeLink(encodeLink(view), base).view.filters.text).toBe("a\uFFFDb");
  });

  it.skipIf(!existsSync(CORPUS))(
    "survives every address of the corpus (skipped where ../shared is absent)",
    () => {
      const cases: { id: string; hash: string }[] = JSON.parse(readFileSync(CORPUS, "utf8"));
      for (const { hash } of cases) {
        const { view } = decodeLink(hash, base);
        expect(Object.keys(view).sort()).toEqual(Object.keys(base).sort());
        expect(view.layers.map(({ id }) => id).sort()).toEqual([...LAYER_IDS].sort());
      }
      expect(cases.length).toBeGreaterThan(20);
    },
  );
});
