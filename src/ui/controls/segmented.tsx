import type { LucideIcon } from "lucide-react";
import { useId } from "react";
import type { Language } from "../../strings/language.ts";
import { classNames } from "./class-names.ts";
import styles from "./segmented.module.css";

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown in place of the label, which stays its name and tooltip. */
  readonly short?: string;
  readonly icon?: LucideIcon;
  /** Where the label is in another language than the page. */
  readonly lang?: Language;
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** `strong` fills the chosen part with the accent: for the main switch of the page. */
  readonly look?: "strong" | "calm";
}

/** One choice of a few that exclude each other: native radio buttons, so arrow keys and screen readers work. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  look = "calm",
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={classNames(styles["group"], styles[look])}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ value: option, label: text, short, icon: Icon, lang }) => (
        <label key={option} className={styles["option"]} title={short || Icon ? text : undefined} lang={lang}>
          <input
            type="radio"
            className={styles["input"]}
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
            aria-label={short || Icon ? text : undefined}
          />
          <span className={styles["face"]} aria-hidden={short || Icon ? true : undefined}>
            {Icon ? <Icon size={16} strokeWidth={2} /> : (short ?? text)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
