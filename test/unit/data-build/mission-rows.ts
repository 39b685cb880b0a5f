import type { MissionRow } from "../../../data/build/datasets/mission-schema.ts";

const ROW: MissionRow = {
  id: "test",
  name: "Test",
  acronym: "",
  organisation: "EU",
  framework: "EU",
  kind: "mission",
  instruments: ["assistance"],
  phases: ["before"],
  character: "civilian",
  namedInLetter: false,
  hosts: ["AAA"],
  beneficiaries: ["AAA"],
  footprint: {
    kind: "country",
    description: "Whole of A",
    drawingNote: "",
    countries: ["AAA"],
    admin1: [],
    seaNames: [],
    shapes: [],
  },
  headquarters: [],
  start: null,
  end: null,
  mandateUntil: null,
  hostTerms: [],
  suspensions: [],
  strength: [],
  dutch: { participation: "unknown", detail: "", years: "", basis: "memory" },
  mandateSummary: "Test",
  mandateSource: "",
  sources: [],
  confidence: "memory",
  fieldsSeen: [],
  knownOn: "undated",
  notes: "",
  statedStatus: "unclear",
};

/** A row of the registry with an empty country footprint, changed as given. */
export function missionRow(
  change: Partial<Omit<MissionRow, "footprint">> & { readonly footprint?: Partial<MissionRow["footprint"]> },
): MissionRow {
  return { ...ROW, ...change, footprint: { ...ROW.footprint, ...change.footprint } };
}

/** A headquarters at a position in AAA. */
export function headquartersAt(position: [number, number]): MissionRow["headquarters"][number] {
  return { name: "Town", position, iso3: "AAA", basis: "site" };
}
