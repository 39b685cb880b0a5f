import { describe, expect, it } from "vitest";
import { keyOf } from "../../../src/app/presenter/use-presenter-keys.ts";

/** An element that lies within those of `selectors`, as `closest` answers. */
const within = (...tags: readonly string[]) =>
  ({
    closest: (selector: string) => (selector.split(", ").some((one) => tags.includes(one)) ? {} : null),
  }) as unknown as EventTarget;

const press = (key: string, target: EventTarget = within(), more: { readonly ctrlKey?: boolean } = {}) =>
  keyOf({ key, target, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe("the presenter's keys", () => {
  it("are arrows, page keys, and what clickers send", () => {
    for (const key of ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"])
      expect(press(key), key).toBe("next");
    for (const key of ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"])
      expect(press(key), key).toBe("previous");
    expect([press("Home"), press("End"), press("."), press("B"), press("Escape")]).toEqual([
      "first",
      "last",
      "black",
      "black",
      "end",
    ]);
    expect([press("x"), press("b", within(), { ctrlKey: true })]).toEqual([null, null]);
  });

  it("stay those of the field or button that has the focus, but for the clicker's", () => {
    expect(press("ArrowRight", within("input"))).toBeNull();
    expect(press(" ", within("button"))).toBeNull();
    expect(press("ArrowRight", within("button"))).toBe("next");
    expect(press("PageDown", within("input"))).toBe("next");
    expect(press("Escape", within("select"))).toBe("end");
  });
});
