import { useId, useState } from "react";
import styles from "./text-field.module.css";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Only for numbers in range. */
  readonly onChange: (value: number) => void;
}

/** A number typed by hand. The browser reads the decimal sign of the user; half a number stays in the field. */
export function NumberField({ label, value, min, max, step, onChange }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        className={styles["input"]}
        value={draft ?? String(value)}
        min={min}
        max={max}
        step={step}
        onBlur={() => setDraft(null)}
        onChange={({ currentTarget: { value: text, valueAsNumber } }) => {
          setDraft(text);
          if (valueAsNumber >= min && valueAsNumber <= max) onChange(valueAsNumber);
        }}
      />
    </div>
  );
}
