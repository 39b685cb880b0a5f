import { type ReactNode, useId } from "react";
import styles from "./section.module.css";

interface SectionProps {
  readonly title: string;
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, after, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <div className={styles["head"]}>
        <h3 id={id} className={styles["title"]}>
          {title}
        </h3>
        {after}
      </div>
      {children}
    </section>
  );
}
