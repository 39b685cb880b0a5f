import "../../../src/strings/briefing-texts.ts";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { type Slide, viewOfSlide } from "../../../src/state/briefing/briefing.ts";
import { initialView } from "../../../src/state/view.ts";
import { LiveValueFields } from "../../../src/ui/briefing/live-value-fields.tsx";
import { SlideForm } from "../../../src/ui/briefing/slide-form.tsx";
import { day } from "../../unit/ui/example-missions.ts";
import { label, only, render } from "./render.tsx";

const FIRST: Slide = {
  id: "any",
  view: viewOfSlide(initialView(day("2026-11-23"), "en"), "en"),
  headline: "",
  points: ["first"],
  notes: "",
  second: null,
};
const lines = (count: number) => Array.from({ length: count }, (_, place) => `point ${place + 1}`).join("\n");

function Form({ onSlide }: { readonly onSlide: (slide: Slide) => void }) {
  const [slide, setSlide] = useState(FIRST);
  const change = (next: Partial<Slide>) => {
    const changed = { ...slide, ...next };
    setSlide(changed);
    onSlide(changed);
  };
  return (
    <>
      <SlideForm
        slide={slide}
        number={1}
        total={1}
        onChange={change}
        onShow={() => {}}
        onRetake={() => {}}
        second={null}
        preview={null}
        values={(areTooMany) => <output>{String(areTooMany)}</output>}
      />
      <button type="button" onClick={() => change({ points: ["undone"] })}>
        undo
      </button>
    </>
  );
}

describe("SlideForm", () => {
  it("keeps points that are too many or too long in the field beside what is wrong, until they fit", async () => {
    let kept = FIRST;
    const { host } = await render(<Form onSlide={(slide) => (kept = slide)} />, "en");
    const field = host.ownerDocument.getElementById(label(host, "Points").htmlFor);
    if (!(field instanceof HTMLTextAreaElement)) throw new Error("no field");
    await userEvent.fill(field, lines(13));
    expect(field.value).toBe(lines(13));
    expect(kept.points).toEqual(["first"]);
    expect(only(host, "[role=alert]").textContent).toContain("Here are 13, the longest of 8.");
    expect(only(host, "output").textContent).toBe("true");

    await userEvent.fill(field, lines(12));
    expect(kept.points).toHaveLength(12);
    expect(host.querySelector("[role=alert]")).toBeNull();

    await userEvent.fill(field, "x".repeat(401));
    expect(only(host, "[role=alert]").textContent).toContain("Here are 1, the longest of 401.");
    await userEvent.click(only(host, "section + button"));
    expect(field.value).toBe("undone");
    expect(host.querySelector("[role=alert]")).toBeNull();
  });
});

describe("LiveValueFields", () => {
  it("says why a value was not added where the points are full", async () => {
    const fields = (isFull: boolean) => (
      <LiveValueFields
        choices={[{ token: "{date}", label: "date", of: null }]}
        subjects={{ area: [], mission: [] }}
        found={[]}
        isFull={isFull}
        onInsert={() => {}}
      />
    );
    const { host, again } = await render(fields(false), "en");
    expect(host.querySelector("[role=alert]")).toBeNull();
    await again(fields(true));
    expect(only(host, "[role=alert]").textContent).toBe(
      "The points are full: at most 12 points of 400 characters. Shorten them first.",
    );
  });
});
