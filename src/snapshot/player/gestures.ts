import { moved, placeAt, type Size, type Spot, scaleOf, type ViewBox, zoomed, zoomOf } from "./view-box.ts";

/** What a hand on a picture moves. */
export interface Held {
  readonly page: Size;
  readonly view: () => ViewBox;
  readonly look: (view: ViewBox) => void;
  readonly turn: (by: 1 | -1) => void;
  /** True where a turn of the wheel is not meant for the page around the picture. */
  readonly takesWheel: (down: number) => boolean;
}

/** px of the screen: less is a trembling hand. */
const STILL = 6;
const SWIPE = 50;
/** px for a line of a wheel that counts in lines. */
const LINE = 16;
/** Enlargement for a px of the wheel, and of two fingers on a pad, which count in smaller steps. */
const PER_PX = { wheel: 0.0015, pinch: 0.01 };

const between = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Wheel, drag, pinch, swipe and click on the picture in a stage. */
export function followHand(stage: HTMLElement, { page, view, look, turn, takesWheel }: Held): void {
  const down = new Map<number, Spot>();
  let start: Spot = { x: 0, y: 0 };
  let pinched = false;

  const size = (): Size => ({ width: stage.clientWidth, height: stage.clientHeight });
  const onPage = ({ x, y }: Spot): Spot => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    return placeAt(view(), page, size(), { x: x - left - width / 2, y: y - top - height / 2 });
  };
  const isZoomed = () => zoomOf(view(), page) > 1;
  const pan = (from: Spot, to: Spot) => {
    const scale = scaleOf(view(), page, size());
    look(moved(view(), page, (from.x - to.x) / scale, (from.y - to.y) / scale));
  };

  stage.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !takesWheel(event.deltaY)) return;
      event.preventDefault();
      const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE);
      const factor = Math.exp(-px * (event.ctrlKey ? PER_PX.pinch : PER_PX.wheel));
      look(zoomed(view(), page, factor, onPage({ x: event.clientX, y: event.clientY })));
    },
    { passive: false },
  );

  // Two fingers, and one on an enlarged picture, are for the picture and not for the page around it.
  for (const type of ["touchstart", "touchmove"] as const) {
    stage.addEventListener(
      type,
      (event) => {
        if (event.cancelable && (event.touches.length > 1 || isZoomed())) event.preventDefault();
      },
      { passive: false },
    );
  }

  stage.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const spot = { x: event.clientX, y: event.clientY };
    if (down.size === 0) {
      start = spot;
      pinched = false;
    }
    down.set(event.pointerId, spot);
    pinched ||= down.size > 1;
    stage.setPointerCapture(event.pointerId);
  });

  stage.addEventListener("pointermove", (event) => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    if (other === undefined) {
      if (isZoomed()) pan(before, now);
      return;
    }
    const factor = distance(now, other) / Math.max(distance(before, other), 1);
    look(zoomed(view(), page, factor, onPage(between(before, other))));
    pan(between(before, other), between(now, other));
  });

  stage.addEventListener("pointerup", (event) => {
    if (!down.delete(event.pointerId) || pinched) return;
    const right = event.clientX - start.x;
    const below = event.clientY - start.y;
    if (isZoomed()) {
      if (Math.hypot(right, below) < STILL) centre(onPage(start));
    } else if (event.pointerType === "touch" && Math.abs(right) > Math.max(SWIPE, 2 * Math.abs(below))) {
      turn(right < 0 ? 1 : -1);
    }
  });

  stage.addEventListener("pointercancel", (event) => {
    down.delete(event.pointerId);
  });

  // Who cannot drag brings a place into the middle by a click (WCAG 2.5.7).
  const centre = ({ x, y }: Spot) => {
    const { x: left, y: top, width, height } = view();
    look(moved(view(), page, x - left - width / 2, y - top - height / 2));
  };
}
