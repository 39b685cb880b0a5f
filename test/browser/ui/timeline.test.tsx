import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { Mission } from "../../../src/domain/missions/mission.ts";
import { missionState } from "../../../src/domain/missions/mission-state.ts";
import { DateControl } from "../../../src/ui/time/date-control.tsx";
import { Timeline } from "../../../src/ui/timeline/timeline.tsx";
import { SIGHT } from "../../unit/domain/missions/sight.ts";
import { AREAS } from "../../unit/ui/example-areas.ts";
import { day, fact, mission } from "../../unit/ui/example-missions.ts";
import { only, render } from "./render.tsx";

const TODAY = day("2026-11-23");
const nothing = () => {};

/** Made up. */
const row = (id: string, start: string | null, change: Partial<Mission> = {}) =>
  mission({
    id,
    acronym: id.toUpperCase(),
    footprint: { ...mission().footprint, countries: [] },
    start: start === null ? null : fact(start),
    ...change,
  });
const MISSIONS = [
  row("before", "1948"),
  row("after", "2015-01-01"),
  row("mali", "2014", { acronym: "ACOTA", hosts: ["MLI"] }),
  row("ukraine", "2014", { acronym: "ACOTA", hosts: ["UKR"], framework: "UN" }),
];
const timeline = (
  <Timeline
    rows={MISSIONS.map((one) => ({ mission: one, state: missionState(one, TODAY, SIGHT) }))}
    grouping="framework"
    onGrouping={nothing}
    areas={AREAS}
    date={TODAY}
    onDate={nothing}
    sight={SIGHT}
    from={day("1995-01-01")}
    to={day("2028-01-01")}
    selected={null}
    onSelect={nothing}
  />
);

describe("the time line", () => {
  it("tells rows of one name apart", async () => {
    const { host } = await render(timeline, "en");
    const names = [...host.querySelectorAll<HTMLElement>("button[data-roving]")].map((one) => one.innerText);
    expect(names.toSorted()).toEqual(["ACOTA · Mali", "ACOTA · Ukraine", "AFTER", "BEFORE"]);
  });

  it("points to the left where a bar began before the first year", async () => {
    const { host } = await render(timeline, "en");
    const earlier = only(host, "[data-earlier]");
    expect(earlier.closest("button")?.innerText).toBe("BEFORE");
    expect(earlier.title).toBe("Began before 1995");
  });

  it("draws the date as one line through rows and headings, and not once more in each row", async () => {
    const { host } = await render(timeline, "en");
    const line = only(host, "[data-date-line]").getBoundingClientRect();
    const section = only(host, "section").getBoundingClientRect();
    expect(line.bottom).toBe(section.bottom);
    for (const part of host.querySelectorAll("h3, button[data-roving]")) {
      expect(part.getBoundingClientRect().top).toBeGreaterThanOrEqual(line.top - 1);
    }
    const axis = only(host, "[data-axis] > span").getBoundingClientRect();
    expect(line.left).toBeCloseTo(axis.left, 0);
    const inRows = [...host.querySelectorAll<HTMLElement>("button[data-roving] [role=img] > :last-child")];
    expect(inRows).toHaveLength(4);
    expect(inRows.filter(({ offsetWidth }) => offsetWidth > 0)).toEqual([]);
  });
});

describe("the steps of the day", () => {
  it("stand on one line on a phone", async () => {
    await page.viewport(360, 740);
    const { host } = await render(
      <DateControl
        date={TODAY}
        onDate={nothing}
        from={day("2000-12-31")}
        to={day("2028-01-01")}
        today={TODAY}
        period={null}
        deaths={null}
        shared={[]}
        isFiltered={false}
        shown="timeline"
        onShown={nothing}
        timeline={null}
      />,
    );
    const names = ["Een maand terug", "Een kwartaal terug", "Een jaar terug", "Een jaar verder"];
    const steps = names.map((name) => only(host, `[aria-label="${name}"]`).getBoundingClientRect());
    await page.viewport(1280, 800);
    expect(new Set(steps.map(({ top }) => Math.round(top))).size).toBe(1);
    expect(Math.max(...steps.map(({ right }) => right))).toBeLessThanOrEqual(360);
  });
});
