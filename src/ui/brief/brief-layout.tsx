import { Play } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { useT } from "../i18n.tsx";
import styles from "./brief-layout.module.css";

interface BriefLayoutProps {
  readonly map: ReactNode;
  /** Below the map, never on the data. */
  readonly legend: ReactNode;
  readonly finding: ReactNode;
  /** `TopAreaCard`s; or what stands in their place while loading, empty or failed. */
  readonly cards: ReactNode;
  readonly cardCount: number;
  /** Areas are shown where the violence that is not counted weighs heavily. */
  readonly saysCrime: boolean;
  /** Absent until there is a briefing to start. */
  readonly onStart?: () => void;
}

export function BriefLayout({
  map,
  legend,
  finding,
  cards,
  cardCount,
  saysCrime,
  onStart,
}: BriefLayoutProps) {
  const { t } = useT();
  return (
    <div className={styles["layout"]}>
      <div className={styles["map"]}>{map}</div>
      <div className={styles["legend"]}>{legend}</div>
      <section className={styles["panel"]} aria-label={t("brief.panel")}>
        {finding}
        {cardCount > 0 ? (
          <ol className={styles["cards"]} aria-label={t("brief.top", { count: cardCount })}>
            {cards}
          </ol>
        ) : (
          cards
        )}
        <footer className={styles["foot"]}>
          {onStart && (
            <Button look="primary" icon={Play} data-opens="presenter" onClick={onStart}>
              {t("brief.start")}
            </Button>
          )}
          <p className={styles["says"]}>
            {t("statement.notThreat")} {t("statement.notPrediction")}
            {saysCrime && ` ${t("statement.crime")}`}
          </p>
        </footer>
      </section>
    </div>
  );
}
