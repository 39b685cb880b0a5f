import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { rankCsv } from "../../../src/cli/rank-csv.ts";
import { methodNotes, type RankMeta, scopeNotes, sourcesOf } from "../../../src/cli/rank-meta.ts";
import { reportAreas } from "../../../src/cli/rank-report.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/priority/defaults.ts";
import { rankMeasured } from "../../../src/domain/priority/rank-measured.ts";
import type { Robustness } from "../../../src/domain/priority/robustness.ts";
import { builtData } from "../domain/priority/built-data.ts";
import { areaOf } from "../domain/priority/made-up-areas.ts";
import { WORKED_FIGURES } from "../domain/risk/worked-figures.ts";
import { day } from "../domain/time/dates.ts";

const KM: Readonly<Record<string, number>> = { UKR: 0, MLI: 813.6, PSE: 287.7 };
const AREAS = [
  areaOf("GUF", false),
  areaOf("BES"),
  areaOf("NLD"),
  areaOf("PSE"),
  areaOf("ISR"),
  areaOf("MLI"),
  areaOf("UKR"),
];
const PRIORITIES = rankMeasured({
  areas: AREAS,
  figures: WORKED_FIGURES,
  date: day("2026-11-23"),
  settings: DEFAULT_SETTINGS,
  isHome: (iso3) => iso3 === "NLD",
  nearest: (iso3, measure) => {
    const km = KM[iso3];
    if (km === undefined || measure === "capital") return null;
    return { km, inside: false, from: [1, 2], to: [-3.123456789, 4.5], toIso3: "", border: "file" };
  },
});
/** As draws would give it; the codes are in the order in which they are printed. */
const ROBUSTNESS: Robustness = {
  seed: 7,
  draws: 3,
  areas: [
    {
      iso3: "UKR",
      rankInterval: [1, 2],
      scoreInterval: [60, 70],
      topTenShare: 2 / 3,
      indistinguishableFrom: ["PSE", "MLI"],
    },
    {
      iso3: "MLI",
      rankInterval: [3, 3],
      scoreInterval: [30, 31],
      topTenShare: 0,
      indistinguishableFrom: [],
    },
  ],
};
const reported = reportAreas(AREAS, PRIORITIES, ROBUSTNESS);
const area = (iso3: string) => reported.find((one) => one.iso3 === iso3);

const META: RankMeta = {
  edition: day("2026-11-23"),
  fingerprint: "f00d",
  date: day("2026-11-23"),
  home: "=cmd.geojson",
  outermost: false,
  borders: [{ id: "file", name: "=cmd.geojson", notes: [] }],
  settings: DEFAULT_SETTINGS,
  differsFromDefault: true,
  draws: 3,
  seed: 7,
  window: "last-12-months",
  violence: { from: "2022-06", to: "2023-05", provisional: false },
  comparedWith: null,
  edges: "lonlat",
  ...methodNotes(DEFAULT_SETTINGS, PRIORITIES),
  marking: "ONGERUBRICEERD - OPEN BRONNEN",
  sources: sourcesOf(builtData().manifest.datasets, PRIORITIES),
};

describe("reportAreas", () => {
  it("puts ranked areas first by rank, then the others by state", () => {
    expect(reported.map(({ iso3 }) => iso3)).toEqual(["UKR", "PSE", "MLI", "ISR", "BES", "NLD", "GUF"]);
    expect(reported.map(({ rank }) => rank)).toEqual([1, 2, 3, null, null, null, null]);
    expect(reported.map(({ state }) => state)).toEqual([
      "assessed",
      "assessed",
      "assessed",
      "assessed",
      "no-data",
      "home",
      "outside",
    ]);
  });

  it("prints null, never 0, for what is missing", () => {
    expect(area("NLD")).toMatchObject({
      priority: null,
      risk: null,
      pillars: null,
      coverage: null,
      distanceKm: null,
    });
    expect(area("NLD")).toMatchObject({
      nearest: null,
      contributions: null,
      vintage: null,
      inside: null,
      border: null,
    });
    expect(area("BES")).toMatchObject({ risk: null, coverage: 0, contributions: null });
    expect(area("BES")?.vintage).toEqual({ level: null, rise: null, fragility: null, displacement: null });
    expect(area("PSE")?.pillars?.displacement).toBeNull();
    expect(area("PSE")?.contributions?.displacement).toBeNull();
    expect(area("UKR")?.distanceKm).toBe(0);
  });

  it("prints what the draws say of an area, and null where they say nothing", () => {
    expect(area("UKR")).toMatchObject({
      interval: [1, 2],
      topTenShare: 0.666667,
      indistinguishableFrom: ["PSE", "MLI"],
    });
    expect(area("MLI")).toMatchObject({ interval: [3, 3], topTenShare: 0, indistinguishableFrom: [] });
    const none = { interval: null, topTenShare: null, indistinguishableFrom: null };
    expect(area("NLD")).toMatchObject(none);
    expect(reportAreas(AREAS, PRIORITIES, null).find(({ iso3 }) => iso3 === "UKR")).toMatchObject(none);
  });

  it("prints contributions that sum to the printed priority exactly", () => {
    const ranked = reported.filter(({ rank }) => rank !== null);
    expect(ranked).toHaveLength(3);
    for (const { priority, contributions } of ranked) {
      const millionths = Object.values(contributions ?? {}).map((part) => Math.round((part ?? 0) * 1e6));
      expect(millionths).toHaveLength(4);
      expect(millionths.reduce((sum, part) => sum + part, 0)).toBe(Math.round((priority ?? 0) * 1e6));
    }
    // Mali, worked by hand: 15.392540 + 0 + 14.804988 + 3.740496.
    expect(area("MLI")?.contributions?.fragility).toBeCloseTo(14.804988, 5);
  });

  it("prints the nearest point as longitude and latitude, and no border area where nobody's land is meant", () => {
    expect(area("MLI")).toMatchObject({
      nearest: [-3.1234568, 4.5],
      border: "file",
      borderArea: null,
      distanceKm: 813.6,
    });
  });

  it("prints the time of all that went in, pillar by pillar", () => {
    expect(area("UKR")?.vintage).toEqual({
      level: { ucdp_deaths_total_best: ["2024"], population_projected_medium: ["2024"] },
      rise: { ucdp_deaths_total_best: ["2021/2024"] },
      fragility: { wgi_political_stability_est: ["2023"], inform_lack_coping_capacity: ["2020"] },
      displacement: {
        unhcr_idps: ["2025"],
        unhcr_refugees_from: ["2025"],
        unhcr_other_in_need_of_protection_from: ["2025"],
        population_projected_medium: ["2025"],
      },
    });
    expect(area("PSE")?.flags).toEqual(["shared-figure", "projected-population"]);
  });
});

describe("rankCsv", () => {
  const text = rankCsv(META, reported);
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

  it("reads back as the same areas, a missing value as an empty cell", () => {
    expect(errors).toEqual([]);
    expect(data.map((row) => row["iso3"])).toEqual(reported.map(({ iso3 }) => iso3));
    data.forEach((row, index) => {
      const one = reported[index];
      expect(row["priority"]).toBe(one?.priority === null ? "" : String(one?.priority));
      expect(row["distance_km"]).toBe(one?.distanceKm === null ? "" : String(one?.distanceKm));
      expect(row["pillar_displacement"]).toBe(String(one?.pillars?.displacement ?? ""));
      expect(row["contribution_level"]).toBe(String(one?.contributions?.level ?? ""));
    });
    expect(data[0]?.["nearest_lon"]).toBe("-3.1234568");
    expect(data[0]).toMatchObject({
      interval_low: "1",
      interval_high: "2",
      top_ten_share: "0.666667",
      indistinguishable_from: "PSE, MLI",
    });
    expect(data.find((row) => row["iso3"] === "NLD")).toMatchObject({
      interval_low: "",
      interval_high: "",
      top_ten_share: "",
      indistinguishable_from: "",
    });
  });

  it("says in every row of which date, border and settings it is", () => {
    for (const row of data) {
      expect(row).toMatchObject({
        date: "2026-11-23",
        half_distance_km: "1000",
        edges: "lonlat",
        differs_from_default: "true",
        draws: "3",
        seed: "7",
        fingerprint: "f00d",
      });
      expect(row["sources"]).toContain("ucdp-country-year");
    }
  });

  it.each(["=", "+", "-", "@", "\t", "\r", "\0"])(
    "puts an apostrophe before text that begins with %j",
    (first) => {
      const [row] = Papa.parse<Record<string, string>>(rankCsv({ ...META, home: `${first}x` }, reported), {
        header: true,
      }).data;
      expect(row?.["home"]).toBe(`'${first}x`);
    },
  );

  it("leaves no cell that a spreadsheet would calculate", () => {
    expect(data[0]?.["home"]).toBe("'=cmd.geojson");
    for (const cell of data.flatMap((row) => Object.values(row))) {
      if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r\0]/);
    }
  });

  it("holds no other sign that programs that guess the separator would take for it", () => {
    expect(text).not.toMatch(/[;|\t]/);
    expect(data[0]?.["vintage_level"]).toContain(
      "ucdp_deaths_total_best 2024, population_projected_medium 2024",
    );
    expect(data[1]?.["flags"]).toBe("shared-figure, projected-population");
  });

  it("ends every row with CR LF", () => {
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(reported.length + 2);
  });
});

describe("methodNotes", () => {
  it("gives the formulas of the settings that were ranked with", () => {
    expect(methodNotes(DEFAULT_SETTINGS, PRIORITIES).method).toMatchObject({
      risk: "100 Σ(w s) / Σ(w)",
      proximity: "f + (1 − f) 2^(−d / L)",
    });
    expect(methodNotes({ aggregation: "geometric", decay: "linear" }, PRIORITIES).method).toMatchObject({
      risk: "100 exp(Σ(w ln(max(s, 0.05))) / Σ(w))",
      proximity: "f + (1 − f) max(0, 1 − d / L)",
    });
    expect(methodNotes({ aggregation: "geometric", decay: "none" }, PRIORITIES).method["proximity"]).toBe(
      "1",
    );
  });
});

describe("scopeNotes", () => {
  it("gives the rule, and names near areas without figures where their distance is known", () => {
    const areas = builtData().areas();
    const near = rankMeasured({
      areas: [areaOf("MEX", false)],
      figures: WORKED_FIGURES,
      date: day("2026-11-23"),
      settings: DEFAULT_SETTINGS,
      isHome: () => false,
      nearest: () => ({ km: 1958, inside: false, from: [1, 2], to: [3, 4], toIso3: "ABW", border: "file" }),
    });
    const [rule, named] = scopeNotes(areas, near);
    expect(rule).toBe(areas.scope.rule.en);
    expect(named).toContain(
      "1 area within 2,000\u00a0km that would be ranked has no figures in this edition: Mexico.",
    );
    expect(scopeNotes(areas, [])).toHaveLength(1);
  });
});

describe("sourcesOf", () => {
  it("names the datasets that went in and no other", () => {
    expect(META.sources.map(({ id }) => id).sort()).toEqual([
      "areas",
      "home-areas",
      "inform",
      "natural-earth",
      "ucdp-country-year",
      "un-population",
      "unhcr",
      "wgi",
    ]);
  });
});
