import { useId, useState } from "react";
import type { Iso3 } from "../../domain/areas/area.ts";
import { type CoverageCell, coverage } from "../../domain/effort/coverage.ts";
import { type EffortRow, withInstrument } from "../../domain/effort/effort.ts";
import type { GapRow, GapSettings } from "../../domain/effort/gap.ts";
import { INSTRUMENTS, PHASES } from "../../domain/missions/mission.ts";
import { Button } from "../controls/button.tsx";
import { classNames } from "../controls/class-names.ts";
import { ScrollBox } from "../controls/scroll-box.tsx";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { InstrumentSymbol } from "../marks/instrument-symbol.tsx";
import { fromMemory } from "./counted.ts";
import styles from "./coverage-table.module.css";
import { MemorySign } from "./mission-names.tsx";

interface CoverageTableProps {
  readonly rows: readonly GapRow[];
  readonly settings: GapSettings;
  readonly areas: AreaNames;
  readonly selected: Iso3 | null;
  readonly onArea: (iso3: Iso3) => void;
}

/** Area by instrument and phase: where an instrument is used too late, or not at all. */
export function CoverageTable({ rows, settings, areas, selected, onArea }: CoverageTableProps) {
  const translator = useT();
  const { t } = translator;
  const caption = useId();
  const [isWhole, setWhole] = useState(false);
  const high = rows.filter(({ priority }) => priority >= settings.highFrom);
  const shown = isWhole ? rows : high;
  return (
    <>
      <p id={caption} className={styles["caption"]}>
        {t("gap.coverage.caption")}
      </p>
      <ScrollBox label={t("gap.coverage.scroll")} className={styles["scroll"] ?? ""}>
        <table className={styles["table"]} aria-labelledby={caption}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className={styles["area"]}>
                {t("gap.coverage.area")}
              </th>
              {INSTRUMENTS.map((instrument) => (
                <th
                  key={instrument}
                  scope="colgroup"
                  colSpan={PHASES.length}
                  className={styles["instrument"]}
                >
                  <InstrumentSymbol instrument={instrument} size={12} decorative />
                  {t(`instrument.${instrument}`)}
                </th>
              ))}
            </tr>
            <tr>
              {INSTRUMENTS.flatMap((instrument) =>
                PHASES.map((phase) => (
                  <th
                    key={`${instrument}-${phase}`}
                    scope="col"
                    className={classNames(styles["phase"], phase === "before" && styles["first"])}
                    title={t(`phase.${phase}`)}
                  >
                    {t(`phase.short.${phase}`)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ iso3, effort }) => (
              <tr key={iso3} className={classNames(iso3 === selected && styles["selected"])}>
                <th scope="row" className={styles["area"]}>
                  <button type="button" className={styles["choose"]} onClick={() => onArea(iso3)}>
                    {areaName(iso3, areas, translator)}
                  </button>
                </th>
                {coverage(effort.here).map((cell) => (
                  <Cell
                    key={`${cell.instrument}-${cell.phase}`}
                    cell={cell}
                    memory={fromMemory(rowsOf(effort.here, cell))}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {high.length < rows.length && (
        <Button look="quiet" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("gap.coverage.high") : t("gap.coverage.all", { count: rows.length })}
        </Button>
      )}
    </>
  );
}

const rowsOf = (rows: readonly EffortRow[], { instrument, phase }: CoverageCell): readonly EffortRow[] =>
  withInstrument(rows, instrument).filter(({ mission }) => mission.phases.includes(phase));

interface CellProps {
  readonly cell: CoverageCell;
  /** How many of it were written from memory. */
  readonly memory: number;
}

function Cell({ cell: { phase, certain, possible, lastSeen }, memory }: CellProps) {
  const { t } = useT();
  const isEmpty = certain + possible + lastSeen === 0;
  return (
    <td
      className={classNames(
        styles["cell"],
        phase === "before" && styles["first"],
        certain > 0 && styles["certain"],
        isEmpty && styles["empty"],
      )}
    >
      <span aria-hidden="true">
        {isEmpty
          ? "–"
          : `${certain > 0 ? certain : ""}${possible > 0 ? `+${possible}` : ""}${lastSeen > 0 ? `~${lastSeen}` : ""}`}
      </span>
      <span className="visually-hidden">{t("gap.coverage.cell", { certain, possible, lastSeen })}</span>
      {memory > 0 && <MemorySign says={t("gap.memory", { count: memory })} />}
    </td>
  );
}
