import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { htmlOf } from "../../../src/snapshot/write/html.ts";
import { briefingOf } from "../../fixtures/briefing.ts";

let frame: HTMLIFrameElement;
let address = "";

const only = <T extends Element>(selector: string, kind: abstract new () => T): T => {
  const element = page().querySelector(selector);
  // A frame has classes of its own.
  const Kind: unknown = Reflect.get(frame.contentWindow ?? window, kind.name);
  if (typeof Kind !== "function" || !(element instanceof Kind)) throw new Error(`no ${selector}`);
  return element as T;
};
const page = (): Document => {
  if (frame.contentDocument === null) throw new Error("the frame holds no page");
  return frame.contentDocument;
};

/** Opens the file as a page of its own, under its own policy. */
async function open(hash = "", headlines = ["First", "Second", "Third"]): Promise<void> {
  const html = await htmlOf(briefingOf(headlines), { fonts: [], stamp: null });
  address = URL.createObjectURL(new Blob([html], { type: "text/html" }));
  frame = document.createElement("iframe");
  frame.width = "1100";
  frame.height = "700";
  await new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
    frame.src = address + hash;
    document.body.append(frame);
  });
}

beforeEach(() => open());
afterEach(() => {
  frame.remove();
  URL.revokeObjectURL(address);
});

const counter = () => only(".counter", HTMLElement).textContent;
const seen = () =>
  [...page().querySelectorAll<HTMLElement>(".slide")].filter((slide) => slide.checkVisibility());
const headlines = () => seen().map((slide) => slide.querySelector(".headline")?.textContent);
const stage = () => only(".slide:not([hidden]) .stage", HTMLElement);
const transform = () => only(".slide:not([hidden]) svg", SVGSVGElement).style.transform;
const isPresenting = () => page().documentElement.hasAttribute("data-presenting");
const press = (key: string, target: Element = page().body, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
const click = (action: string) => only(`[data-do="${action}"]`, HTMLElement).click();
const wheel = (deltaY: number, more: WheelEventInit = {}) => {
  const { left, top } = stage().getBoundingClientRect();
  const event = new WheelEvent("wheel", {
    deltaY,
    clientX: left + 50,
    clientY: top + 40,
    cancelable: true,
    ...more,
  });
  stage().dispatchEvent(event);
  return event.defaultPrevented;
};
/** Fingers that go down at the first places, move to the next ones and come up. */
function fingers(...paths: readonly (readonly [number, number])[][]): void {
  const target = stage();
  // Made-up pointers cannot be captured.
  target.setPointerCapture = () => {};
  const { left, top } = target.getBoundingClientRect();
  const send = (type: string, id: number, at: readonly [number, number] | undefined) => {
    if (at === undefined) return;
    const [clientX, clientY] = [left + at[0], top + at[1]];
    target.dispatchEvent(new PointerEvent(type, { pointerId: id, pointerType: "touch", clientX, clientY }));
  };
  for (const [id, path] of paths.entries()) send("pointerdown", id, path[0]);
  const length = Math.max(...paths.map((path) => path.length));
  for (let at = 1; at < length; at += 1)
    for (const [id, path] of paths.entries()) send("pointermove", id, path[at]);
  for (const [id, path] of paths.entries()) send("pointerup", id, path.at(-1));
}

describe("a briefing that is opened", () => {
  it("runs under its own policy and shows one slide with its list, its text and its table", () => {
    expect(headlines()).toEqual(["First"]);
    expect(counter()).toBe("Slide 1 of 3");
    expect(only(".controls", HTMLElement).hidden).toBe(false);
    expect(seen()[0]?.innerText).toMatch(/Point 1 & more[\s\S]*Table 1[\s\S]*Say 1/);
    // The style is allowed, too.
    expect(getComputedStyle(only(".marking", HTMLElement)).backgroundColor).toBe("rgb(26, 92, 58)");
  });

  it("draws what it defines once: a map of shared lines has its size", () => {
    const box = only(".slide:not([hidden]) svg use", SVGUseElement).getBBox();
    expect([box.width, box.height]).toEqual([88, 29]);
  });

  it("begins at the slide that its address names, and follows the address", async () => {
    frame.remove();
    await open("#3");
    expect(headlines()).toEqual(["Third"]);
    const { contentWindow } = frame;
    if (contentWindow === null) throw new Error("no window");
    contentWindow.location.hash = "#2";
    await expect.poll(headlines).toEqual(["Second"]);
    contentWindow.location.hash = "#9";
    expect(headlines()).toEqual(["Second"]);
  });

  it("turns by keys, buttons and list, says so to who hears it, and keeps the place in the address", () => {
    press("ArrowRight");
    expect(headlines()).toEqual(["Second"]);
    expect(frame.contentWindow?.location.hash).toBe("#2");
    expect(only("[role=status]", HTMLElement).textContent).toBe("Slide 2 of 3. Second");
    click("next");
    expect(headlines()).toEqual(["Third"]);
    expect(only('[data-do="next"]', HTMLElement).ariaDisabled).toBe("true");
    click("next");
    expect(headlines()).toEqual(["Third"]);
    only("nav a", HTMLAnchorElement).click();
    expect(headlines()).toEqual(["First"]);
    expect(only("nav a[aria-current=true]", HTMLElement).innerText).toContain("First");
  });

  it("leaves a table its arrows and a button its space bar", () => {
    press("ArrowRight", only(".slide:not([hidden]) .scroll", HTMLElement));
    expect(headlines()).toEqual(["First"]);
    click("present");
    press(" ", only('[data-do="fit"]', HTMLElement));
    expect(headlines()).toEqual(["First"]);
    press(" ");
    expect(headlines()).toEqual(["Second"]);
  });
});

describe("presenting", () => {
  it("leaves the slide and the marking, shows notes when asked, and ends with Escape", () => {
    const isSeen = (selector: string) => only(selector, HTMLElement).checkVisibility();
    press("f");
    expect(isPresenting()).toBe(true);
    expect(page().activeElement?.tagName).toBe("MAIN");
    expect([isSeen("nav"), isSeen(".said"), isSeen(".scroll"), isSeen(".notes")]).toEqual(
      Array(4).fill(false),
    );
    expect(isSeen("header .marking")).toBe(true);
    press("n");
    expect(isSeen(".notes")).toBe(true);
    expect(only('[data-do="notes"]', HTMLElement).ariaPressed).toBe("true");
    press("Escape");
    expect(isPresenting()).toBe(false);
    expect([isSeen("nav"), isSeen(".said"), isSeen(".scroll"), isSeen(".notes")]).toEqual(
      Array(4).fill(true),
    );
  });

  it("goes black, and then every key brings the same slide back", () => {
    const black = () => only(".black", HTMLElement);
    press("b");
    expect(black().hidden).toBe(true);
    press("f");
    for (const key of ["b", "PageDown", "Escape"]) {
      press(".");
      expect(black().hidden).toBe(false);
      expect(page().activeElement).toBe(black());
      expect(only("footer", HTMLElement).inert).toBe(true);
      press(key);
      expect(black().hidden).toBe(true);
      expect(only("footer", HTMLElement).inert).toBe(false);
      expect(headlines()).toEqual(["First"]);
    }
    expect(isPresenting()).toBe(true);
  });

  it("knows no keys of one character where they are switched off", () => {
    only(".characters", HTMLInputElement).checked = false;
    press("f");
    expect(isPresenting()).toBe(false);
  });
});

describe("a slide", () => {
  it("grows by keys and buttons, moves, and is whole again on the next slide", () => {
    press("+");
    expect(transform()).toMatch(/scale\(1\.5\)$/);
    press("ArrowRight", page().body, { shiftKey: true });
    expect(transform()).toMatch(/^translate3d\(-\d/);
    click("fit");
    expect(transform()).toBe("");
    click("zoom-in");
    press("ArrowRight");
    press("ArrowLeft");
    expect(transform()).toBe("");
  });

  it("grows by the wheel, which else scrolls the page", () => {
    expect(wheel(100)).toBe(false);
    expect(transform()).toBe("");
    expect(wheel(-100)).toBe(true);
    expect(transform()).toContain("scale(1.1");
    expect(wheel(-100, { ctrlKey: true })).toBe(true);
    press("0");
    expect(wheel(100, { ctrlKey: true })).toBe(true);
    click("present");
    expect(wheel(100)).toBe(true);
  });

  it("grows between two fingers and follows one; only whole it is turned by a swipe", () => {
    fingers([
      [300, 100],
      [200, 105],
      [150, 110],
    ]);
    expect(headlines()).toEqual(["Second"]);
    fingers([
      [150, 100],
      [300, 105],
    ]);
    expect(headlines()).toEqual(["First"]);
    fingers([
      [300, 100],
      [270, 200],
    ]);
    expect(headlines()).toEqual(["First"]);
    fingers(
      [
        [200, 150],
        [100, 150],
      ],
      [
        [300, 150],
        [400, 150],
      ],
    );
    expect(transform()).toMatch(/scale\(3(?:\.0\d*)?\)$/);
    const pinched = transform();
    fingers([
      [300, 100],
      [100, 105],
    ]);
    expect(headlines()).toEqual(["First"]);
    expect(transform()).not.toBe(pinched);
  });

  it("comes into the middle where it is clicked, for who cannot drag", () => {
    click("zoom-in");
    const before = transform();
    fingers([[50, 40]]);
    expect(transform()).not.toBe(before);
  });

  it("is printed whole, and enlarged again on the screen", () => {
    click("zoom-in");
    frame.contentWindow?.dispatchEvent(new Event("beforeprint"));
    expect(transform()).toBe("");
    frame.contentWindow?.dispatchEvent(new Event("afterprint"));
    expect(transform()).toMatch(/scale\(1\.5\)$/);
  });
});
