import { describe, expect, it } from "vitest";
import { checkEmbedding, type MonthsAhead } from "../../../../src/domain/missions/embedding.ts";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import { missionState } from "../../../../src/domain/missions/mission-state.ts";
import type { ViolencePeriod } from "../../../../src/domain/risk/violence-window.ts";
import { selectEmbedding } from "../../../../src/state/selectors/embedding.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { day } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { SIGHT } from "./sight.ts";

const TODAY = day("2026-11-23");
const YEAR: ViolencePeriod = { kind: "year", year: 2025, instead: false };
const sound = (id: string, change: Partial<Mission> = {}): Mission =>
  missionOf({ id, mandateSource: "UNSC 1", mandateUntil: fact("2028-01-01"), ...change });

function check(
  missions: readonly Mission[],
  { months = 6, rising = [] }: { months?: MonthsAhead; rising?: readonly string[] } = {},
) {
  return checkEmbedding({
    missions,
    date: TODAY,
    sight: SIGHT,
    months,
    period: YEAR,
    rises: (iso3) => rising.includes(iso3),
  });
}
const flagsOf = (mission: Mission, others: readonly Mission[] = [], months: MonthsAhead = 6) =>
  check([mission, ...others], { months }).get(mission.id)?.flags;

const OTHER = sound("other", { framework: "UN", instruments: ["presence"] });

describe("checkEmbedding", () => {
  it("finds nothing missing where framework, mandate, term and a wider approach are there", () => {
    expect(check([sound("a"), OTHER]).get("a")).toEqual({
      flags: [],
      wider: [OTHER],
      perhapsWider: [],
      risingIn: [],
      period: YEAR,
      isHard: false,
    });
  });

  it("flags a mandate that ends within the months asked for, and not one day later", () => {
    const until = (date: string) => sound("a", { mandateUntil: fact(date) });
    expect(flagsOf(until("2027-02-23"), [OTHER], 3)).toEqual(["mandate-ends"]);
    expect(flagsOf(until("2027-02-24"), [OTHER], 3)).toEqual([]);
    expect(flagsOf(until("2027-02-24"), [OTHER], 6)).toEqual(["mandate-ends"]);
  });

  it("flags a mandate whose renewal was not seen as ended", () => {
    expect(flagsOf(sound("a", { mandateUntil: fact("2026-06-30") }), [OTHER])).toEqual(["mandate-ended"]);
  });

  it("flags a mandate that has passed as ended, whatever the state, unless a later end is known", () => {
    const unclear = sound("a", {
      mandateUntil: fact("2026-09-30"),
      knownOn: day("2026-03-13"),
      statedStatus: "unclear",
    });
    expect(missionState(unclear, TODAY, SIGHT)).toBe("possibly");
    expect(flagsOf(unclear, [OTHER])).toEqual(["mandate-ended"]);
    const closing = { ...unclear, end: fact("2029-01-01") };
    expect(flagsOf(closing, [OTHER])).toEqual([]);
    // A mandate that ends in some month has passed once the month has.
    expect(flagsOf({ ...unclear, mandateUntil: fact("2026-11") }, [OTHER])).not.toContain("mandate-ended");
  });

  it("flags a bilateral activity, one without a legal basis, and one without an end", () => {
    expect(flagsOf(sound("a", { framework: "bilateral" }), [OTHER])).toEqual(["no-framework"]);
    expect(flagsOf(sound("a", { framework: "kingdom" }), [OTHER])).toEqual([]);
    expect(flagsOf(sound("a", { mandateSource: "", mandateUntil: null }), [OTHER])).toEqual([
      "no-mandate",
      "no-term",
    ]);
  });

  it("finds no wider approach in another of the same framework and instruments, nor in one that is over", () => {
    const same = sound("same");
    const over = sound("over", { framework: "UN", end: fact("2024-01-01") });
    expect(flagsOf(sound("a"), [same, over])).toEqual(["stands-alone"]);
    expect(flagsOf(sound("a"), [sound("c", { instruments: ["assistance", "diplomacy"] })])).toEqual([]);
  });

  it("finds a wider approach not certain where the others may be gone, and names them apart", () => {
    const lapsed = sound("lapsed", { framework: "UN", mandateUntil: fact("2026-06-30") });
    expect(check([sound("a"), lapsed]).get("a")).toMatchObject({
      flags: ["perhaps-alone"],
      wider: [],
      perhapsWider: [lapsed],
    });
    expect(check([sound("a"), lapsed, OTHER]).get("a")).toMatchObject({
      flags: [],
      wider: [OTHER],
      perhapsWider: [lapsed],
    });
  });

  it("does not say that what has no host area stands alone", () => {
    const atSea = sound("a", {
      hosts: [],
      footprint: { ...missionOf().footprint, kind: "sea", countries: [] },
    });
    expect(flagsOf(atSea)).toEqual([]);
  });

  it("weighs a mandate that ends harder where violence rose, and standing alone not", () => {
    const ends = sound("ends", { mandateUntil: fact("2026-12-31") });
    expect(check([ends], { rising: ["MLI"] }).get("ends")).toMatchObject({ risingIn: ["MLI"], isHard: true });
    expect(check([ends], { rising: ["NER"] }).get("ends")).toMatchObject({ risingIn: [], isHard: false });
    expect(check([sound("alone")], { rising: ["MLI"] }).get("alone")).toMatchObject({
      flags: ["stands-alone"],
      isHard: false,
    });
  });

  it("checks only what is present on the date", () => {
    expect(check([sound("a", { end: fact("2024-01-01") })]).size).toBe(0);
  });
});

describe("the registry on 2026-11-23", () => {
  const embeddings = selectEmbedding(loadedStore(TODAY).store.getState());

  // The ends of mandate as compiled: UNIFIL and AUSSOM 31 December, MONUSCO 20 December 2026.
  it.each(["unifil", "aussom", "monusco"])("has %s among the mandates that end soon", (id) => {
    expect(embeddings.get(id)?.flags).toContain("mandate-ends");
  });

  // The mandate of the coalition against Daesh in Iraq was seen to end on 30 September 2026.
  it("has Inherent Resolve among those whose mandate has ended", () => {
    expect(embeddings.get("oir")?.flags).toContain("mandate-ended");
  });

  it("calls no approach wider by what is only possibly there", () => {
    for (const [id, { wider, flags }] of embeddings) {
      const states = wider.map((other) => missionState(other, TODAY, SIGHT));
      expect(new Set([...states, "in-force"]).size, id).toBe(1);
      expect(flags.includes("stands-alone") && flags.includes("perhaps-alone"), id).toBe(false);
    }
  });

  it("has EUCAP Sahel Mali in one group of ends, and nothing in both", () => {
    expect(embeddings.get("eucap-sahel-mali")?.flags).toContain("mandate-ended");
    for (const [id, { flags }] of embeddings)
      expect(flags.includes("mandate-ended") && flags.includes("mandate-ends"), id).toBe(false);
  });

  it("has the activities of the Netherlands alone without an international framework", () => {
    expect(embeddings.get("nl-attache-amman")?.flags).toContain("no-framework");
    expect(embeddings.get("kfor")?.flags).not.toContain("no-framework");
  });
});
