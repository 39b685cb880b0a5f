import type { AreaRecord, Iso3, Place } from "../../domain/areas/area.ts";
import type { Mission } from "../../domain/missions/mission.ts";
import type { NearestBorder } from "../../domain/priority/types.ts";
import { distanceText } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { LineFacts } from "../measure/line-facts.tsx";
import measure from "../measure/measure.module.css";
import styles from "./mission-card.module.css";

interface MissionDistanceProps {
  readonly mission: Mission;
  /** From its footprint; null where nothing could be measured. */
  readonly line: NearestBorder | null;
  /** From each headquarters, in their order. */
  readonly headquarters: readonly (NearestBorder | null)[];
  readonly areas: ReadonlyMap<Iso3, AreaRecord>;
  readonly places: readonly Place[];
}

/** A mission in the whole of one area begins there; elsewhere the line may begin in any of several. */
const onlyArea = ({ footprint }: Mission): Iso3 | null =>
  footprint.featureIds.length === 0 && footprint.countries.length === 1
    ? (footprint.countries[0] ?? null)
    : null;

/** How near a mission works, and is run from, with the line drawn on the map. */
export function MissionDistance({ mission, line, headquarters, areas, places }: MissionDistanceProps) {
  const translator = useT();
  const { t } = translator;
  return (
    <section className={styles["section"]}>
      <h3 className={styles["heading"]}>{t("measure.mission")}</h3>
      <dl className={measure["facts"]}>
        <div className={measure["fact"]}>
          <dt>{t("measure.mission.footprint")}</dt>
          <dd data-testid="mission-distance">{distanceText(line, areas, translator)}</dd>
        </div>
        {line !== null && line.km > 0 && (
          <LineFacts line={line} fromArea={onlyArea(mission)} areas={areas} places={places} />
        )}
        {mission.headquarters.map(({ name }, index) => (
          <div key={name} className={measure["fact"]}>
            <dt>{t("measure.mission.headquarters", { name })}</dt>
            <dd>{distanceText(headquarters[index] ?? null, areas, translator)}</dd>
          </div>
        ))}
      </dl>
      <p className={measure["note"]}>
        {t("measure.mission.note")} {t("distance.method")} {t("measure.tolerance")}
      </p>
    </section>
  );
}
