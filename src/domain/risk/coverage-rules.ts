import type { Iso3 } from "../areas/area.ts";

/** Areas for which a publisher gives one figure together. */
export interface SharedUnit {
  /** The area under whose code the figure is published. */
  readonly publishedAs: Iso3;
  readonly areas: readonly Iso3[];
}

/**
 * UCDP codes Israel and Palestine as one unit (UCDP Country-Year 25.1: "Palestine coded under Israel").
 * Each of the areas takes the unit's deaths against the population of all of them.
 */
const UCDP_SHARED_UNITS: readonly SharedUnit[] = [{ publishedAs: "ISR", areas: ["ISR", "PSE"] }];

/**
 * Refugees from Palestine are under UNRWA's mandate, not UNHCR's: what UNHCR publishes for `PSE` is a
 * small part of them, and a score from it would mislead.
 */
const OUTSIDE_UNHCR: ReadonlySet<Iso3> = new Set(["PSE"]);

/** The unit whose UCDP figure an area takes: itself alone, unless the figure is shared. */
export function ucdpUnit(iso3: Iso3): SharedUnit {
  return UCDP_SHARED_UNITS.find(({ areas }) => areas.includes(iso3)) ?? { publishedAs: iso3, areas: [iso3] };
}

/** False where UNHCR's figures do not describe the displaced people of an area. */
export function isCoveredByUnhcr(iso3: Iso3): boolean {
  return !OUTSIDE_UNHCR.has(iso3);
}
