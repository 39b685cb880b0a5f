import type { NamedHome } from "../../domain/borders/home-area.ts";
import type { Change } from "../../domain/priority/changes-if.ts";
import type { Decay } from "../../domain/priority/types.ts";
import type { Translator } from "../../strings/translator.ts";
import { periodText } from "../period-text.ts";

/** A choice that could be made otherwise, in words. */
export function changeText(
  change: Change,
  decay: Decay,
  homes: readonly NamedHome[],
  translator: Translator,
): string {
  const { t, km, pick } = translator;
  switch (change.kind) {
    case "border": {
      const named = homes.find(({ id }) => id === change.home);
      const home = named === undefined ? change.home : pick(named.names);
      return t(change.outermost ? "changes.if.border.outermost" : "changes.if.border", { home });
    }
    case "outermost":
      return t(change.outermost ? "changes.if.outermost.in" : "changes.if.outermost.out");
    case "measure":
      return t("changes.if.measure", { measure: t(`distance.measure.${change.measure}`) });
    case "half-distance":
      return t(decay === "linear" ? "changes.if.cutOff" : "changes.if.half-distance", { km: km(change.km) });
    case "aggregation":
      return t("changes.if.aggregation", { aggregation: t(`settings.aggregation.${change.aggregation}`) });
    case "decay":
      return t("changes.if.decay", { decay: t(`settings.decay.${change.decay}`) });
    case "window":
      return t("changes.if.window", { window: t(`settings.window.${change.window}`) });
    case "period":
      return t("changes.if.period", { period: periodText(change.period, translator) });
  }
}
