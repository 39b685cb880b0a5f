import type { AreaRecord, Iso3 } from "../areas/area.ts";
import type { Figures } from "../indicators/figures.ts";
import { assessRisk } from "../risk/assess-risk.ts";
import type { PillarInput } from "../risk/types.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { type ChangedFigure, changedFigures } from "./changed-figures.ts";
import { rankAssessed } from "./rank-measured.ts";
import type { AreaPriority, DistanceMeasure, NearestBorder, PrioritySettings } from "./types.ts";
import { type WhatIfId, whatIfFigures, whatIfInputs } from "./what-if-inputs.ts";

export type WhatIfChanges = Readonly<Partial<Record<WhatIfId, number>>>;

export interface WhatIfInputs<Border extends string> {
  /** The area whose inputs are changed. */
  readonly area: AreaRecord;
  /** The ranking as it is, by `rankAreas` or `rankMeasured`. */
  readonly priorities: readonly AreaPriority<Border>[];
  /** The figures, date and settings that it was made with. */
  readonly figures: Figures;
  readonly date: PlainDate;
  readonly settings: PrioritySettings;
  /** Values in the place of the present ones. One for an input that the area has not is left aside. */
  readonly changes: WhatIfChanges;
}

/** An area as it is and as it would be, each with its rank. */
export interface WhatIf<Border extends string> {
  readonly before: AreaPriority<Border>;
  /** `rank` is its place among the other areas as they are; null where the change leaves it without a score. */
  readonly after: AreaPriority<Border>;
}

/**
 * The score and rank of one area with some of its inputs changed and everything else as it is. No other area's
 * score moves: where a figure is shared with another area, it is changed for this one alone.
 *
 * A mean of three years is put in the place of each of them. Displaced people go into the first column, and 0
 * into the others. A population replaces that of the year of the deaths, and the one that the displaced are
 * set against, often of another year, is changed in proportion. A value equal to the present one changes nothing.
 *
 * @throws RangeError when the area has no rank, or a value is not finite, or the distance is below 0.
 */
export function whatIf<Border extends string>(input: WhatIfInputs<Border>): WhatIf<Border> {
  const { area, priorities, figures, date, settings } = input;
  const { iso3 } = area;
  const before = priorities.find((one) => one.iso3 === iso3);
  if (before === undefined || before.rank === null) throw new RangeError(`not ranked: ${iso3}`);
  const changes = realChanges(before, input.changes);
  const changed = changedFigures(figures, figureChanges(before, changes));
  const [after] = rankAssessed({
    areas: [area],
    settings,
    isHome: () => false,
    nearest: (_, measure) => moved(before, measure, settings.measure, changes),
    assess: () => assessRisk(changed, iso3, date, settings),
  });
  if (after === undefined) throw new RangeError(`not ranked: ${iso3}`);
  return { before, after: { ...after, rank: rankAmong(priorities, after) } };
}

function realChanges(before: AreaPriority<string>, changes: WhatIfChanges): ReadonlyMap<WhatIfId, number> {
  const real = new Map<WhatIfId, number>();
  for (const { id, value } of whatIfInputs(before)) {
    const wanted = changes[id];
    if (wanted === undefined || wanted === value) continue;
    if (!Number.isFinite(wanted)) throw new RangeError(`not a value for ${id}: ${wanted}`);
    real.set(id, wanted);
  }
  return real;
}

function figureChanges(
  { iso3, assessment }: AreaPriority<string>,
  changes: ReadonlyMap<WhatIfId, number>,
): readonly ChangedFigure[] {
  if (assessment === null) return [];
  const { deaths, before, population, stability, coping, displaced, displacedOf } = whatIfFigures(assessment);
  const set = (id: WhatIfId, inputs: readonly (PillarInput | null)[]): ChangedFigure[] => {
    const value = changes.get(id);
    if (value === undefined) return [];
    return inputs.flatMap((input) => (input === null ? [] : [changedTo(input, iso3, value)]));
  };
  const inhabitants = changes.get("population");
  const others = displaced.slice(1).map((column) => changedTo(column, iso3, 0));
  return [
    ...set("deaths", [deaths]),
    ...set("mean-before", before),
    ...set("population", [population]),
    ...(inhabitants === undefined || population === null || displacedOf === null
      ? []
      : [changedTo(displacedOf, iso3, (displacedOf.value * inhabitants) / population.value)]),
    ...set("stability", [stability]),
    ...set("coping", [coping]),
    ...set("displaced", displaced.slice(0, 1)),
    ...(changes.has("displaced") ? others : []),
  ];
}

function changedTo(
  { indicator, year, months, publishedFor }: PillarInput,
  iso3: Iso3,
  value: number,
): ChangedFigure {
  return { indicator, iso3: publishedFor ?? iso3, year, lastMonth: months?.to ?? null, value };
}

function moved<Border extends string>(
  { byEdge, byCapital }: AreaPriority<Border>,
  measure: DistanceMeasure,
  chosen: DistanceMeasure,
  changes: ReadonlyMap<WhatIfId, number>,
): NearestBorder<Border> | null {
  const line = measure === "edge" ? byEdge : byCapital;
  const km = changes.get("distance");
  if (line === null || km === undefined || measure !== chosen) return line;
  return { ...line, km, inside: line.inside && km === 0 };
}

function rankAmong(
  priorities: readonly AreaPriority<string>[],
  { iso3, priority }: AreaPriority<string>,
): number | null {
  if (priority === null) return null;
  const above = priorities.filter(
    (other) =>
      other.iso3 !== iso3 &&
      other.priority !== null &&
      (other.priority > priority || (other.priority === priority && other.iso3 < iso3)),
  );
  return above.length + 1;
}
