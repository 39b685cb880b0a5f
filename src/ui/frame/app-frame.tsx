import type { ReactNode } from "react";
import { useT } from "../i18n.tsx";
import styles from "./app-frame.module.css";
import { MarkingBar } from "./marking-bar.tsx";

interface AppFrameProps {
  readonly marking: string;
  /** null while a briefing has the whole screen. */
  readonly header: ReactNode;
  /** Laid over the top of the content. */
  readonly notices: ReactNode;
  readonly children: ReactNode;
}

const CONTENT_ID = "content";

/** The page: marking at both edges, the header, and one content area that takes the rest. */
export function AppFrame({ marking, header, notices, children }: AppFrameProps) {
  const { t } = useT();
  return (
    <div className={styles["frame"]}>
      <a className={styles["skip"]} href={`#${CONTENT_ID}`} onClick={focusContent}>
        {t("app.skip")}
      </a>
      <MarkingBar marking={marking} edge="top" />
      {/* Keeps its row where there is none. */}
      {header ?? <div />}
      <main id={CONTENT_ID} className={styles["content"]} tabIndex={-1}>
        <div className={styles["notices"]}>{notices}</div>
        {children}
      </main>
      <MarkingBar marking={marking} edge="bottom" />
    </div>
  );
}

/** The fragment of the address carries the view, so the link must not replace it. */
function focusContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById(CONTENT_ID)?.focus();
}
