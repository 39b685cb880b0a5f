import type { Basis, DatedFact, Mission } from "../../../src/domain/missions/mission.ts";
import type { PartialDate, PlainDate } from "../../../src/domain/time/plain-date.ts";
import { parsePartialDate, parsePlainDate } from "../../../src/domain/time/plain-date.ts";
import type { MissionOnDate } from "../../../src/state/selectors/filtered.ts";
import type { SelectedMission } from "../../../src/state/selectors/selected-mission.ts";
import { SIGHT } from "../domain/missions/sight.ts";

export function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (parsed === null) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

export function partial(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (parsed === null) throw new RangeError(`not a date: ${text}`);
  return parsed;
}

export const fact = (text: string, basis: Basis = "seen", note = ""): DatedFact => ({
  date: partial(text),
  basis,
  note,
});

/** A registry row with as little in it as a row may have, seen shortly before `SIGHT` ends. */
export function mission(change: Partial<Mission> = {}): Mission {
  return {
    id: "example",
    name: "Example Training Mission",
    acronym: "ETM",
    organisation: "EU (CSDP)",
    framework: "EU",
    kind: "mission",
    instruments: ["assistance"],
    phases: ["during"],
    character: "military",
    namedInLetter: false,
    hosts: ["MLI"],
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
    start: null,
    end: null,
    mandateUntil: null,
    hostTerms: [],
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
    ...change,
  };
}

/** A row as it is when its card is open, with nothing around it. */
export function selectedOf({ mission, state }: MissionOnDate): SelectedMission {
  return { mission, state, standings: [state], related: [], sameFramework: [], areaKm2: null, extent: null };
}

const nothing = () => {};

/** What the card of a mission is given besides the mission, where a test asks for none of it. */
export const BARE_CARD = {
  line: null,
  headquarters: [],
  places: [],
  embedding: undefined,
  months: 6,
  sight: SIGHT,
  happened: null,
  lastEditor: "",
  today: day("2026-11-23"),
  onMission: nothing,
  onGoTo: nothing,
  onEdit: nothing,
  onHide: nothing,
  onRevert: nothing,
  onClose: nothing,
} as const;
