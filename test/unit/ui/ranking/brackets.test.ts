import { describe, expect, it } from "vitest";
import { bracketsOf } from "../../../../src/ui/ranking/brackets.ts";

const GROUPS = [["A"], ["B", "C", "D"], ["E", "F"]];
const groupOf = (iso3: string) => GROUPS.find((group) => group.includes(iso3));

describe("brackets beside the ranking", () => {
  it("join the neighbours of a group and leave an area that stands alone", () => {
    expect([...bracketsOf(["A", "B", "C", "D", "E", "F"], groupOf)]).toEqual([
      ["B", "first"],
      ["C", "middle"],
      ["D", "last"],
      ["E", "first"],
      ["F", "last"],
    ]);
  });

  it("do not reach over a row of another group, nor stand at a row whose group is filtered away", () => {
    expect([...bracketsOf(["B", "E", "C"], groupOf)]).toEqual([]);
  });

  it("are none while there are no groups", () => {
    expect([...bracketsOf(["A", "B"], () => undefined)]).toEqual([]);
  });
});
