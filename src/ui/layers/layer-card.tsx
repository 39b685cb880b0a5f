import type { DatasetCard } from "../../domain/datasets/card.ts";
import type { UsedVintage } from "../../domain/risk/vintage.ts";
import type { LayerId } from "../../layers/settings.ts";
import { useT } from "../i18n.tsx";
import { vintageText } from "../vintage-text.ts";
import styles from "./layer-card.module.css";

/** A dataset behind a layer, and what of it is in the picture; null where the whole of it is. */
export interface LayerCardSource {
  readonly card: DatasetCard;
  readonly used: UsedVintage | null;
}

interface LayerCardProps {
  readonly id: LayerId;
  readonly sources: readonly LayerCardSource[];
}

/** What a reader must know about a layer: source, vintage, method and limits. */
export function LayerCard({ id, sources }: LayerCardProps) {
  const translator = useT();
  const { t, pick, partialDate } = translator;
  return (
    <dl className={styles["card"]}>
      <dt>{t("layers.card.source")}</dt>
      {sources.map(({ card: { id: dataset, title, publisher, edition } }) => (
        <dd key={dataset}>
          {pick(title)} ({publisher}, {edition})
        </dd>
      ))}
      <dt>{t("layers.card.vintage")}</dt>
      {sources.map(({ card: { id: dataset, title, vintage }, used }) => (
        <dd key={dataset}>
          {sources.length > 1 && `${pick(title)}: `}
          {used === null
            ? t("data.vintage.range", { from: partialDate(vintage.from), to: partialDate(vintage.to) })
            : vintageText(used, translator)}
        </dd>
      ))}
      <dt>{t("layers.card.method")}</dt>
      <dd>{t(`layer.${id}.method`)}</dd>
      <dt>{t("layers.card.limits")}</dt>
      <dd>{t(`layer.${id}.limits`)}</dd>
    </dl>
  );
}
