import type { AreaState } from "../../domain/areas/area.ts";
import type { DutchOnDate } from "../../domain/missions/dutch-on.ts";
import type { Confidence, Mission } from "../../domain/missions/mission.ts";
import type { MissionState } from "../../domain/missions/mission-state.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import { Badge, type BadgeTone } from "./badge.tsx";
import { lastSeenText } from "./last-seen-text.ts";
import styles from "./state-badges.module.css";

/** The state of an area with the pattern it has on the map. */
export function AreaStateBadge({ state }: { readonly state: AreaState }) {
  const { t } = useT();
  return (
    <Badge
      mark={<span aria-hidden="true" className={classNames(styles["swatch"], styles[`area-${state}`])} />}
      explain={t(`state.area.${state}.explain`)}
    >
      {t(`state.area.${state}`)}
    </Badge>
  );
}

const MISSION_TONES: Readonly<Record<MissionState, BadgeTone>> = {
  planned: "faint",
  possibly: "warning",
  "in-force": "strong",
  "last-seen": "warning",
  "renewal-not-seen": "warning",
  ended: "faint",
};

/** How a mission stands on the chosen date; when it was last seen, where that is why it is not certain. */
export function MissionStateBadge({
  mission,
  state,
  date,
}: {
  readonly mission: Mission;
  readonly state: MissionState;
  readonly date: PlainDate;
}) {
  const translator = useT();
  return (
    <Badge
      tone={MISSION_TONES[state]}
      explain={translator.t(`mission.state.${state}.explain`, { date: translator.date(date) })}
    >
      {state === "last-seen" ? lastSeenText(mission, translator) : translator.t(`mission.state.${state}`)}
    </Badge>
  );
}

/** How well a registry row is known: full, half and empty mark beside the words. */
export function ConfidenceBadge({ confidence }: { readonly confidence: Confidence }) {
  const { t } = useT();
  return (
    <Badge
      tone={confidence === "seen" ? "neutral" : "faint"}
      mark={<span aria-hidden="true" className={classNames(styles["known"], styles[confidence])} />}
      explain={t(`confidence.${confidence}.explain`)}
    >
      {t(`confidence.${confidence}`)}
    </Badge>
  );
}

/** Yes, no, in other years or unknown; never left out, because unknown is not no. */
export function DutchBadge({ participation }: { readonly participation: DutchOnDate }) {
  const { t } = useT();
  return (
    <Badge
      tone={participation === "yes" ? "strong" : participation === "unknown" ? "faint" : "neutral"}
      explain={`${t("dutch.title")}: ${t(`dutch.${participation}`)}`}
    >
      {t(`dutch.short.${participation}`)}
    </Badge>
  );
}
