import type { Iso3 } from "../../domain/areas/area.ts";
import type { MissionChanges } from "../../domain/missions/mission-changes.ts";
import type { AreaAppeared, AreaChange, WhatChanged } from "../../domain/priority/what-changed.ts";
import { Disclosure } from "../controls/disclosure.tsx";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { EmptyState } from "../messages/states.tsx";
import styles from "./changes.module.css";
import { MoverRow } from "./mover-row.tsx";
import { FactorMark, reachOf } from "./part-bar.tsx";

export interface MoversProps {
  readonly changed: WhatChanged;
  /** Areas that pass the filters. */
  readonly shown: ReadonlySet<Iso3>;
  readonly missions: MissionChanges;
  readonly areas: AreaNames;
  readonly selected: Iso3 | null;
  readonly onArea: (iso3: Iso3) => void;
  readonly onMission: (id: string) => void;
}

/** Rows that stand without unfolding. */
const FIRST = 12;
const NO_MISSIONS = [] as const;

const isStill = ({ difference, before, after }: AreaChange): boolean =>
  before.rank === after.rank && Math.abs(difference) < 0.05;

/** Areas by how far their score moved, with what it is due to; then those that have a rank on one side only. */
export function Movers({ changed, shown, missions, areas, selected, onArea, onMission }: MoversProps) {
  const translator = useT();
  const { t } = translator;
  const { moved, apart, factors } = changed;
  if (factors.length === 0) return <EmptyState title={t("changes.same")} advice={t("changes.same.do")} />;
  const all = moved.filter((change) => !isStill(change));
  const movers = all.filter(({ iso3 }) => shown.has(iso3));
  const scale = Math.max(...movers.map(({ parts }) => (parts === null ? 0 : reachOf(parts))), 0);
  const rows = (some: readonly AreaChange[]) => (
    <ul className={styles["movers"]}>
      {some.map((change) => (
        <MoverRow
          key={change.iso3}
          change={change}
          name={areaName(change.iso3, areas, translator)}
          scale={scale}
          factors={factors}
          missions={missions.byArea.get(change.iso3) ?? NO_MISSIONS}
          isSelected={change.iso3 === selected}
          onSelect={onArea}
          onMission={onMission}
        />
      ))}
    </ul>
  );
  return (
    <section className={styles["section"]} aria-label={t("changes.movers")}>
      <h3 className={styles["title"]}>{t("changes.movers")}</h3>
      <p className={styles["note"]}>
        {t("changes.movers.count", { count: all.length })};{" "}
        {t("changes.movers.still", { count: moved.length - all.length })}.
      </p>
      <ul className={styles["key"]} aria-label={t("changes.factors")}>
        {factors.map((factor) => (
          <li key={factor} title={t(`changes.factor.${factor}.explain`)}>
            <FactorMark factor={factor} />
            {t(`changes.factor.${factor}`)}
          </li>
        ))}
      </ul>
      {movers.length === 0 ? (
        <EmptyState title={t(all.length === 0 ? "changes.none" : "changes.filtered")} />
      ) : (
        rows(movers.slice(0, FIRST))
      )}
      {movers.length > FIRST && (
        <Disclosure title={t("changes.movers.more", { count: movers.length - FIRST })}>
          {rows(movers.slice(FIRST))}
        </Disclosure>
      )}
      <Apart
        title={t("changes.new")}
        rows={apart.filter(({ unranked, iso3 }) => unranked === "before" && shown.has(iso3))}
        areas={areas}
        onArea={onArea}
      />
      <Apart
        title={t("changes.gone")}
        rows={apart.filter(({ unranked, iso3 }) => unranked === "after" && shown.has(iso3))}
        areas={areas}
        onArea={onArea}
      />
      <p className={styles["note"]}>{t("changes.factors.explain")}</p>
    </section>
  );
}

interface ApartProps {
  readonly title: string;
  readonly rows: readonly AreaAppeared[];
  readonly areas: AreaNames;
  readonly onArea: (iso3: Iso3) => void;
}

/** Areas without a difference: ranked on one side, with the reason why not on the other. */
function Apart({ title, rows, areas, onArea }: ApartProps) {
  const translator = useT();
  const { t, number } = translator;
  if (rows.length === 0) return null;
  return (
    <>
      <h4 className={styles["minor"]}>{title}</h4>
      <ul className={styles["apart"]}>
        {rows.map(({ iso3, unranked, state, placing: { rank, priority } }) => (
          <li key={iso3}>
            <button type="button" className={styles["area"]} onClick={() => onArea(iso3)}>
              {areaName(iso3, areas, translator)}
            </button>
            <span>
              {t("changes.apart", { rank, score: number(priority, 1) })};{" "}
              {t(`changes.apart.${unranked}`, {
                state: t(state === "assessed" ? "changes.apart.unmeasured" : `state.area.${state}`),
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
