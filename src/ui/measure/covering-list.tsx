import type { CoveringMission } from "../../domain/missions/covering.ts";
import { hostsOf } from "../../domain/missions/hosts-of.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { useT } from "../i18n.tsx";
import { InstrumentSymbol } from "../marks/instrument-symbol.tsx";
import { MissionStateBadge } from "../marks/state-badges.tsx";
import { certaintyOf } from "../missions/certainty.ts";
import { shortName } from "../missions/order.ts";
import styles from "./measure.module.css";

interface CoveringListProps {
  readonly rows: readonly CoveringMission[];
  readonly date: PlainDate;
  readonly onMission: (id: string) => void;
}

/** Those drawn around the place first, then those of the whole area; among them the ones that cover the fewest areas. */
function inOrder(rows: readonly CoveringMission[], date: PlainDate): readonly CoveringMission[] {
  const reach = ({ mission }: CoveringMission) => hostsOf(mission, date).length;
  return [...rows].sort((a, b) => Number(a.by === "area") - Number(b.by === "area") || reach(a) - reach(b));
}

/** What covers a place on the date. */
export function CoveringList({ rows, date, onMission }: CoveringListProps) {
  const translator = useT();
  const { t } = translator;
  return (
    <section className={styles["covering"]} aria-labelledby="covering">
      <h3 id="covering" className={styles["heading"]}>
        {t("covering.title", { date: translator.date(date) })}
      </h3>
      {rows.length === 0 && <p>{t("covering.none")}</p>}
      <ul>
        {inOrder(rows, date).map(({ mission, state, by }) => (
          <li key={mission.id} className={styles["coveringRow"]}>
            {mission.instruments.map((instrument) => (
              <InstrumentSymbol
                key={instrument}
                instrument={instrument}
                certainty={certaintyOf(state)}
                size={12}
              />
            ))}
            <button
              type="button"
              className={styles["area"]}
              lang="en"
              title={mission.name}
              onClick={() => onMission(mission.id)}
            >
              {shortName(mission)}
            </button>
            <span className={styles["by"]}>
              {t(
                by === "area"
                  ? "covering.area"
                  : mission.footprint.handDrawn
                    ? "covering.handDrawn"
                    : "covering.footprint",
              )}
            </span>
            {state !== "in-force" && <MissionStateBadge mission={mission} state={state} date={date} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
