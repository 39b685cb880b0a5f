import { describe, expect, it } from "vitest";
import { namesakes } from "../../../../src/ui/timeline/row-names.ts";
import { fact, mission } from "../example-missions.ts";

const named = (id: string, acronym: string, hosts: readonly string[], start: string | null = null) =>
  mission({
    id,
    acronym,
    hosts,
    footprint: { ...mission().footprint, countries: [] },
    start: start === null ? null : fact(start),
  });
const apart = (...missions: ReturnType<typeof named>[]) =>
  Object.fromEntries(namesakes(missions, (iso3) => iso3.toLowerCase()));

describe("namesakes", () => {
  it("says where rows of one name are, and nothing of a name that stands alone", () => {
    expect(
      apart(named("a", "ACOTA", ["NER"]), named("b", "ACOTA", ["UGA"]), named("c", "KFOR", ["XKX"])),
    ).toEqual({ a: "ner", b: "uga" });
  });

  it("says the year where the area is the same or none", () => {
    expect(
      apart(
        named("a", "SNMG2", ["DZA"], "2018-11-18"),
        named("b", "SNMG2", [], "2019-01"),
        named("c", "ATT", ["MLI"], "2014"),
        named("d", "ATT", ["MLI"], "2016"),
        named("e", "ATT", []),
      ),
    ).toEqual({ a: "dza", b: "2019", c: "mli 2014", d: "mli 2016" });
  });
});
