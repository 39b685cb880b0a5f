/** px of a page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of a page that is seen, in its px from its top left. */
export interface ViewBox extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Times that a page can be enlarged. */
export const MOST_ZOOM = 8;

export const wholeOf = ({ width, height }: Size): ViewBox => ({ x: 0, y: 0, width, height });

/** 1 where the page is seen whole. */
export const zoomOf = (view: ViewBox, page: Size): number => page.width / view.width;

const middleOf = ({ x, y, width, height }: ViewBox): Spot => ({ x: x + width / 2, y: y + height / 2 });

/** px of the screen for one of the page, where the page stands whole in the middle of a stage. */
const wholeScale = (page: Size, stage: Size): number =>
  Math.min(stage.width / page.width, stage.height / page.height);

/** px of the screen for one of the page as it is seen. */
export const scaleOf = (view: ViewBox, page: Size, stage: Size): number =>
  wholeScale(page, stage) * zoomOf(view, page);

/** The place on the page at a spot of the screen, measured from the middle of the stage. */
export function placeAt(view: ViewBox, page: Size, stage: Size, { x, y }: Spot): Spot {
  const scale = scaleOf(view, page, stage);
  const middle = middleOf(view);
  return { x: middle.x + x / scale, y: middle.y + y / scale };
}

/** How a page that stands whole in the middle of a stage is moved and enlarged to be seen so, as CSS says it. */
export function transformOf(view: ViewBox, page: Size, stage: Size): string {
  const scale = scaleOf(view, page, stage);
  const [from, to] = [middleOf(wholeOf(page)), middleOf(view)];
  return `translate3d(${(from.x - to.x) * scale}px, ${(from.y - to.y) * scale}px, 0) scale(${zoomOf(view, page)})`;
}

/** Moved over the page, and not past its edges. */
export function moved(view: ViewBox, page: Size, right: number, down: number): ViewBox {
  const within = (at: number, room: number) => Math.min(Math.max(at, 0), room);
  return {
    ...view,
    x: within(view.x + right, page.width - view.width),
    y: within(view.y + down, page.height - view.height),
  };
}

/**
 * Enlarged by a factor, from the page seen whole to {@link MOST_ZOOM}.
 *
 * @param at the place on the page that stays where it is on the screen, as far as the edges allow; else the middle.
 */
export function zoomed(view: ViewBox, page: Size, factor: number, at: Spot = middleOf(view)): ViewBox {
  const zoom = Math.min(Math.max(zoomOf(view, page) * factor, 1), MOST_ZOOM);
  const share = page.width / zoom / view.width;
  const next = {
    x: at.x - (at.x - view.x) * share,
    y: at.y - (at.y - view.y) * share,
    width: page.width / zoom,
    height: page.height / zoom,
  };
  return moved(next, page, 0, 0);
}
