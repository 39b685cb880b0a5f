import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./slider.module.css";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** The value in words, read out and shown. */
  readonly text: string;
  /** `bare` shows the track alone; label and text stay its name and value. */
  readonly look?: "labelled" | "bare";
  /** Marks beside the label. */
  readonly after?: ReactNode;
  readonly disabled?: boolean;
}

/** The browser's own range input: arrow keys, Home, End and Page keys work, and so does touch. */
export function Slider({
  label,
  value,
  min,
  max,
  step,
  onChange,
  text,
  look = "labelled",
  after,
  disabled = false,
}: SliderProps) {
  const id = useId();
  const bare = look === "bare";
  const share = max > min ? ((value - min) / (max - min)) * 100 : 0;
  return (
    <div className={classNames(styles["field"], bare && styles["bare"])}>
      {!bare && (
        <div className={styles["head"]}>
          <label htmlFor={id}>{label}</label>
          {after}
          <output htmlFor={id} className={styles["text"]}>
            {text}
          </output>
        </div>
      )}
      <input
        id={id}
        type="range"
        className={styles["range"]}
        style={{ backgroundSize: `${share}% 4px, 100% 4px` }}
        value={value}
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        aria-valuetext={text}
        {...(bare ? { "aria-label": label, title: `${label}: ${text}` } : {})}
      />
    </div>
  );
}
