import type { DatasetCard } from "../../domain/datasets/card.ts";
import { INDICATORS } from "../../domain/indicators/index.ts";
import type { ViolencePeriod } from "../../domain/risk/violence-window.ts";
import type { LayerId } from "../../layers/settings.ts";
import type { SymbolSet } from "../../state/view.ts";

/** What a risk index is made of, besides the deaths. */
const INDEX = ["un-population", "wgi", "inform", "unhcr"];
const BOUNDARIES = ["natural-earth"];

function fillDatasets(choropleth: string, index: readonly string[]): readonly string[] {
  const indicator = INDICATORS.find(({ id }) => choropleth === `indicator:${id}`);
  return indicator === undefined ? index : [indicator.dataset];
}

/**
 * The cards behind each layer, in the order in which they matter to it.
 *
 * @param period over which deaths are counted.
 */
export function layerSources(
  cards: readonly DatasetCard[],
  choropleth: string,
  symbols: SymbolSet,
  period: ViolencePeriod | null,
): Readonly<Record<LayerId, readonly DatasetCard[]>> {
  const index = [period?.kind === "months" ? "ucdp-months" : "ucdp-country-year", ...INDEX];
  const of = (wanted: readonly string[]) => wanted.flatMap((id) => cards.filter((card) => card.id === id));
  return {
    risk: of(fillDatasets(choropleth, index)),
    gap: of(["missions", ...index]),
    "distance-bands": of(["home-areas", ...BOUNDARIES]),
    footprints: of(["missions", "admin-1", ...BOUNDARIES]),
    boundaries: of(BOUNDARIES),
    "reference-border": of(["home-areas", ...BOUNDARIES]),
    witness: of(["home-areas", ...BOUNDARIES]),
    labels: of(["areas", "places"]),
    activities: of(symbols === "app6" ? ["missions", "app-6"] : ["missions"]),
  };
}
