import axe from "axe-core";
import type { ComponentProps } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { LegendEntry } from "../../../src/layers/legend-entry.ts";
import { COLOR_SCHEMES } from "../../../src/layers/palette.ts";
import { LANGUAGES } from "../../../src/strings/language.ts";
import { SymbolSwitch } from "../../../src/ui/layers/symbol-switch.tsx";
import { Legend } from "../../../src/ui/legend/legend.tsx";
import { button, label, only, render } from "./render.tsx";

const nothing = () => {};

/** Hand-made: 40 x 20, with a style that the page's policy would refuse inside the document. */
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path style="fill:#00f" d="M0,0h40v20h-40z"/></svg>';
const picture = (text: string, faded: boolean): LegendEntry => ({
  kind: "picture",
  svg: SVG,
  width: 40,
  height: 20,
  faded,
  label: text,
});
const legend = (
  <Legend
    groups={[
      {
        id: "activities",
        title: "Activities",
        note: "APP-6",
        arrangement: "list",
        entries: [
          picture("EU: presence, in force", false),
          picture("UN: presence at sea, ended", true),
          { kind: "line", color: "#000000", width: 1, label: "line" },
        ],
      },
    ]}
  />
);

const change = (props: Partial<ComponentProps<typeof SymbolSwitch>> = {}) => (
  <SymbolSwitch
    symbols="plain"
    onSymbols={nothing}
    status={{ step: "waiting" }}
    onRetry={nothing}
    {...props}
  />
);
const FAILED = { step: "failed", failure: { reason: "status", status: 404 } } as const;

describe("the legend of drawn symbols", () => {
  it("shows each drawing as a picture of its own, and says it in words beside it", async () => {
    const { host } = await render(legend, "en");
    const entries = [...host.querySelectorAll("li")];
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      "EU: presence, in force",
      "UN: presence at sea, ended",
      "line",
    ]);
    const images = entries.map((entry) => entry.querySelector("img"));
    expect(images.map((image) => image?.alt ?? null)).toEqual(["", "", null]);
    expect(host.querySelector("[style]")).toBeNull();
    await images[0]?.decode();
    expect([images[0]?.naturalWidth, images[0]?.naturalHeight]).toEqual([40, 20]);
  });

  it("keeps the shape of a drawing and does not enlarge it", async () => {
    const { host } = await render(legend, "en");
    const { width, height } = only(host, "li:first-child img").getBoundingClientRect();
    expect(width / height).toBeCloseTo(2, 1);
    expect(width).toBeLessThanOrEqual(40);
  });

  it("draws what has ended light, and nothing else", async () => {
    const { host } = await render(legend, "en");
    const opacities = [...host.querySelectorAll("img")].map((image) => getComputedStyle(image).opacity);
    expect(opacities).toEqual(["1", "0.45"]);
  });
});

describe("the switch of symbols", () => {
  it("asks for the symbols that are chosen", async () => {
    const onSymbols = vi.fn();
    const { host } = await render(change({ onSymbols }));
    await userEvent.click(label(host, "APP-6"));
    expect(onSymbols.mock.calls).toEqual([["app6"]]);
    expect(only(host, "fieldset").textContent).toContain("eigen");
  });

  it("says nothing while our own are chosen, whatever became of the others", async () => {
    const { host } = await render(change({ status: FAILED }));
    expect(only(host, "[role=status]").textContent).toBe("");
    expect(host.querySelector("button")).toBeNull();
  });

  it("says that they are on their way, and is still when they are there", async () => {
    const { host, again } = await render(
      change({ symbols: "app6", status: { step: "loading", bytes: 0, total: 1 } }),
      "en",
    );
    expect(only(host, "[role=status]").textContent).toContain("on their way");
    await again(change({ symbols: "app6", status: { step: "ready" } }));
    expect(only(host, "[role=status]").textContent).toBe("");
    expect(host.textContent).toContain("The mapping is editorial");
  });

  it("says why they did not come, and asks for them again", async () => {
    const onRetry = vi.fn();
    const { host } = await render(change({ symbols: "app6", status: FAILED, onRetry }), "en");
    expect(only(host, "[role=status]").textContent).toContain("404");
    await userEvent.click(button(host, "Try again"));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it.each(LANGUAGES.flatMap((language) => COLOR_SCHEMES.map((scheme) => [language, scheme] as const)))(
    "has no fault that axe-core finds, in %s on %s",
    async (language, scheme) => {
      document.documentElement.dataset["theme"] = scheme;
      const { host } = await render(
        <>
          {change({ symbols: "app6", status: FAILED })}
          {legend}
        </>,
        language,
      );
      const { violations } = await axe.run(host);
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
});
