import type { ReactNode } from "react";
import styles from "./field.module.css";

interface FieldProps {
  /** Absent where the control carries its own. */
  readonly label?: string;
  /** Beside the label: that the setting differs. */
  readonly after?: ReactNode;
  readonly explain?: string | undefined;
  readonly children: ReactNode;
}

export function Field({ label, after, explain, children }: FieldProps) {
  return (
    <div className={styles["field"]}>
      {label !== undefined && (
        <span className={styles["label"]} aria-hidden="true">
          {label}
        </span>
      )}
      {children}
      {after !== null && after !== undefined && after !== false && <div>{after}</div>}
      {explain !== undefined && <p className={styles["explain"]}>{explain}</p>}
    </div>
  );
}
