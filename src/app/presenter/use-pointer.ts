import { useEffect, useRef } from "react";

/** A mark that follows mouse, pen or finger while it is on. */
export function usePointer(isOn: boolean) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOn) return;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (mark.current !== null) mark.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
    };
    addEventListener("pointermove", follow);
    return () => removeEventListener("pointermove", follow);
  }, [isOn]);
  return mark;
}
