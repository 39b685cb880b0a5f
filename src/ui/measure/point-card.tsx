import { X } from "lucide-react";
import type { ReactNode } from "react";
import type { AreaRecord, Iso3, Place } from "../../domain/areas/area.ts";
import type { NamedBorder } from "../../domain/borders/home-area.ts";
import type { MeasuredPoint } from "../../domain/borders/measure-point.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { CoveringMission } from "../../domain/missions/covering.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { IconButton } from "../controls/button.tsx";
import { CopyButton } from "../controls/copy-button.tsx";
import { areaName, distanceText } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { positionText } from "../position-text.ts";
import { CoordinateForm } from "./coordinate-form.tsx";
import { CoveringList } from "./covering-list.tsx";
import { LineFacts } from "./line-facts.tsx";
import styles from "./measure.module.css";

interface PointCardProps {
  readonly position: Position;
  /** null where no border has a line; undefined while it is being measured. */
  readonly measured: MeasuredPoint | null | undefined;
  /** In place of the answer while there is none: progress, or what went wrong. */
  readonly pending: ReactNode;
  readonly border: NamedBorder | undefined;
  readonly areas: ReadonlyMap<Iso3, AreaRecord>;
  readonly places: readonly Place[];
  readonly onPosition: (position: Position) => void;
  /** null while it is not known. */
  readonly covering: readonly CoveringMission[] | null;
  readonly date: PlainDate;
  readonly onArea: (iso3: Iso3) => void;
  readonly onMission: (id: string) => void;
  readonly onClose: () => void;
}

/** How far a place on the map is from the border: the answer, the line with both ends, the method and its tolerance. */
export function PointCard(props: PointCardProps) {
  const { position, measured, pending, border, areas, places, covering, date } = props;
  const { onPosition, onArea, onMission, onClose } = props;
  const translator = useT();
  const { t, pick, km } = translator;
  const where = positionText(position, translator);
  const area = measured?.area ?? null;
  return (
    <article className={styles["card"]} aria-label={t("measure.card")}>
      <header className={styles["header"]}>
        <h2 className={styles["name"]}>{t("measure.title", { where })}</h2>
        <IconButton icon={X} label={t("measure.close")} onClick={onClose} />
      </header>
      <div aria-live="polite">
        {measured === undefined && pending}
        {measured === null && <p className={styles["distance"]}>{t("distance.unknown")}</p>}
        {measured != null && (
          <p className={styles["distance"]} data-testid="point-distance">
            {distanceText(measured, areas, translator)}
          </p>
        )}
      </div>
      {measured != null && (
        <>
          <dl className={styles["facts"]}>
            <div className={styles["fact"]}>
              <dt>{t("measure.area")}</dt>
              <dd>
                {area === null ? (
                  t("measure.ground.sea")
                ) : (
                  <button type="button" className={styles["area"]} onClick={() => onArea(area)}>
                    {areaName(area, areas, translator)}
                  </button>
                )}
              </dd>
            </div>
            {measured.inside ? (
              <div className={styles["fact"]}>
                <dt>{t("measure.line")}</dt>
                <dd>
                  {t("measure.line.to", {
                    km: km(measured.lineKm),
                    to: positionText(measured.lineTo, translator),
                  })}
                </dd>
              </div>
            ) : (
              <LineFacts line={measured} fromArea={area} areas={areas} places={places} />
            )}
            {border !== undefined && (
              <div className={styles["fact"]}>
                <dt>{t("settings.home")}</dt>
                <dd>{pick(border.names)}</dd>
              </div>
            )}
          </dl>
          {covering !== null && <CoveringList rows={covering} date={date} onMission={onMission} />}
          {border?.notes.map((note) => (
            <p key={note.en} className={styles["note"]}>
              {pick(note)}
            </p>
          ))}
          <p className={styles["note"]}>
            {t("distance.method")} {t("measure.tolerance")}
          </p>
          <div className={styles["actions"]}>
            <CopyButton
              wide
              label={t("measure.copy")}
              text={`${where}: ${distanceText(measured, areas, translator)}`}
            />
          </div>
        </>
      )}
      <CoordinateForm position={position} onPosition={onPosition} />
      <p className={styles["note"]}>{t("measure.how")}</p>
    </article>
  );
}
