import type { ReactNode } from "react";
import { classNames } from "../controls/class-names.ts";
import styles from "./badge.module.css";

export type BadgeTone = "neutral" | "strong" | "differs" | "warning" | "faint";

interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: BadgeTone;
  /** A small drawing before the words. */
  readonly mark?: ReactNode;
  /** Tooltip; nothing that is only here may be needed to understand the words. */
  readonly explain?: string;
}

export function Badge({ children, tone = "neutral", mark, explain }: BadgeProps) {
  return (
    <span className={classNames(styles["badge"], styles[tone])} title={explain}>
      {mark}
      <span>{children}</span>
    </span>
  );
}
