import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { effortByArea } from "../../../src/domain/effort/effort.ts";
import { DEFAULT_GAP, type GapSettings, gapRows } from "../../../src/domain/effort/gap.ts";
import { missionState } from "../../../src/domain/missions/mission-state.ts";
import { COLOR_SCHEMES } from "../../../src/layers/palette.ts";
import { LANGUAGES } from "../../../src/strings/language.ts";
import { GapPanel } from "../../../src/ui/gap/gap-panel.tsx";
import { Timeline } from "../../../src/ui/timeline/timeline.tsx";
import { SIGHT } from "../../unit/domain/missions/sight.ts";
import { AREAS } from "../../unit/ui/example-areas.ts";
import { inArea, priority } from "../../unit/ui/example-gap.ts";
import { day, fact } from "../../unit/ui/example-missions.ts";
import { button, only, render } from "./render.tsx";

const TODAY = day("2026-11-23");
const nothing = () => {};

/** Made up: one area in each quadrant, the second with something that may be there. */
const MISSIONS = [
  inArea("kept", "UKR"),
  inArea("lapsed", "VEN", { mandateUntil: fact("2026-06-30") }),
  inArea("far", "MLI", { instruments: ["diplomacy"], phases: ["after"] }),
  inArea("abroad", "DEU", { beneficiaries: ["VEN"] }),
];
const PRIORITIES = [
  priority("UKR", 1, 68.7),
  priority("VEN", 2, 25.6),
  priority("MLI", 3, 10),
  priority("COL", 4, 5),
];

const onSelect = vi.fn();
const onSettings = vi.fn();
function panel(change: Partial<GapSettings> = {}, isFiltered = false) {
  const settings = { ...DEFAULT_GAP, ...change };
  return (
    <GapPanel
      rows={gapRows(PRIORITIES, effortByArea(MISSIONS, TODAY, SIGHT), settings)}
      settings={settings}
      onSettings={onSettings}
      top={68.7}
      date={TODAY}
      areas={AREAS}
      unranked={["DEU"]}
      registered={163}
      scope={undefined}
      ranked={PRIORITIES.length}
      lastSeenMonths={24}
      onLastSeenMonths={() => {}}
      past={null}
      isFiltered={isFiltered}
      selected={null}
      onSelect={onSelect}
    />
  );
}
/** The points of the scatter chart. */
const points = (host: ParentNode) => [
  ...host.querySelectorAll<HTMLButtonElement>("section > button[data-roving][aria-label*=priority]"),
];
const textOf = (host: ParentNode) => (host.textContent ?? "").replaceAll(" ", " ");

describe("the gap panel", () => {
  it("names the areas of high priority where nothing is certain, with what may be there and what helps from elsewhere", async () => {
    const { host } = await render(panel(), "en");
    expect(textOf(host)).toContain("1 area of high priority without certain effort on 23 November 2026.");
    const rows = [...only(host, "[data-testid=gap-list]").querySelectorAll("li")];
    expect(rows.map(({ dataset }) => dataset["iso3"])).toEqual(["VEN"]);
    expect(textOf(rows[0] ?? host)).toContain("none certain · possibly: LAPSED · from elsewhere: ABROAD");
    expect(textOf(host)).toContain("Effort in areas without a priority: ");
  });

  it("draws every area as a point that says what it stands for, open where more is possible", async () => {
    const { host } = await render(panel(), "en");
    const all = points(host);
    expect(all.map((point) => point.getAttribute("aria-label"))).toEqual([
      expect.stringMatching(/priority 68\.7, 1$/),
      expect.stringMatching(/priority 25\.6, possibly 1$/),
      expect.stringMatching(/priority 10\.0, 1$/),
      expect.stringMatching(/priority 5\.0, none in our list$/),
    ]);
    expect(
      [...only(host, "[data-testid=gap-chart]").querySelectorAll("g[data-iso3]")].map(
        (mark) => mark.querySelector("line") !== null,
      ),
    ).toEqual([false, true, false, false]);
  });

  it("chooses a point by the keyboard, and lets go of it", async () => {
    onSelect.mockClear();
    const { host } = await render(panel(), "en");
    const [first] = points(host);
    first?.focus();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(onSelect).toHaveBeenLastCalledWith("VEN");
    await userEvent.keyboard("{Escape}");
    expect(onSelect).toHaveBeenLastCalledWith(null);
  });

  it("says that filters narrow the effort, and reports what is chosen", async () => {
    const { host } = await render(panel({}, true), "en");
    expect(textOf(host)).toContain("Only missions and activities that pass the filters count as effort.");
    await userEvent.selectOptions(only(host, "select:has(option[value=staff])"), "staff");
    expect(onSettings).toHaveBeenLastCalledWith({ measure: "staff" });
    await userEvent.selectOptions(only(host, "select:has(option[value=presence])"), "presence");
    expect(onSettings).toHaveBeenLastCalledWith({ instrument: "presence" });
  });

  it("counts each area by instrument and phase, what is possible apart", async () => {
    const { host } = await render(panel({ highFrom: 5 }), "en");
    const cells = (iso: number) =>
      [...host.querySelectorAll("tbody tr")][iso]?.querySelectorAll("td span[aria-hidden]") ?? [];
    const text = (iso: number) => [...cells(iso)].map(({ textContent }) => textContent).join(" ");
    expect(text(0)).toBe("– – – 1 – – – – –");
    expect(text(1)).toBe("– – – +1 – – – – –");
    expect(text(2)).toBe("– – 1 – – – – – –");
  });
});

describe("the time line", () => {
  const rows = MISSIONS.map((row) => ({ mission: row, state: missionState(row, TODAY, SIGHT) }));
  const timeline = (change: { readonly onDate?: (date: string) => void } = {}) => (
    <Timeline
      rows={rows}
      grouping="area"
      onGrouping={nothing}
      areas={AREAS}
      date={TODAY}
      onDate={change.onDate ?? nothing}
      from={day("1995-01-01")}
      to={day("2028-01-01")}
      sight={SIGHT}
      selected={null}
      onSelect={onSelect}
    />
  );

  it("has a bar for every mission in each of its areas, and chooses by click", async () => {
    const { host } = await render(timeline(), "en");
    expect(host.querySelectorAll("button[data-roving]")).toHaveLength(4);
    await userEvent.click(button(host, "KEPT"));
    expect(onSelect).toHaveBeenLastCalledWith("kept");
  });

  it("sets the date by a year of its axis, and shows more years when it is enlarged", async () => {
    const onDate = vi.fn();
    const { host } = await render(timeline({ onDate }), "en");
    const years = () =>
      [...host.querySelectorAll("[data-axis] button")].map(({ textContent }) => textContent);
    expect(years()).toEqual(["1995", "2000", "2005", "2010", "2015", "2020", "2025"]);
    await userEvent.click(button(host, "2010"));
    expect(onDate).toHaveBeenCalledWith("2010-01-01");
    await userEvent.click(only(host, "button[aria-label='Enlarge the time line']"));
    expect(years()).toContain("2012");
  });
});

for (const language of LANGUAGES) {
  for (const scheme of COLOR_SCHEMES) {
    it(`has nothing for axe to find in the gap panel and the time line, ${language}, ${scheme}`, async () => {
      document.documentElement.dataset["theme"] = scheme;
      document.documentElement.lang = language;
      const { host } = await render(
        <main>
          <h1>Einder</h1>
          <h2>Gap</h2>
          {panel({}, true)}
          <Timeline
            rows={MISSIONS.map((row) => ({ mission: row, state: missionState(row, TODAY, SIGHT) }))}
            grouping="framework"
            onGrouping={nothing}
            areas={AREAS}
            date={TODAY}
            onDate={nothing}
            from={day("1995-01-01")}
            to={day("2028-01-01")}
            sight={SIGHT}
            selected="kept"
            onSelect={nothing}
          />
        </main>,
        language,
      );
      const { violations } = await axe.run(host);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
    });
  }
}
