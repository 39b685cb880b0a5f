import type { DatasetCard } from "../../domain/datasets/card.ts";
import { INDICATORS } from "../../domain/indicators/index.ts";
import type { LayerId } from "../../layers/settings.ts";
import type { SymbolSet } from "../../state/view.ts";

const INDEX = ["ucdp-country-year", "un-population", "wgi", "inform", "unhcr"];
const BOUNDARIES = ["natural-earth"];

function fillDatasets(choropleth: string): readonly string[] {
  const indicator = INDICATORS.find(({ id }) => choropleth === `indicator:${id}`);
  return indicator === undefined ? INDEX : [indicator.dataset];
}

/** The cards behind each layer, in the order in which they matter to it. */
export function layerSources(
  cards: readonly DatasetCard[],
  choropleth: string,
  symbols: SymbolSet,
): Readonly<Record<LayerId, readonly DatasetCard[]>> {
  const of = (wanted: readonly string[]) => wanted.flatMap((id) => cards.filter((card) => card.id === id));
  return {
    risk: of(fillDatasets(choropleth)),
    gap: of(["missions", ...INDEX]),
    "distance-bands": of(["home-areas", ...BOUNDARIES]),
    footprints: of(["missions", "admin-1", ...BOUNDARIES]),
    boundaries: of(BOUNDARIES),
    "reference-border": of(["home-areas", ...BOUNDARIES]),
    witness: of(["home-areas", ...BOUNDARIES]),
    labels: of(["areas", "places"]),
    activities: of(symbols === "app6" ? ["missions", "app-6"] : ["missions"]),
  };
}
