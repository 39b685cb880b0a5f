import { type RefObject, useLayoutEffect, useState } from "react";

interface DrawnSize {
  readonly width: number;
  /** Of its letters. */
  readonly text: number;
}

/** Before the first measurement, which comes ahead of the first frame. */
const FIRST: DrawnSize = { width: 420, text: 12 };

/** px: how wide an element is drawn and how large its letters are, kept up with. */
export function useDrawnSize(element: RefObject<HTMLElement | null>): DrawnSize {
  const [size, setSize] = useState(FIRST);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => {
      const width = Math.round(current.getBoundingClientRect().width);
      const text = Number.parseFloat(getComputedStyle(current).fontSize);
      // A panel that is folded has no width: what was drawn stays.
      if (width > 0) setSize((last) => (last.width === width && last.text === text ? last : { width, text }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
