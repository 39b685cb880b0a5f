import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./disclosure.module.css";

interface DisclosureProps {
  readonly title: string;
  /** Beside the title, e.g. a count or "differs". */
  readonly after?: ReactNode;
  readonly open?: boolean;
  /** `section` is a heading of a panel, `group` a smaller one inside it. */
  readonly look?: "section" | "group";
  readonly children: ReactNode;
}

/** A part that folds; the browser's own element, so that find-in-page opens it. */
export function Disclosure({ title, after, open = false, look = "group", children }: DisclosureProps) {
  return (
    <details className={classNames(styles["part"], styles[look])} open={open}>
      <summary className={styles["summary"]}>
        <ChevronRight aria-hidden="true" size={14} className={styles["arrow"]} />
        <span className={styles["title"]}>{title}</span>
        {after}
      </summary>
      <div className={styles["body"]}>{children}</div>
    </details>
  );
}
