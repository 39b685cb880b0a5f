import type { Iso3 } from "../../domain/areas/area.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { classNames } from "../controls/class-names.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { AreaStateBadge } from "../marks/state-badges.tsx";
import { UNRANKED_STATES } from "./order.ts";
import styles from "./unranked-areas.module.css";

interface UnrankedAreasProps {
  readonly priorities: readonly AreaPriority[];
  readonly areas: AreaNames;
  readonly selected: Iso3 | null;
  readonly onSelect: (iso3: Iso3 | null) => void;
}

/** Areas without a rank, by their state and each with what that state means: never left out, never a zero. */
export function UnrankedAreas({ priorities, areas, selected, onSelect }: UnrankedAreasProps) {
  const translator = useT();
  const { t, compare } = translator;
  const groups = UNRANKED_STATES.map((state) => ({
    state,
    rows: priorities
      .filter((priority) => priority.state === state)
      .map(({ iso3 }) => ({ iso3, name: areaName(iso3, areas, translator) }))
      .sort((a, b) => compare(a.name, b.name)),
  })).filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return null;
  return (
    <section className={styles["rest"]} aria-label={t("ranking.rest")}>
      <h3 className={styles["heading"]}>{t("ranking.rest")}</h3>
      {groups.map(({ state, rows }) => (
        <div key={state} className={styles["group"]}>
          <div className={styles["head"]}>
            <AreaStateBadge state={state} />
            <span>{t("ranking.rest.count", { count: rows.length })}</span>
          </div>
          <p className={styles["explain"]}>
            {t(state === "assessed" ? "distance.unknown" : `state.area.${state}.explain`)}
          </p>
          <ul className={styles["names"]}>
            {rows.map(({ iso3, name }) => (
              <li key={iso3}>
                <button
                  type="button"
                  className={classNames(styles["name"], iso3 === selected && styles["selected"])}
                  aria-pressed={iso3 === selected}
                  onClick={() => onSelect(iso3 === selected ? null : iso3)}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
