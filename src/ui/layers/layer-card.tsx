import type { DatasetCard } from "../../domain/datasets/card.ts";
import type { LayerId } from "../../layers/settings.ts";
import { useT } from "../i18n.tsx";
import styles from "./layer-card.module.css";

interface LayerCardProps {
  readonly id: LayerId;
  readonly sources: readonly DatasetCard[];
}

/** What a reader must know about a layer: source, vintage, method and limits. */
export function LayerCard({ id, sources }: LayerCardProps) {
  const { t, pick, partialDate } = useT();
  return (
    <dl className={styles["card"]}>
      <dt>{t("layers.card.source")}</dt>
      {sources.map(({ id: dataset, title, publisher, edition }) => (
        <dd key={dataset}>
          {pick(title)} ({publisher}, {edition})
        </dd>
      ))}
      <dt>{t("layers.card.vintage")}</dt>
      {sources.map(({ id: dataset, title, vintage }) => (
        <dd key={dataset}>
          {sources.length > 1 && `${pick(title)}: `}
          {t("data.vintage.range", { from: partialDate(vintage.from), to: partialDate(vintage.to) })}
        </dd>
      ))}
      <dt>{t("layers.card.method")}</dt>
      <dd>{t(`layer.${id}.method`)}</dd>
      <dt>{t("layers.card.limits")}</dt>
      <dd>{t(`layer.${id}.limits`)}</dd>
    </dl>
  );
}
