import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { effortByArea } from "../../../src/domain/effort/effort.ts";
import { DEFAULT_GAP, type GapSettings, gapRows } from "../../../src/domain/effort/gap.ts";
import { checkEmbedding } from "../../../src/domain/missions/embedding.ts";
import type { Mission } from "../../../src/domain/missions/mission.ts";
import { missionState } from "../../../src/domain/missions/mission-state.ts";
import type { AreaPriority } from "../../../src/domain/priority/types.ts";
import { COLOR_SCHEMES } from "../../../src/layers/palette.ts";
import { LANGUAGES } from "../../../src/strings/language.ts";
import { GapPanel } from "../../../src/ui/gap/gap-panel.tsx";
import { CoveringList } from "../../../src/ui/measure/covering-list.tsx";
import { MissionEmbedding } from "../../../src/ui/missions/mission-embedding.tsx";
import { MissionHappened } from "../../../src/ui/missions/mission-happened.tsx";
import { MissionRelated } from "../../../src/ui/missions/mission-related.tsx";
import { Timeline } from "../../../src/ui/timeline/timeline.tsx";
import { AREAS } from "../../unit/ui/example-areas.ts";
import { day, fact, mission } from "../../unit/ui/example-missions.ts";
import { button, only, render } from "./render.tsx";

const TODAY = day("2026-11-23");
const nothing = () => {};

const priority = (iso3: string, rank: number, score: number): AreaPriority => ({
  iso3,
  state: "assessed",
  assessment: null,
  nearest: null,
  byEdge: null,
  byCapital: null,
  proximity: null,
  interestMultiplier: null,
  priority: score,
  priorityByOtherMeasure: null,
  contributions: null,
  takenByDistance: null,
  rank,
});
const inArea = (id: string, iso3: string, change: Partial<Mission> = {}): Mission =>
  mission({
    id,
    acronym: id.toUpperCase(),
    hosts: [iso3],
    start: fact("2015-01-01"),
    instruments: ["assistance"],
    phases: ["before"],
    footprint: { ...mission().footprint, countries: [iso3] },
    ...change,
  });

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
      rows={gapRows(PRIORITIES, effortByArea(MISSIONS, TODAY), settings)}
      settings={settings}
      onSettings={onSettings}
      top={68.7}
      date={TODAY}
      areas={AREAS}
      unranked={["DEU"]}
      isFiltered={isFiltered}
      selected={null}
      onSelect={onSelect}
    />
  );
}
const textOf = (host: ParentNode) => (host.textContent ?? "").replaceAll(" ", " ");

describe("the gap panel", () => {
  it("names the areas of high priority where nothing is certain, with what may be there and what helps from elsewhere", async () => {
    const { host } = await render(panel(), "en");
    expect(textOf(host)).toContain("1 area of high priority without certain effort on 23 November 2026.");
    const rows = [...only(host, "[data-testid=gap-list]").querySelectorAll("li")];
    expect(rows.map(({ dataset }) => dataset["iso3"])).toEqual(["VEN"]);
    expect(textOf(rows[0] ?? host)).toContain(
      "nothing for certain · possibly: LAPSED · from elsewhere: ABROAD",
    );
    expect(textOf(host)).toContain("Effort in areas without a priority: ");
  });

  it("draws every area as a point that says what it stands for, open where more is possible", async () => {
    const { host } = await render(panel(), "en");
    const points = [...host.querySelectorAll<SVGGElement>("g[role=button]")];
    expect(points.map((point) => point.getAttribute("aria-label"))).toEqual([
      expect.stringMatching(/priority 68\.7, 1$/),
      expect.stringMatching(/priority 25\.6, possibly 1$/),
      expect.stringMatching(/priority 10\.0, 1$/),
      expect.stringMatching(/priority 5\.0, no effort$/),
    ]);
    expect(points.map((point) => point.querySelector("line") !== null)).toEqual([false, true, false, false]);
  });

  it("chooses a point by the keyboard, and lets go of it", async () => {
    onSelect.mockClear();
    const { host } = await render(panel(), "en");
    const [first] = host.querySelectorAll<SVGGElement>("g[role=button]");
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
  const rows = MISSIONS.map((row) => ({ mission: row, state: missionState(row, TODAY) }));
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

describe("what stands around a mission", () => {
  it("tells each condition of the letter: met, missing or about to end", async () => {
    const ends = inArea("ends", "VEN", { mandateUntil: fact("2026-12-31"), framework: "bilateral" });
    const embedding = checkEmbedding({
      missions: [ends, inArea("other", "VEN", { framework: "UN", instruments: ["presence"] })],
      date: TODAY,
      months: 6,
      rises: () => true,
    }).get("ends");
    if (embedding === undefined) throw new Error("not checked");
    const onMission = vi.fn();
    const { host } = await render(
      <MissionEmbedding
        mission={ends}
        embedding={embedding}
        months={6}
        areas={AREAS}
        onMission={onMission}
      />,
      "en",
    );
    const conditions = [...host.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(conditions[0]).toContain("Note: No international framework");
    expect(conditions[1]).toContain("Note: No legal basis recorded");
    expect(conditions[2]).toContain("Mandate ends 31 December 2026, within 6 months");
    expect(conditions[3]).toContain("Present: Wider approach");
    expect(conditions[4]).toContain("weighs harder there");
    await userEvent.click(button(host, "OTHER"));
    expect(onMission).toHaveBeenCalledWith("other");
  });

  it("names what came before and after, with how that is known", async () => {
    const other = { mission: inArea("next", "VEN"), state: "in-force" } as const;
    const { host } = await render(
      <MissionRelated
        related={[{ ...other, relation: "successor", basis: "memory" }]}
        sameFramework={[other]}
        date={TODAY}
        onMission={nothing}
      />,
      "en",
    );
    expect(textOf(host)).toContain("followed byNEXT");
    expect(textOf(host)).toContain("not verified");
    expect(textOf(host)).toContain("1 other of the same framework in the same area");
  });

  it("lists what covers a place, the drawn before the whole area, and says when nothing does", async () => {
    const byArea = { mission: inArea("wide", "VEN"), state: "in-force", by: "area" } as const;
    const drawn = { mission: inArea("near", "VEN"), state: "possibly", by: "footprint" } as const;
    const { host, again } = await render(
      <CoveringList rows={[byArea, drawn]} date={TODAY} onMission={nothing} />,
      "en",
    );
    const names = [...host.querySelectorAll("li button")].map(({ textContent }) => textContent);
    expect(names).toEqual(["NEAR", "WIDE"]);
    expect(textOf(host)).toContain("possibly in force");
    await again(<CoveringList rows={[]} date={TODAY} onMission={nothing} />);
    expect(textOf(host)).toContain("Nothing in the registry covers this place on this date.");
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
            rows={MISSIONS.map((row) => ({ mission: row, state: missionState(row, TODAY) }))}
            grouping="framework"
            onGrouping={nothing}
            areas={AREAS}
            date={TODAY}
            onDate={nothing}
            from={day("1995-01-01")}
            to={day("2028-01-01")}
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

describe("what happened where a mission works", () => {
  const deaths = (iso3: string, before: number | null, during: number, after: number | null) => ({
    iso3s: [iso3],
    series: [
      [2012, 10],
      [2013, 3656.4],
    ] as const,
    means: { before, during, after },
  });

  it("says that it is a sequence and no cause, and gives the means of its own areas before those compared", async () => {
    const { host } = await render(
      <MissionHappened
        happened={{
          startYear: 2013,
          endYear: null,
          own: deaths("MLI", 10.4, 1500, null),
          compared: [deaths("VEN", 12, 20, null)],
          uncoded: ["UKR"],
          isShared: false,
        }}
        areas={AREAS}
      />,
      "en",
    );
    expect(textOf(host)).toContain("This shows a sequence, not a cause");
    const rows = [...host.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent).join(" "),
    );
    expect(rows).toEqual(["Mali 10 1,500 –", "Venezuela 12 20 –"]);
    expect(textOf(host)).toContain("Not coded and not counted: Ukraine.");
  });

  it("says why there is nothing to show, and never a zero", async () => {
    const { host } = await render(
      <MissionHappened happened={{ reason: "no-figures" }} areas={AREAS} />,
      "en",
    );
    expect(textOf(host)).toContain("there is no figure, which is not zero");
    expect(host.querySelector("table")).toBeNull();
  });
});
