import { differsFromDefault } from "../../domain/priority/presets.ts";
import { PILLARS } from "../../domain/risk/types.ts";
import { selectPeriod } from "../../state/selectors/vintage.ts";
import type { State } from "../../state/store.ts";
import type { ViewState } from "../../state/view.ts";
import type { Translator } from "../../strings/translator.ts";
import { FACETS } from "../../ui/filters/facets.ts";

/** What is filtered, field by field, in the words of the filters themselves; empty where all is let through. */
export function filterWords({ filters }: ViewState, translator: Translator): readonly string[] {
  const { t, list } = translator;
  const facets = FACETS.flatMap(({ field, choices }) => {
    const chosen = choices.filter((choice) => choice.isIn(filters)).map((choice) => choice.label(translator));
    return chosen.length === 0 ? [] : [`${t(`filters.${field}`)}: ${list(chosen)}`];
  });
  const text = filters.text.trim();
  return [...(text === "" ? [] : [t("filters.text.chip", { text })]), ...facets];
}

/** How distance and pillars are weighed, in words. */
export function settingsWords(state: State, translator: Translator): readonly string[] {
  const { settings } = state.view;
  const { t, percent, list, km } = translator;
  const { weights, interest } = settings;
  const period = selectPeriod(state);
  const isInstead = period?.kind === "year" && period.instead;
  const total = PILLARS.reduce((sum, pillar) => sum + weights[pillar], 0);
  const parts = PILLARS.map((pillar) => `${t(`pillar.${pillar}`)} ${percent(weights[pillar] / total)}`);
  return [
    t("page.window", { window: t(`settings.window.${isInstead ? "calendar-year" : settings.window}`) }),
    `${t(`page.measure.${settings.measure}`)}; ${t(`page.proximity.${settings.decay}`, {
      km: km(settings.halfDistanceKm),
      floor: percent(settings.floor),
    })}`,
    t("page.weights", {
      aggregation: t(`settings.aggregation.${settings.aggregation}`),
      weights: list(parts),
    }),
    ...(interest.on ? [t("page.interest", { count: Object.keys(interest.judgements).length })] : []),
  ];
}

/** Whether a score is weighed otherwise than at a first visit. */
const isWeighedAnew = ({ settings }: ViewState): boolean =>
  differsFromDefault(settings) || settings.interest.on;

/** What a reader has to know of a view that is not as at a first visit: filters, weighing, own changes; empty where it is. */
export function departuresOf(state: State, translator: Translator): readonly string[] {
  const { view, local } = state;
  const { t } = translator;
  const filters = filterWords(view, translator);
  const { length: edits } = local.edits;
  return [
    ...(filters.length === 0 ? [] : [`${t("page.filters")}: ${filters.join("; ")}`]),
    ...(isWeighedAnew(view)
      ? [t("page.differs.in", { settings: settingsWords(state, translator).join("; ") })]
      : []),
    ...(edits === 0 ? [] : [t("page.edits", { count: edits })]),
  ];
}
