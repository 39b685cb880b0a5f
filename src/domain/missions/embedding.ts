import type { Iso3 } from "../areas/area.ts";
import type { ViolencePeriod } from "../risk/violence-window.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { hostsOf, stateIn } from "./hosts-of.ts";
import type { Framework, Mission } from "./mission.ts";
import { endsSoon, isDrawn, isMandateOver, missionState } from "./mission-state.ts";
import type { Sight } from "./sight.ts";

export const EMBEDDING_FLAGS = [
  "mandate-ended",
  "mandate-ends",
  "no-framework",
  "no-mandate",
  "no-term",
  "stands-alone",
  "perhaps-alone",
] as const;
/**
 * What the Minister's letter of 2019 asks of an activity and is missing or about to end.
 *
 * - `mandate-ended`: the last known mandate has run out and neither a renewal nor a later end was seen.
 * - `mandate-ends`: the last known mandate, or the activity itself, ends within the months asked for.
 * - `no-framework`: no international framework; the registry records no strategic partners to stand in for one.
 * - `no-mandate`: no legal basis is recorded.
 * - `no-term`: neither the end of a mandate nor that of the activity is known.
 * - `stands-alone`: nothing else by another framework or instrument is present in any of its areas.
 * - `perhaps-alone`: what else there is by another framework or instrument is not certainly there.
 */
export type EmbeddingFlag = (typeof EMBEDDING_FLAGS)[number];

/** The flags that weigh harder where violence rose: what protects an activity itself is in question. */
const HARD: ReadonlySet<EmbeddingFlag> = new Set([
  "mandate-ended",
  "mandate-ends",
  "no-framework",
  "no-mandate",
]);

export interface Embedding {
  readonly flags: readonly EmbeddingFlag[];
  /** Certainly in the same areas by another framework or with another instrument; what makes the approach wider. */
  readonly wider: readonly Mission[];
  /** The same, possibly there or last seen too long ago. */
  readonly perhapsWider: readonly Mission[];
  /** Its areas in which violence rose by the figures of the date. */
  readonly risingIn: readonly Iso3[];
  /** Over which time it rose; null where there are no figures of violence. */
  readonly period: ViolencePeriod | null;
  /** True when one of the first four flags meets violence that rose. */
  readonly isHard: boolean;
}

/** A framework that is international by itself; the Kingdom's own territory needs none. */
const OWN: ReadonlySet<Framework> = new Set(["bilateral"]);

/** Months within which the end of a mandate can be asked for. */
export const MONTHS_AHEAD = [3, 6, 12] as const;
export type MonthsAhead = (typeof MONTHS_AHEAD)[number];
export const DEFAULT_MONTHS_AHEAD: MonthsAhead = 6;

export interface EmbeddingInput {
  /** All of the registry: which are present follows from the date. */
  readonly missions: readonly Mission[];
  readonly date: PlainDate;
  readonly sight: Sight;
  readonly months: MonthsAhead;
  /** Over which time violence is counted. */
  readonly period: ViolencePeriod | null;
  readonly rises: (iso3: Iso3) => boolean;
}

/** The check of every mission that is present on the date, by its id. */
export function checkEmbedding(input: EmbeddingInput): ReadonlyMap<string, Embedding> {
  const present = input.missions.filter((mission) => isDrawn(missionState(mission, input.date, input.sight)));
  const inArea = new Map<Iso3, Mission[]>();
  for (const mission of present) {
    for (const { iso3 } of hostsOf(mission, input.date))
      inArea.set(iso3, [...(inArea.get(iso3) ?? []), mission]);
  }
  return new Map(present.map((mission) => [mission.id, embeddingOf(mission, inArea, input)]));
}

function embeddingOf(
  mission: Mission,
  inArea: ReadonlyMap<Iso3, readonly Mission[]>,
  { date, sight, months, period, rises }: EmbeddingInput,
): Embedding {
  const hosts = hostsOf(mission, date).map(({ iso3 }) => iso3);
  const others = [...new Set(hosts.flatMap((iso3) => inArea.get(iso3) ?? []))].filter(
    (other) => other !== mission && isOther(mission, other),
  );
  const isCertain = (other: Mission) =>
    hosts.some((iso3) => stateIn(other, iso3, date, sight) === "in-force");
  const wider = others.filter(isCertain);
  const perhapsWider = others.filter((other) => !isCertain(other));
  const holds: Readonly<Record<EmbeddingFlag, boolean>> = {
    "mandate-ended": isMandateOver(mission, date, sight),
    "mandate-ends": endsSoon(mission, date, sight, months),
    "no-framework": OWN.has(mission.framework),
    "no-mandate": mission.mandateSource === "",
    "no-term": mission.mandateUntil === null && mission.end === null,
    "stands-alone": hosts.length > 0 && others.length === 0,
    "perhaps-alone": wider.length === 0 && perhapsWider.length > 0,
  };
  const flags = EMBEDDING_FLAGS.filter((flag) => holds[flag]);
  const risingIn = hosts.filter(rises);
  return {
    flags,
    wider,
    perhapsWider,
    risingIn,
    period,
    isHard: risingIn.length > 0 && flags.some((flag) => HARD.has(flag)),
  };
}

function isOther(mission: Mission, other: Mission): boolean {
  return (
    mission.framework !== other.framework ||
    other.instruments.some((instrument) => !mission.instruments.includes(instrument))
  );
}
