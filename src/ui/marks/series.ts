/** Yearly values, ascending; a year that is not there has no value. */
export type Series = readonly (readonly [year: number, value: number])[];

/** Runs of consecutive years: a line is drawn within a run and never across a missing year. */
export function runsOf(series: Series): readonly Series[] {
  const runs: (readonly [number, number])[][] = [];
  for (const point of series) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && point[0] === last[0] + 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

export interface SeriesSummary {
  readonly first: readonly [year: number, value: number];
  readonly last: readonly [year: number, value: number];
  readonly highest: readonly [year: number, value: number];
  readonly lowest: readonly [year: number, value: number];
  /** True where a year between the first and the last has no value. */
  readonly broken: boolean;
}

/** null for an empty series. Of equal values the later year is named. */
export function summarise(series: Series): SeriesSummary | null {
  const first = series[0];
  const last = series.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    first,
    last,
    highest: series.reduce((best, point) => (point[1] >= best[1] ? point : best)),
    lowest: series.reduce((best, point) => (point[1] <= best[1] ? point : best)),
    broken: runsOf(series).length > 1,
  };
}
