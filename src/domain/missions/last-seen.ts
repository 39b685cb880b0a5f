import { intervalOf, type PartialDate, type PlainDate, parsePartialDate } from "../time/plain-date.ts";
import type { EditMark } from "./edit-mark.ts";
import type { Mission } from "./mission.ts";
import { isUnverified } from "./unverified.ts";

type Known = Pick<Mission, "knownOn" | "knownOnText">;

const DECADE = /^(\d{3}0)s$/;

/** What the registry has of the date of a row's newest source; its first year for a decade ("2010s"); null for words. */
function newestSource({ knownOn, knownOnText = "" }: Known): PartialDate | null {
  return parsePartialDate(knownOn ?? DECADE.exec(knownOnText)?.[1] ?? knownOnText);
}

/** The first day that the date of the newest source may mean, also of a decade; null where it is not known. */
export function knownUntil(known: Known): PlainDate | null {
  const newest = newestSource(known);
  return newest === null ? null : intervalOf(newest).first;
}

/** When a mission was last seen: by a day, a month, a year or a decade, of which `date` is then the first year. */
export interface LastSeen {
  readonly date: PartialDate;
  readonly isDecade: boolean;
}

/**
 * When a mission was last seen to be there, as finely as that is known; null where no dated source settles anything of it.
 * What an analyst writes of when it is there counts as seen on the day of writing.
 */
export function lastSeen(mission: Mission): LastSeen | null {
  const shipped = isUnverified(mission) ? null : newestSource(mission);
  const written = mission.edit === undefined || !isTermWritten(mission.edit) ? null : mission.edit.on;
  if (written !== null && (shipped === null || written > intervalOf(shipped).first)) {
    const date = parsePartialDate(written);
    return date && { date, isDecade: false };
  }
  return shipped && { date: shipped, isDecade: DECADE.test(mission.knownOnText ?? "") };
}

/** The first day that `lastSeen` may mean; null where that is null. */
export function lastSeenOn(mission: Mission): PlainDate | null {
  const seen = lastSeen(mission);
  return seen === null ? null : intervalOf(seen.date).first;
}

const TERM: ReadonlySet<EditMark["fields"][number]> = new Set(["start", "end", "mandateUntil"]);

const isTermWritten = ({ kind, fields }: EditMark): boolean =>
  kind === "add" || fields.some((field) => TERM.has(field));
