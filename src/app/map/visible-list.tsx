import { memo } from "react";
import { selectAreasById, selectPrioritiesById } from "../../state/selectors/ranking.ts";
import { useT } from "../../ui/i18n.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import styles from "./map-panel.module.css";

interface Props {
  readonly areas: readonly string[];
  readonly missions: readonly string[];
}

/**
 * The twin of the map for keyboard and screen reader: what is in the extent now, highest priority first. Shown while it
 * has the focus. Compared by its properties: it is long, and the pointer moving over the map changes none of it.
 */
export const VisibleList = memo(function VisibleList({ areas, missions }: Props) {
  const translator = useT();
  const actions = useActions();
  const byId = useSelect(selectAreasById);
  const priorities = useSelect(selectPrioritiesById);
  const registry = useSelect(({ data }) => data.documents.missions);

  const rankOf = (iso3: string) => priorities.get(iso3)?.rank ?? Number.POSITIVE_INFINITY;
  const shownAreas = areas
    .flatMap((iso3) => byId.get(iso3) ?? [])
    .filter(({ inScope }) => inScope)
    .sort(
      (a, b) =>
        rankOf(a.iso3) - rankOf(b.iso3) ||
        translator.compare(translator.pick(a.names), translator.pick(b.names)),
    );
  const shownMissions = (registry?.missions ?? []).filter(({ id }) => missions.includes(id));

  return (
    <nav className={styles["visible"]} aria-label={translator.t("map.list")}>
      <ul>
        {shownAreas.map((area) => (
          <li key={area.iso3}>
            <button
              type="button"
              className={styles["visibleItem"]}
              onFocus={() => actions.setHover({ iso3: area.iso3, missionId: null })}
              onBlur={() => actions.setHover(null)}
              onClick={() => actions.select({ kind: "area", iso3: area.iso3 })}
            >
              {translator.pick(area.names)}
            </button>
          </li>
        ))}
        {shownMissions.map((mission) => (
          <li key={mission.id}>
            <button
              type="button"
              className={styles["visibleItem"]}
              onClick={() => actions.select({ kind: "mission", id: mission.id })}
            >
              {mission.acronym || mission.name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
});
