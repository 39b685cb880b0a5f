import { Fragment } from "react";
import type { EffortRow } from "../../domain/effort/effort.ts";
import { isUnverified } from "../../domain/missions/unverified.ts";
import { useT } from "../i18n.tsx";
import { lastSeenText } from "../marks/last-seen-text.ts";
import { shortName } from "../missions/order.ts";
import styles from "./gap-panel.module.css";

/** The sign that the map has, where something is not verified. */
export function MemorySign({ says }: { readonly says: string }) {
  return (
    <span className={styles["memory"]} title={says} data-memory="">
      <span aria-hidden="true">?</span>
      <span className="visually-hidden">({says})</span>
    </span>
  );
}

/** Missions and activities by their short names, each with how well it is known. */
export function MissionNames({ rows }: { readonly rows: readonly EffortRow[] }) {
  const translator = useT();
  const { t } = translator;
  return rows.map(({ mission, certainty }, at) => (
    <Fragment key={mission.id}>
      {at > 0 && ", "}
      <span lang="en">{shortName(mission)}</span>
      {certainty === "last-seen" && ` (${lastSeenText(mission, translator)})`}
      {isUnverified(mission) && (
        <>
          {"\u00a0"}
          <MemorySign says={t(`confidence.${mission.confidence}`)} />
        </>
      )}
    </Fragment>
  ));
}
