import type { Position } from "../../domain/geo/position.ts";
import type { NearestBorder } from "../../domain/priority/types.ts";
import { DISTANCE_MEASURES } from "../../domain/priority/types.ts";
import type { Translator } from "../../strings/translator.ts";
import { areaName, distanceText } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import type { AreaCardProps } from "./area-card-props.ts";
import styles from "./distance-section.module.css";
import { Section } from "./section.tsx";

/** "12,5° NB, 69,9° WL": enough to find the end of the measuring line, no more than the border is known to. */
function positionText([longitude, latitude]: Position, { t, number }: Translator): string {
  return t("distance.position", {
    latitude: `${number(Math.abs(latitude), 2)}°`,
    northSouth: t(latitude < 0 ? "distance.south" : "distance.north"),
    longitude: `${number(Math.abs(longitude), 2)}°`,
    eastWest: t(longitude < 0 ? "distance.west" : "distance.east"),
  });
}

/** How near: by both measures, to which border, with both ends of the line, and what must be known about the border. */
export function DistanceSection({ priority, settings, areas, borders }: AreaCardProps) {
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
          <div className={styles["fact"]}>
            <dt>{t("distance.witness.line")}</dt>
            <dd>
              {t("distance.witness", {
                from: positionText(nearest.from, translator),
                to: `${areaName(nearest.toIso3, areas, translator)} (${positionText(nearest.to, translator)})`,
              })}
            </dd>
          </div>
        )}
        {border !== undefined && (
          <div className={styles["fact"]}>
            <dt>{t("settings.home")}</dt>
            <dd>{pick(border.names)}</dd>
          </div>
        )}
      </dl>
      {border?.notes.map((note) => (
        <p key={note.en} className={styles["note"]}>
          {pick(note)}
        </p>
      ))}
      <p className={styles["note"]}>{t("distance.method")}</p>
    </Section>
  );
}
