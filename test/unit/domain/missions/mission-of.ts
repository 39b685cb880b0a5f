import type { Basis, DatedFact, Mission } from "../../../../src/domain/missions/mission.ts";
import { day, partial } from "../time/dates.ts";

export function fact(date: string, basis: Basis = "seen"): DatedFact {
  return { date: partial(date), basis, note: "" };
}

/** A mission of which only what a test names matters; seen nine days before the edition. */
export function missionOf(changes: Partial<Mission> = {}): Mission {
  return {
    id: "made-up",
    name: "Made-up mission",
    acronym: "MUM",
    organisation: "EU",
    framework: "EU",
    kind: "mission",
    instruments: ["assistance"],
    phases: ["before"],
    character: "military",
    namedInLetter: false,
    hosts: ["MLI"],
    hostTerms: [],
    beneficiaries: [],
    footprint: {
      kind: "country",
      description: "",
      countries: ["MLI"],
      admin1: [],
      seaNames: [],
      featureIds: [],
      handDrawn: false,
    },
    headquarters: [],
    start: fact("2013-02-18"),
    end: null,
    mandateUntil: null,
    suspensions: [],
    related: [],
    strength: [],
    dutch: { participation: "unknown", detail: "", years: "", basis: "memory" },
    mandateSummary: "",
    mandateSource: "",
    sources: [],
    confidence: "seen",
    fieldsSeen: [],
    knownOn: day("2026-11-20"),
    notes: "",
    statedStatus: "active",
    symbolPositions: [],
    ...changes,
  };
}
