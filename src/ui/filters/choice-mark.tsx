import { INSTRUMENTS } from "../../domain/missions/mission.ts";
import { InstrumentSymbol } from "../marks/instrument-symbol.tsx";
import styles from "./choice-mark.module.css";
import type { FacetField } from "./facets.ts";

interface ChoiceMarkProps {
  readonly field: FacetField;
  readonly choice: string;
}

/** The symbol or colour that a choice has on the map; nothing where it has none. */
export function ChoiceMark({ field, choice }: ChoiceMarkProps) {
  const instrument = field === "instruments" && INSTRUMENTS.find((candidate) => candidate === choice);
  if (instrument) return <InstrumentSymbol instrument={instrument} size={14} decorative />;
  if (field === "riskClasses") {
    const background = `var(--map-risk-${Number(choice) + 1})`;
    return <span aria-hidden="true" className={styles["swatch"]} style={{ background }} />;
  }
  return null;
}
