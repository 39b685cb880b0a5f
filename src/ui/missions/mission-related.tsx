import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { MissionOnDate } from "../../state/selectors/filtered.ts";
import type { RelatedOnDate } from "../../state/selectors/selected-mission.ts";
import { Disclosure } from "../controls/disclosure.tsx";
import { useT } from "../i18n.tsx";
import { BasisMark } from "../marks/basis-mark.tsx";
import { MissionStateBadge } from "../marks/state-badges.tsx";
import styles from "./mission-related.module.css";
import { shortName } from "./order.ts";

interface MissionRelatedProps {
  readonly related: readonly RelatedOnDate[];
  readonly sameFramework: readonly MissionOnDate[];
  readonly date: PlainDate;
  readonly onMission: (id: string) => void;
}

/** What came before and after, what it is part of, and who else of its framework is there. */
export function MissionRelated({ related, sameFramework, date, onMission }: MissionRelatedProps) {
  const { t } = useT();
  if (related.length + sameFramework.length === 0) return null;
  return (
    <section className={styles["section"]} aria-labelledby="mission-related">
      <h3 id="mission-related" className={styles["heading"]}>
        {t("related.title")}
      </h3>
      <ul>
        {related.map(({ relation, basis, ...row }) => (
          <li key={row.mission.id} className={styles["row"]}>
            <span className={styles["relation"]}>{t(`related.${relation}`)}</span>
            <Other row={row} date={date} onMission={onMission} />
            <BasisMark basis={basis} />
          </li>
        ))}
      </ul>
      {sameFramework.length > 0 && (
        <Disclosure title={t("related.sameFramework", { count: sameFramework.length })}>
          <ul>
            {sameFramework.map((row) => (
              <li key={row.mission.id} className={styles["row"]}>
                <Other row={row} date={date} onMission={onMission} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

interface OtherProps extends Pick<MissionRelatedProps, "date" | "onMission"> {
  readonly row: MissionOnDate;
}

function Other({ row: { mission, state }, date, onMission }: OtherProps) {
  return (
    <>
      <button
        type="button"
        className={styles["other"]}
        lang="en"
        title={mission.name}
        onClick={() => onMission(mission.id)}
      >
        {shortName(mission)}
      </button>
      {state !== "in-force" && <MissionStateBadge mission={mission} state={state} date={date} />}
    </>
  );
}
