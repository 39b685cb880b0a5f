import { useId } from "react";
import { useT } from "../i18n.tsx";
import { classNames } from "./class-names.ts";
import styles from "./text-field.module.css";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Characters. */
  readonly longest: number;
  readonly lines?: number;
  readonly required?: boolean;
  /** What is wrong with the text; absent while nothing is. */
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  /** Texts to choose from; another can be typed. Of one line only. */
  readonly suggestions?: readonly string[];
}

/** A line or a few lines of the user's own words. */
export function TextField({
  label,
  value,
  onChange,
  longest,
  lines = 1,
  required = false,
  error,
  hint,
  suggestions,
}: TextFieldProps) {
  const { t } = useT();
  const id = useId();
  const below = error ?? hint;
  const common = {
    id,
    value,
    maxLength: longest,
    required,
    className: classNames(styles["input"], lines > 1 && styles["lines"]),
    "aria-invalid": error !== undefined,
    "aria-describedby": below === undefined ? undefined : `${id}-below`,
  };
  return (
    <div className={styles["field"]}>
      <div className={styles["head"]}>
        <label htmlFor={id} className={styles["label"]}>
          {label}
        </label>
        {/* Readers of screens hear it from the field itself. */}
        {required && (
          <span aria-hidden="true" className={styles["required"]}>
            {t("edit.required")}
          </span>
        )}
      </div>
      {lines > 1 ? (
        <textarea {...common} rows={lines} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          list={suggestions === undefined ? undefined : `${id}-list`}
          type="text"
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {suggestions !== undefined && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {below !== undefined && (
        <p
          id={`${id}-below`}
          role={error === undefined ? undefined : "alert"}
          className={classNames(styles["below"], error !== undefined && styles["error"])}
        >
          {below}
        </p>
      )}
    </div>
  );
}
