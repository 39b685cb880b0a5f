import { describe, expect, it } from "vitest";
import { membersThen } from "../../../../src/domain/borders/members-then.ts";
import type { PlainDate } from "../../../../src/domain/time/plain-date.ts";
import { selectMembersThen } from "../../../../src/state/selectors/members-then.ts";
import { hindsightText } from "../../../../src/state/words/hindsight-text.ts";
import { membersText } from "../../../../src/state/words/members-text.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";

const day = (text: string) => text as PlainDate;

/** Codes by group of the product's own border on a date. */
function then(home: "eu" | "schengen" | "nato-europe" | "kingdom-caribbean", date: string) {
  const { store, actions } = loadedStore(day(date));
  actions.setHome(home);
  const found = selectMembersThen(store.getState());
  const codes = (turns: readonly { iso3: string }[] = []) => turns.map(({ iso3 }) => iso3).sort();
  return found && { notYet: codes(found.notYet), still: codes(found.still), thatYear: codes(found.thatYear) };
}

// Years of accession and withdrawal as generally known: NATO took in Montenegro in 2017, North Macedonia in 2020, Finland in
// 2023 and Sweden in 2024; Croatia joined the EU in 2013, the United Kingdom left it in 2020; Schengen took in Croatia in 2023
// and Bulgaria and Romania wholly in 2025.
describe("the members of a border on a date", () => {
  it.each([
    ["nato-europe", "2016-06-01", ["FIN", "MKD", "MNE", "SWE"], [], []],
    ["nato-europe", "2023-02-01", ["SWE"], [], ["FIN"]],
    ["eu", "2016-06-01", [], ["GBR"], []],
    ["eu", "2012-06-01", ["HRV"], ["GBR"], []],
    ["eu", "2020-01-15", [], [], ["GBR"]],
    ["schengen", "2022-06-01", ["BGR", "HRV", "ROU"], [], []],
  ] as const)("of %s differ on %s by who joined or left since", (home, date, notYet, still, thatYear) => {
    expect(then(home, date)).toEqual({ notYet, still, thatYear });
  });

  it("are those of today where nobody came or went since", () => {
    expect(then("nato-europe", "2026-11-23")).toBeNull();
    expect(then("eu", "2021-01-01")).toBeNull();
    expect(then("kingdom-caribbean", "2016-06-01")).toBeNull();
  });

  it("name a turn once where two borders share it, the earlier year first", () => {
    const joined = [
      { iso3: "BBB", year: 2020, basis: "seen" },
      { iso3: "AAA", year: 2022, basis: "memory" },
    ] as const;
    const found = membersThen([{ joined }, { joined }], day("2019-01-01"));
    expect(found?.notYet).toEqual(joined);
  });

  it("are said with their years, and with what is from memory", () => {
    const found = membersThen(
      [
        {
          joined: [{ iso3: "MNE", year: 2017, basis: "seen" }],
          left: [{ iso3: "GBR", since: 1973, year: 2020, basis: "memory" }],
        },
      ],
      day("2016-06-01"),
    );
    if (found === null) throw new Error("nobody came or went");
    expect(membersText(found, day("2016-06-01"), new Map(), createTranslator("en"))).toBe(
      "The border is that of today’s members on every date. On 1 June 2016 not yet a member: MNE (2017). On 1 June 2016 still a member: GBR (2020, from memory).",
    );
  });
});

describe("hindsight", () => {
  const translator = createTranslator("en");

  it("is said of a date before the edition, and of no other", () => {
    expect(hindsightText(day("2022-06-01"), day("2026-11-29"), translator)).toContain(
      "on 1 June 2022 not all of this was known",
    );
    expect(hindsightText(day("2026-11-29"), day("2026-11-29"), translator)).toBeNull();
    expect(hindsightText(day("2027-01-01"), day("2026-11-29"), translator)).toBeNull();
    expect(hindsightText(day("2022-06-01"), null, translator)).toBeNull();
  });
});
