import type { NamedHome } from "../../domain/borders/home-area.ts";
import { OWN_BORDER } from "../../domain/borders/home-area.ts";
import { differsFromDefault } from "../../domain/priority/presets.ts";
import type { Baseline, RankingBasis } from "../../state/view.ts";
import type { Translator } from "../../strings/translator.ts";

/** "31 december 2023, Europa en het Koninkrijk, standaardinstellingen": what a ranking follows from, in words. */
export function basisText(
  {
    date,
    edition,
    home,
    ownBorder,
    outermost,
    settings,
  }: RankingBasis & { readonly edition?: Baseline["edition"] },
  homes: readonly NamedHome[],
  translator: Translator,
): string {
  const { t, pick } = translator;
  const named = homes.find(({ id }) => id === home);
  const name = home === OWN_BORDER ? (ownBorder?.name ?? "") : named === undefined ? home : pick(named.names);
  return [
    translator.date(date),
    name,
    ...(edition == null ? [] : [t("changes.basis.edition", { edition: translator.date(edition) })]),
    t(`settings.window.${settings.window}`),
    ...(outermost ? [t("changes.basis.outermost")] : []),
    t(differsFromDefault(settings) ? "changes.basis.differs" : "changes.basis.settings"),
  ].join(", ");
}
