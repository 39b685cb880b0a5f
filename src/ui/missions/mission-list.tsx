import { useState } from "react";
import { type Embedding, MONTHS_AHEAD, type MonthsAhead } from "../../domain/missions/embedding.ts";
import { areasOf } from "../../domain/missions/hosts-of.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { MissionOnDate } from "../../state/selectors/filtered.ts";
import { Select } from "../controls/select.tsx";
import { useRovingFocus } from "../controls/use-roving-focus.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { EmptyState } from "../messages/states.tsx";
import { groupTitle } from "./group-title.ts";
import styles from "./mission-list.module.css";
import { MissionRow } from "./mission-row.tsx";
import {
  groupMissions,
  MISSION_GROUPINGS,
  MISSION_SORTS,
  type MissionGrouping,
  type MissionSort,
  sortMissions,
} from "./order.ts";

interface MissionListProps {
  /** Rows that pass the filters. */
  readonly rows: readonly MissionOnDate[];
  /** Rows of the registry. */
  readonly total: number;
  /** True when a filter narrows the rows. */
  readonly isFiltered: boolean;
  readonly areas: AreaNames;
  readonly date: PlainDate;
  /** km to the border that counts, by mission id. */
  readonly kms: ReadonlyMap<string, number>;
  /** The check of each row that is present, by mission id. */
  readonly embeddings: ReadonlyMap<string, Embedding>;
  /** Within how many months the end of a mandate is soon. */
  readonly months: MonthsAhead;
  readonly onMonths: (months: MonthsAhead) => void;
  /** Mission id. */
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
}

export function MissionList(props: MissionListProps) {
  const { rows, total, isFiltered, areas, date, kms, embeddings, months, onMonths, selected, onSelect } =
    props;
  const translator = useT();
  const { t, compare } = translator;
  const [grouping, setGrouping] = useState<MissionGrouping>("none");
  const [sort, setSort] = useState<MissionSort>("name");
  const { list, onKeyDown } = useRovingFocus<HTMLElement>(() => onSelect(null));
  const day = translator.date(date);
  const groups = groupMissions(
    sortMissions(rows, sort, compare, kms),
    grouping,
    (a, b) => compare(areaName(a, areas, translator), areaName(b, areas, translator)),
    embeddings,
    (mission) => areasOf(mission, date),
  );
  const stop = rows.some(({ mission }) => mission.id === selected)
    ? selected
    : groups[0]?.rows[0]?.mission.id;
  const stopGroup = groups.find((group) => group.rows.some(({ mission }) => mission.id === stop));

  return (
    <div className={styles["missions"]}>
      <div className={styles["head"]}>
        <p className={styles["count"]}>{t("mission.list.count", { shown: rows.length, total, date: day })}</p>
        <Select
          label={t("mission.list.group")}
          labelled="inline"
          value={grouping}
          onChange={setGrouping}
          groups={[
            {
              label: null,
              options: MISSION_GROUPINGS.map((value) => ({ value, label: t(`mission.list.group.${value}`) })),
            },
          ]}
        />
        <Select
          label={t("mission.list.sort")}
          labelled="inline"
          value={sort}
          onChange={setSort}
          groups={[
            {
              label: null,
              options: MISSION_SORTS.map((value) => ({ value, label: t(`mission.list.sort.${value}`) })),
            },
          ]}
        />
        {grouping === "embedding" && (
          <Select
            label={t("embedding.months")}
            labelled="inline"
            value={String(months) as `${MonthsAhead}`}
            onChange={(text) => onMonths(MONTHS_AHEAD.find((value) => String(value) === text) ?? months)}
            groups={[
              {
                label: null,
                options: MONTHS_AHEAD.map((value) => ({
                  value: `${value}` as const,
                  label: t("embedding.months.value", { months: value }),
                })),
              },
            ]}
          />
        )}
      </div>
      {grouping === "embedding" && <p className={styles["explain"]}>{t("embedding.explain")}</p>}
      {rows.length === 0 &&
        (isFiltered ? (
          <EmptyState title={t("state.empty.missions", { date: day })} advice={t("state.empty.do")} />
        ) : (
          <EmptyState title={t("state.empty.missionsHere", { date: day })} />
        ))}
      <section ref={list} onKeyDown={onKeyDown} aria-label={t("mission.list")}>
        {groups.map((group) => (
          <div key={group.key ?? ""}>
            {grouping !== "none" && (
              <h3 className={styles["group"]}>
                {groupTitle(group.key, grouping, areas, translator, months)}
                <span className={styles["size"]}>{group.rows.length}</span>
              </h3>
            )}
            <ul>
              {group.rows.map((row) => (
                <MissionRow
                  key={row.mission.id}
                  row={row}
                  areas={areas}
                  date={date}
                  embedding={embeddings.get(row.mission.id)}
                  km={kms.get(row.mission.id) ?? null}
                  isSelected={row.mission.id === selected}
                  isStop={group === stopGroup && row.mission.id === stop}
                  onSelect={onSelect}
                />
              ))}
            </ul>
          </div>
        ))}
      </section>
    </div>
  );
}
