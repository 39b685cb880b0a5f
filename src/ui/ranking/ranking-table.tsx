import { ArrowDown, ArrowUp } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Iso3 } from "../../domain/areas/area.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { RankUncertainty } from "../../state/selectors/robustness.ts";
import { violenceStatement } from "../area/area-statements.ts";
import { classNames } from "../controls/class-names.ts";
import { useRovingFocus } from "../controls/use-roving-focus.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { DrawsLine, type DrawsProps } from "../explain/draws-line.tsx";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { EmptyState } from "../messages/states.tsx";
import { bracketsOf } from "./brackets.ts";
import { FIRST_DIRECTION, FIRST_SORT, type RankingColumn, sortRanking } from "./order.ts";
import { PillarKey } from "./pillar-key.tsx";
import { RankingNotes } from "./ranking-notes.tsx";
import { RankingRow } from "./ranking-row.tsx";
import styles from "./ranking-table.module.css";
import { UnrankedAreas } from "./unranked-areas.tsx";

interface RankingTableProps {
  /** Areas that pass the filters, in any order, ranked or not; the rank is that among all areas. */
  readonly priorities: readonly AreaPriority[];
  /** Areas in scope, filters left aside. */
  readonly total: number;
  readonly areas: AreaNames;
  readonly date: PlainDate;
  readonly selected: Iso3 | null;
  readonly onSelect: (iso3: Iso3 | null) => void;
  /** The area under the pointer, here or on the map. */
  readonly hovered?: Iso3 | null;
  readonly onHover?: (iso3: Iso3 | null) => void;
  readonly differs: boolean;
  /** What the draws say of each ranked area; null while they run. */
  readonly uncertainty: ReadonlyMap<Iso3, RankUncertainty> | null;
  readonly draws: DrawsProps;
  /** Areas near the border that have no figures. */
  readonly leftOut: readonly Iso3[];
  /** Opens the page on the method. */
  readonly method?: ReactNode;
}

const COLUMNS = [
  { id: "rank", text: "ranking.rank.short", name: "ranking.rank" },
  { id: "area", text: "ranking.area", name: "ranking.area" },
  { id: "km", text: "ranking.km", name: "ranking.km.long" },
  { id: "contributions", text: "ranking.contributions", name: "ranking.contributions" },
  { id: "score", text: "ranking.score", name: "ranking.score.long" },
  { id: "interval", text: "draws.interval", name: "draws.interval.long" },
] as const;

const NUMERIC: ReadonlySet<string> = new Set(["rank", "km", "score"]);

/** Areas by priority, with what each score is made of; below it the areas that have none, by their state. */
export function RankingTable({
  priorities,
  total,
  areas,
  date,
  selected,
  onSelect,
  hovered = null,
  onHover,
  differs,
  uncertainty,
  draws,
  leftOut,
  method,
}: RankingTableProps) {
  const translator = useT();
  const { t } = translator;
  const [sort, setSort] = useState(FIRST_SORT);
  const { list, onKeyDown } = useRovingFocus<HTMLTableSectionElement>(() => onSelect(null));
  const name = ({ iso3 }: AreaPriority) => areaName(iso3, areas, translator);
  const ranked = sortRanking(
    priorities.filter(({ rank }) => rank !== null),
    sort,
    name,
    translator.compare,
  );
  const violence = violenceStatement(
    ranked.flatMap(({ assessment }) => assessment?.pillars.level.inputs ?? []),
    translator,
  );
  const unranked = priorities.filter(({ rank }) => rank === null);
  const shown = priorities.filter(({ state }) => state !== "home" && state !== "outside").length;
  const stop = ranked.some(({ iso3 }) => iso3 === selected) ? selected : ranked[0]?.iso3;
  const count = uncertainty?.size ?? ranked.length;
  const brackets = bracketsOf(
    ranked.map(({ iso3 }) => iso3),
    (iso3) => uncertainty?.get(iso3)?.group,
  );
  const press = (column: RankingColumn) =>
    setSort(sort.column === column ? { column, descending: !sort.descending } : FIRST_DIRECTION[column]);

  if (priorities.length === 0) {
    return <EmptyState title={t("state.empty.areas")} advice={t("state.empty.do")} />;
  }
  return (
    <div className={styles["ranking"]}>
      <div className={styles["head"]}>
        <p>
          {t("ranking.count", { shown, total })}
          {violence !== null && ` · ${violence}`}
        </p>
        {differs && <Badge tone="differs">{t("ranking.differs")}</Badge>}
      </div>
      <DrawsLine {...draws} />
      <PillarKey />

      {ranked.length > 0 && (
        <table className={styles["table"]}>
          <caption className="visually-hidden">
            {t("ranking.caption", { date: translator.date(date) })}. {t("ranking.keys")}
          </caption>
          <thead className={styles["header"]}>
            <tr>
              {COLUMNS.map((column) => (
                <HeaderCell
                  key={column.id}
                  text={t(column.text)}
                  name={t(column.name)}
                  column={column.id}
                  sort={sort}
                  onSort={press}
                />
              ))}
            </tr>
          </thead>
          <tbody ref={list} onKeyDown={onKeyDown}>
            {ranked.map((priority) => (
              <RankingRow
                key={priority.iso3}
                priority={priority}
                areas={areas}
                count={count}
                uncertainty={uncertainty?.get(priority.iso3) ?? null}
                bracket={brackets.get(priority.iso3)}
                isSelected={priority.iso3 === selected}
                isHovered={priority.iso3 === hovered}
                isStop={priority.iso3 === stop}
                onSelect={onSelect}
                onHover={onHover}
              />
            ))}
          </tbody>
        </table>
      )}
      <RankingNotes
        ranked={ranked}
        uncertainty={uncertainty}
        leftOut={leftOut}
        areas={areas}
        method={method}
      />
      <UnrankedAreas priorities={unranked} areas={areas} selected={selected} onSelect={onSelect} />
    </div>
  );
}

interface HeaderCellProps {
  readonly text: string;
  readonly name: string;
  readonly column: (typeof COLUMNS)[number]["id"];
  readonly sort: { readonly column: RankingColumn; readonly descending: boolean };
  readonly onSort: (column: RankingColumn) => void;
}

function HeaderCell({ text, name, column, sort, onSort }: HeaderCellProps) {
  const { t } = useT();
  const isSorted = sort.column === column;
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  const cell = classNames(styles["column"], NUMERIC.has(column) && styles["numeric"]);
  if (column === "contributions") {
    return (
      <th scope="col" className={cell}>
        {text}
      </th>
    );
  }
  if (column === "interval") {
    return (
      <th scope="col" className={cell}>
        <span className={styles["pair"]}>
          <span title={name}>
            {t("ranking.rank.short")} {text}
            <span className="visually-hidden">, {name}</span>
          </span>
          <span title={t("draws.topTen.long")}>{t("draws.topTen")}</span>
        </span>
      </th>
    );
  }
  return (
    <th
      scope="col"
      className={cell}
      aria-sort={isSorted ? (sort.descending ? "descending" : "ascending") : undefined}
    >
      <button
        type="button"
        className={styles["sort"]}
        title={t("ranking.sort", { column: name })}
        onClick={() => onSort(column)}
      >
        {text}
        {name !== text && <span className="visually-hidden">, {name}</span>}
        {isSorted && <Arrow aria-hidden="true" size={12} />}
      </button>
    </th>
  );
}
