import type { AreaRecord, Iso3 } from "../domain/areas/area.ts";
import { countByCertainty, type EffortCounts } from "../domain/effort/count.ts";
import { type AreaEffort, type EffortRow, NO_EFFORT, withInstrument } from "../domain/effort/effort.ts";
import { type GapRow, type GapSettings, gapRows, type Quadrant } from "../domain/effort/gap.ts";
import type { EdgeKind } from "../domain/geo/edge.ts";
import type { DutchOnDate } from "../domain/missions/dutch-on.ts";
import { lastSeen } from "../domain/missions/last-seen.ts";
import { type Confidence, INSTRUMENTS, type Instrument, type Phase } from "../domain/missions/mission.ts";
import type { MissionState } from "../domain/missions/mission-state.ts";
import type { AreaPriority } from "../domain/priority/types.ts";
import type { PlainDate } from "../domain/time/plain-date.ts";
import type { PeriodMeta, ReportedSource } from "./rank-meta.ts";

/** Decimals of a priority that are printed, as the ranking prints them. */
const DECIMALS = 6;

/** What holds for all that is printed. */
export interface EffortMeta extends GapSettings, PeriodMeta {
  /** The day the facts were compiled. */
  readonly edition: PlainDate;
  /** SHA-256 over the data files. */
  readonly fingerprint: string;
  readonly date: PlainDate;
  /** Home area id, or the name of the polygon file. */
  readonly home: string;
  readonly outermost: boolean;
  /** What runs between two points of the border. */
  readonly edges: EdgeKind;
  readonly lastSeenMonths: number;
  /** Whole months that the date lies past the edition: nothing is then certain; null where it does not. */
  readonly monthsPastEdition: number | null;
  /** What must be known before a number is used. */
  readonly notes: readonly string[];
  readonly marking: string;
  readonly sources: readonly ReportedSource[];
}

export interface ReportedMission {
  readonly id: string;
  readonly name: string;
  readonly state: MissionState;
  readonly certainty: EffortRow["certainty"];
  /** Day, month, year or decade ("2010s") on which it was last seen; null where no dated source settles anything of it. */
  readonly lastSeen: string | null;
  readonly instruments: readonly Instrument[];
  readonly phases: readonly Phase[];
  readonly dutch: DutchOnDate;
  /** People of the whole mission, and the year of that number; null where it is not known. */
  readonly staff: EffortRow["staff"];
  readonly confidence: Confidence;
}

/** One area as it is printed. */
export interface ReportedEffort {
  readonly iso3: Iso3;
  readonly name: string;
  readonly nameNl: string;
  /** null for an area that is not ranked, as the five below. */
  readonly rank: number | null;
  readonly priority: number | null;
  readonly quadrant: Quadrant | null;
  /** True where nothing is certainly there, and something may be. */
  readonly uncertain: boolean | null;
  /** True where something is certainly there of which the strength asked for is not known. */
  readonly sizeUnknown: boolean | null;
  /** In the measure asked for; `high` null: more than `low`, and nobody knows how much. */
  readonly effort: GapRow["extent"] | null;
  readonly byInstrument: Readonly<Record<Instrument, EffortCounts>>;
  readonly missions: readonly ReportedMission[];
  /** What is done for the area from another; not counted. */
  readonly elsewhere: readonly Pick<ReportedMission, "id" | "confidence">[];
}

/**
 * Ranked areas by rank, then by code those that are not ranked and for which something is done.
 *
 * @param records the names of the areas.
 */
export function reportEffort(
  records: readonly AreaRecord[],
  priorities: readonly AreaPriority<string>[],
  efforts: ReadonlyMap<Iso3, AreaEffort>,
  settings: GapSettings,
): readonly ReportedEffort[] {
  const names = new Map(records.map((record) => [record.iso3, record.names]));
  const rows = gapRows(priorities, efforts, settings);
  const ranked = new Set(rows.map(({ iso3 }) => iso3));
  const common = (iso3: Iso3, effort: AreaEffort) => ({
    iso3,
    name: names.get(iso3)?.en ?? iso3,
    nameNl: names.get(iso3)?.nl ?? iso3,
    byInstrument: byInstrument(effort.here),
    missions: effort.here.map(reportMission),
    elsewhere: effort.elsewhere.map(({ mission: { id, confidence } }) => ({ id, confidence })),
  });
  const unranked = [...efforts].filter(([iso3]) => !ranked.has(iso3)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...rows.map((row) => ({
      ...common(row.iso3, row.effort),
      rank: row.rank,
      priority: Number(row.priority.toFixed(DECIMALS)),
      quadrant: row.quadrant,
      uncertain: row.isUncertain,
      sizeUnknown: row.isSizeUnknown,
      effort: row.extent,
    })),
    ...unranked.map(([iso3, effort]) => ({
      ...common(iso3, effort ?? NO_EFFORT),
      rank: null,
      priority: null,
      quadrant: null,
      uncertain: null,
      sizeUnknown: null,
      effort: null,
    })),
  ];
}

function byInstrument(rows: readonly EffortRow[]): ReportedEffort["byInstrument"] {
  const count = (instrument: Instrument) => countByCertainty(withInstrument(rows, instrument));
  const [diplomacy, assistance, presence] = INSTRUMENTS;
  return {
    [diplomacy]: count(diplomacy),
    [assistance]: count(assistance),
    [presence]: count(presence),
  };
}

function reportMission({ mission, state, certainty, dutch, staff }: EffortRow): ReportedMission {
  const seen = lastSeen(mission);
  const { id, acronym, name, instruments, phases, confidence } = mission;
  return {
    id,
    name: acronym === "" ? name : acronym,
    state,
    certainty,
    lastSeen: seen && `${seen.date}${seen.isDecade ? "s" : ""}`,
    instruments,
    phases,
    dutch,
    staff,
    confidence,
  };
}
