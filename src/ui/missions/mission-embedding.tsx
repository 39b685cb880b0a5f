import { Check, CircleAlert, CircleHelp, Info } from "lucide-react";
import type { ReactNode } from "react";
import type { Embedding, EmbeddingFlag, MonthsAhead } from "../../domain/missions/embedding.ts";
import type { Mission } from "../../domain/missions/mission.ts";
import { nextEnd } from "../../domain/missions/mission-state.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { Translator } from "../../strings/translator.ts";
import type { AreaNames } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import styles from "./mission-embedding.module.css";
import { shortName } from "./order.ts";
import { risingValues } from "./rising-text.ts";

interface MissionEmbeddingProps {
  readonly mission: Mission;
  readonly embedding: Embedding;
  readonly date: PlainDate;
  readonly months: MonthsAhead;
  readonly areas: AreaNames;
  readonly onMission: (id: string) => void;
}

/** Others named one by one; the rest are counted. */
const NAMED = 6;

/** What the Minister's letter asks of an activity, condition by condition: met, missing, or about to end. */
export function MissionEmbedding(props: MissionEmbeddingProps) {
  const { mission, embedding, areas, onMission } = props;
  const translator = useT();
  const { t } = translator;
  const { flags, wider, perhapsWider, risingIn, isHard } = embedding;
  const has = (flag: EmbeddingFlag) => flags.includes(flag);
  return (
    <section className={styles["section"]} aria-labelledby="mission-embedding">
      <h3 id="mission-embedding" className={styles["heading"]}>
        {t("embedding.title")}
      </h3>
      <ul className={styles["conditions"]}>
        <Condition state={has("no-framework") ? "missing" : "met"}>
          {has("no-framework")
            ? t("embedding.flag.no-framework.explain")
            : t("embedding.framework", { framework: t(`framework.${mission.framework}`) })}
        </Condition>
        <Condition state={has("no-mandate") ? "missing" : "met"}>
          {t(has("no-mandate") ? "embedding.flag.no-mandate.explain" : "embedding.mandate")}
        </Condition>
        <Condition
          state={has("mandate-ended") || has("mandate-ends") ? "missing" : has("no-term") ? "unknown" : "met"}
        >
          {termText(props, translator)}
        </Condition>
        <Condition state={has("stands-alone") ? "missing" : wider.length > 0 ? "met" : "unknown"}>
          {wider.length > 0 && t("embedding.wider")}
          {has("perhaps-alone") && t("embedding.wider.perhaps")}
          {has("stands-alone") && t("embedding.flag.stands-alone.explain")}
          {wider.length + perhapsWider.length === 0 && !has("stands-alone") && t("embedding.wider.unknown")}{" "}
          <Others missions={wider} onMission={onMission} />
          {wider.length > 0 && perhapsWider.length > 0 && `; ${t("embedding.wider.possibly")} `}
          <Others missions={perhapsWider} onMission={onMission} />
        </Condition>
        {risingIn.length > 0 && (
          <Condition state={isHard ? "missing" : "told"}>
            {t(
              isHard ? "embedding.rising.hard" : "embedding.rising",
              risingValues(embedding, areas, translator),
            )}
          </Condition>
        )}
      </ul>
      <p className={styles["note"]}>{t("embedding.explain")}</p>
    </section>
  );
}

function Others({
  missions,
  onMission,
}: Pick<MissionEmbeddingProps, "onMission"> & { readonly missions: readonly Mission[] }) {
  return (
    <>
      {missions.slice(0, NAMED).map((other, at) => (
        <span key={other.id}>
          {at > 0 && ", "}
          <button type="button" className={styles["other"]} lang="en" onClick={() => onMission(other.id)}>
            {shortName(other)}
          </button>
        </span>
      ))}
      {missions.length > NAMED && ` +${missions.length - NAMED}`}
    </>
  );
}

function termText(
  { mission, embedding: { flags }, date, months }: MissionEmbeddingProps,
  { t, partialDate }: Translator,
): string {
  const [ahead, until] = [nextEnd(mission, date), mission.mandateUntil ?? mission.end];
  if (flags.includes("mandate-ended")) {
    if (ahead !== null) return t("embedding.term.memory", { date: partialDate(ahead.date) });
    return t("embedding.term.mandate-ended", { date: until === null ? "" : partialDate(until.date) });
  }
  if (ahead === null) return t("embedding.flag.no-term.explain");
  const day = partialDate(ahead.date);
  return flags.includes("mandate-ends")
    ? t("embedding.term.mandate-ends", { date: day, months })
    : t("embedding.term", { date: day });
}

const MARKS = {
  met: { icon: Check, look: styles["met"] },
  missing: { icon: CircleAlert, look: styles["missing"] },
  unknown: { icon: CircleHelp, look: styles["unknown"] },
  // No condition of the letter: what holds of the area, and so neither met nor missing.
  told: { icon: Info, look: styles["unknown"] },
} as const;

function Condition({
  state,
  children,
}: {
  readonly state: keyof typeof MARKS;
  readonly children: ReactNode;
}) {
  const { t } = useT();
  const { icon: Mark, look } = MARKS[state];
  return (
    <li className={styles["condition"]}>
      <Mark size={16} aria-hidden="true" className={look} />
      <span>
        <span className="visually-hidden">{t(`embedding.state.${state}`)}: </span>
        {children}
      </span>
    </li>
  );
}
