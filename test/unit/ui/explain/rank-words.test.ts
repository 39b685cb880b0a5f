import "../../../../src/strings/later-texts.ts";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { rankWords } from "../../../../src/ui/explain/rank-words.ts";
import { shareText } from "../../../../src/ui/explain/share-text.ts";
import { AREAS } from "../example-areas.ts";
import { uncertain } from "../example-draws.ts";

const nl = createTranslator("nl");
const en = createTranslator("en");

describe("how firm a rank is, in words", () => {
  it("gives the interval, the share in the top ten and the areas it cannot be told from", () => {
    const area = uncertain("VEN", [2, 6], 0.98, ["VEN", "COL", "MLI"]);
    expect(rankWords(3, 10_000, area, AREAS, nl)).toBe(
      "Plaats 3; in 90% van 10.000 trekkingen tussen 2 en 6; in 98% in de top tien; niet te onderscheiden van Colombia en Mali.",
    );
    expect(rankWords(3, 10_000, area, AREAS, en)).toBe(
      "Rank 3; in 90% of 10,000 draws between 2 and 6; in the top ten in 98%; not distinguishable from Colombia and Mali.",
    );
  });

  it("says of a rank that does not move that it is the same in at least nine draws in ten", () => {
    expect(rankWords(1, 1000, uncertain("UKR", [1, 1], 1), AREAS, nl)).toBe(
      "Plaats 1; in minstens 90% van 1.000 trekkingen ook plaats 1; in 100% in de top tien; te onderscheiden van elk ander gebied.",
    );
  });

  it("counts what is more than six names", () => {
    const others = ["UKR", "SYR", "COL", "PSE", "XKX", "MLI", "ESH"];
    const words = rankWords(20, 1000, uncertain("VEN", [9, 31], 0.2, ["VEN", ...others]), AREAS, nl);
    expect(words).toContain("Kosovo en 2 andere.");
  });
});

describe("a share of draws", () => {
  it.each([
    [0, "0%"],
    [0.0001, "<1%"],
    [0.005, "1%"],
    [0.994, "99%"],
    [0.9999, ">99%"],
    [1, "100%"],
  ])("of %s is written %s: all and none are said of all and none alone", (share, text) => {
    expect(shareText(share, en)).toBe(text);
  });
});
