import { Fragment } from "react";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import { ContributionBar } from "../marks/contribution-bar.tsx";
import styles from "./comparison.module.css";
import type { ComparedArea, ComparedRow } from "./comparison-rows.ts";

export interface ComparedGroup {
  readonly id: string;
  /** null for the group at the top. */
  readonly title: string | null;
  readonly rows: readonly ComparedRow[];
}

interface ComparisonTableProps {
  readonly names: readonly [string, string];
  readonly pair: readonly [ComparedArea, ComparedArea];
  readonly groups: readonly ComparedGroup[];
}

/** Two areas line by line. On a narrow screen the name of a line stands above its numbers. */
export function ComparisonTable({ names, pair, groups }: ComparisonTableProps) {
  const { t } = useT();
  return (
    <table className={styles["table"]}>
      <thead className={styles["head"]}>
        <tr className={classNames(styles["row"], styles["heading"])}>
          <th scope="col" className={styles["what"]}>
            {t("compare.what")}
          </th>
          {names.map((name) => (
            <th key={name} scope="col" className={styles["value"]}>
              {name}
            </th>
          ))}
          <th scope="col" className={styles["difference"]}>
            {t("compare.difference")}
          </th>
        </tr>
      </thead>
      <tbody className={styles["body"]}>
        {groups.map(({ id, title, rows }) => (
          <Fragment key={id}>
            {title !== null && (
              <tr>
                <th scope="rowgroup" colSpan={4} className={styles["group"]}>
                  {title}
                </th>
              </tr>
            )}
            {id === "parts" && (
              <tr className={styles["row"]}>
                <td className={styles["what"]} />
                {pair.map(({ priority }) => (
                  <td key={priority.iso3} className={styles["value"]}>
                    <ContributionBar priority={priority} />
                  </td>
                ))}
                <td />
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.id} row={row} names={names} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, names }: { readonly row: ComparedRow; readonly names: readonly [string, string] }) {
  const { t } = useT();
  const { name, cells, difference, yearsDiffer } = row;
  return (
    <tr className={styles["row"]}>
      <th scope="row" className={styles["what"]}>
        {name}
        {yearsDiffer && <span className={styles["warning"]}>{t("compare.years")}</span>}
      </th>
      {cells.map(({ text, below }, index) => (
        <td key={names[index]} className={styles["value"]}>
          <strong className={styles["number"]}>{text}</strong>
          {below !== "" && <span className={styles["below"]}>{below}</span>}
        </td>
      ))}
      <td className={styles["difference"]}>{difference}</td>
    </tr>
  );
}
