import type { NearestBorder } from "../../domain/priority/types.ts";
import { DISTANCE_MEASURES } from "../../domain/priority/types.ts";
import { distanceText } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { LineFacts } from "../measure/line-facts.tsx";
import type { AreaCardProps } from "./area-card-props.ts";
import styles from "./distance-section.module.css";
import { Section } from "./section.tsx";

/** How near: by both measures, to which border, with both ends of the line, and what must be known about the border. */
export function DistanceSection({ priority, settings, areas, borders, places }: AreaCardProps) {
  const translator = useT();
  const { t, pick } = translator;
  const { state, nearest, byEdge, byCapital } = priority;
  if (state === "home" || state === "outside") return null;
  const measured: Readonly<Record<(typeof DISTANCE_MEASURES)[number], NearestBorder | null>> = {
    edge: byEdge,
    capital: byCapital,
  };
  const border = nearest === null ? undefined : borders.get(nearest.border);
  return (
    <Section title={t("area.section.distance")}>
      <p className={styles["distance"]}>{distanceText(nearest, areas, translator)}</p>
      <dl className={styles["facts"]}>
        {DISTANCE_MEASURES.map((measure) => (
          <div key={measure} className={styles["fact"]}>
            <dt>{t(`distance.measure.${measure}`)}</dt>
            <dd>
              {distanceText(measured[measure], areas, translator)}
              {measure === settings.measure && <Badge>{t("distance.chosen")}</Badge>}
            </dd>
          </div>
        ))}
        {nearest !== null && !nearest.inside && nearest.km > 0 && (
          <LineFacts line={nearest} fromArea={priority.iso3} areas={areas} places={places} />
        )}
        {border !== undefined && (
          <div className={styles["fact"]}>
            <dt>{t("settings.home")}</dt>
            <dd>{pick(border.names)}</dd>
          </div>
        )}
      </dl>
      {priority.isByFloor && <p className={styles["note"]}>{t("scope.floor.explain")}</p>}
      {border?.notes.map((note) => (
        <p key={note.en} className={styles["note"]}>
          {pick(note)}
        </p>
      ))}
      <p className={styles["note"]}>
        {t("distance.method")} {t("measure.tolerance")}
      </p>
    </Section>
  );
}
