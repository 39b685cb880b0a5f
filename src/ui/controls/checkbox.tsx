import type { ReactNode } from "react";
import styles from "./checkbox.module.css";

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  /** At the end of the row, e.g. a count. */
  readonly after?: ReactNode;
  readonly disabled?: boolean;
}

export function Checkbox({ checked, onChange, children, after, disabled = false }: CheckboxProps) {
  return (
    <label className={styles["row"]}>
      <input
        type="checkbox"
        className={styles["box"]}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={styles["label"]}>{children}</span>
      {after !== undefined && <span className={styles["after"]}>{after}</span>}
    </label>
  );
}
