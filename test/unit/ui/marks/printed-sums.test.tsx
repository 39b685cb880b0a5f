import { describe, expect, it } from "vitest";
import { tableOf } from "../../../../src/app/snapshot/data-tables.ts";
import { reportAreas } from "../../../../src/cli/rank-report.ts";
import { AGGREGATIONS } from "../../../../src/domain/risk/types.ts";
import { VIOLENCE_WINDOWS } from "../../../../src/domain/risk/violence-window.ts";
import { selectAreasById, selectPriorities, selectRanked } from "../../../../src/state/selectors/ranking.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { PrioritySection } from "../../../../src/ui/area/priority-section.tsx";
import { contributionRows, placeRows } from "../../../../src/ui/explain/comparison-rows.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { areaCardProps, markupOf } from "../../../fixtures/screen-text.tsx";
import { day } from "../../domain/time/dates.ts";

const en = createTranslator("en");
const DATES = ["2016-06-30", "2019-12-01", "2022-06-01", "2024-05-18", "2026-11-29"];
const VIEWS = DATES.flatMap((date) =>
  VIOLENCE_WINDOWS.flatMap((window) => AGGREGATIONS.map((aggregation) => ({ date, window, aggregation }))),
);

/** In tenths, or smaller steps, so that sums are exact; what is not there adds nothing. */
function steps(text: string | number | null | undefined, decimals: number): number {
  const found = /[−-]?[\d.]+/.exec(String(text ?? "0").replaceAll("−", "-"));
  return Math.round(Number(found?.[0] ?? 0) * 10 ** decimals);
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const inner = (markup: string): readonly string[] =>
  [...markup.matchAll(/<strong[^>]*>([^<]*)<\/strong>/g)].map(([, text]) => text ?? "");

describe("parts as they are printed", () => {
  it.each(VIEWS)("sum to score and risk on $date, $window, $aggregation", ({ date, window, aggregation }) => {
    const { store, actions } = loadedStore(day(date));
    actions.setSettings({ window, aggregation });
    const state = store.getState();
    const ranked = selectRanked(state);
    expect(ranked.length).toBeGreaterThan(70);
    const report = new Map(
      reportAreas([...selectAreasById(state).values()], selectPriorities(state), null).map((one) => [
        one.iso3,
        one,
      ]),
    );
    const table = tableOf(state, "ranking");
    const column = (key: string) => table.columns.findIndex((one) => one.key === key);
    const exported = new Map(table.rows.map((row) => [row[0], row]));
    for (const priority of ranked) {
      const { iso3 } = priority;
      // The card: the score, four parts and what distance takes, in this order.
      const markup = markupOf(<PrioritySection {...areaCardProps(state, iso3)} />, "en");
      const [score, ...rest] = inner(markup);
      const risk = steps(/= ([\d.]+) ×/.exec(markup)?.[1], 1);
      expect(sum(rest.slice(0, 4).map((text) => steps(text, 1))), `${iso3} card`).toBe(steps(score, 1));
      expect(steps(score, 1) - steps(rest[4], 1), `${iso3} card, risk`).toBe(risk);
      // The bar's own words.
      const [, words = ""] = /aria-label="([^"]*distance takes[^"]*)"/.exec(markup) ?? [];
      const [parts = "", taken] = words.split("; distance takes ");
      expect(sum([...parts.matchAll(/\d+\.\d/g)].map(([text]) => steps(text, 1))), `${iso3} bar`).toBe(
        steps(score, 1),
      );
      expect(steps(score, 1) + steps(taken, 1), `${iso3} bar, risk`).toBe(risk);
      // Two areas side by side.
      const pair = [
        { priority, uncertainty: null },
        { priority, uncertainty: null },
      ] as const;
      const first = (rows: ReturnType<typeof placeRows>, id: string) =>
        steps(rows.find((row) => row.id === id)?.cells[0].text, 1);
      const compared = contributionRows(pair, en);
      const places = placeRows(pair, en);
      expect(sum(compared.slice(0, 4).map((row) => steps(row.cells[0].text, 1))), `${iso3} comparison`).toBe(
        first(places, "score"),
      );
      expect(first(places, "score") - first(compared, "distance"), `${iso3} comparison, risk`).toBe(
        first(places, "risk"),
      );
      // A row that is exported, and one of the command line.
      const cell = (key: string) => exported.get(iso3)?.[column(key)] as number | null;
      const keys = ["level", "rise", "fragility", "displacement"] as const;
      expect(sum(keys.map((key) => steps(cell(`contribution_${key}`), 3))), `${iso3} table`).toBe(
        steps(cell("priority"), 3),
      );
      expect(steps(cell("priority"), 3) + steps(cell("taken_by_distance"), 3), `${iso3} table, risk`).toBe(
        steps(cell("risk"), 3),
      );
      const told = report.get(iso3);
      expect(sum(keys.map((key) => steps(told?.contributions?.[key], 6))), `${iso3} report`).toBe(
        steps(told?.priority, 6),
      );
      expect(steps(told?.priority, 6) + steps(told?.takenByDistance, 6), `${iso3} report, risk`).toBe(
        steps(told?.risk, 6),
      );
    }
  });

  it("say of a pillar that is missing that there are no data, not that it adds nothing", () => {
    const state = loadedStore(day("2026-11-29")).store.getState();
    const markup = markupOf(<PrioritySection {...areaCardProps(state, "PSE")} />, "en");
    expect(inner(markup).slice(1, 5)[3]).toBe(en.t("pillar.missing"));
    const table = tableOf(state, "ranking");
    const at = table.columns.findIndex(({ key }) => key === "contribution_displacement");
    expect(table.rows.find(([iso3]) => iso3 === "PSE")?.[at]).toBeNull();
  });
});
