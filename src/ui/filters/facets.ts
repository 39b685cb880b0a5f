import { AREA_STATES, REGIONS } from "../../domain/areas/area.ts";
import { DISTANCE_BANDS } from "../../domain/areas/distance-band.ts";
import { classIntervals } from "../../domain/classification/classification.ts";
import { RISK_CLASSIFICATION } from "../../domain/classification/standard.ts";
import { DUTCH_ON_DATE } from "../../domain/missions/dutch-on.ts";
import { FRAMEWORKS, INSTRUMENTS, PHASES } from "../../domain/missions/mission.ts";
import { MISSION_STANDINGS } from "../../domain/missions/mission-standing.ts";
import type { FacetCounts } from "../../state/selectors/facets.ts";
import type { Filters } from "../../state/view.ts";
import type { Translator } from "../../strings/translator.ts";

export type FacetField = Exclude<keyof Filters, "text">;
export type SetFilter = <Key extends keyof Filters>(field: Key, value: Filters[Key]) => void;

/** One tick box of a filter. */
export interface Choice {
  readonly key: string;
  readonly label: (translator: Translator) => string;
  readonly isIn: (filters: Filters) => boolean;
  /** Adds the choice, or takes it out; choices keep the order of their list, so that one selection has one link. */
  readonly toggle: (filters: Filters, onFilter: SetFilter) => void;
  readonly count: (counts: FacetCounts) => number;
}

export interface Facet {
  readonly field: FacetField;
  readonly subject: "missions" | "areas";
  readonly choices: readonly Choice[];
}

function facet<Field extends FacetField>(
  subject: Facet["subject"],
  field: Field,
  values: readonly Filters[Field][number][],
  label: (value: Filters[Field][number], translator: Translator) => string,
): Facet {
  const chosen = (filters: Filters): readonly unknown[] => filters[field];
  return {
    field,
    subject,
    choices: values.map((value) => ({
      key: String(value),
      label: (translator) => label(value, translator),
      isIn: (filters) => chosen(filters).includes(value),
      toggle: (filters, onFilter) => {
        const had = chosen(filters);
        const next = values.filter((other) => (other === value ? !had.includes(other) : had.includes(other)));
        onFilter(field, next as readonly unknown[] as Filters[Field]);
      },
      count: (counts) => (counts[field] as ReadonlyMap<unknown, number>).get(value) ?? 0,
    })),
  };
}

const RISK_CLASSES = classIntervals(RISK_CLASSIFICATION);

/** "0–10" ... "60–100": a class of the index by its place, lowest first. */
export function riskClassLabel(index: number, { t, number }: Translator): string {
  const { from, to } = RISK_CLASSES[index] ?? { from: null, to: null };
  return t("risk.class", { from: number(from ?? 0), to: number(to ?? 100) });
}

/** Every filter in the order of the panel. */
export const FACETS: readonly Facet[] = [
  facet("missions", "instruments", INSTRUMENTS, (value, { t }) => t(`instrument.${value}`)),
  facet("missions", "phases", PHASES, (value, { t }) => t(`phase.${value}`)),
  facet("missions", "frameworks", FRAMEWORKS, (value, { t }) => t(`framework.${value}`)),
  facet("missions", "states", MISSION_STANDINGS, (value, { t }) => t(`mission.state.${value}`)),
  facet("missions", "dutch", DUTCH_ON_DATE, (value, { t }) => t(`dutch.${value}`)),
  facet("areas", "regions", REGIONS, (value, { t }) => t(`region.${value}`)),
  facet(
    "areas",
    "bands",
    DISTANCE_BANDS.map(({ id }) => id),
    (value, { t }) => t(`band.${value}`),
  ),
  facet(
    "areas",
    "riskClasses",
    RISK_CLASSES.map((_, index) => index),
    riskClassLabel,
  ),
  facet("areas", "areaStates", AREA_STATES, (value, { t }) => t(`state.area.${value}`)),
];
