import type { LegendGroup } from "../../layers/legend-entry.ts";
import { classNames } from "../controls/class-names.ts";
import { ScrollBox } from "../controls/scroll-box.tsx";
import { useT } from "../i18n.tsx";
import styles from "./legend.module.css";
import { Swatch } from "./swatch.tsx";

interface LegendProps {
  readonly groups: readonly LegendGroup[];
  /** `row` for the strip below a map, `column` for a panel. */
  readonly flow?: "row" | "column";
}

/** Exactly what is drawn, as the layers say it. */
export function Legend({ groups, flow = "row" }: LegendProps) {
  const { t } = useT();
  if (groups.length === 0) return null;
  return (
    <ScrollBox label={t("legend.title")} className={classNames(styles["legend"], styles[flow])}>
      {groups.map(({ id, title, note, arrangement, entries }) => (
        <div key={id} className={styles["group"]}>
          <h3 className={styles["title"]}>
            {title}
            {note !== null && <span className={styles["note"]}>{note}</span>}
          </h3>
          <ul className={classNames(styles["entries"], styles[arrangement])}>
            {entries.map((entry) => (
              <li
                key={`${entry.kind}-${entry.label}`}
                className={classNames(styles["entry"], entry.kind === "fill" && styles["filled"])}
              >
                <Swatch entry={entry} />
                <span className={styles["label"]}>{entry.label}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </ScrollBox>
  );
}
