import JSZip from "jszip";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { DATA_KINDS, dataFile } from "../../../src/app/snapshot/data-file.ts";
import { TABLE_IDS, tableOf } from "../../../src/app/snapshot/data-tables.ts";
import type { Mission } from "../../../src/domain/missions/mission.ts";
import { createDraws } from "../../../src/domain/priority/draws.ts";
import type { PartialDate } from "../../../src/domain/time/plain-date.ts";
import { csvTable } from "../../../src/snapshot/data/csv.ts";
import type { DataTable } from "../../../src/snapshot/data/table.ts";
import { xlsxTable } from "../../../src/snapshot/data/xlsx.ts";
import { selectFiltered } from "../../../src/state/selectors/filtered.ts";
import { selectRanked } from "../../../src/state/selectors/ranking.ts";
import { selectRobustnessModel } from "../../../src/state/selectors/robustness.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { CHOICES } from "../../fixtures/page.ts";

const TABLE: DataTable = {
  id: "generated",
  columns: [
    { key: "name", kind: "text", hxl: "#name" },
    { key: "value", kind: "number" },
    { key: "on", kind: "day" },
    { key: "is", kind: "flag" },
  ],
  rows: [
    ['=HYPERLINK("x")', -1.5, "2026-11-23", true],
    ['+31 70; "a", b', 1234.25, "2024-05", null],
    ["Curaçao", null, null, false],
  ],
  geometries: [null, null, null],
};
const ORIGIN = [["marking", "M"]] as const;

const rowsOf = (csv: string, delimiter: string) =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { delimiter, skipEmptyLines: true }).data;

describe("csvTable", () => {
  it("writes numbers for a Dutch spreadsheet, texts that are no formulas, and missing as empty", () => {
    expect(rowsOf(csvTable(TABLE, ORIGIN, "nl", false), ";")).toEqual([
      ["name", "value", "on", "is", "marking"],
      ['\'=HYPERLINK("x")', "-1,5", "2026-11-23", "true", "M"],
      ['\'+31 70; "a", b', "1234,25", "2024-05", "", "M"],
      ["Curaçao", "", "", "false", "M"],
    ]);
  });

  it("writes them for everybody else, with a row of hashtags where it is asked for", () => {
    const [, tags, first] = rowsOf(csvTable(TABLE, ORIGIN, "en", true), ",");
    expect(tags).toEqual(["#name", "", "", "", "#meta+marking"]);
    expect(first?.[1]).toBe("-1.5");
  });

  it("keeps its marking where it has no rows", () => {
    expect(rowsOf(csvTable({ ...TABLE, rows: [] }, ORIGIN, "en", false), ",")).toEqual([
      ["name", "value", "on", "is", "marking"],
      ["", "", "", "", "M"],
    ]);
  });

  it("begins with the mark by which a spreadsheet knows UTF-8", () => {
    expect(csvTable(TABLE, ORIGIN, "nl", false).charCodeAt(0)).toBe(0xfeff);
  });
});

describe("xlsxTable", () => {
  it("keeps numbers numbers, days days and formulas text, under the marking", async () => {
    const zip = await JSZip.loadAsync(await xlsxTable(TABLE, ORIGIN, "M"));
    const sheet = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    const texts = (await zip.file("xl/sharedStrings.xml")?.async("string")) ?? sheet;
    expect(texts).toContain("=HYPERLINK");
    expect(sheet).not.toContain("<f>");
    expect(sheet).toMatch(/<v>-1\.5<\/v>/);
    expect(sheet).toMatch(/<v>1234\.25<\/v>/);
    // 23 November 2026 is day 46,349 of the 1900 date system (25 November 2024 is day 45,621, plus 728 days).
    expect(sheet).toMatch(/<v>46349(?:\.0+)?<\/v>/);
    const book = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
    expect(book).toContain('name="generated"');
    expect(book).toContain('name="provenance"');
  });
});

it("refuses a text that no cell takes, and shortens none", async () => {
  const rows = [["x".repeat(32_768), 1, null, null]];
  await expect(xlsxTable({ ...TABLE, rows }, ORIGIN, "M")).rejects.toThrow(/32767 characters; found 32768/);
});

describe("dataFile", () => {
  it.each(DATA_KINDS)("makes the same bytes of the same view (%s)", async (kind) => {
    for (const table of TABLE_IDS) {
      const make = () => dataFile(loadedStore().store.getState(), CHOICES, { table, kind, hxl: true });
      const [a, b] = [await make(), await make()];
      expect(a, table).not.toBeNull();
      expect(b, table).toEqual(a);
    }
  });

  it("holds what the filters let through, with the numbers of the screen", () => {
    const { store, actions } = loadedStore();
    actions.setFilter("frameworks", ["EU"]);
    const state = store.getState();
    const { areas, missions } = selectFiltered(state);
    const rows = tableOf(state, "missions").rows;
    expect(rows.map(([id]) => id)).toEqual(missions.map(({ mission }) => mission.id));
    const ranking = tableOf(state, "ranking");
    const at = (key: string) => ranking.columns.findIndex((column) => column.key === key);
    const shown = selectRanked(state).filter(({ iso3 }) => areas.has(iso3));
    for (const [index, { iso3, rank, priority }] of shown.entries()) {
      expect(ranking.rows[index]?.[at("iso3")]).toBe(iso3);
      expect(ranking.rows[index]?.[at("rank")]).toBe(rank);
      expect(ranking.rows[index]?.[at("priority")]).toBeCloseTo(priority ?? Number.NaN, 3);
    }
  });

  it("tells its marking, day, filters and sources in every format", async () => {
    const state = loadedStore().store.getState();
    const csv = await dataFile(state, CHOICES, { table: "gap", kind: "csv", hxl: false });
    const [head = [], ...rows] = rowsOf(String(csv), ",");
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) expect(row[head.indexOf("marking")]).toBe(CHOICES.marking);
    const geojson = JSON.parse(
      String(await dataFile(state, CHOICES, { table: "ranking", kind: "geojson", hxl: false })),
    );
    expect(geojson.einder).toMatchObject({ marking: CHOICES.marking, as_of: state.view.date });
    expect(geojson.features).toHaveLength(tableOf(state, "ranking").rows.length);
    expect(geojson.features[0].geometry.type).toMatch(/Polygon$/);
  });

  it("says with the gap how it was counted, and counts apart what is certain, possible and last seen", () => {
    const { store, actions } = loadedStore();
    actions.setGap({ measure: "count", highFrom: 35 });
    actions.setLastSeenMonths(12);
    const state = store.getState();
    const { columns, rows } = tableOf(state, "gap");
    const at = (key: string) => columns.findIndex((column) => column.key === key);
    const names = (cell: unknown) => (cell === "" ? 0 : String(cell).split(";").length);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      expect([row[at("effort_measure")], row[at("high_from")], row[at("last_seen_months")]]).toEqual([
        "count",
        35,
        12,
      ]);
      expect(row[at("certain")]).toBe(row[at("effort_low")]);
      const [certain, possible, lastSeen] = ["certain", "possible", "last_seen"].map((key) =>
        Number(row[at(key)]),
      );
      expect((certain ?? 0) + (possible ?? 0) + (lastSeen ?? 0)).toBe(row[at("effort_high")]);
      for (const kind of ["certain", "possible", "last_seen"])
        expect(names(row[at(`presence_${kind}`)])).toBeLessThanOrEqual(Number(row[at(kind)]));
    }
    expect(rows.some((row) => Number(row[at("last_seen")]) > 0)).toBe(true);
  });

  it("writes of every mission when it was last seen, and of each date whether it was seen", () => {
    const { columns, rows } = tableOf(loadedStore().store.getState(), "missions");
    const at = (key: string) => columns.findIndex((column) => column.key === key);
    const cell = (id: string, key: string) => rows.find((row) => row[0] === id)?.[at(key)];
    expect(cell("gpoi", "last_seen")).toBe("2022-06");
    expect(cell("gpoi", "state")).toBe("last-seen");
    for (const key of ["start_basis", "end_basis", "mandate_until_basis", "dutch_basis"])
      expect(at(key)).toBeGreaterThan(0);
  });

  it("has no row of a gap while the registry is not loaded", () => {
    const state = loadedStore().store.getState();
    const { missions: _, ...documents } = state.data.documents;
    expect(tableOf({ ...state, data: { ...state.data, documents } }, "gap").rows).toEqual([]);
  });

  // The first window of twelve months ends in the newest month, May 2026; the months of 2026 are provisional (data/ucdp-months).
  it.each([
    ["last-12-months", "2025-06", "2026-05", "true"],
    ["calendar-year", "2025", "2025", "false"],
  ] as const)("tells over which months deaths were counted by %s", async (window, from, to, provisional) => {
    const { store, actions } = loadedStore();
    actions.setSettings({ window });
    const csv = await dataFile(store.getState(), CHOICES, { table: "ranking", kind: "csv", hxl: false });
    const [head = [], first = []] = rowsOf(String(csv), ",");
    const told = ["window", "violence_from", "violence_to", "violence_provisional"].map(
      (key) => first[head.indexOf(key)],
    );
    expect(told).toEqual([window, from, to, provisional]);
  });

  // Made up.
  describe("of a row with a source without an address", () => {
    const state = () => {
      const { store, actions } = loadedStore();
      const { missions, ...document } = store.getState().data.documents.missions ?? { missions: [] };
      actions.fileReady("missions", {
        ...document,
        missions: missions.map(
          (mission): Mission =>
            mission.id !== "ussc"
              ? mission
              : {
                  ...mission,
                  dutch: { participation: "yes", detail: "", years: "", basis: "weak" },
                  confidence: "weak",
                  sources: [
                    { url: "https://example.org/a", pageDate: null },
                    { site: "1news.az", pageDate: "2024-12-17" as PartialDate },
                    { site: "digest.example", pageDate: null, weight: "weak" },
                  ],
                  reports: [
                    {
                      field: "mandateUntil",
                      weight: "headline",
                      text: "Extended",
                      knownOn: null,
                      sources: [{ site: "example.org", pageDate: "2026" as PartialDate }],
                    },
                  ],
                },
        ),
      });
      return store.getState();
    };
    const SOURCES = "https://example.org/a, 1news.az (2024-12-17), digest.example (undated) [weak]";
    const REPORT = "mandateUntil [headline]: Extended; example.org (2026)";

    it("has site and date in the cell, what is not verified in another, and weak as the basis", async () => {
      const csv = await dataFile(state(), CHOICES, { table: "missions", kind: "csv", hxl: false });
      const [head = [], ...rows] = rowsOf(String(csv), ",");
      const cells = rows.find(([id]) => id === "ussc") ?? [];
      const at = (key: string) => cells[head.indexOf(key)];
      expect([at("sources"), at("not_verified")]).toEqual([SOURCES, REPORT]);
      expect([at("dutch_basis"), at("confidence")]).toEqual(["weak", "weak"]);
    });

    it("has the same in GeoJSON, and as text without a link in XLSX", async () => {
      const geojson = JSON.parse(
        String(await dataFile(state(), CHOICES, { table: "missions", kind: "geojson", hxl: false })),
      );
      const { properties } = geojson.features.find(
        (feature: { readonly properties: { readonly id: string } }) => feature.properties.id === "ussc",
      );
      expect(properties).toMatchObject({ sources: SOURCES, not_verified: REPORT });
      const file = await dataFile(state(), CHOICES, { table: "missions", kind: "xlsx", hxl: false });
      const zip = await JSZip.loadAsync(file as Uint8Array);
      const sheet = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
      const texts = (await zip.file("xl/sharedStrings.xml")?.async("string")) ?? sheet;
      expect(texts).toContain(SOURCES);
      expect(sheet).not.toMatch(/hyperlink/i);
    });
  });

  it("has the rank intervals of all draws, and tells their number and seed", async () => {
    const { store, actions } = loadedStore();
    const model = selectRobustnessModel(store.getState());
    if (model === null) throw new Error("there is no ranking");
    const { seed } = store.getState().view;
    const draws = createDraws(model, seed);
    draws.run(100);
    const robustness = draws.result();
    actions.setDraws({ status: { step: "ready" }, result: { model, robustness } });
    const csv = await dataFile(store.getState(), CHOICES, { table: "ranking", kind: "csv", hxl: false });
    const [head = [], ...rows] = rowsOf(String(csv), ",");
    const of = (row: readonly string[], key: string) => row[head.indexOf(key)];
    for (const area of robustness.areas) {
      const row = rows.find((cells) => of(cells, "iso3") === area.iso3) ?? [];
      expect([of(row, "rank_low_90"), of(row, "rank_high_90")], area.iso3).toEqual(
        area.rankInterval.map(String),
      );
      expect([of(row, "rank_draws"), of(row, "rank_seed")]).toEqual(["100", String(seed)]);
    }
  });

  it.each(TABLE_IDS)(
    "names the columns of %s once, alike in both languages, and tags each by the rules of HXL",
    async (table) => {
      const headOf = async (language: "nl" | "en") => {
        const { store, actions } = loadedStore();
        actions.setLanguage(language);
        const csv = await dataFile(store.getState(), CHOICES, { table, kind: "csv", hxl: true });
        return rowsOf(String(csv), language === "nl" ? ";" : ",").slice(0, 2);
      };
      const [dutch, english] = [await headOf("nl"), await headOf("en")];
      expect(dutch).toEqual(english);
      expect(new Set(dutch[0]).size).toBe(dutch[0]?.length);
      for (const key of dutch[0] ?? []) expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
      // A tag is a hash, a word, and attributes each begun by a plus (HXL 1.1, hashtags and attributes).
      for (const tag of dutch[1] ?? []) expect(tag).toMatch(/^(?:#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*)?$/);
    },
  );
});
