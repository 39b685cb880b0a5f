import { type DatasetCard, editionOf } from "../../domain/datasets/card.ts";
import type { UsedVintage } from "../../domain/risk/vintage.ts";
import type { LayerId } from "../../layers/settings.ts";
import { memo } from "../../state/selectors/memo.ts";
import { selectFillVintage, selectIndexVintage } from "../../state/selectors/periods-used.ts";
import type { State } from "../../state/store.ts";

/** A dataset that gave something to a layer. */
export interface LayerSource {
  /** Its card, with the editions alone by which what is used came. */
  readonly card: DatasetCard;
  /** What of it is used; null where the whole of it is, as of boundaries and the registry. */
  readonly used: UsedVintage | null;
}

export type LayerSources = Readonly<Record<LayerId, readonly LayerSource[]>>;

const BOUNDARIES = ["natural-earth"];

/** Datasets of which values entered, in the order of the cards: one that gave nothing is no source. */
export function sourcesUsed(
  cards: readonly DatasetCard[],
  vintages: readonly UsedVintage[],
): readonly LayerSource[] {
  return cards.flatMap((card) => {
    const used = vintages.find(({ dataset }) => dataset === card.id);
    return used === undefined ? [] : [{ card: { ...card, edition: editionOf(card, used.periods) }, used }];
  });
}

const NO_CARDS: readonly DatasetCard[] = [];

/** The datasets behind each layer: what counts on the date in what it draws. */
export const selectLayerSources: (state: State) => LayerSources = memo(
  (state: State) =>
    [
      state.data.manifest?.datasets ?? NO_CARDS,
      state.view.symbols,
      selectFillVintage(state),
      selectIndexVintage(state),
    ] as const,
  (cards, symbols, fill, index): LayerSources => {
    const of = (...wanted: readonly string[]): readonly LayerSource[] =>
      wanted.flatMap((id) =>
        cards.filter((card) => card.id === id).map((card): LayerSource => ({ card, used: null })),
      );
    return {
      risk: sourcesUsed(cards, fill),
      gap: [...of("missions"), ...sourcesUsed(cards, index)],
      "distance-bands": of("home-areas", ...BOUNDARIES),
      footprints: of("missions", "admin-1", ...BOUNDARIES),
      boundaries: of(...BOUNDARIES),
      "reference-border": of("home-areas", ...BOUNDARIES),
      witness: of("home-areas", ...BOUNDARIES),
      labels: of("areas", "places"),
      activities: symbols === "app6" ? of("missions", "app-6") : of("missions"),
    };
  },
);
