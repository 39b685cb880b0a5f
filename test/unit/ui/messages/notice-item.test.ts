import { describe, expect, it } from "vitest";
import type { LinkIssue } from "../../../../src/state/link/codec.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { failureText } from "../../../../src/ui/messages/failure-text.ts";
import { noticeItem } from "../../../../src/ui/messages/notice-item.ts";

const nl = createTranslator("nl");
const REASONS: readonly LinkIssue["reason"][] = [
  "unknown",
  "invalid",
  "duplicate",
  "damaged",
  "version",
  "former",
  "too-long",
];

describe("noticeItem", () => {
  it("has its own words for every way in which a link can be wrong", () => {
    const texts = REASONS.map(
      (reason) =>
        noticeItem({ id: "1", kind: "link", issue: { reason, parameter: "zz", found: "q" } }, nl).text,
    );
    expect(new Set(texts).size).toBe(REASONS.length);
  });

  it("names the part and what was found, as text", () => {
    const issue: LinkIssue = { reason: "invalid", parameter: "hd", found: "<img src=x>" };
    expect(noticeItem({ id: "7", kind: "link", issue }, nl)).toEqual({
      id: "7",
      tone: "warning",
      text: "Een onderdeel van de link is ongeldig (hd: <img src=x>). Daar geldt de standaard.",
    });
  });

  it("tells of a former link as of something to know, in both languages, and warns of nothing", () => {
    const issue: LinkIssue = { reason: "former", parameter: "vw", found: "" };
    expect(noticeItem({ id: "7", kind: "link", issue }, nl)).toEqual({
      id: "7",
      tone: "info",
      text: "Deze link is van vóór de editie van november 2026: geweld telt per kalenderjaar, zoals toen. De cijfers zijn die van nu.",
    });
    const { tone, text } = noticeItem({ id: "7", kind: "link", issue }, createTranslator("en"));
    expect(tone).toBe("info");
    expect(text).toContain("before the edition of November 2026");
    expect(text).toContain("calendar year");
  });

  it("says what still works when the map does not", () => {
    const { text } = noticeItem({ id: "1", kind: "map-failed", detail: "no WebGL" }, nl);
    expect(text).toContain("Ranglijst, missies en gegevens blijven bruikbaar");
    expect(text).toContain("no WebGL");
  });
});

describe("failureText", () => {
  it("gives the code where a server answered with one", () => {
    expect(failureText({ reason: "status", status: 404 }, nl)).toBe("De server antwoordde met code 404.");
    expect(failureText({ reason: "hash" }, nl)).toContain("klopt niet met de inhoudsopgave");
  });
});
