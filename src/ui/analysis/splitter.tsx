import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { PanelId } from "../../state/store.ts";
import { classNames } from "../controls/class-names.ts";
import styles from "./splitter.module.css";

interface SplitterProps {
  readonly label: string;
  /** The panel whose inner edge this is. */
  readonly edge: PanelId;
  /** px */
  readonly size: number;
  readonly smallest: number;
  readonly largest: number;
  readonly onSize: (size: number) => void;
}

const STEP = 16;

/** Keys that make the panel larger: away from its own side of the screen. */
const GROW: Readonly<Record<PanelId, string>> = { left: "ArrowRight", right: "ArrowLeft", bottom: "ArrowUp" };
const SHRINK: Readonly<Record<PanelId, string>> = {
  left: "ArrowLeft",
  right: "ArrowRight",
  bottom: "ArrowDown",
};

/** The edge of a panel that can be dragged, or moved with the arrow keys (ARIA window splitter). */
export function Splitter({ label, edge, size, smallest, largest, onSize }: SplitterProps) {
  const start = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const within = (wanted: number) => Math.round(Math.min(largest, Math.max(smallest, wanted)));
  const along = (event: PointerEvent) => (edge === "bottom" ? event.clientY : event.clientX);

  const onKeyDown = (event: KeyboardEvent) => {
    const wanted: Readonly<Record<string, number>> = {
      [GROW[edge]]: size + STEP,
      [SHRINK[edge]]: size - STEP,
      Home: smallest,
      End: largest,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onSize(within(next));
  };
  const onPointerDown = (event: PointerEvent<HTMLHRElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { at: along(event), size };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current === null) return;
    const moved = along(event) - start.current.at;
    onSize(within(start.current.size + (edge === "left" ? moved : -moved)));
  };
  const onPointerEnd = () => {
    start.current = null;
  };

  return (
    <hr
      className={classNames(styles["splitter"], styles[edge])}
      aria-label={label}
      aria-orientation={edge === "bottom" ? "horizontal" : "vertical"}
      aria-valuenow={size}
      aria-valuemin={smallest}
      aria-valuemax={largest}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
    />
  );
}
