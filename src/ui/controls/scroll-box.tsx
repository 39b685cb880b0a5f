import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

interface ScrollBoxProps {
  readonly label: string;
  /** Gives it its bounds, and says which way it scrolls. */
  readonly className: string;
  readonly children: ReactNode;
}

/** A part that scrolls by itself where it is cut off; then, and only then, the Tab key reaches it. */
export function ScrollBox({ label, className, children }: ScrollBoxProps) {
  const box = useRef<HTMLElement>(null);
  const [isCut, setCut] = useState(false);
  // At every drawing: other content does not change the size of the box.
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    const measure = () =>
      setCut(current.scrollHeight > current.clientHeight || current.scrollWidth > current.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [current, ...current.children]) observer.observe(element);
    return () => observer.disconnect();
  });
  return (
    <section ref={box} className={className} aria-label={label} tabIndex={isCut ? 0 : undefined}>
      {children}
    </section>
  );
}
