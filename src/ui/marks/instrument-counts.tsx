import { INSTRUMENTS, type Instrument } from "../../domain/missions/mission.ts";
import { useT } from "../i18n.tsx";
import styles from "./instrument-counts.module.css";
import { InstrumentSymbol } from "./instrument-symbol.tsx";

interface InstrumentCountsProps {
  readonly counts: Readonly<Record<Instrument, number>>;
  readonly size?: number;
}

/** How many activities use each instrument: shape, colour and number; an instrument that is not used is left out. */
export function InstrumentCounts({ counts, size = 14 }: InstrumentCountsProps) {
  const { t, number } = useT();
  const used = INSTRUMENTS.filter((instrument) => counts[instrument] > 0);
  if (used.length === 0) return null;
  return (
    <ul className={styles["list"]}>
      {used.map((instrument) => {
        const count = number(counts[instrument]);
        const name = t("instrument.count", { instrument: t(`instrument.${instrument}`), count });
        return (
          <li key={instrument} className={styles["item"]} title={name}>
            <InstrumentSymbol instrument={instrument} size={size} decorative />
            <span aria-hidden="true">{count}</span>
            <span className="visually-hidden">{name}</span>
          </li>
        );
      })}
    </ul>
  );
}
