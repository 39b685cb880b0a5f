import { type PlainDate, yearOf } from "../time/plain-date.ts";
import { knownUntil } from "./last-seen.ts";
import { DUTCH_PARTICIPATION, type Framework, type Mission } from "./mission.ts";
import { isDrawn, type MissionState } from "./mission-state.ts";

export const DUTCH_ON_DATE = [...DUTCH_PARTICIPATION, "other-years"] as const;
/**
 * Dutch participation on a date. `other-years`: the Netherlands took part, in years that are known and of which this
 * is not one. `unknown` is its own answer: it is never counted as `no`.
 */
export type DutchOnDate = (typeof DUTCH_ON_DATE)[number];

/** What takes place with one of two parties, or within the Kingdom: a `yes` is then the activity itself. */
const ITS_OWN: ReadonlySet<Framework> = new Set(["bilateral", "kingdom"]);

interface Span {
  readonly from: number;
  readonly to: number;
}

const OPEN = /^(\d{4})s?\s*-$/;
const UNTIL = /^-\s*(\d{4})$/;
const CLOSED = /^(?:about )?(\d{4})\s*-\s*(\d{4})(s)?$/;
const DECADE = /^(\d{3}0)s$/;
const YEAR = /^(\d{4})$/;

/** The years of one term, and whether they are a span; null for words. A single year says when it was seen, not when it ended. */
function termOf(text: string): { readonly span: Span; readonly isSingle: boolean } | null {
  const span = (from: number, to: number) => ({ span: { from, to }, isSingle: false });
  const [, open] = OPEN.exec(text) ?? [];
  if (open !== undefined) return span(Number(open), Number.POSITIVE_INFINITY);
  const [, until] = UNTIL.exec(text) ?? [];
  if (until !== undefined) return span(Number.NEGATIVE_INFINITY, Number(until));
  const [, from, to, decadeMark] = CLOSED.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    return span(Number(from), Number(to) + (decadeMark === undefined ? 0 : 9));
  }
  const [, decade] = DECADE.exec(text) ?? [];
  if (decade !== undefined) return span(Number(decade), Number(decade) + 9);
  const [, year] = YEAR.exec(text) ?? [];
  return year === undefined ? null : { ...span(Number(year), Number(year)), isSingle: true };
}

/**
 * Whether the Netherlands takes part on a date, from the participation and the years that the registry writes down
 * ("2004-2017 and 2022-"). Without years, or where words stand among them ("permanent", "staff"), a `yes` holds on any
 * date, and so it does for an activity of the Netherlands itself as long as it may be there. A single year tells that the
 * Netherlands was there in it, and nothing of other years: those are `unknown`, as are the years after the last ones known
 * of a mission that is itself not certainly there, where nothing newer is known of it.
 *
 * @param state of the mission on that date.
 */
export function dutchOn(mission: Mission, date: PlainDate, state: MissionState): DutchOnDate {
  const { dutch, framework } = mission;
  if (dutch.participation !== "yes") return dutch.participation;
  if (ITS_OWN.has(framework) && isDrawn(state)) return "yes";
  const terms = dutch.years
    .split(/,| and /)
    .map((term) => term.trim())
    .filter((term) => term !== "")
    .map(termOf);
  const year = yearOf(date);
  const isNow = terms.some((term) => term === null || (term.span.from <= year && year <= term.span.to));
  if (terms.length === 0 || isNow) return "yes";
  if (terms.some((term) => term?.isSingle === true)) return "unknown";
  const last = Math.max(...terms.map((term) => term?.span.to ?? year));
  const known = knownUntil(mission);
  const isPastKnown = year > last && (known === null || last <= yearOf(known));
  return (state === "possibly" || state === "last-seen") && isPastKnown ? "unknown" : "other-years";
}
