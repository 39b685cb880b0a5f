import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { effortByArea } from "../../../src/domain/effort/effort.ts";
import { DEFAULT_GAP, type GapSettings, gapRows } from "../../../src/domain/effort/gap.ts";
import type { Mission } from "../../../src/domain/missions/mission.ts";
import type { RegistryScope } from "../../../src/domain/missions/registry-scope.ts";
import type { AreaPriority } from "../../../src/domain/priority/types.ts";
import { GapPanel } from "../../../src/ui/gap/gap-panel.tsx";
import { textWidth } from "../../../src/ui/gap/text-width.ts";
import { SIGHT } from "../../unit/domain/missions/sight.ts";
import { AREAS } from "../../unit/ui/example-areas.ts";
import { inArea, priority } from "../../unit/ui/example-gap.ts";
import { day } from "../../unit/ui/example-missions.ts";
import { only, render } from "./render.tsx";

const TODAY = day("2026-11-23");

/** Made up: as many areas as are ranked, most of them at the bottom and without effort. */
const MANY = Array.from({ length: 83 }, (_, at) => priority(`A${at}`, at + 1, 68 * 0.93 ** at));
const THEIRS = MANY.flatMap(({ iso3 }, at) =>
  Array.from({ length: at % 2 === 0 ? 0 : at % 7 }, (_, nth) => inArea(`${iso3}-${nth}`, iso3)),
);

/** Made up: one kind sought everywhere, one in two regions, one not at all. */
const SCOPE: RegistryScope = {
  sought: [
    { framework: "UN", regions: null, from: 2000, what: { nl: "van de VN", en: "of the UN" } },
    {
      framework: "OSCE",
      regions: ["caucasus", "western-balkans"],
      from: 2000,
      what: { nl: "van de OVSE", en: "of the OSCE" },
    },
  ],
  notSought: [{ nl: "hulp", en: "aid" }],
};

const onSelect = vi.fn();
interface PanelOf {
  readonly priorities?: readonly AreaPriority[];
  readonly missions?: readonly Mission[];
  readonly settings?: Partial<GapSettings>;
  readonly width?: number;
  /** How many are ranked whatever the filters. */
  readonly ranked?: number;
  readonly past?: string | null;
}
function panel({
  priorities = MANY,
  missions = THEIRS,
  settings: change = {},
  width = 420,
  ranked,
  past = null,
}: PanelOf = {}) {
  const settings = { ...DEFAULT_GAP, ...change };
  return (
    <div style={{ width }}>
      <GapPanel
        rows={gapRows(priorities, effortByArea(missions, TODAY, SIGHT), settings)}
        settings={settings}
        onSettings={() => {}}
        top={68.7}
        date={TODAY}
        areas={AREAS}
        unranked={[]}
        registered={163}
        scope={SCOPE}
        ranked={ranked ?? priorities.length}
        lastSeenMonths={24}
        onLastSeenMonths={() => {}}
        past={past}
        isFiltered={false}
        selected={null}
        onSelect={onSelect}
      />
    </div>
  );
}
const points = (host: ParentNode) => [
  ...host.querySelectorAll<HTMLButtonElement>("section > button[data-roving]"),
];
const middleOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};
const textOf = (host: ParentNode) => (host.textContent ?? "").replaceAll(" ", " ");

describe("the scatter", () => {
  it("chooses, for the middle of every point, that point's area", async () => {
    const { host } = await render(panel());
    for (const [at, point] of points(host).entries()) {
      onSelect.mockClear();
      point.scrollIntoView({ block: "center" });
      const place = middleOf(point);
      const hit = document.elementFromPoint(place.clientX, place.clientY);
      hit?.dispatchEvent(new MouseEvent("click", { bubbles: true, ...place }));
      expect(onSelect.mock.calls).toEqual([[`A${at}`]]);
    }
  });

  it("reads the point that the pointer or the keys are at", async () => {
    const { host } = await render(panel(), "en");
    const reading = () => only(host, "[data-testid=gap-reading]").textContent;
    expect(reading()).toContain("Point at a mark");
    const [first, second] = points(host);
    first?.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(reading()).toContain("A1: priority");
    second?.blur();
    const chart = only<SVGElement>(host, "[data-testid=gap-chart]");
    chart.scrollIntoView({ block: "start" });
    if (first === undefined) throw new RangeError("no point");
    chart.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, ...middleOf(first) }));
    await vi.waitFor(() => expect(reading()).toContain("A0: priority"));
  });

  for (const width of [358, 600]) {
    it(`has letters of the size of all others in a panel of ${width} px, inside the picture`, async () => {
      const { host } = await render(panel({ width, settings: { measure: "staff" } }));
      const chart = only<SVGSVGElement>(host, "[data-testid=gap-chart]");
      const box = chart.getBoundingClientRect();
      expect(box.width / chart.viewBox.baseVal.width).toBeCloseTo(1, 1);
      for (const text of chart.querySelectorAll("text")) {
        expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12);
        const { left, right } = text.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(box.left - 0.5);
        expect(right).toBeLessThanOrEqual(box.right + 0.5);
      }
    });
  }

  it("takes no text to be narrower than the boldest font draws it, nor much wider", async () => {
    await document.fonts.load('700 12px "IBM Plex Sans"');
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) throw new RangeError("no canvas");
    context.font = '700 12px "IBM Plex Sans"';
    const texts = ["Jemen ?", "Wit-Rusland", "Kosovo", "Mali", "10.000", "geen zekere"];
    for (const text of [...texts, ...[...AREAS.values()].flatMap(({ names }) => Object.values(names))]) {
      const drawn = context.measureText(text).width;
      expect(textWidth(text, 12, true), text).toBeGreaterThanOrEqual(drawn);
      expect(textWidth(text, 12, true), text).toBeLessThan(1.2 * drawn + 4);
    }
  });

  it("names the highest of all, and ends a name on the left at its point", async () => {
    const priorities = [priority("UKR", 1, 70), priority("VEN", 2, 69)];
    const missions = ["a", "b", "c", "d"].map((id) => inArea(id, "UKR"));
    const { host } = await render(panel({ priorities, missions }));
    const anchors = [...host.querySelectorAll("g[data-iso3] text")].map((text) =>
      text.getAttribute("text-anchor"),
    );
    expect(anchors).toEqual(["end", "start"]);
  });
});

describe("what the lists name", () => {
  const missions = [
    inArea("advice", "UKR"),
    inArea("watch", "UKR", { instruments: ["presence"], confidence: "memory" }),
  ];
  const priorities = [priority("UKR", 1, 68.7)];

  it("sets what does not count apart, and says it with the words of the picture", async () => {
    const { host } = await render(
      panel({ priorities, missions, settings: { instrument: "diplomacy" } }),
      "en",
    );
    const line = textOf(only(host, "[data-testid=gap-list] li"));
    expect(line).toContain("none in our list · does not count: ADVICE, WATCH");
    expect(textOf(host)).toContain("High priority, none certain in our list");
    expect(textOf(host)).not.toContain("High priority, no effort");
  });

  it("marks what was written from memory in lists, table and picture, and says what the mark means", async () => {
    const { host } = await render(panel({ priorities, missions, settings: { highFrom: 60 } }), "en");
    const cell = [...host.querySelectorAll("tbody td")].filter((td) => td.querySelector("[data-memory]"));
    expect(cell).toHaveLength(1);
    expect(textOf(cell[0] ?? host)).toContain("1 of it not verified");
    expect(points(host)[0]?.getAttribute("aria-label")).toContain("1 of it not verified");
    expect(only(host, "g[data-iso3] text").textContent).toMatch(/ \?$/);
    expect(textOf(host)).toContain("With ?: what is not verified");
  });

  it("says that the registry is not complete, and how many rows it has", async () => {
    const { host } = await render(panel(), "en");
    expect(textOf(host)).toContain("nothing in this registry of 163 rows. The registry is not complete");
    expect(textOf(host)).toContain("at most a third");
  });
});

describe("the coverage table", () => {
  it("scrolls by itself on a narrow screen, by keys too, with the names in view", async () => {
    const { host } = await render(panel({ width: 280 }));
    const box = only(host, "section[tabindex='0']");
    const said = only(host, `[id="${only(box, "table").getAttribute("aria-labelledby")}"]`);
    expect(box.contains(said)).toBe(false);
    expect(box.getAttribute("aria-label")).toBeTruthy();
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    expect(only(host, "#root > div").scrollWidth).toBeLessThanOrEqual(280);
    const name = only(box, "tbody tr:first-child th");
    const before = name.getBoundingClientRect().left;
    box.scrollLeft = 20;
    expect(box.scrollLeft).toBeGreaterThan(0);
    expect(name.getBoundingClientRect().left).toBe(before);
  });
});

describe("the controls", () => {
  it("cut no option off and break no label, in a narrow panel", async () => {
    const { host } = await render(panel({ width: 380, settings: { measure: "dutch" } }));
    const select = only<HTMLSelectElement>(host, "select:has(option[value=staff])");
    expect(select.clientWidth).toBeGreaterThan(300);
    const sliders = [...host.querySelectorAll("input[type=range]")];
    expect(sliders).toHaveLength(2);
    for (const slider of sliders)
      expect(slider.previousElementSibling?.getBoundingClientRect().height).toBeLessThan(30);
  });
});

describe("what is said where a list is empty", () => {
  it("says that nothing is ranked, and neither reassures nor blames filters", async () => {
    const { host } = await render(panel({ priorities: [], missions: [] }), "en");
    expect(textOf(host)).toContain("No area is ranked on 23 November 2026");
    expect(textOf(host)).not.toMatch(/certain effort|passes the filters|at least one/);
  });

  it("blames the filters only where they hide areas that are ranked", async () => {
    const { host } = await render(panel({ priorities: [], missions: [], ranked: 83 }), "en");
    expect(textOf(host)).toContain("No ranked area passes the filters on 23 November 2026");
    expect(textOf(host)).not.toContain("No area is ranked");
  });

  it("says that no area is high where none is, and that each has effort only where one is", async () => {
    const low = { priorities: [priority("UKR", 1, 5)], missions: [] };
    const { host } = await render(panel(low), "en");
    expect(textOf(host)).toContain("No area shown has 20 points or more.");
    expect(textOf(host)).not.toContain("at least one certain");
    const high = { priorities: [priority("UKR", 1, 60)], missions: [inArea("advice", "UKR")] };
    const { host: other } = await render(panel(high), "en");
    expect(textOf(other)).toContain("Every area shown from 20 points has at least one certain");
  });

  it("always says that the registry is not complete, and how far the date lies past the edition", async () => {
    const { host } = await render(panel({ past: "The date lies past it." }), "en");
    const seen = textOf(host).split("How to read this")[0];
    expect(seen).toContain("“None in our list” = nothing in this registry of 163 rows");
    expect(seen).toContain("The date lies past it.");
  });

  it("says in its notes what the registry seeks, where, and what it does not, in both languages", async () => {
    const { host } = await render(panel(), "en");
    expect(textOf(host)).toContain(
      "On 23 November 2026 our list seeks: of the UN; of the OSCE (only Caucasus and Western Balkans). It does not seek: aid.",
    );
    const { host: dutch } = await render(panel(), "nl");
    expect(textOf(dutch)).toContain(
      "van de OVSE (alleen Kaukasus en Westelijke Balkan). Zij zoekt niet: hulp.",
    );
  });

  it("names what was last seen too long ago apart, with when", async () => {
    const missions = [inArea("old", "UKR", { knownOn: day("2018-03-05") })];
    const { host } = await render(panel({ priorities: [priority("UKR", 1, 60)], missions }), "en");
    const line = textOf(only(host, "[data-testid=gap-list] li"));
    expect(line).toContain("none certain · not certain, not seen recently: OLD (last seen 5 March 2018)");
    expect(textOf(host)).toContain("0 certain, 0 possible, 1 last seen");
  });
});
