import { useId } from "react";
import { Checkbox } from "../controls/checkbox.tsx";
import { useT } from "../i18n.tsx";
import styles from "./mission-form.module.css";

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  readonly required?: boolean;
  readonly error?: string | undefined;
}

/** Several of a few, kept in the order of the options. */
export function Choices<Value extends string>({
  label,
  options,
  chosen,
  onChange,
  required = false,
  error,
}: ChoicesProps<Value>) {
  const { t } = useT();
  const id = useId();
  return (
    <fieldset className={styles["choices"]} aria-describedby={error === undefined ? undefined : id}>
      <legend>
        {label} {required && <span className={styles["required"]}>{t("edit.required")}</span>}
      </legend>
      <div className={styles["row"]}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            checked={chosen.includes(option.value)}
            onChange={(isOn) =>
              onChange(
                options
                  .map(({ value }) => value)
                  .filter((value) => (value === option.value ? isOn : chosen.includes(value))),
              )
            }
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
      {error !== undefined && (
        <p id={id} role="alert" className={styles["error"]}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
