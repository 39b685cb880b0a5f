import { describe, expect, it } from "vitest";
import { defaultBriefing } from "../../../src/app/briefing/default-briefing.ts";
import { gapPoints, listPoint } from "../../../src/app/briefing/default-points.ts";
import { slideContent, slideTexts, under } from "../../../src/app/briefing/slide-content.ts";
import { drawnOf } from "../../../src/app/briefing/slide-draws.ts";
import { sourceBlock } from "../../../src/app/snapshot/page-basis.ts";
import type { HomeChoice } from "../../../src/domain/borders/home-area.ts";
import { dutchOn } from "../../../src/domain/missions/dutch-on.ts";
import { CARIBBEAN_EXTENT } from "../../../src/layers/extents.ts";
import { LONGEST } from "../../../src/state/briefing/briefing.ts";
import { selectMissionChanges, selectWhatChanged } from "../../../src/state/selectors/changes.ts";
import { selectFiltered } from "../../../src/state/selectors/filtered.ts";
import { selectGap } from "../../../src/state/selectors/gap.ts";
import { selectPrioritiesById, selectRanked } from "../../../src/state/selectors/ranking.ts";
import type { State } from "../../../src/state/store.ts";
import { createTranslator } from "../../../src/strings/translator.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { CHOICES, drawnUp } from "../../fixtures/drawn-up.ts";
import { MADE } from "../../fixtures/page.ts";
import { day } from "../ui/example-missions.ts";

const HIGHEST = 20;

describe("what the briefing rests on", () => {
  const slideOf = (date: string, home: HomeChoice = "europe-and-kingdom") => {
    const { briefing, state } = drawnUp(({ actions }) => {
      actions.setDate(day(date));
      actions.setLanguage("en");
      actions.setHome(home);
    });
    const said = briefing.slides.map((slide) => slideTexts(slide, under(state)));
    return { state, briefing, said, lines: (index: number) => said[index]?.points.join("\n") ?? "" };
  };
  const nameIn = (state: State, iso3: string) =>
    state.data.documents.areas?.areas.find((area) => area.iso3 === iso3)?.names.en ?? "-";

  it.each(["2020-06-01", "2026-11-29"])(
    "names every area of high priority without certain effort (%s)",
    (date) => {
      const { state, lines } = slideOf(date);
      const gaps = selectGap(state).filter(({ quadrant }) => quadrant === "gap");
      expect(gaps.length).toBeGreaterThan(2);
      for (const { iso3 } of gaps) expect(lines(3)).toContain(nameIn(state, iso3));
      expect(lines(3)).toContain("not the same as no effort");
    },
  );

  it("counts what is not certain and what is unknown beside what is", () => {
    const { state, lines } = slideOf("2026-11-29");
    const { missions } = selectFiltered(state);
    const dutch = (wanted: string) =>
      missions.filter(({ mission, state: now }) => dutchOn(mission, state.view.date, now) === wanted).length;
    const of = (...states: readonly string[]) => missions.filter((row) => states.includes(row.state)).length;
    expect(lines(3)).toContain(
      `${missions.length} missions and activities in our list, wherever they are: ${of("in-force")} certainly in force, ${of("possibly", "renewal-not-seen")} possibly or without a renewal seen, ${of("last-seen")} last seen too long ago to be certain.`,
    );
    expect(lines(3)).toMatch(
      new RegExp(
        `Dutch participation: ${dutch("yes")} yes \\(\\d+ of them certainly in force\\), ${dutch("unknown")} unknown;`,
      ),
    );
  });

  it("says how many renewals were not seen, and names or counts each", () => {
    const { state, said } = slideOf("2026-11-29");
    const unseen = selectFiltered(state).missions.filter((row) => row.state === "renewal-not-seen");
    const point = said[4]?.points.find((text) => text.includes("settles that the mandate")) ?? "";
    expect(point).toMatch(new RegExp(`^Of ${unseen.length} `));
    const named = unseen.filter(({ mission }) => point.includes(mission.acronym || mission.name)).length;
    for (const { mission } of unseen)
      if (mission.mandateUntil?.basis === "memory" && point.includes(mission.acronym || mission.name))
        expect(point).toContain(`${mission.acronym || mission.name} (from memory)`);
    expect(named + Number(/(\d+) more\.$/.exec(point)?.[1] ?? 0)).toBe(unseen.length);
  });

  it("tells apart who moved further than the interval and who did not", () => {
    const { state, said } = slideOf("2026-11-29");
    const moved = new Map(selectWhatChanged(state)?.moved.map((change) => [change.iso3, change]));
    const drawn = drawnOf(state);
    const points = said[2]?.points ?? [];
    const within = points.find((text) => text.startsWith("Order not firm")) ?? "";
    let told = 0;
    for (const [iso3, { before, after }] of moved) {
      const line = points.find((text) => text.startsWith(`${nameIn(state, iso3)}: `));
      if (line === undefined) continue;
      told += 1;
      const [best, worst] = drawn.get(iso3)?.rankInterval ?? [0, 0];
      expect(before.rank < best || before.rank > worst, line).toBe(true);
      expect(Math.min(before.rank, after.rank)).toBeLessThanOrEqual(HIGHEST);
      expect(within).not.toContain(`${nameIn(state, iso3)} (`);
    }
    expect(told).toBeGreaterThan(2);
    // Whoever changed place among the twenty highest, and is not ranked by the floor, is named or counted.
    const priorities = selectPrioritiesById(state);
    const turned = [...moved.values()].filter(
      ({ iso3, before, after }) =>
        before.rank !== after.rank &&
        Math.min(before.rank, after.rank) <= HIGHEST &&
        priorities.get(iso3)?.isByFloor === false,
    );
    const also = points.find((text) => text.startsWith("Also out of")) ?? "";
    const named = (text: string) => text.match(/\(rank \d+ → \d+\)/g)?.length ?? 0;
    const counted = Number(/(\d+) more\./.exec(within)?.[1] ?? 0);
    expect(told + named(also) + named(within) + counted).toBe(turned.length);
    // And so is whose score alone changed, by five points or more.
    for (const [iso3, { before, after, difference }] of moved) {
      if (before.rank !== after.rank || after.rank > HIGHEST || Math.abs(difference) < 5) continue;
      expect(points.find((text) => text.startsWith("Same rank"))).toContain(nameIn(state, iso3));
    }
  });

  it("has missions that began apart from those that were in force and are no longer seen", () => {
    // By the dates of the registry: Slovakia's and other battlegroups of NATO began between the two days.
    const { state, lines } = slideOf("2022-06-01", "kingdom-caribbean");
    const changes = selectMissionChanges(state).all;
    const begun = changes.filter(({ before, after }) => before === "planned" && after !== "ended");
    expect(begun.map(({ mission }) => mission.id)).toContain("flf-svk");
    const unseen = changes.filter(({ before, after }) => before === "in-force" && after !== "ended");
    expect(unseen.map(({ mission }) => mission.id)).not.toContain("flf-svk");
    expect(lines(2)).toContain(`${begun.length} missions and activities began or may have begun`);
    expect(lines(2)).toContain(`${unseen.length} certain ones are no longer certain`);
  });

  it("says on an earlier date that mandates of that time are not in the list", () => {
    expect(slideOf("2020-06-01").lines(4)).toContain("the latest mandate of each mission alone");
    expect(slideOf("2026-11-29").lines(4)).not.toContain("the latest mandate of each mission alone");
  });

  it.each(["2020-06-01", "2022-06-01"])("prints every source of what it shows (%s)", (date) => {
    const { state, lines } = slideOf(date);
    const { lines: sources } = sourceBlock(state, createTranslator("en"));
    for (const source of sources) expect(lines(5)).toContain(source);
  });

  it("marks a figure that two areas share, and few deaths by those of the year before", () => {
    const { lines } = slideOf("2026-11-29");
    expect(lines(1)).toMatch(/Palestine .* deaths .*\(shared figure\)/);
    expect(lines(1)).toMatch(/Venezuela .* against \d+ in the 12 months before/);
  });

  it("says of the Caribbean that ordinary crime and its nearest neighbours are not in it, and shows it large", () => {
    const { lines, state, briefing } = slideOf("2022-06-01", "kingdom-caribbean");
    expect(lines(0)).toContain("ordinary crime");
    expect(lines(0)).toContain("Mexico");
    expect(lines(0)).toContain("Too few figures to rank: Western Sahara.");
    const [slide] = briefing.slides;
    const content = slide && slideContent(under(state), slide, CHOICES, { index: 0, total: 6, made: MADE });
    expect(content?.maps[0]?.subject.shown).toEqual({ extent: CARIBBEAN_EXTENT });
  });

  it("names of a source only the edition by which the deaths came", () => {
    const { said } = slideOf("2020-06-01");
    expect(said[1]?.sources.join()).not.toContain("2026");
  });
});

describe("what the briefing says of a gap that is not there", () => {
  const english = createTranslator("en");
  /** The state of a day, the registry with it or not. */
  const stateOf = (date: string, change: Partial<State["view"]["gap"]> = {}): State => {
    const { store, actions } = loadedStore(day(date));
    actions.setGap(change);
    return store.getState();
  };
  const without = (state: State): State => {
    const { missions: _, ...documents } = state.data.documents;
    return { ...state, data: { ...state.data, documents } };
  };
  const REASSURES = /Every area|No area shown/;

  it("is not drawn up where nothing is ranked, nor where the registry is not loaded", () => {
    const early = stateOf("1990-01-01");
    expect(selectRanked(early)).toEqual([]);
    expect(defaultBriefing(early)).toBeNull();
    expect(gapPoints(early, english).join("\n")).not.toMatch(REASSURES);
    const unknown = without(stateOf("2026-11-29"));
    expect(selectRanked(unknown).length).toBeGreaterThan(80);
    expect(defaultBriefing(unknown)).toBeNull();
    expect(gapPoints(unknown, english).join("\n")).not.toMatch(REASSURES);
  });

  it("says that no area is high where none is, and not that each has effort", () => {
    const points = gapPoints(stateOf("2026-11-29", { highFrom: 100 }), english).join("\n");
    expect(points).toContain("No area shown has 100 points or more.");
    expect(points).not.toContain("Every area");
  });

  // data/missions/scope.json: the EU's missions from 2003, the OSCE's in three regions.
  it("says in a point whose missions the list seeks, and in the notes what it does not", () => {
    const briefing = defaultBriefing(stateOf("2026-11-29"));
    const slide = briefing?.slides[3];
    const point = slide?.points.find((text) => text.startsWith("Frameworks that our list seeks: "));
    expect(point).toContain(
      "United Nations; European Union; NATO; OSCE (only Eastern Europe, Caucasus and Western Balkans)",
    );
    expect(slide?.notes).toContain("It does not seek: what states do by themselves");
    expect(gapPoints(stateOf("2002-06-01"), english).join("\n")).not.toContain("European Union");
  });
});

describe("a list that has a point to itself", () => {
  it("names as many as there is room for and counts the rest", () => {
    const translator = createTranslator("en");
    const names = Array.from({ length: 60 }, (_, index) => `mission number ${index}`);
    const point = listPoint(names, (list) => `Not seen: ${list}.`, translator);
    expect(point.length).toBeLessThanOrEqual(LONGEST.point);
    const named = names.filter((name) => new RegExp(`${name}(,| and)`).test(point)).length;
    expect(point).toContain(`and ${60 - named} more.`);
    expect(listPoint(["one", "two"], (list) => `Not seen: ${list}.`, translator)).toBe(
      "Not seen: one and two.",
    );
  });
});
