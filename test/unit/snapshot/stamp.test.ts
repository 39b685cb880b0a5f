import { describe, expect, it } from "vitest";
import { changesSince } from "../../../src/snapshot/stamp/compare.ts";
import { readSnapshot } from "../../../src/snapshot/stamp/read-file.ts";
import { type Stamp, sealed, unsealed } from "../../../src/snapshot/stamp/stamp.ts";

const STAMP: Stamp = {
  format: "einder-snapshot",
  version: 2,
  project: "{}",
  edits: null,
  areas: [
    ["AAA", 1, 50.25, 0],
    ["BBB", 2, 40, 120.5],
  ],
  missions: [["eutm-mali", "ended"]],
  title: "T",
  marking: "M",
  made: "2026-11-25",
  audience: null,
  briefing: null,
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
    expect(await unsealed((await sealed({ ...STAMP, version: 3 as never })).text)).toEqual({
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

describe("a stamp of version 1", () => {
  const { audience: _, briefing: __, ...members } = STAMP;
  /** As the product wrote it before there were audiences. */
  const OLD = { ...members, version: 1 };
  const RULES = {
    dropped: ["strength"],
    gridDegrees: 0.5,
    footprints: "countries",
    notes: "removed",
    ownEdits: "kept",
  };
  const read = async (stamp: object) => unsealed((await sealed(stamp as Stamp)).text);

  it("is read as one for those who are given everything", async () => {
    expect(await read(OLD)).toEqual({ stamp: STAMP });
  });

  it("knows no audience, and one of version 2 has an answer to it", async () => {
    expect(await read({ ...OLD, audience: null })).toEqual({ fault: "damaged" });
    expect(await read({ ...OLD, version: 2 })).toEqual({ fault: "damaged" });
    const audience = { id: "own:mine", name: "mine", rules: RULES };
    expect(await read({ ...STAMP, audience })).toEqual({ stamp: { ...STAMP, audience } });
    const wrong = { ...audience, rules: { ...RULES, gridDegrees: 0.3 } };
    expect(await read({ ...STAMP, audience: wrong })).toEqual({ fault: "damaged" });
  });
});

describe("changesSince", () => {
  it("finds nothing in the same numbers, in whatever order", () => {
    const present = { ...STAMP, areas: [...STAMP.areas].reverse() };
    expect(changesSince(STAMP, present)).toEqual({ areas: [], missions: [] });
  });

  it("names every area and mission that differs, came or went", () => {
    const present: Stamp = {
      ...STAMP,
      areas: [
        ["AAA", 2, 39, 0],
        ["CCC", 1, 41, 10],
      ],
      missions: [
        ["eutm-mali", "in-force"],
        ["minusma", "ended"],
      ],
    };
    expect(changesSince(STAMP, present)).toEqual({
      areas: [
        { iso3: "AAA", was: { rank: 1, priority: 50.25, km: 0 }, now: { rank: 2, priority: 39, km: 0 } },
        { iso3: "BBB", was: { rank: 2, priority: 40, km: 120.5 }, now: null },
        { iso3: "CCC", was: null, now: { rank: 1, priority: 41, km: 10 } },
      ],
      missions: [
        { id: "eutm-mali", was: "ended", now: "in-force" },
        { id: "minusma", was: null, now: "ended" },
      ],
    });
  });
});
