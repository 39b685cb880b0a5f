import type { Instrument } from "../../domain/missions/mission.ts";
import { SHAPE_OF } from "../../layers/activities/symbol.ts";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import styles from "./instrument-symbol.module.css";
import { SymbolOutline } from "./symbol-outline.tsx";

/** Filled: certainly in force. Open: possibly, planned, or its renewal not seen. Dashed: last seen long ago. Light: ended. */
export type Certainty = "in-force" | "uncertain" | "last-seen" | "ended";

interface InstrumentSymbolProps {
  readonly instrument: Instrument;
  readonly certainty?: Certainty;
  /** CSS px */
  readonly size?: number;
  /** True where the name stands beside it. */
  readonly decorative?: boolean;
}

export function InstrumentSymbol({
  instrument,
  certainty = "in-force",
  size = 14,
  decorative = false,
}: InstrumentSymbolProps) {
  const { t } = useT();
  return (
    <>
      <svg
        viewBox="0 0 16 16"
        width={size}
        height={size}
        className={classNames(styles["symbol"], styles[instrument], styles[certainty])}
        aria-hidden="true"
      >
        <SymbolOutline shape={SHAPE_OF[instrument]} />
      </svg>
      {!decorative && <span className="visually-hidden">{t(`instrument.${instrument}`)}</span>}
    </>
  );
}
