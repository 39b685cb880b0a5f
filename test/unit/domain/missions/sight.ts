import type { Sight } from "../../../../src/domain/missions/sight.ts";
import { day } from "../time/dates.ts";

/** Of the edition of November 2026, by the age of a first visit. */
export const SIGHT: Sight = { edition: day("2026-11-29"), lastSeenMonths: 24 };
/** Of no edition: no date lies past it. */
export const NO_EDITION: Sight = { edition: null, lastSeenMonths: 24 };
