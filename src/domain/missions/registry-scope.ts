import type { Bilingual } from "../../strings/language.ts";
import type { RegionId } from "../areas/area.ts";
import { type PlainDate, yearOf } from "../time/plain-date.ts";
import type { Framework } from "./mission.ts";

/** One kind of effort that the registry seeks. */
export interface Sought {
  readonly framework: Framework;
  /** Null where it is sought in every region. */
  readonly regions: readonly RegionId[] | null;
  /** First year for which it is sought. */
  readonly from: number;
  readonly what: Bilingual;
}

/** What the registry seeks and what it does not. To seek is not to have found: it is an aim and no promise. */
export interface RegistryScope {
  readonly sought: readonly Sought[];
  readonly notSought: readonly Bilingual[];
}

/** What the registry seeks on a date, each in the regions it names; nothing where the date lies before all of it. */
export function scopeByDate({ sought, notSought }: RegistryScope, date: PlainDate): RegistryScope {
  return { sought: sought.filter(({ from }) => from <= yearOf(date)), notSought };
}

/**
 * What the registry seeks in a region on a date. Where `region` is null (an area without figures) and where the date lies
 * before all of it, nothing is sought there: an empty list, so that "none in our list" says nothing.
 */
export function scopeOn(scope: RegistryScope, region: RegionId | null, date: PlainDate): RegistryScope {
  const { sought, notSought } = scopeByDate(scope, date);
  if (region === null) return { sought: [], notSought };
  return {
    sought: sought.filter(({ regions }) => regions === null || regions.includes(region)),
    notSought,
  };
}
