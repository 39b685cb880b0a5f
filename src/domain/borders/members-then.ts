import { type PlainDate, yearOf } from "../time/plain-date.ts";
import type { BorderRecord, MembershipTurn } from "./home-area.ts";

/** In what the members of a border are others than those of a date; by year, then by iso3. */
export interface MembersThen {
  /** Members of today that joined in a year after that of the date. */
  readonly notYet: readonly MembershipTurn[];
  /** Members of then that have left since, by the year in which they did. */
  readonly still: readonly MembershipTurn[];
  /** Who joined or left in the year of the date: of the day only the year is known. */
  readonly thatYear: readonly MembershipTurn[];
}

/**
 * Whose membership of the borders differs between a date and today; null where nobody's does, as far as years are known.
 * Borders are those of today's members on every date, so a picture of the past has to say this.
 */
export function membersThen(
  borders: readonly Pick<BorderRecord, "joined" | "left">[],
  date: PlainDate,
): MembersThen | null {
  const year = yearOf(date);
  const joined = borders.flatMap((border) => border.joined ?? []);
  const left = borders.flatMap((border) => border.left ?? []);
  const then: MembersThen = {
    notYet: once(joined.filter((turn) => turn.year > year)),
    still: once(left.filter((turn) => turn.since <= year && turn.year > year)),
    thatYear: once([...joined, ...left].filter((turn) => turn.year === year)),
  };
  return then.notYet.length + then.still.length + then.thatYear.length === 0 ? null : then;
}

function once(turns: readonly MembershipTurn[]): readonly MembershipTurn[] {
  const known = new Map(turns.map((turn) => [`${turn.iso3} ${turn.year}`, turn]));
  return [...known.values()].sort((a, b) => a.year - b.year || (a.iso3 < b.iso3 ? -1 : 1));
}
