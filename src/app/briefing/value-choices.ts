import { selectAreasById, selectRanked } from "../../state/selectors/ranking.ts";
import type { State } from "../../state/store.ts";
import type { Translator } from "../../strings/translator.ts";
import type { FoundValue, ValueChoice } from "../../ui/briefing/live-value-fields.tsx";
import { areaName } from "../../ui/distance-text.ts";
import { AREA_VALUES } from "./area-values.ts";
import { COUNT_VALUES, type LivePart, MISSION_VALUES, VIEW_VALUES } from "./live-values.ts";

/** All values that a text may hold, in the order in which they are offered. */
export const valueChoices = ({ t }: Translator): readonly ValueChoice[] => [
  ...AREA_VALUES.map((kind) => ({
    token: `{${kind}:*}`,
    label: t(`value.${kind}`),
    of: "area" as const,
  })),
  ...MISSION_VALUES.map((field) => ({
    token: `{mission:*:${field}}`,
    label: t(`value.mission.${field}`),
    of: "mission" as const,
  })),
  ...COUNT_VALUES.map((of) => ({ token: `{count:${of}}`, label: t(`value.count.${of}`), of: null })),
  ...VIEW_VALUES.map((kind) => ({ token: `{${kind}}`, label: t(`value.${kind}`), of: null })),
];

/** Areas, highest priority first, and missions by name. */
export function valueSubjects(state: State, translator: Translator) {
  const areas = selectAreasById(state);
  const ranked = selectRanked(state).map(({ iso3 }) => iso3);
  const others = [...areas.values()].filter(({ iso3, inScope }) => inScope && !ranked.includes(iso3));
  const byName = (a: { readonly label: string }, b: { readonly label: string }) =>
    translator.compare(a.label, b.label);
  return {
    area: [
      ...ranked.map((iso3) => ({ value: iso3, label: areaName(iso3, areas, translator) })),
      ...others.map(({ iso3, names }) => ({ value: iso3, label: translator.pick(names) })).sort(byName),
    ],
    mission: (state.data.documents.missions?.missions ?? [])
      .map(({ id, acronym, name }) => ({ value: id, label: acronym || name }))
      .sort(byName),
  };
}

/** The values in the texts of a slide, each once. */
export function foundValues(parts: readonly LivePart[]): readonly FoundValue[] {
  const found = new Map<string, FoundValue>();
  for (const part of parts) {
    if (part.kind === "text") continue;
    const source = part.kind === "value" ? part.source : null;
    found.set(part.token, { token: part.token, text: part.text, source });
  }
  return [...found.values()];
}
