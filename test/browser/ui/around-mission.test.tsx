import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { checkEmbedding } from "../../../src/domain/missions/embedding.ts";
import type { Mission } from "../../../src/domain/missions/mission.ts";
import { CoveringList } from "../../../src/ui/measure/covering-list.tsx";
import { MissionEmbedding } from "../../../src/ui/missions/mission-embedding.tsx";
import { MissionHappened } from "../../../src/ui/missions/mission-happened.tsx";
import { MissionRelated } from "../../../src/ui/missions/mission-related.tsx";
import { SIGHT } from "../../unit/domain/missions/sight.ts";
import { AREAS } from "../../unit/ui/example-areas.ts";
import { day, fact, mission } from "../../unit/ui/example-missions.ts";
import { button, render } from "./render.tsx";

const TODAY = day("2026-11-23");
const nothing = () => {};
const inArea = (id: string, iso3: string, change: Partial<Mission> = {}): Mission =>
  mission({
    id,
    acronym: id.toUpperCase(),
    hosts: [iso3],
    start: fact("2015-01-01"),
    instruments: ["assistance"],
    footprint: { ...mission().footprint, countries: [iso3] },
    ...change,
  });
const textOf = (host: ParentNode) => (host.textContent ?? "").replaceAll("\u00a0", " ");

describe("what stands around a mission", () => {
  it("tells each condition of the letter: met, missing or about to end", async () => {
    const ends = inArea("ends", "VEN", { mandateUntil: fact("2026-12-31"), framework: "bilateral" });
    const embedding = checkEmbedding({
      sight: SIGHT,
      missions: [ends, inArea("other", "VEN", { framework: "UN", instruments: ["presence"] })],
      date: TODAY,
      months: 6,
      period: { kind: "year", year: 2024, instead: false },
      rises: () => true,
    }).get("ends");
    if (embedding === undefined) throw new Error("not checked");
    const onMission = vi.fn();
    const { host } = await render(
      <MissionEmbedding
        mission={ends}
        embedding={embedding}
        date={TODAY}
        months={6}
        areas={AREAS}
        onMission={onMission}
      />,
      "en",
    );
    const conditions = [...host.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(conditions[0]).toContain("Note: No international framework");
    expect(conditions[1]).toContain("Note: No legal basis recorded");
    expect(conditions[2]).toContain("Ends 31 December 2026, within 6 months");
    expect(conditions[3]).toContain("Present: Wider approach");
    expect(conditions[4]).toContain(
      "Violence rose in 2024: Venezuela. What is missing above weighs harder there",
    );
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

describe("what happened where a mission works", () => {
  const deaths = (iso3: string, before: number | null, during: number, after: number | null) => ({
    iso3s: [iso3],
    series: [
      [2012, 10],
      [2013, 3656.4],
    ] as const,
    means: { before, during, after },
    years: { before: 3, during: 12, after: 0 },
  });

  it("says that it is a sequence and no cause, and gives the means of its own areas before those compared", async () => {
    const { host } = await render(
      <MissionHappened
        happened={{
          startYear: 2013,
          endYear: null,
          own: deaths("MLI", 10.4, 1500, null),
          compared: [{ ...deaths("VEN", 12, 20, null), isUnlike: true }],
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
    expect(rows).toEqual([
      "Mali 10 (3 years) 1,500 (12 years) –",
      "Venezuela not alike 12 (3 years) 20 (12 years) –",
    ]);
    expect(textOf(host)).toContain("more than 3 times as many or as few deaths");
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
