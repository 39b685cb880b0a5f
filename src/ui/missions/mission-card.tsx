import { EyeOff, Locate, Pencil, X } from "lucide-react";
import { useState } from "react";
import type { Iso3, Place } from "../../domain/areas/area.ts";
import type { NothingToShow, WhatHappened } from "../../domain/effects/what-happened.ts";
import type { Extent } from "../../domain/geo/extent.ts";
import { dutchOn } from "../../domain/missions/dutch-on.ts";
import type { EditStamp } from "../../domain/missions/edit-mark.ts";
import type { Embedding, MonthsAhead } from "../../domain/missions/embedding.ts";
import type { Mission } from "../../domain/missions/mission.ts";
import { nextEnd } from "../../domain/missions/mission-state.ts";
import type { Sight } from "../../domain/missions/sight.ts";
import type { NearestBorder } from "../../domain/priority/types.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { SelectedMission } from "../../state/selectors/selected-mission.ts";
import { Button, IconButton } from "../controls/button.tsx";
import type { AreaNames } from "../distance-text.ts";
import { EditMarkText } from "../edit-mission/edit-mark.tsx";
import { HideForm } from "../edit-mission/hide-form.tsx";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { InstrumentSymbol } from "../marks/instrument-symbol.tsx";
import { RegistryText } from "../marks/registry-text.tsx";
import { ConfidenceBadge, DutchBadge, MissionStateBadge } from "../marks/state-badges.tsx";
import { certaintyOf } from "./certainty.ts";
import styles from "./mission-card.module.css";
import { MissionDistance } from "./mission-distance.tsx";
import { MissionEmbedding } from "./mission-embedding.tsx";
import { MissionFacts } from "./mission-facts.tsx";
import { MissionHappened } from "./mission-happened.tsx";
import { MissionRelated } from "./mission-related.tsx";
import { MissionReports } from "./mission-reports.tsx";
import { MissionSources } from "./mission-sources.tsx";
import { MissionTerm } from "./mission-term.tsx";
import { shortName } from "./order.ts";

interface MissionCardProps {
  readonly selected: SelectedMission;
  readonly date: PlainDate;
  readonly sight: Sight;
  readonly areas: AreaNames;
  readonly line: NearestBorder | null;
  readonly headquarters: readonly (NearestBorder | null)[];
  readonly places: readonly Place[];
  /** undefined while it is not present on the date. */
  readonly embedding: Embedding | undefined;
  readonly months: MonthsAhead;
  /** null while the figures are not there. */
  readonly happened: WhatHappened | NothingToShow | null;
  readonly onMission: (id: string) => void;
  /** Has the map show where it works. */
  readonly onGoTo: (extent: Extent) => void;
  readonly onArea: (iso3: Iso3) => void;
  readonly onEdit: (id: string) => void;
  readonly onHide: (id: string, stamp: EditStamp) => void;
  readonly onRevert: (id: string) => void;
  /** The name that the change before was made under. */
  readonly lastEditor: string;
  readonly today: PlainDate;
  readonly onClose: () => void;
}

/** Where dates alone do not tell how a mission stands, the reader is told what the registry states. */
const DECIDED_BY_REGISTRY: ReadonlySet<Mission["statedStatus"]> = new Set([
  "unclear",
  "relocated",
  "planned",
]);

/** What may hold beside the state and is told by a mark of its own. */
const BESIDE_STATE = ["ends-soon", "suspended", "relocated"] as const;

/** Everything the registry knows of one row, with how each field is known. */
export function MissionCard(props: MissionCardProps) {
  const { selected, date, areas, onArea, onMission, onGoTo, onClose } = props;
  const { mission, state, standings, extent } = selected;
  const [isHiding, setHiding] = useState(false);
  const translator = useT();
  const { t } = translator;
  const short = shortName(mission);
  const renewal = nextEnd(mission, date);
  return (
    <article className={styles["card"]} aria-label={short}>
      <header className={styles["header"]}>
        <h2 className={styles["name"]}>
          <span className={styles["symbols"]}>
            {mission.instruments.map((instrument) => (
              <InstrumentSymbol
                key={instrument}
                instrument={instrument}
                certainty={certaintyOf(state)}
                size={16}
              />
            ))}
          </span>
          <span lang="en">{short}</span>
        </h2>
        <IconButton icon={X} label={t("mission.close")} onClick={onClose} />
      </header>
      {short !== mission.name && (
        <p className={styles["full"]}>
          <RegistryText>{mission.name}</RegistryText>
        </p>
      )}
      <div className={styles["badges"]}>
        <MissionStateBadge mission={mission} state={state} date={date} />
        {BESIDE_STATE.filter((standing) => standings.includes(standing)).map((standing) => (
          <Badge key={standing} tone="warning">
            {t(`mission.state.${standing}`)}
          </Badge>
        ))}
        <DutchBadge participation={dutchOn(mission, date, state)} />
        <ConfidenceBadge confidence={mission.confidence} />
        {mission.namedInLetter && <Badge>{t("mission.named")}</Badge>}
      </div>
      <p className={styles["explain"]}>
        {t(`mission.state.${state}.explain`, { date: translator.date(date) })}{" "}
        {state === "renewal-not-seen" &&
          renewal !== null &&
          `${t("mission.renewal.memory", { date: translator.partialDate(renewal.date) })} `}
        {t(`confidence.${mission.confidence}.explain`)}
        {DECIDED_BY_REGISTRY.has(mission.statedStatus) &&
          ` ${t("mission.stated", { status: t(`mission.stated.${mission.statedStatus}`) })}.`}
      </p>
      <MissionReports mission={mission} field="status" />
      {mission.edit !== undefined && (
        <EditMarkText edit={mission.edit} onRevert={() => props.onRevert(mission.id)} />
      )}
      <div className={styles["actions"]}>
        {extent !== null && (
          <Button icon={Locate} onClick={() => onGoTo(extent)}>
            {t("mission.goTo")}
          </Button>
        )}
        <Button icon={Pencil} onClick={() => props.onEdit(mission.id)}>
          {t("edit.correct")}
        </Button>
        {mission.edit?.kind !== "add" && !isHiding && (
          <Button icon={EyeOff} onClick={() => setHiding(true)}>
            {t("edit.hide")}
          </Button>
        )}
      </div>
      {isHiding && (
        <HideForm
          lastName={props.lastEditor}
          today={props.today}
          onHide={(stamp) => props.onHide(mission.id, stamp)}
          onCancel={() => setHiding(false)}
        />
      )}
      <MissionTerm mission={mission} date={date} sight={props.sight} />
      {props.embedding !== undefined && (
        <MissionEmbedding {...props} mission={mission} embedding={props.embedding} />
      )}
      <MissionDistance {...props} mission={mission} />
      {props.happened !== null && <MissionHappened happened={props.happened} areas={areas} />}
      <MissionFacts {...{ mission, date, state }} areaKm2={selected.areaKm2} areas={areas} onArea={onArea} />
      <MissionRelated {...selected} date={date} onMission={onMission} />
      {(mission.notes !== "" || mission.reports?.some(({ field }) => field === "notes") === true) && (
        <section className={styles["section"]}>
          <h3 className={styles["heading"]}>{t("mission.notes")}</h3>
          {mission.notes !== "" && (
            <p>
              <RegistryText>{mission.notes}</RegistryText>
            </p>
          )}
          <MissionReports mission={mission} field="notes" />
        </section>
      )}
      <MissionSources mission={mission} />
    </article>
  );
}
