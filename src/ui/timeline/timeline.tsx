import { ZoomIn, ZoomOut } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import type { Sight } from "../../domain/missions/sight.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { daysBetween, yearOf } from "../../domain/time/plain-date.ts";
import type { MissionOnDate } from "../../state/selectors/filtered.ts";
import { TIMELINE_GROUPINGS, type TimelineGrouping } from "../../state/view.ts";
import { IconButton } from "../controls/button.tsx";
import { classNames } from "../controls/class-names.ts";
import { Select } from "../controls/select.tsx";
import { useRovingFocus } from "../controls/use-roving-focus.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { termOf } from "../marks/term.ts";
import { periodText, TimeBar } from "../marks/time-bar.tsx";
import { EmptyState } from "../messages/states.tsx";
import { groupTitle } from "../missions/group-title.ts";
import { groupMissions, shortName, sortMissions } from "../missions/order.ts";
import { namesakes } from "./row-names.ts";
import styles from "./timeline.module.css";

interface TimelineProps {
  /** Rows that pass the filters, whenever they were in force. */
  readonly rows: readonly MissionOnDate[];
  readonly grouping: TimelineGrouping;
  readonly onGrouping: (grouping: TimelineGrouping) => void;
  readonly areas: AreaNames;
  readonly date: PlainDate;
  readonly onDate: (date: PlainDate) => void;
  /** Ends of the axis. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly sight: Sight;
  /** Mission id. */
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** How many times wider the axis is than its window. */
const ZOOMS = [1, 2, 4, 8] as const;
/** Years between two marks of the axis, by zoom. */
const YEARS_APART: Readonly<Record<(typeof ZOOMS)[number], number>> = { 1: 5, 2: 2, 4: 1, 8: 1 };

/** Every mission and activity as a bar on one axis, in groups; the line is the date that rules all else. */
export function Timeline(props: TimelineProps) {
  const { rows, grouping, onGrouping, areas, date, onDate, from, to, sight, selected, onSelect } = props;
  const translator = useT();
  const { t, compare } = translator;
  const [zoom, setZoom] = useState<(typeof ZOOMS)[number]>(1);
  const { list, onKeyDown } = useRovingFocus<HTMLElement>(() => onSelect(null));
  const scroll = useRef<HTMLDivElement>(null);
  const groups = groupMissions(
    [...sortMissions(rows, "start", compare)].reverse(),
    grouping === "area" ? "host" : grouping,
    (a, b) => compare(areaName(a, areas, translator), areaName(b, areas, translator)),
  );
  const stop = rows.some(({ mission }) => mission.id === selected)
    ? selected
    : groups[0]?.rows[0]?.mission.id;
  const stopGroup = groups.find((group) => group.rows.some(({ mission }) => mission.id === stop));
  const apart = namesakes(
    rows.map(({ mission }) => mission),
    (iso3) => areaName(iso3, areas, translator),
  );
  const width = `${zoom} * (100cqw - var(--labels))`;
  const share = (day: PlainDate) => daysBetween(from, day) / daysBetween(from, to);
  const step = (by: number) => setZoom(ZOOMS[ZOOMS.indexOf(zoom) + by] ?? zoom);

  // The date stays in the window: wherever the eye was, it is what the picture is of.
  const dateShare = share(date);
  useLayoutEffect(() => {
    const window = scroll.current;
    const axis = window?.querySelector<HTMLElement>("[data-axis]");
    if (window === null || axis == null) return;
    const labels = window.scrollWidth - axis.clientWidth;
    const at = axis.clientWidth * dateShare;
    const room = window.clientWidth - labels;
    if (zoom === 1) window.scrollLeft = 0;
    else if (at < window.scrollLeft || at > window.scrollLeft + room) window.scrollLeft = at - room / 2;
  }, [zoom, dateShare]);

  const first = Math.ceil(yearOf(from) / YEARS_APART[zoom]) * YEARS_APART[zoom];
  const years = Array.from(
    { length: Math.max(0, Math.floor((yearOf(to) - first) / YEARS_APART[zoom]) + 1) },
    (_, index) => first + index * YEARS_APART[zoom],
  );
  return (
    <div className={styles["timeline"]}>
      <div className={styles["head"]}>
        <Select
          label={t("timeline.group")}
          labelled="inline"
          value={grouping}
          onChange={onGrouping}
          groups={[
            {
              label: null,
              options: TIMELINE_GROUPINGS.map((value) => ({ value, label: t(`timeline.group.${value}`) })),
            },
          ]}
        />
        <span className={styles["zoom"]} data-print="hide">
          <IconButton
            icon={ZoomOut}
            label={t("timeline.zoomOut")}
            disabled={zoom === ZOOMS[0]}
            onClick={() => step(-1)}
          />
          <IconButton
            icon={ZoomIn}
            label={t("timeline.zoomIn")}
            disabled={zoom === ZOOMS.at(-1)}
            onClick={() => step(1)}
          />
        </span>
        <p className={styles["count"]}>{t("timeline.count", { count: rows.length })}</p>
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={t("state.empty.missions", { date: translator.date(date) })}
          advice={t("state.empty.do")}
        />
      ) : (
        <div ref={scroll} className={styles["scroll"]}>
          <section ref={list} onKeyDown={onKeyDown} aria-label={t("timeline.title")}>
            <div className={classNames(styles["row"], styles["axisRow"])}>
              <span className={styles["corner"]} />
              <div className={styles["axis"]} style={{ width: `calc(${width})` }} data-axis="">
                {years.map((year) => (
                  <button
                    key={year}
                    type="button"
                    title={t("timeline.year", { year: String(year) })}
                    className={styles["year"]}
                    onClick={() => onDate(`${year}-01-01` as PlainDate)}
                    style={{ insetInlineStart: `${100 * share(`${year}-01-01` as PlainDate)}%` }}
                  >
                    {year}
                  </button>
                ))}
                <span className={styles["now"]} style={{ insetInlineStart: `${100 * dateShare}%` }} />
              </div>
            </div>
            <span
              className={styles["line"]}
              style={{ insetInlineStart: `calc(var(--labels) + ${dateShare} * ${width})` }}
              data-date-line=""
            />
            {groups.map((group) => (
              <div key={group.key ?? ""}>
                <h3 className={styles["group"]}>
                  <span className={styles["groupText"]}>
                    {groupTitle(group.key, grouping === "area" ? "host" : grouping, areas, translator, 6)}{" "}
                    <span className={styles["size"]}>{group.rows.length}</span>
                  </span>
                </h3>
                {group.rows.map(({ mission }) => (
                  <button
                    key={mission.id}
                    type="button"
                    className={classNames(styles["row"], mission.id === selected && styles["selected"])}
                    data-roving=""
                    tabIndex={group === stopGroup && mission.id === stop ? 0 : -1}
                    aria-pressed={mission.id === selected}
                    onClick={() => onSelect(mission.id === selected ? null : mission.id)}
                  >
                    <span className={styles["name"]} title={mission.name}>
                      <span className={styles["lines"]}>
                        <span lang="en">{shortName(mission)}</span>
                        {apart.has(mission.id) && (
                          <span className={styles["size"]}> · {apart.get(mission.id)}</span>
                        )}
                      </span>
                    </span>
                    <span
                      className={styles["track"]}
                      style={{ width: `calc(${width})` }}
                      title={periodText(mission, translator)}
                    >
                      <TimeBar mission={mission} date={date} from={from} to={to} sight={sight} />
                      {termOf(mission, to, sight).some((part) => part.from < from) && (
                        <span
                          className={styles["earlier"]}
                          title={t("timeline.earlier", { year: String(yearOf(from)) })}
                          data-earlier=""
                        />
                      )}
                    </span>
                  </button>
                ))}
              </div>
            ))}
          </section>
        </div>
      )}
    </div>
  );
}
