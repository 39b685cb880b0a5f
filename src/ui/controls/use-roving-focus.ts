import { type KeyboardEvent, type RefObject, useRef } from "react";

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowLeft: -1,
};
const PAGE = 10;

interface RovingFocus<Element extends HTMLElement> {
  readonly list: RefObject<Element | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * One stop of the Tab key for a whole list: arrow, page, Home and End keys walk its `[data-roving]` elements.
 * A page is `page` of them. Escape is the caller's: to let go of what is chosen. The row that Tab reaches carries `tabIndex` 0, the others -1; which one that is the caller decides.
 */
export function useRovingFocus<Element extends HTMLElement>(
  onEscape?: () => void,
  page = PAGE,
): RovingFocus<Element> {
  const list = useRef<Element>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      onEscape?.();
      return;
    }
    const stops = [...(list.current?.querySelectorAll<HTMLElement>("[data-roving]") ?? [])];
    const now = stops.findIndex((stop) => stop.matches(":focus"));
    if (now < 0) return;
    const step = { ...STEPS, PageDown: page, PageUp: -page }[event.key];
    const next =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? stops.length - 1
          : step === undefined
            ? null
            : Math.min(stops.length - 1, Math.max(0, now + step));
    if (next === null) return;
    event.preventDefault();
    stops[next]?.focus();
  };
  return { list, onKeyDown };
}
