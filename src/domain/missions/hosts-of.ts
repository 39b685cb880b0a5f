import type { AreaRecord, Iso3 } from "../areas/area.ts";
import { samePosition } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import { intervalOf, type PlainDate } from "../time/plain-date.ts";
import type { DatedFact, HostTerm, Mission } from "./mission.ts";
import { isDrawn, isPresent, type MissionState, missionState } from "./mission-state.ts";
import type { Sight } from "./sight.ts";

type InAreas = Pick<Mission, "hosts" | "footprint" | "hostTerms">;

interface NamesAreas {
  readonly hosts: readonly Iso3[];
  readonly footprint: {
    readonly countries: readonly Iso3[];
    readonly admin1: readonly { readonly iso3: Iso3 }[];
  };
}

/** An area that a mission is in on a day. */
export interface HostOnDate {
  readonly iso3: Iso3;
  /** `possible`: the day lies where a partial date leaves its coming or leaving open. */
  readonly certainty: "certain" | "possible";
}

const TERM_STATES = ["out", "possible", "certain"] as const;
type TermState = (typeof TERM_STATES)[number];

/** Every area that a mission is or ever was in: its hosts, then those its footprint covers whole or in part, each once. */
export function everHosts({ hosts, footprint }: NamesAreas): readonly Iso3[] {
  return [...new Set([...hosts, ...footprint.countries, ...footprint.admin1.map(({ iso3 }) => iso3)])];
}

/**
 * The areas a mission is in on a day, as far as its hosts go: whether it is there at all follows from its state. A host
 * without a term is one throughout; a day or month of which only the month or year is known leaves its days open.
 */
export function hostsOf(mission: InAreas, date: PlainDate): readonly HostOnDate[] {
  return everHosts(mission).flatMap((iso3): HostOnDate[] => {
    const certainty = termOn(mission, iso3, date);
    return certainty === "out" ? [] : [{ iso3, certainty }];
  });
}

/** The areas to find a mission by on a day: where it then is; all that it ever was in while it is not present. */
export function areasOf(mission: Mission, date: PlainDate): readonly Iso3[] {
  if (!isPresent(mission, date)) return everHosts(mission);
  return hostsOf(mission, date).map(({ iso3 }) => iso3);
}

/**
 * How a mission stands in one of its areas on a day: as a whole, but `ended` where that area has left, `planned` where it
 * is yet to come, and at most `possibly` where its term is open.
 */
export function stateIn(mission: Mission, iso3: Iso3, date: PlainDate, sight: Sight): MissionState {
  const state = missionState(mission, date, sight);
  if (!isDrawn(state)) return state;
  switch (termOn(mission, iso3, date)) {
    case "certain":
      return state;
    case "possible":
      return state === "in-force" ? "possibly" : state;
    case "out":
      return termsOf(mission, iso3).some(({ until }) => until !== null && date > intervalOf(until.date).last)
        ? "ended"
        : "planned";
  }
}

/** What is drawn of where a mission works on a day: nothing in an area that it is not in then. */
export function footprintOn(
  mission: InAreas,
  date: PlainDate,
): { readonly featureIds: readonly string[]; readonly countries: readonly Iso3[] } {
  const { featureIds, countries, admin1 } = mission.footprint;
  const isOut = (iso3: Iso3) => termOn(mission, iso3, date) === "out";
  const left = new Set(admin1.filter(({ iso3 }) => isOut(iso3)).map(({ featureId }) => featureId));
  return {
    featureIds: featureIds.filter((id) => !left.has(id)),
    countries: countries.filter((iso3) => !isOut(iso3)),
  };
}

/**
 * Where the symbols of a mission go on a day: not at a headquarters in an area that it has left, nor in the middle of one.
 */
export function symbolsOn(
  mission: Pick<Mission, "hosts" | "footprint" | "hostTerms" | "headquarters" | "symbolPositions">,
  date: PlainDate,
  areas: ReadonlyMap<Iso3, Pick<AreaRecord, "labelPosition">>,
): readonly Position[] {
  const { hostTerms, headquarters, symbolPositions } = mission;
  const out = new Set(
    hostTerms.map(({ iso3 }) => iso3).filter((iso3) => termOn(mission, iso3, date) === "out"),
  );
  if (out.size === 0) return symbolPositions;
  const middlesOf = (iso3s: readonly Iso3[]): readonly Position[] =>
    iso3s.map((iso3) => areas.get(iso3)?.labelPosition).filter((position) => position !== undefined);
  const left = [
    ...headquarters.filter(({ iso3 }) => out.has(iso3)).map(({ position }) => position),
    ...middlesOf([...out]),
  ];
  const stay = symbolPositions.filter((position) => !left.some((other) => samePosition(other, position)));
  if (stay.length > 0) return stay;
  return middlesOf(hostsOf(mission, date).map(({ iso3 }) => iso3));
}

const termsOf = ({ hostTerms }: Pick<Mission, "hostTerms">, iso3: Iso3): readonly HostTerm[] =>
  hostTerms.filter((term) => term.iso3 === iso3);

/** The best of its terms: an area may come back. */
function termOn(mission: Pick<Mission, "hostTerms">, iso3: Iso3, date: PlainDate): TermState {
  const terms = termsOf(mission, iso3);
  if (terms.length === 0) return "certain";
  const best = Math.max(...terms.map((term) => TERM_STATES.indexOf(stateOfTerm(term, date))));
  return TERM_STATES[best] ?? "out";
}

function stateOfTerm({ from, until }: HostTerm, date: PlainDate): TermState {
  const [start, end] = [spanOf(from), spanOf(until)];
  if ((start !== null && date < start.first) || (end !== null && date > end.last)) return "out";
  if ((start !== null && date < start.last) || (end !== null && date > end.first)) return "possible";
  return "certain";
}

const spanOf = (fact: DatedFact | null) => (fact === null ? null : intervalOf(fact.date));
