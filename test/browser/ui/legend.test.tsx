import { describe, expect, it } from "vitest";
import type { LegendGroup } from "../../../src/layers/legend-entry.ts";
import { DEFAULT_PANELS } from "../../../src/state/store.ts";
import { AnalysisLayout } from "../../../src/ui/analysis/analysis-layout.tsx";
import { ReactAria } from "../../../src/ui/analysis/react-aria.tsx";
import { Legend } from "../../../src/ui/legend/legend.tsx";
import { only, render } from "./render.tsx";

/** Made up. */
const group = (count: number): LegendGroup => ({
  id: "activities",
  title: "Activities",
  note: null,
  arrangement: "list",
  entries: Array.from({ length: count }, (_, at) => ({
    kind: "fill",
    color: "#8b281f",
    label: `an entry of many words, as those of the military symbols are, number ${at}`,
  })),
});

const screen = (count: number, hasTimeline = false) => (
  <div style={{ height: 700 }}>
    <ReactAria>
      <AnalysisLayout
        panels={DEFAULT_PANELS}
        onPanel={() => {}}
        map={<p data-testid="map" />}
        legend={<Legend groups={[group(count)]} />}
        left={null}
        right={null}
        card={null}
        bottom={null}
        hasTimeline={hasTimeline}
      />
    </ReactAria>
  </div>
);
const heights = (host: ParentNode) => {
  const map = only(host, "[data-testid=map]").parentElement?.getBoundingClientRect().height ?? 0;
  const legend = only(host, "section[aria-label='Legenda']");
  return { map, column: map + (legend.parentElement?.getBoundingClientRect().height ?? 0), legend };
};

describe("the legend below the map", () => {
  for (const hasTimeline of [false, true]) {
    it(`leaves the map three fifths of its column however long it is, ${hasTimeline ? "with" : "without"} a time line`, async () => {
      const { host } = await render(screen(60, hasTimeline));
      const { map, column, legend } = heights(host);
      expect(map / column).toBeGreaterThanOrEqual(0.599);
      expect(legend.scrollHeight).toBeGreaterThan(legend.clientHeight);
      legend.focus();
      expect(document.activeElement).toBe(legend);
      expect(legend.tabIndex).toBe(0);
    });
  }

  it("is no higher than what it says, and then no stop of the Tab key", async () => {
    const { host } = await render(screen(2));
    const { map, column, legend } = heights(host);
    expect(legend.scrollHeight).toBeLessThanOrEqual(legend.clientHeight);
    expect(map / column).toBeGreaterThan(0.75);
    expect(legend.hasAttribute("tabindex")).toBe(false);
  });
});
