import Papa from "papaparse";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { effortCommand } from "../../../src/cli/effort-command.ts";
import { EFFORT_CERTAINTIES } from "../../../src/domain/effort/effort.ts";
import { QUADRANTS } from "../../../src/domain/effort/gap.ts";
import { selectGap } from "../../../src/state/selectors/gap.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { type Ended, runAsProgram, runHere } from "../../fixtures/command.ts";
import { day } from "../domain/time/dates.ts";

const effort = (...args: readonly string[]): Ended => runHere(effortCommand, args);

const count = v.object({ certain: v.number(), possible: v.number(), lastSeen: v.number() });
const printed = v.object({
  meta: v.object({
    edition: v.pipe(v.string(), v.isoDate()),
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    date: v.pipe(v.string(), v.isoDate()),
    home: v.string(),
    measure: v.string(),
    instrument: v.nullable(v.string()),
    highFrom: v.number(),
    lastSeenMonths: v.number(),
    monthsPastEdition: v.nullable(v.number()),
    notes: v.array(v.string()),
    sources: v.array(v.object({ id: v.string() })),
  }),
  areas: v.array(
    v.object({
      iso3: v.string(),
      rank: v.nullable(v.number()),
      priority: v.nullable(v.number()),
      quadrant: v.nullable(v.picklist(QUADRANTS)),
      uncertain: v.nullable(v.boolean()),
      sizeUnknown: v.nullable(v.boolean()),
      effort: v.nullable(v.object({ low: v.number(), high: v.nullable(v.number()) })),
      byInstrument: v.object({ diplomacy: count, assistance: count, presence: count }),
      missions: v.array(
        v.object({
          id: v.string(),
          certainty: v.picklist(EFFORT_CERTAINTIES),
          lastSeen: v.nullable(v.string()),
          dutch: v.picklist(["yes", "no", "unknown", "other-years"]),
          confidence: v.picklist(["seen", "partly-seen", "memory"]),
        }),
      ),
      elsewhere: v.array(
        v.object({ id: v.string(), confidence: v.picklist(["seen", "partly-seen", "memory"]) }),
      ),
    }),
  ),
});

function read({ code, out, err }: Ended) {
  expect(err).toBe("");
  expect(code).toBe(0);
  return v.parse(printed, JSON.parse(out));
}

describe("npm run effort", { timeout: 120_000 }, () => {
  it("prints the gap of a day as the screens have it, the same bytes each time", async () => {
    const args = ["--date", "2026-11-23", "--format", "json"];
    const [first, second] = [effort(...args), await runAsProgram(effortCommand, args)];
    const { meta, areas } = read(first);
    expect(second).toEqual(first);
    expect(meta).toMatchObject({ date: "2026-11-23", measure: "count", instrument: null, highFrom: 20 });
    expect(meta.sources.map(({ id }) => id)).toContain("missions");

    const onScreen = selectGap(loadedStore(day("2026-11-23")).store.getState());
    const ranked = areas.filter(({ rank }) => rank !== null);
    expect(
      ranked.map(({ iso3, rank, quadrant, uncertain, effort: extent }) => [
        iso3,
        rank,
        quadrant,
        uncertain,
        extent,
      ]),
    ).toEqual(
      onScreen.map(({ iso3, rank, quadrant, isUncertain, extent }) => [
        iso3,
        rank,
        quadrant,
        isUncertain,
        extent,
      ]),
    );
    expect(ranked.map(({ missions }) => missions.map(({ id }) => id))).toEqual(
      onScreen.map(({ effort: { here } }) => here.map(({ mission }) => mission.id)),
    );
  });

  it("counts each mission of an area once by certainty, and in each of its instruments", () => {
    const { areas } = read(effort("--date", "2019-12-01"));
    const mali = areas.find(({ iso3 }) => iso3 === "MLI");
    // Of the letter's time: EUTM Mali and EUCAP Sahel Mali assist, MINUSMA is present.
    expect(mali?.missions).toEqual(
      expect.arrayContaining(
        ["eutm-mali", "eucap-sahel-mali", "minusma"].map((id) =>
          expect.objectContaining({ id, certainty: "certain" }),
        ),
      ),
    );
    const certain = mali?.missions.filter(({ certainty }) => certainty === "certain").length;
    expect(mali?.effort?.low).toBe(certain);
  });

  it("never prints unknown Dutch participation as no", () => {
    const { areas } = read(effort("--date", "2026-11-23", "--measure", "dutch"));
    const unknown = new Set(
      loadedStore()
        .store.getState()
        .data.documents.missions?.missions.filter(({ dutch }) => dutch.participation === "unknown")
        .map(({ id }) => id),
    );
    const printedRows = areas.flatMap(({ missions }) => missions).filter(({ id }) => unknown.has(id));
    expect(printedRows.length).toBeGreaterThan(20);
    expect(new Set(printedRows.map(({ dutch }) => dutch))).toEqual(new Set(["unknown"]));
  });

  it("prints a row an area as CSV, with what holds for all in each", () => {
    const { code, out } = effort("--date", "2026-11-23", "--instrument", "presence", "--format", "csv");
    expect(code).toBe(0);
    const { data, errors } = Papa.parse<Record<string, string>>(out.trim(), { header: true });
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(80);
    expect(data[0]).toMatchObject({ iso3: "LBN", rank: "1", instrument: "presence", high_from: "20" });
    expect(data.find(({ iso3 }) => iso3 === "COL")).toMatchObject({ quadrant: "gap", certain: "" });

    const registry = loadedStore().store.getState().data.documents.missions?.missions ?? [];
    const ofRegistry = new Map(registry.map(({ id, confidence }) => [id, confidence]));
    const idsOf = (cell: string | undefined) => (cell === undefined || cell === "" ? [] : cell.split(", "));
    expect(data.some((row) => row["confidence"]?.includes(": memory"))).toBe(true);
    for (const { iso3, certain, possible, last_seen, elsewhere, confidence } of data) {
      const lastSeen = idsOf(last_seen).map((cell) => cell.split(": ")[0] ?? "");
      const ids = [...[certain, possible, elsewhere].flatMap(idsOf), ...lastSeen];
      expect(idsOf(confidence).sort(), iso3).toEqual(ids.map((id) => `${id}: ${ofRegistry.get(id)}`).sort());
    }
  });

  it("counts a mission of unknown strength as effort of unknown size", () => {
    const { areas } = read(effort("--date", "2026-11-23", "--measure", "staff"));
    expect(areas.find(({ iso3 }) => iso3 === "UKR")).toMatchObject({
      quadrant: "engaged",
      uncertain: false,
      sizeUnknown: true,
    });
  });

  const certainIn = (iso3: string, ...args: readonly string[]) =>
    read(effort(...args))
      .areas.filter((area) => area.iso3 === iso3)
      .flatMap(({ missions }) => missions)
      .filter(({ certainty }) => certainty === "certain")
      .map(({ id }) => id);

  // Barkhane left on 15 August 2022 (French general staff), Mali left the G5 force on 30 June 2022 (Africanews).
  it("has neither force certain in Mali after it left, and the UN there", () => {
    const certain = certainIn("MLI", "--date", "2022-10-01");
    expect(certain).toContain("minusma");
    expect(certain).not.toContain("barkhane");
    expect(certain).not.toContain("g5-sahel-jf");
  });

  // Niger left the force on 30 March 2025 (Reuters); the newest source of GPOI is of June 2022.
  it("has Niger certain neither by a force it left nor by what nobody saw for years", () => {
    const certain = certainIn("NER", "--date", "2026-11-29");
    expect(certain).not.toContain("mnjtf");
    expect(certain).not.toContain("gpoi");
    expect(certainIn("NER", "--date", "2026-11-29", "--last-seen-months", "120")).toContain("gpoi");
  });

  it("says of a date past the edition how far it lies past it, and counts nothing as certain", () => {
    const { meta, areas } = read(effort("--date", "2035-06-01"));
    // From 29 November 2026 to 29 May 2035: eight years and six months.
    expect(meta.monthsPastEdition).toBe(102);
    expect(meta.notes[0]).toContain("102 months past the edition of 29 November 2026");
    expect(
      areas.flatMap(({ missions }) => missions).filter(({ certainty }) => certainty === "certain"),
    ).toEqual([]);
    expect(areas.every(({ effort: extent }) => extent === null || extent.low === 0)).toBe(true);
  });

  it("says on every date that the registry is not complete, and for how long what was seen counts", () => {
    const { meta } = read(effort("--date", "2026-11-23"));
    expect(meta).toMatchObject({ lastSeenMonths: 24, monthsPastEdition: null });
    expect(meta.notes.join(" ")).toContain("The registry is not complete");
    expect(meta.notes.join(" ")).toContain("more than 24 months before");
  });

  // data/missions/scope.json: the OSCE's field missions in three regions, African-led operations from 2004.
  it("says what the registry seeks on the date and what it does not", () => {
    const said = (date: string) => read(effort("--date", date)).meta.notes.join(" ");
    const now = said("2026-11-23");
    expect(now).toContain("On 23 November 2026 our list seeks: United Nations peace operations");
    expect(now).toContain("OSCE field missions and offices (only Eastern Europe, Caucasus");
    expect(now).toContain("It does not seek: what states do by themselves");
    expect(now).toContain("African-led peace operations");
    expect(said("2003-06-01")).not.toContain("African-led peace operations");
  });

  it.each([
    [["--date", "2026-02-30"], "--date"],
    [["--measure", "money"], "--measure"],
    [["--instrument", "force"], "--instrument"],
    [["--high-from", "101"], "--high-from"],
    [["--last-seen-months", "5"], "--last-seen-months"],
    [["--home", "mars"], "--home"],
    [["--colour"], "--colour"],
  ])("refuses %j in one line that names it, with exit code 2", (args, named) => {
    const { code, out, err } = effort(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^effort: .*\n$/);
    expect(err).toContain(named);
  });

  it("ends its process with the same exit code and line", async () => {
    const args = ["--date", "2026-02-30"];
    const ended = await runAsProgram(effortCommand, args);
    expect(ended.code).toBe(2);
    expect(ended).toEqual(effort(...args));
  });
});
