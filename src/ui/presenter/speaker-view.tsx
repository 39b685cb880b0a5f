import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../controls/button.tsx";
import { MarkingBar } from "../frame/marking-bar.tsx";
import { useT } from "../i18n.tsx";
import styles from "./speaker-view.module.css";

interface SpeakerViewProps {
  readonly marking: string;
  readonly headline: string;
  readonly counter: string;
  readonly notes: readonly string[];
  /** null on the last slide. */
  readonly next: { readonly headline: string; readonly preview: ReactNode } | null;
  /** ms since the epoch. */
  readonly begun: number;
  readonly isBlack: boolean;
  readonly onStep: (by: -1 | 1) => void;
  readonly onBlack: () => void;
}

/** What only the speaker sees: notes, what comes next, and the time. */
export function SpeakerView({
  marking,
  headline,
  counter,
  notes,
  next,
  begun,
  isBlack,
  onStep,
  onBlack,
}: SpeakerViewProps) {
  const { t } = useT();
  return (
    <div className={styles["window"]}>
      <MarkingBar marking={marking} edge="top" />
      <main className={styles["speaker"]} aria-label={t("presenter.speaker.title")}>
        <header className={styles["head"]}>
          <p className={styles["counter"]}>{counter}</p>
          <h1 className={styles["headline"]}>{headline}</h1>
          <Clock begun={begun} />
        </header>
        <section className={styles["notes"]} aria-label={t("slide.notes")}>
          {notes.length === 0 ? (
            <p className={styles["none"]}>{t("presenter.notes.none")}</p>
          ) : (
            Array.from(notes.entries(), ([place, line]) => <p key={place}>{line}</p>)
          )}
        </section>
        <section className={styles["next"]} aria-label={t("presenter.speaker.next")}>
          <h2 className={styles["title"]}>{t("presenter.speaker.next")}</h2>
          {next === null ? (
            <p className={styles["none"]}>{t("presenter.speaker.last")}</p>
          ) : (
            <>
              <p>{next.headline}</p>
              {next.preview}
            </>
          )}
        </section>
        <footer className={styles["acts"]}>
          <Button onClick={() => onStep(-1)}>{t("presenter.previous")}</Button>
          <Button look="primary" onClick={() => onStep(1)}>
            {t("presenter.next")}
          </Button>
          <Button aria-pressed={isBlack} onClick={onBlack}>
            {t("presenter.black")}
          </Button>
        </footer>
      </main>
      <MarkingBar marking={marking} edge="bottom" />
    </div>
  );
}

const TICK_MS = 1000;

function Clock({ begun }: { readonly begun: number }) {
  const { t, language } = useT();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - begun) / TICK_MS));
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return (
    <p className={styles["clock"]}>
      <time>
        {new Date(now).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}
      </time>
      <span className={styles["elapsed"]}>
        {t("presenter.elapsed", { time: `${two(minutes)}:${two(seconds % 60)}` })}
      </span>
    </p>
  );
}
