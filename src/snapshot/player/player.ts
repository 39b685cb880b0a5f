import { followHand } from "./gestures.ts";
import { ACTIONS, type Action, actionOf } from "./keys.ts";
import { MOST_ZOOM, moved, transformOf, type ViewBox, wholeOf, zoomed, zoomOf } from "./view-box.ts";

/** Enlargement of one key or button, and share of what is seen that an arrow moves over. */
const STEP = { zoom: 1.5, pan: 0.2 };
/** ms after which a wheel that scrolled the page, and a hand on a picture, have come to rest. */
const REST = { wheel: 300, hand: 150 };

function part<T extends Element>(selector: string, kind: new () => T, within: ParentNode = document): T {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}

const all = (selector: string): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];

const root = document.documentElement;
const main = part("main", HTMLElement);
const counter = part(".counter", HTMLElement);
const status = part("[role=status]", HTMLElement);
const blackness = part(".black", HTMLElement);
const characters = part(".characters", HTMLInputElement);
const list = part("nav details", HTMLDetailsElement);
/** From here on the list stands beside the slide (`player.css`). */
const wide = matchMedia("(min-width: 64rem)");
const links = all("nav a");
const buttons = all("[data-do]");
const slides = all(".slide").map((section) => {
  const stage = part(".stage", HTMLElement, section);
  const picture = part("svg", SVGSVGElement, section);
  const { width, height } = picture.viewBox.baseVal;
  return { section, stage, picture, page: { width, height } };
});
const [first] = slides;
if (first === undefined) throw new Error("no slide");

let current = first;
let view: ViewBox = wholeOf(current.page);
let presenting = false;
let black = false;
let notes = true;
let resting: ReturnType<typeof setTimeout> | undefined;
let scrolledAt = Number.NEGATIVE_INFINITY;

const place = () => slides.indexOf(current);

const each = (action: Action, apply: (button: HTMLElement) => void) => {
  for (const button of buttons) if (button.dataset["do"] === action) apply(button);
};
const pressed = (action: Action, on: boolean) =>
  each(action, (button) => button.setAttribute("aria-pressed", String(on)));
// Not `disabled`, which takes the focus away from under a finger on the key.
const possible = (action: Action, can: boolean) =>
  each(action, (button) => button.setAttribute("aria-disabled", String(!can)));

function look(next: ViewBox): void {
  view = next;
  const zoom = zoomOf(view, current.page);
  draw(view);
  root.toggleAttribute("data-zoomed", zoom > 1);
  possible("zoom-in", zoom < MOST_ZOOM);
  possible("zoom-out", zoom > 1);
  possible("fit", zoom > 1);
}

function draw(seen: ViewBox): void {
  const { picture, stage, page } = current;
  const size = { width: stage.clientWidth, height: stage.clientHeight };
  picture.style.transform = zoomOf(seen, page) > 1 ? transformOf(seen, page, size) : "";
}

/** Drawing a map takes longer than a frame: while it moves, what is drawn moves; it is drawn sharp when the hand rests. */
function move(next: ViewBox): void {
  root.toggleAttribute("data-moving", true);
  clearTimeout(resting);
  resting = setTimeout(() => root.toggleAttribute("data-moving", false), REST.hand);
  look(next);
}

function show(index: number): void {
  const next = slides[Math.min(Math.max(index, 0), slides.length - 1)] ?? current;
  draw(wholeOf(current.page));
  current = next;
  for (const { section } of slides) section.hidden = section !== next.section;
  const at = place();
  for (const [of, link] of links.entries()) {
    if (of === at) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  counter.textContent = next.section.dataset["position"] ?? "";
  possible("previous", at > 0);
  possible("next", at < slides.length - 1);
  look(wholeOf(next.page));
}

function turnTo(index: number): void {
  const before = current;
  show(index);
  if (current === before) return;
  const address = new URL(location.href);
  address.hash = String(place() + 1);
  history.replaceState(null, "", address);
  links[place()]?.scrollIntoView({ block: "nearest" });
  scrollTo(0, 0);
  const headline = part(".headline", HTMLElement, current.section).textContent;
  status.textContent = `${counter.textContent}. ${headline}`;
}

const turn = (by: number) => turnTo(place() + by);
const zoomBy = (factor: number) => look(zoomed(view, current.page, factor));
const pan = (right: number, down: number) =>
  look(moved(view, current.page, right * STEP.pan * view.width, down * STEP.pan * view.height));

function showNotes(on: boolean): void {
  notes = on;
  root.toggleAttribute("data-without-notes", !on);
  pressed("notes", on);
}

function blacken(on: boolean): void {
  black = on;
  blackness.hidden = !on;
  for (const part of all("header, .middle, footer")) part.inert = on;
  (on ? blackness : main).focus({ preventScroll: true });
}

function present(on: boolean): void {
  if (on === presenting) return;
  presenting = on;
  if (black) blacken(false);
  root.toggleAttribute("data-presenting", on);
  pressed("present", on);
  // The room sees the screen; who has notes to show asks for them.
  showNotes(!on);
  look(wholeOf(current.page));
  if (!on) {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    return;
  }
  // A space bar turns the slide now, and does not press the button that was clicked.
  main.focus({ preventScroll: true });
  // Where full screen is refused, the slide still fills the window.
  if (document.fullscreenEnabled) root.requestFullscreen().catch(() => {});
}

const DO: Readonly<Record<Action, () => void>> = {
  first: () => turnTo(0),
  previous: () => turn(-1),
  next: () => turn(1),
  last: () => turnTo(slides.length - 1),
  "zoom-in": () => zoomBy(STEP.zoom),
  "zoom-out": () => zoomBy(1 / STEP.zoom),
  fit: () => look(wholeOf(current.page)),
  left: () => pan(-1, 0),
  right: () => pan(1, 0),
  up: () => pan(0, -1),
  down: () => pan(0, 1),
  present: () => present(!presenting),
  notes: () => showNotes(!notes),
  black: () => blacken(true),
  leave: () => present(false),
};

/** On a black screen, everything brings the slide back and does no more. */
function act(action: Action): void {
  if (black) blacken(false);
  else DO[action]();
}

/** True where a key does something of its own: a space bar on a button, arrows in a table that scrolls. */
function keepsKey(target: EventTarget | null, key: string): boolean {
  const own = key === " " ? "a, button, input, summary" : ".scroll";
  return target instanceof Element && target.closest(own) !== null;
}

function fromAddress(): number | null {
  const index = Number(location.hash.slice(1)) - 1;
  return slides[index] === undefined ? null : index;
}

for (const { stage, page } of slides) {
  followHand(stage, {
    page,
    view: () => view,
    look: move,
    turn,
    // At the top of the page, up has nothing to scroll to.
    takesWheel: (down) =>
      presenting ||
      zoomOf(view, page) > 1 ||
      (down < 0 && scrollY === 0 && performance.now() - scrolledAt > REST.wheel),
  });
}

for (const [index, link] of links.entries()) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    turnTo(index);
    list.open = wide.matches;
  });
}

for (const button of buttons) {
  const action = ACTIONS.find((name) => name === button.dataset["do"]);
  if (action === undefined) continue;
  button.addEventListener("click", (event) => {
    if (button.getAttribute("aria-disabled") === "true") return;
    act(action);
    if (presenting && event.detail > 0) main.focus({ preventScroll: true });
  });
}

document.addEventListener("keydown", (event) => {
  const action = actionOf(event, { presenting, characters: characters.checked });
  if (action === null || keepsKey(event.target, event.key)) return;
  event.preventDefault();
  act(action);
});

document.addEventListener("scroll", () => {
  scrolledAt = performance.now();
});
document.addEventListener("fullscreenchange", () => {
  if (document.fullscreenElement === null) present(false);
});
addEventListener("hashchange", () => {
  const index = fromAddress();
  if (index !== null) turnTo(index);
});
addEventListener("resize", () => draw(view));
// Paper shows slides whole.
addEventListener("beforeprint", () => draw(wholeOf(current.page)));
addEventListener("afterprint", () => draw(view));

main.tabIndex = -1;
list.open = wide.matches;
for (const control of all("[data-scripted]")) control.hidden = false;
// One slide at a time begins at the top of the page, wherever the address led before.
for (const { section } of slides) section.removeAttribute("id");
scrollTo(0, 0);
show(fromAddress() ?? 0);
showNotes(true);
