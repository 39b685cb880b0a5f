/** px of CSS in an inch, in which pages are laid out. */
export const PX_PER_INCH = 96;
/** Dots an inch of a printed picture. */
const PRINT_DPI = 300;

export const FORMAT_IDS = [
  "a4-landscape",
  "a4-portrait",
  "a3-landscape",
  "a3-portrait",
  "16-9",
  "custom",
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** A page to lay out, and how many dots of a picture go into each px of it. */
export interface PageFormat {
  readonly id: FormatId;
  /** px */
  readonly width: number;
  readonly height: number;
  readonly dotsPerPx: number;
}

const mm = (length: number): number => (length / 25.4) * PX_PER_INCH;
const print = PRINT_DPI / PX_PER_INCH;

const FIXED: Readonly<Record<Exclude<FormatId, "custom">, Omit<PageFormat, "id">>> = {
  "a4-landscape": { width: mm(297), height: mm(210), dotsPerPx: print },
  "a4-portrait": { width: mm(210), height: mm(297), dotsPerPx: print },
  "a3-landscape": { width: mm(420), height: mm(297), dotsPerPx: print },
  "a3-portrait": { width: mm(297), height: mm(420), dotsPerPx: print },
  // A slide of 13.333 by 7.5 inches; as a picture 3,840 by 2,160.
  "16-9": { width: 1280, height: 720, dotsPerPx: 3 },
};

/** Dots of each side that a page of the user's own may have: below, nothing can be read; above, browsers fail. */
export const CUSTOM_DOTS = { min: 600, max: 12_000, most: 100_000_000 } as const;

/** px of the shorter side that a page of the user's own is laid out on: that of A4. */
const CUSTOM_SHORT_SIDE = mm(210);

/**
 * The format of a page.
 *
 * @param dots width and height of a picture of one's own, in dots.
 * @throws RangeError when a page of one's own is outside {@link CUSTOM_DOTS}.
 */
export function formatOf(
  id: FormatId,
  dots: { readonly width: number; readonly height: number },
): PageFormat {
  if (id !== "custom") return { id, ...FIXED[id] };
  if (!isPossible(dots)) throw new RangeError(`no picture of ${dots.width} x ${dots.height} dots`);
  const dotsPerPx = Math.min(dots.width, dots.height) / CUSTOM_SHORT_SIDE;
  return { id, width: dots.width / dotsPerPx, height: dots.height / dotsPerPx, dotsPerPx };
}

/** True for a picture that can be made and read: no strip, nothing too large. */
export function isPossible({ width, height }: { readonly width: number; readonly height: number }): boolean {
  const { min, max, most } = CUSTOM_DOTS;
  const sides = [width, height].every((dots) => Number.isInteger(dots) && dots >= min && dots <= max);
  return sides && width * height <= most && Math.max(width, height) <= 3 * Math.min(width, height);
}
