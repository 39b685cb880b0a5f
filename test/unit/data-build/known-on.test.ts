import { describe, expect, it } from "vitest";
import { readTables } from "../../../data/build/read-tables.ts";
import { intervalOf, parsePartialDate } from "../../../src/domain/time/plain-date.ts";
import { DATA } from "./temporary-data.ts";

const { missions } = readTables(DATA);

/** Geo-PKO bears the day on which its file was changed, which is not a day that it tells of: only the latest it can be. */
const isFile = (source: object) => "site" in source && String(source.site).startsWith("GitHub, geopko");

describe("the day on which a row was last known", () => {
  it.each(missions.map((row) => [row.id, row] as const))("of %s is what its sources allow", (_, row) => {
    const known = parsePartialDate(row.knownOn);
    const dates = row.sources
      .filter((source) => source.weight === undefined && !isFile(source))
      .flatMap(({ pageDate }) => (pageDate === null ? [] : [intervalOf(pageDate)]));
    const newest = dates.reduce<(typeof dates)[number] | null>(
      (latest, one) => (latest === null || one.first > latest.first ? one : latest),
      null,
    );
    if (known === null) {
      expect(["general knowledge", "undated", "2010s"]).toContain(row.knownOn);
      expect(newest).toBeNull();
      return;
    }
    expect(row.sources).not.toEqual([]);
    const { first, last } = intervalOf(known);
    if (newest !== null) expect(last >= newest.first, "earlier than its newest source").toBe(true);
    const leavesOpen = row.sources.some(
      (source) => source.pageDate === null || (isFile(source) && first <= intervalOf(source.pageDate).last),
    );
    if (!leavesOpen && row.confidence !== "memory") {
      expect(newest !== null && last <= newest.last, "later than its newest source").toBe(true);
    }
  });

  // The review of the numbers, defect 12: what nobody has seen since.
  it.each([
    ["nl-lebanon-border", "2018-03"],
    ["nl-attache-kampala", "2015"],
    ["nl-embassy-teams-2024", "2024-02-28"],
    ["emasoh-agenor", "2023"],
  ])("of %s is %s", (id, day) => {
    expect(missions.find((row) => row.id === id)?.knownOn).toBe(day);
  });
});
