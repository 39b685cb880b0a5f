import { describe, expect, it } from "vitest";
import { defaultBriefing } from "../../../src/app/briefing/default-briefing.ts";
import { playerWords } from "../../../src/app/briefing/player-words.ts";
import { slideContent, under } from "../../../src/app/briefing/slide-content.ts";
import { whatWentWrong } from "../../../src/app/snapshot/make-file.ts";
import { type DeckKind, type DeckSlide, deckFileOf } from "../../../src/snapshot/deck-export.ts";
import { SlideTooFull } from "../../../src/snapshot/page/slide-too-full.ts";
import { createTranslator } from "../../../src/strings/translator.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { measureText } from "../../fixtures/measure-text.ts";
import { MADE } from "../../fixtures/page.ts";

const { store } = loadedStore();
const CHOICES = { marking: "MARKED", releasability: "", author: "", reference: "" };

/** What is said when two slides are saved of which the second has a headline, points and notes of these lengths. */
async function said(kind: DeckKind, headline: string, points: number, notes: number): Promise<string> {
  const [slide] = defaultBriefing(store.getState())?.slides ?? [];
  if (slide === undefined) throw new Error("no slide");
  const slides = [
    slide,
    { ...slide, headline, points: Array.from({ length: points }, () => "word ".repeat(80)) },
  ];
  const deck = slides.map((one, index): DeckSlide => {
    const content = slideContent(under(store.getState()), one, CHOICES, { index, total: 2, made: MADE });
    if (content === null) throw new Error("no content");
    return {
      content,
      notes: index === 1 ? Array.from({ length: notes }, () => "said ".repeat(80)) : [],
      table: null,
    };
  });
  const laidOut = new Error("all is laid out");
  const words = playerWords(createTranslator("en"));
  const cause: unknown = await deckFileOf(kind, { title: "", slides: deck, notesTitle: "Notes", words }, "", {
    measure: measureText,
    ready: async () => null,
    fonts: () => Promise.reject(laidOut),
    made: new Date(0),
    progress: (share) => (share === 0.5 ? Promise.reject(laidOut) : Promise.resolve()),
  }).catch((error: unknown) => error);
  return whatWentWrong(cause, "PDF", createTranslator("en")).text;
}

describe("a briefing of which one slide is too full to be handed out", () => {
  it("says which slide that is and what to do about it", async () => {
    const text = await said("pptx", "Too much", 12, 0);
    expect(text).toContain("slide 2, “Too much”");
    expect(text).toContain("Shorten its headline or its points");
    expect(text).not.toContain("format");
    const untitled = new SlideTooFull(3, " ", "slide");
    expect(whatWentWrong(untitled, "PDF", createTranslator("nl")).text).toContain("dia 3, “zonder kop”");
  });

  it("names the notes where only these do not fit, and these are only in print", async () => {
    expect(await said("pdf", "Noted", 1, 60)).toContain("The notes of slide 2, “Noted”, do not fit");
    expect(await said("pdf", "Both", 12, 60)).toContain("The words do not fit slide 2");
    expect(await said("pptx", "Noted", 1, 60)).toContain("all is laid out");
  });
});
