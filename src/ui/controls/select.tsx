import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./select.module.css";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectGroup<Value extends string> {
  /** null: the options stand before every group, without a heading. */
  readonly label: string | null;
  readonly options: readonly SelectOption<Value>[];
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly groups: readonly SelectGroup<Value>[];
  readonly onChange: (value: Value) => void;
  /** `inline` puts the label before the field, `hidden` leaves it to screen readers. */
  readonly labelled?: "above" | "inline" | "hidden";
}

/** The browser's own list box: it works on a phone, by keyboard and under every zoom. */
export function Select<Value extends string>({
  label,
  value,
  groups,
  onChange,
  labelled = "above",
}: SelectProps<Value>) {
  const id = useId();
  const values = groups.flatMap(({ options }) => options.map((option) => option.value));
  const choose = (text: string) => {
    const chosen = values.find((candidate) => candidate === text);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <div className={classNames(styles["field"], styles[labelled])}>
      <label htmlFor={id} className={labelled === "hidden" ? "visually-hidden" : styles["label"]}>
        {label}
      </label>
      <div className={styles["box"]}>
        <select
          id={id}
          className={styles["select"]}
          value={value}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {groups.map(({ label: group, options }) => {
            const list = options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ));
            return group === null ? (
              list
            ) : (
              <optgroup key={group} label={group}>
                {list}
              </optgroup>
            );
          })}
        </select>
        <ChevronDown aria-hidden="true" size={16} className={styles["arrow"]} />
      </div>
    </div>
  );
}
