import type { Picked } from "../../map/picking.ts";
import { selectFill } from "../../state/selectors/fill.ts";
import { selectAreasById, selectPrioritiesById } from "../../state/selectors/ranking.ts";
import { useT } from "../../ui/i18n.tsx";
import { useSelect } from "../einder-context.tsx";
import styles from "./map-panel.module.css";

/** A name and one number beside the pointer; never in its way. */
export function Hover({ picked, x, y }: { readonly picked: Picked; readonly x: number; readonly y: number }) {
  const translator = useT();
  const areas = useSelect(selectAreasById);
  const priorities = useSelect(selectPrioritiesById);
  const fill = useSelect(selectFill);
  const missions = useSelect(({ data }) => data.documents.missions);

  const mission = missions?.missions.find(({ id }) => id === picked.missionId);
  const area = picked.iso3 === null ? undefined : areas.get(picked.iso3);
  const state = picked.iso3 === null ? undefined : priorities.get(picked.iso3)?.state;
  const value = picked.iso3 === null ? null : (fill.values.get(picked.iso3) ?? null);
  const plain = state === "home" || state === "outside" || value === null;
  return (
    <div className={styles["hover"]} style={{ left: x, top: y }} aria-hidden>
      {mission !== undefined && <strong>{mission.acronym || mission.name}</strong>}
      {area !== undefined && (
        <span>
          {plain
            ? translator.t("map.hover.state", {
                name: translator.pick(area.names),
                state: translator.t(
                  `state.area.${state === undefined ? "outside" : state === "assessed" ? "no-data" : state}`,
                ),
              })
            : translator.t("map.hover.value", {
                name: translator.pick(area.names),
                value: `${fill.title.toLocaleLowerCase(translator.language)} ${translator.number(value, fill.decimals)}`,
              })}
        </span>
      )}
    </div>
  );
}
