import { describe, expect, it } from "vitest";
import { contentOf } from "../../fixtures/page.ts";
import { day } from "../domain/time/dates.ts";

type Change = Parameters<typeof contentOf>[0];
const linesOf = (id: string, change: Change) =>
  contentOf(change)
    .blocks.find((block) => block.id === id)
    ?.lines.join("\n") ?? "";

describe("the words of a page", () => {
  it("say beside the areas that it names what is disputed of them, and of a capital where it is measured from", () => {
    const lead = (change?: Change) => contentOf(change).lead.lines.join("\n");
    expect(lead()).toContain("occupied Syrian territory");
    expect(lead()).not.toContain("status of Jerusalem");
    expect(lead(({ actions }) => actions.setSettings({ measure: "capital" }))).toMatch(
      /Jerusalem is disputed|Ramallah is the seat/,
    );
    expect(lead(({ actions }) => actions.setLanguage("nl"))).toContain("bezet Syrisch gebied");
  });

  it("names the window that was counted over, not one for which there are no months", () => {
    expect(linesOf("border", ({ actions }) => actions.setDate(day("2016-06-30")))).toContain(
      "violence counts over: calendar year",
    );
    expect(linesOf("border", ({ actions }) => actions.setDate(day("2022-06-01")))).toContain(
      "violence counts over: last 12 months",
    );
  });
});
