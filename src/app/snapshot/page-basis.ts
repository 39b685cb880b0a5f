import "../../strings/later-texts.ts";
import "../../strings/snapshot-texts.ts";
import type { DatasetCard } from "../../domain/datasets/card.ts";
import { DEFAULT_SETTINGS } from "../../domain/priority/defaults.ts";
import type { UsedVintage } from "../../domain/risk/vintage.ts";
import type { LayerId } from "../../layers/settings.ts";
import type { Block } from "../../snapshot/page/content.ts";
import { selectFill } from "../../state/selectors/fill.ts";
import { selectMembersThen } from "../../state/selectors/members-then.ts";
import { selectFillVintage, selectIndexVintage } from "../../state/selectors/periods-used.ts";
import {
  selectActiveBorders,
  selectAreasById,
  selectDiffersFromDefault,
} from "../../state/selectors/ranking.ts";
import type { State } from "../../state/store.ts";
import { hindsightText } from "../../state/words/hindsight-text.ts";
import { membersText } from "../../state/words/members-text.ts";
import type { Translator } from "../../strings/translator.ts";
import { vintageText } from "../../ui/vintage-text.ts";
import { selectLayerSources, sourcesUsed } from "../analysis/layer-sources.ts";
import { settingsWords } from "./view-words.ts";

/** That a picture of an earlier date is made with what is known at the edition; empty where the date is not earlier. */
export function hindsightLines({ view, data }: State, translator: Translator): readonly string[] {
  const text = hindsightText(view.date, data.manifest?.edition ?? null, translator);
  return text === null ? [] : [text];
}

/** Border, distance and weights, in words. */
export function borderBlock(state: State, translator: Translator): Block {
  const { t, list, pick } = translator;
  const { settings, outermost } = state.view;
  const then = selectMembersThen(state);
  const border = list(selectActiveBorders(state).map(({ names }) => pick(names)));
  return {
    id: "border",
    title: t("page.border"),
    lines: [
      outermost ? `${border}, ${t("page.border.outermost")}` : border,
      ...(then === null ? [] : [membersText(then, state.view.date, selectAreasById(state), translator)]),
      ...settingsWords(state, translator),
      t(
        selectDiffersFromDefault(state) || settings.interest.on !== DEFAULT_SETTINGS.interest.on
          ? "page.differs"
          : "page.default",
      ),
    ],
  };
}

const visibleLayers = ({ view }: State) =>
  view.layers.filter(({ visible, opacity }) => visible && opacity > 0);

/** Layers that the registry of missions is drawn in. */
const OF_REGISTRY: readonly LayerId[] = ["gap", "activities", "footprints"];

/** To what time the figures go that entered the picture, and as of when the registry is known. */
export function dataBlock(state: State, translator: Translator): Block {
  const { t, pick, list, date } = translator;
  const { manifest } = state.data;
  if (manifest === null) return { id: "data", title: t("page.data"), lines: [] };
  const [index, fill] = [selectIndexVintage(state), selectFillVintage(state)];
  const layers = visibleLayers(state).map(({ id }) => id);
  const line = (layer: string, vintages: readonly UsedVintage[]): readonly string[] => {
    const editions = sourcesUsed(manifest.datasets, vintages).flatMap(({ card, used }) =>
      used === null ? [] : [`${pick(card.title)} ${vintageText(used, translator)}`],
    );
    return editions.length === 0 ? [] : [t("page.data.line", { layer, editions: list(editions) })];
  };
  const isIndexDrawn = layers.includes("risk") && fill === index;
  return {
    id: "data",
    title: t("page.data"),
    lines: [
      ...line(t(isIndexDrawn ? "layer.risk" : "page.top"), index),
      ...(layers.includes("risk") && !isIndexDrawn ? line(selectFill(state).title, fill) : []),
      ...(OF_REGISTRY.some((id) => layers.includes(id))
        ? [
            t("page.data.line", {
              layer: t("layer.activities"),
              editions: t("vintage.registry", { date: date(manifest.edition) }),
            }),
          ]
        : []),
    ],
  };
}

/** Edition and licence of all that is drawn and ranked by; of a dataset in editions those by which values came. */
export function sourceBlock(state: State, translator: Translator): Block {
  const { t, pick } = translator;
  const { manifest } = state.data;
  if (manifest === null) return { id: "sources", title: t("page.sources"), lines: [] };
  const sources = selectLayerSources(state);
  const cards = new Map<string, DatasetCard>();
  for (const { card } of [
    ...visibleLayers(state).flatMap(({ id }) => sources[id]),
    ...sourcesUsed(manifest.datasets, selectIndexVintage(state)),
  ]) {
    if (!cards.has(card.id)) cards.set(card.id, card);
  }
  return {
    id: "sources",
    title: t("page.sources"),
    lines: [...cards.values()].map(({ title, edition, licence }) =>
      t("page.source", { title: pick(title), edition, licence }),
    ),
  };
}
