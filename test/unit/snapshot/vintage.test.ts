import Papa from "papaparse";
import { expect, it } from "vitest";
import { slideContent, under } from "../../../src/app/briefing/slide-content.ts";
import { dataFile } from "../../../src/app/snapshot/data-file.ts";
import { pageContent } from "../../../src/app/snapshot/page-content.ts";
import { rankCommand } from "../../../src/cli/rank-command.ts";
import { addDays, type PlainDate } from "../../../src/domain/time/plain-date.ts";
import { newSlideId } from "../../../src/state/briefing/briefing.ts";
import { selectPriorities } from "../../../src/state/selectors/ranking.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { runHere } from "../../fixtures/command.ts";
import { namedInCell, namedInWords, sortedNames, unitsOf } from "../../fixtures/named-periods.ts";
import { ownPeriods, ownPillarPeriods } from "../../fixtures/own-periods.ts";
import { CHOICES, MADE } from "../../fixtures/page.ts";

/** Numbers of Park and Miller (1988), so that every run asks the same dates. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const HOMES = ["europe-and-kingdom", "eu", "nato-europe", "kingdom-caribbean"] as const;
const random = randomNumbers(20_261_129);
const FIRST = "2015-12-31" as PlainDate;
/** Days from 31 December 2015 to 29 November 2026. */
const DAYS = 3986;
const PICTURES = [
  // The view of the review of the numbers, whose page named figures of 2024 and 2025.
  { date: "2024-05-18" as PlainDate, window: "last-12-months", home: "eu" } as const,
  ...Array.from({ length: 30 }, (_, index) => ({
    date: addDays(FIRST, Math.floor(random() * (DAYS + 1))),
    window: index % 2 === 0 ? ("last-12-months" as const) : ("calendar-year" as const),
    home: HOMES[Math.floor(random() * HOMES.length)] ?? "eu",
  })),
];

const SHORT: ReadonlyMap<string, string> = new Map([
  ["ucdp-months", "violence (UCDP, by month)"],
  ["ucdp-country-year", "violence (UCDP, by year)"],
  ["un-population", "inhabitants"],
  ["wgi", "WGI"],
  ["inform", "INFORM edition"],
  ["unhcr", "displacement (UNHCR)"],
]);

it.each(PICTURES)(
  "names the periods that were used, and no other, on $date ($window, $home)",
  { timeout: 60_000 },
  async ({ date, window, home }) => {
    const { store, actions } = loadedStore(date);
    actions.setHome(home);
    actions.setSettings({ ...store.getState().view.settings, window });
    const state = store.getState();
    const assessed = selectPriorities(state).filter(({ assessment }) => assessment !== null);
    const used = sortedNames(
      ownPeriods(
        assessed.map(({ iso3 }) => iso3),
        date,
        window,
      ),
    );
    const cards = state.data.manifest?.datasets ?? [];
    const titles = new Map(cards.map(({ id, title }) => [id, title.en]));
    const isProvisional = (used["ucdp-months"] ?? []).some((month) => month >= "2026-01");

    const page = pageContent(state, CHOICES, MADE, null);
    const [line = ""] = page?.blocks.find(({ id }) => id === "data")?.lines ?? [];
    expect(namedInWords(line, titles), "page").toEqual(used);
    expect(/provisional/.test(line), "page, provisional months").toBe(isProvisional);
    const sources = (page?.blocks.find(({ id }) => id === "sources")?.lines ?? []).join("\n");
    expect(/provisional|Candidate/.test(sources), "page, provisional edition").toBe(isProvisional);
    for (const id of SHORT.keys())
      expect(sources.includes(titles.get(id) ?? "?"), `page, ${id} as a source`).toBe(id in used);

    const slide = {
      id: newSlideId(),
      view: state.view,
      headline: "x",
      points: [],
      notes: "",
      second: null,
    };
    const choices = { marking: "M", releasability: "", author: "", reference: "" };
    const onSlide = slideContent(under(state), slide, choices, { index: 0, total: 1, made: MADE });
    expect(namedInWords(onSlide?.sources.join(" ") ?? "", SHORT), "slide").toEqual(used);

    const csv = String(await dataFile(state, CHOICES, { table: "ranking", kind: "csv", hxl: false }));
    const rows = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const geojson: {
      features: { properties: Record<string, string | null> }[];
      einder: Record<string, string>;
    } = JSON.parse(String(await dataFile(state, CHOICES, { table: "ranking", kind: "geojson", hxl: false })));
    expect(geojson.einder["figures_used"]).toBe(rows[0]?.["figures_used"]);
    const inRows = new Map<string, string[]>();
    for (const [index, row] of rows.entries()) {
      const own = ownPillarPeriods(row["iso3"] ?? "", date, window);
      for (const pillar of ["level", "rise", "fragility", "displacement"] as const) {
        const expected = new Map<string, string[]>();
        for (const [dataset = "", time = ""] of own[pillar] ?? []) {
          expected.set(dataset, [...(expected.get(dataset) ?? []), time]);
          inRows.set(dataset, [...(inRows.get(dataset) ?? []), time]);
        }
        const cell = row[`vintage_${pillar}`] ?? "";
        expect(namedInCell(cell), `row ${row["iso3"]}, ${pillar}`).toEqual(sortedNames(expected));
        expect(row[`pillar_${pillar}`] === "", `row ${row["iso3"]}, ${pillar} missing`).toBe(
          own[pillar] === null,
        );
        if (own[pillar] === null) expect(row[`contribution_${pillar}`], `${row["iso3"]}`).toBe("");
        expect(geojson.features[index]?.properties[`vintage_${pillar}`] ?? "").toBe(cell);
      }
    }
    expect(namedInCell(rows[0]?.["figures_used"] ?? ""), "data file").toEqual(sortedNames(inRows));

    const args = ["--date", date, "--window", window, "--home", home, "--draws", "0"];
    const printed: {
      meta: { sources: { id: string; used: string[] | null; vintage: { from: string; to: string } }[] };
    } = JSON.parse(runHere(rankCommand, args).out);
    const inPrint = new Map(
      printed.meta.sources.flatMap(({ id, used: times }) =>
        times === null
          ? []
          : [
              [
                id,
                times.flatMap((time) => {
                  const [from = "", to = from] = time.split("/");
                  return unitsOf(from, to);
                }),
              ] as const,
            ],
      ),
    );
    expect(sortedNames(inPrint), "command line").toEqual(sortedNames(inRows));
    for (const { id, used: times, vintage } of printed.meta.sources) {
      if (times === null) continue;
      const all = [...(inRows.get(id) ?? [])].sort();
      expect([vintage.from, vintage.to], id).toEqual([all[0], all.at(-1)]);
    }
  },
);

it("marks on the page the areas that count by the floor alone", () => {
  const { store, actions } = loadedStore();
  actions.setHome("kingdom-caribbean");
  actions.setSettings({ halfDistanceKm: 25 });
  const lines = pageContent(store.getState(), CHOICES, MADE, null)?.lead.lines ?? [];
  // f makes up half of f + (1 - f) 2^(-d / L) from d = L log2((1 - f) / f) on: 106 km for L = 25 km and f = 0.05.
  const far = lines
    .filter((line) => /far off/.test(line))
    .map((line) => line.replace(/^\d+\. ([^:]+):.*/, "$1"));
  const beyond = lines
    .filter((line) => Number(/ ([\d,]+)\s+km to /.exec(line)?.[1]?.replace(",", "") ?? 0) > 106)
    .map((line) => line.replace(/^\d+\. ([^:]+):.*/, "$1"));
  expect(beyond.length).toBeGreaterThan(0);
  expect(far).toEqual(beyond);
});
