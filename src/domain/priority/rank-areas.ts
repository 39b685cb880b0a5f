import type { AreaRecord, Iso3 } from "../areas/area.ts";
import type { AnyBorderId, BorderId, BorderRecord, HomeArea } from "../borders/home-area.ts";
import type { DistancesDocument } from "../datasets/documents.ts";
import type { Figures } from "../indicators/figures.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { nearestBorder } from "./nearest-border.ts";
import { type Measured, rankMeasured } from "./rank-measured.ts";
import type { AreaPriority, PrioritySettings } from "./types.ts";

export interface RankAreasInput {
  readonly areas: readonly AreaRecord[];
  readonly figures: Figures;
  readonly distances: DistancesDocument;
  readonly homeArea: HomeArea;
  /** Must hold every border of the home area. */
  readonly borders: readonly BorderRecord[];
  /** True when the distant outermost regions belong to the home area. */
  readonly outermost: boolean;
  readonly date: PlainDate;
  readonly settings: PrioritySettings;
}

/** The borders that count: those of the home area, with its outermost ones when they are switched on. */
export function activeBorders(homeArea: HomeArea, outermost: boolean): readonly BorderId[] {
  return outermost ? [...homeArea.borders, ...homeArea.outermostBorders] : homeArea.borders;
}

/**
 * Areas by priority = risk x proximity to the nearest active border, with every part of it.
 *
 * Members of an active border are `home`, those of any other border are ordinary areas. Every area given
 * comes back, in the order given; `rank` is null unless it is assessed and measured. An area's score
 * comes from its own figures and distances alone: adding an area never moves another's.
 *
 * @throws RangeError when a border of the home area has no record, or a setting is out of its range.
 */
export function rankAreas(input: RankAreasInput): readonly AreaPriority[] {
  const { areas, figures, date, settings } = input;
  return rankMeasured({ areas, figures, date, settings, ...measuredFrom(input) });
}

/** What is inside a home area of the product and how far everything else is from it, as `rankMeasured` takes it. */
export function measuredFrom({
  distances,
  homeArea,
  borders,
  outermost,
}: Pick<RankAreasInput, "distances" | "homeArea" | "borders" | "outermost">): Measured<AnyBorderId> {
  const active = activeBorders(homeArea, outermost);
  const home = new Set<Iso3>(active.flatMap((id) => membersOf(id, borders)));
  return {
    isHome: (iso3) => home.has(iso3),
    nearest: (iso3, measure) => nearestBorder(distances, active, iso3, measure),
  };
}

function membersOf(id: BorderId, borders: readonly BorderRecord[]): readonly Iso3[] {
  const border = borders.find((record) => record.id === id);
  if (border === undefined) throw new RangeError(`no record of the border "${id}"`);
  return border.members;
}
