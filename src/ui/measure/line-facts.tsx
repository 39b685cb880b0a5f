import type { AreaRecord, Iso3, Place } from "../../domain/areas/area.ts";
import { nearestPlace } from "../../domain/areas/nearest-place.ts";
import type { Ground, WitnessLine } from "../../domain/borders/home-area.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { Translator } from "../../strings/translator.ts";
import { areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { positionText } from "../position-text.ts";
import styles from "./measure.module.css";

interface LineFactsProps {
  readonly line: WitnessLine;
  /** The area in which the line begins; null at sea, or where that is not known. */
  readonly fromArea: Iso3 | null;
  readonly areas: ReadonlyMap<Iso3, AreaRecord>;
  readonly places: readonly Place[];
}

interface End {
  readonly iso3: Iso3 | null;
  readonly position: Position;
  readonly ground: Ground | undefined;
}

/** "Libië, bij Tobruk; 32,08° NB, 23,98° OL; kust". */
function endText({ iso3, position, ground }: End, props: LineFactsProps, translator: Translator): string {
  const { t, pick } = translator;
  const place = nearestPlace(props.places, props.areas.values(), position);
  const name = iso3 === null || iso3 === "" ? null : areaName(iso3, props.areas, translator);
  const near = place === null ? null : t("measure.near", { place: pick(place.names) });
  return [
    [name, near].filter((part) => part !== null).join(", "),
    positionText(position, translator),
    ground === undefined ? "" : t(`measure.ground.${ground}`),
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** Both ends of a measuring line: which area, near which town, where, and on what ground. Rows of a `dl`. */
export function LineFacts(props: LineFactsProps) {
  const { line, fromArea } = props;
  const translator = useT();
  const { t } = translator;
  const [from, to] = line.grounds ?? [];
  return (
    <>
      <div className={styles["fact"]}>
        <dt>{t("measure.from")}</dt>
        <dd>{endText({ iso3: fromArea, position: line.from, ground: from }, props, translator)}</dd>
      </div>
      <div className={styles["fact"]}>
        <dt>{t("measure.to")}</dt>
        <dd>{endText({ iso3: line.toIso3, position: line.to, ground: to }, props, translator)}</dd>
      </div>
    </>
  );
}
