import { Undo2 } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import type { PairLayout } from "../../state/briefing/briefing.ts";
import { Button } from "../controls/button.tsx";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import styles from "./presenter-layout.module.css";

interface PresenterLayoutProps {
  readonly headline: string;
  readonly points: readonly string[];
  /** What the view is not as at a first visit in. */
  readonly departures: readonly string[];
  /** Puts the view of the slide back; null while it is shown. */
  readonly onBack: (() => void) | null;
  /** Of the values in the text; empty where it has none. */
  readonly sources: string;
  /** "3 / 8" */
  readonly counter: string;
  readonly map: ReactNode;
  /** null for a briefing without a second map. */
  readonly second: {
    readonly map: ReactNode;
    /** null while it is kept ready, unseen. */
    readonly layout: PairLayout | null;
    readonly isFirst: boolean;
    /** Of the main map and of the second one. */
    readonly captions: readonly [string, string];
  } | null;
  /** Share of the width that the upper map of a swipe takes, 0..1. */
  readonly edge: number;
  readonly onEdge: (share: number) => void;
  readonly legend: ReactNode;
  readonly controls: ReactNode;
  /** Filters and layers over the map; null while they are closed. */
  readonly panel: ReactNode | null;
  readonly isBlack: boolean;
  /** The browser held the second window back. */
  readonly isSpeakerBlocked: boolean;
  readonly isPointing: boolean;
  readonly pointer: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLElement | null>;
}

/** A slide on the whole screen: the map, and beside it few words, large. */
export function PresenterLayout(props: PresenterLayoutProps) {
  const { headline, points, sources, counter, second, edge, isBlack, isPointing } = props;
  const { t } = useT();
  const isPair = second !== null && second.layout !== null;
  const isSwipe = isPair && second.layout === "swipe";
  const captionLook = (isLeft: boolean) =>
    classNames(styles["caption"], isSwipe && styles[isLeft ? "left" : "right"]);
  return (
    <section
      ref={props.frame}
      className={classNames(styles["presenter"], isPointing && styles["pointing"])}
      aria-label={t("presenter.title")}
      tabIndex={-1}
      data-testid="presenter"
    >
      <div
        className={classNames(
          styles["maps"],
          isPair && styles[second.layout ?? ""],
          isPair && second.isFirst && styles["reversed"],
        )}
      >
        <figure className={styles["map"]}>
          {second !== null && (
            <figcaption className={captionLook(!second.isFirst)}>{second.captions[0]}</figcaption>
          )}
          {props.map}
        </figure>
        {second !== null && (
          <figure
            className={classNames(styles["map"], !isPair && styles["unseen"])}
            aria-hidden={!isPair}
            style={
              isSwipe
                ? {
                    clipPath: second.isFirst
                      ? `inset(0 ${100 * (1 - edge)}% 0 0)`
                      : `inset(0 0 0 ${100 * edge}%)`,
                  }
                : undefined
            }
          >
            {isPair && <figcaption className={captionLook(second.isFirst)}>{second.captions[1]}</figcaption>}
            {second.map}
          </figure>
        )}
        {isSwipe && (
          <>
            <div
              className={styles["edge"]}
              style={{ insetInlineStart: `${100 * edge}%` }}
              aria-hidden="true"
            />
            <input
              type="range"
              className={styles["swipe"]}
              aria-label={t("presenter.swipe")}
              min={0}
              max={1}
              step={0.01}
              value={edge}
              onChange={(event) => props.onEdge(event.currentTarget.valueAsNumber)}
            />
          </>
        )}
        {props.panel !== null && <aside className={styles["panel"]}>{props.panel}</aside>}
      </div>
      <div className={styles["words"]} aria-live="polite">
        <h1 className={styles["headline"]}>{headline}</h1>
        <ul className={styles["points"]}>
          {Array.from(points.entries(), ([place, point]) => (
            <li key={place}>{point}</li>
          ))}
        </ul>
        {props.departures.map((line) => (
          <p key={line} className={styles["departure"]}>
            {line}
          </p>
        ))}
        {props.onBack !== null && (
          <div className={styles["changed"]}>
            <p>{t("presenter.changed")}</p>
            <Button icon={Undo2} onClick={props.onBack}>
              {t("presenter.back")}
            </Button>
          </div>
        )}
        <p className={styles["sources"]}>{sources}</p>
      </div>
      <div className={styles["legend"]}>{props.legend}</div>
      <div className={styles["controls"]}>
        <p className={styles["counter"]}>{counter}</p>
        {props.controls}
        {props.isSpeakerBlocked && <p role="alert">{t("presenter.speaker.blocked")}</p>}
      </div>
      {isBlack && <div className={styles["black"]} role="status" aria-label={t("presenter.black.on")} />}
      <div ref={props.pointer} className={styles["pointer"]} aria-hidden="true" hidden={!isPointing} />
    </section>
  );
}
