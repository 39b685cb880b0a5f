import { describe, expect, it } from "vitest";
import { changesSince } from "../../../src/snapshot/stamp/compare.ts";
import { readSnapshot } from "../../../src/snapshot/stamp/read-file.ts";
import { type Stamp, sealed, unsealed } from "../../../src/snapshot/stamp/stamp.ts";

const STAMP: Stamp = {
  format: "einder-snapshot",
  version: 3,
  project: "{}",
  edits: null,
  areas: [
    ["AAA", 1, 50.25, 0],
    ["BBB", 2, 40, 120.5],
  ],
  missions: [["eutm-mali", "ended", ["2013-02-18", "2024-05-17", null, "other-years"]]],
  title: "T",
  marking: "M",
  made: "2026-11-25",
  audience: null,
  briefing: null,
  slides: null,
};

/** Two lines of the shell: printf '%s' "$stamp" | sha256sum, for {"a":1}. */
const HASH_OF_A = "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862";

describe("unsealed", () => {
  it("takes back what was sealed", async () => {
    expect(await unsealed((await sealed(STAMP)).text)).toEqual({ stamp: STAMP });
  });

  it("sees that a number was changed afterwards", async () => {
    const { text } = await sealed(STAMP);
    expect(await unsealed(text.replace("50.25", "60.25"))).toEqual({ fault: "changed" });
  });

  it("hashes by SHA-256 over the bytes of the stamp", async () => {
    const text = JSON.stringify({ stamp: '{"a":1}', sha256: HASH_OF_A });
    // Whole and unchanged, and yet no stamp.
    expect(await unsealed(text)).toEqual({ fault: "damaged" });
  });

  it("refuses a newer version, half a text, and what is no stamp", async () => {
    expect(await unsealed((await sealed({ ...STAMP, version: 4 as never })).text)).toEqual({
      fault: "newer",
    });
    expect(await unsealed((await sealed(STAMP)).text.slice(0, 80))).toEqual({ fault: "damaged" });
    expect(await unsealed("[]")).toEqual({ fault: "damaged" });
    expect(await unsealed((await sealed({ ...STAMP, marking: "" })).text)).toEqual({ fault: "damaged" });
  });

  it("refuses an SVG whose stamp was touched, and runs nothing in it", async () => {
    const { text } = await sealed(STAMP);
    const svg = (stamp: string) =>
      new TextEncoder().encode(
        `<svg xmlns="http://www.w3.org/2000/svg"><script>throw 1</script><metadata id="einder-snapshot">${btoa(stamp)}</metadata></svg>`,
      );
    expect(await readSnapshot(svg(text))).toEqual({ stamp: STAMP, seen: "unknown" });
    expect(await readSnapshot(svg(text.replace("ended", "in-force")))).toEqual({ fault: "changed" });
  });
});

describe("a stamp of an older version", () => {
  const { audience: _, briefing: __, slides: ___, missions: ____, ...members } = STAMP;
  const missions = [["eutm-mali", "ended"]];
  /** As the product wrote it before there were audiences, and then before it held the facts of missions. */
  const FIRST = { ...members, missions, version: 1 };
  const SECOND = { ...members, missions, version: 2, audience: null, briefing: null };
  const NOW: Stamp = { ...STAMP, missions: [["eutm-mali", "ended", null]] };
  const RULES = {
    dropped: ["strength"],
    gridDegrees: 0.5,
    footprints: "countries",
    notes: "removed",
    ownEdits: "kept",
  };
  const read = async (stamp: object) => unsealed((await sealed(stamp as Stamp)).text);

  it("is read as one for those who are given everything, of which no facts are known", async () => {
    expect(await read(FIRST)).toEqual({ stamp: NOW });
    expect(await read(SECOND)).toEqual({ stamp: NOW });
  });

  it("holds what its version held, and an answer to all of that", async () => {
    expect(await read({ ...FIRST, audience: null })).toEqual({ fault: "damaged" });
    expect(await read({ ...FIRST, version: 2 })).toEqual({ fault: "damaged" });
    expect(await read({ ...SECOND, slides: null })).toEqual({ fault: "damaged" });
    expect(await read({ ...SECOND, version: 3 })).toEqual({ fault: "damaged" });
    const audience = { id: "own:mine", name: "mine", rules: RULES };
    expect(await read({ ...SECOND, audience })).toEqual({ stamp: { ...NOW, audience } });
    const wrong = { ...audience, rules: { ...RULES, gridDegrees: 0.3 } };
    expect(await read({ ...SECOND, audience: wrong })).toEqual({ fault: "damaged" });
  });
});

describe("changesSince", () => {
  it("finds nothing in the same numbers, in whatever order", () => {
    const present = { ...STAMP, areas: [...STAMP.areas].reverse() };
    expect(changesSince(STAMP, present)).toEqual({ areas: [], missions: [], slides: [] });
  });

  it("names every area and mission that differs, came or went", () => {
    const present: Stamp = {
      ...STAMP,
      areas: [
        ["AAA", 2, 39, 0],
        ["CCC", 1, 41, 10],
      ],
      missions: [
        ["eutm-mali", "in-force", ["2013-02-18", "2026-05-17", null, "other-years"]],
        ["minusma", "ended", null],
      ],
    };
    expect(changesSince(STAMP, present)).toEqual({
      areas: [
        {
          iso3: "AAA",
          was: { rank: 1, priority: 50.25, km: 0 },
          now: { rank: 2, priority: 39, km: 0 },
          causes: null,
        },
        { iso3: "BBB", was: { rank: 2, priority: 40, km: 120.5 }, now: null, causes: null },
        { iso3: "CCC", was: null, now: { rank: 1, priority: 41, km: 10 }, causes: null },
      ],
      missions: [
        {
          id: "eutm-mali",
          was: "ended",
          now: "in-force",
          facts: [{ fact: "end", was: "2024-05-17", now: "2026-05-17" }],
        },
        { id: "minusma", was: null, now: "ended", facts: [] },
      ],
      slides: [],
    });
  });

  it("names a fact that differs though the state does not, and says nothing of what was not told", () => {
    const untold: Stamp = { ...STAMP, missions: [["eutm-mali", "ended", null]] };
    expect(changesSince(untold, STAMP).missions).toEqual([]);
    const moved: Stamp = {
      ...STAMP,
      missions: [["eutm-mali", "ended", ["2013-02-18", "2024-05-17", "2024-05-18", "yes"]]],
    };
    expect(changesSince(STAMP, moved).missions).toEqual([
      {
        id: "eutm-mali",
        was: "ended",
        now: "ended",
        facts: [
          { fact: "mandate", was: null, now: "2024-05-18" },
          { fact: "dutch", was: "other-years", now: "yes" },
        ],
      },
    ]);
  });

  it("names every line of a slide that would be another one now", () => {
    const deck = (...slides: string[][]): Stamp => ({ ...STAMP, slides });
    expect(changesSince(deck(["A"], ["B", "1"]), deck(["A"], ["B", "2", "3"])).slides).toEqual([
      { slide: 2, was: "1", now: "2", causes: [] },
      { slide: 2, was: null, now: "3", causes: [] },
    ]);
    expect(changesSince(deck(["A"]), STAMP).slides).toEqual([]);
  });
});
