import type { area as nl } from "../nl/area.ts";

export const area = {
  "area.indicator.source": "{publisher}, {title} {edition}",
  "area.indicator.none": "no data",
  "area.indicator.series": "{name}: {from}–{to}, from {first} to {last}; highest {highest} in {highestYear}",
  "area.indicator.series.one": "{name}: {last} in {to}",
  "area.indicator.break": "broken: not every year has a figure",
  "area.indicator.provisional": "provisional from {from}",
  "area.indicators.all": "All figures",
} as const satisfies Record<keyof typeof nl, string>;
