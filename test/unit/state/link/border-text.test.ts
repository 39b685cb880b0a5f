import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  borderExceedsLink,
  LONGEST_BORDER_TEXT,
  referencedBorder,
} from "../../../../src/state/link/border-parameter.ts";
import { readBorderText, writeBorderText } from "../../../../src/state/link/border-text.ts";
import { decodeLink, encodeLink } from "../../../../src/state/link/codec.ts";
import { initialView, type ViewState } from "../../../../src/state/view.ts";
import { anyBorder, borderOf, largeBorder } from "../../../fixtures/any-border.ts";
import { day } from "../../ui/example-missions.ts";

const base = initialView(day("2026-11-23"), "nl");
const BOX = borderOf("Base", [
  [
    [4, 52],
    [6, 52],
    [6, 54],
    [4, 54],
  ],
]);
const measured = (change: Partial<ViewState> = {}): ViewState => ({
  ...base,
  home: "own",
  ownBorder: BOX,
  ...change,
});

describe("a border as text of a link", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(anyBorder, (border) => {
        expect(readBorderText(writeBorderText(border))).toEqual(border);
      }),
    );
  });

  it("is short: some eight signs a vertex for a border of some hundred kilometres", () => {
    const border = largeBorder(400);
    const body = writeBorderText(border).split(".")[1] ?? "";
    expect(body.length / 400).toBeLessThan(9);
  });

  it("is refused when any one sign of it has changed", () => {
    const text = writeBorderText(BOX);
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === "x" ? "y" : "x";
      expect(readBorderText(text.slice(0, at) + other + text.slice(at + 1)), `at ${at}`).toBeNull();
    }
  });

  it("is refused when it is cut, of another version, or anything else, and never throws", () => {
    const text = writeBorderText(BOX);
    for (let at = 0; at < text.length; at += 1) expect(readBorderText(text.slice(0, at))).toBeNull();
    expect(readBorderText(`2${text.slice(1)}`)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (any) => readBorderText(any) === null),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^1[lg][0-9a-z]{4}\.[A-Za-z0-9_-]{0,60}\.a$/), (any) => {
        readBorderText(any);
      }),
    );
    expect(readBorderText(`1l0000.${"_".repeat(5000)}A.a`)).toBeNull();
  });
});

describe("a link of a view that is measured from an own border", () => {
  it("opens on the same view", () => {
    fc.assert(
      fc.property(anyBorder, (ownBorder) => {
        const view = measured({ ownBorder });
        expect(decodeLink(encodeLink(view), base)).toEqual({ view, issues: [] });
      }),
    );
  });

  it("does not carry a border that the view does not rest on", () => {
    expect(encodeLink(measured({ home: "eu" }))).not.toContain("ob=");
  });

  it("carries the border that changes are counted from, although the view is measured from another", () => {
    const { date, outermost, settings } = base;
    const view = measured({
      home: "eu",
      baseline: { date, edition: null, outermost, settings, home: "own", ownBorder: BOX },
    });
    expect(decodeLink(encodeLink(view), base)).toEqual({ view, issues: [] });
  });

  it("opens on the default border with an issue when the border is damaged or absent", () => {
    const link = encodeLink(measured());
    const broken = link.replace(/ob=1l..../, "ob=1l0000");
    expect(decodeLink(broken, base)).toMatchObject({
      view: { home: "europe-and-kingdom", ownBorder: null },
      issues: [
        { reason: "invalid", parameter: "ob" },
        { reason: "home-border-absent", parameter: "h" },
      ],
    });
    expect(decodeLink("v=1&l=nl&d=2026-11-23&vw=last-12-months&h=own", base)).toMatchObject({
      view: { home: "europe-and-kingdom" },
      issues: [{ reason: "home-border-absent", parameter: "h", found: "own" }],
    });
  });

  it("names a border that is too large, and opens where that border is known", () => {
    const view = measured({ ownBorder: largeBorder(3000) });
    const link = encodeLink(view);
    expect(borderExceedsLink(view)).toBe(true);
    expect(borderExceedsLink(measured())).toBe(false);
    expect(link.length).toBeLessThan(200);
    expect(referencedBorder(`#${link}`)).toBe(view.ownBorder?.id);
    expect(referencedBorder(`#${encodeLink(measured())}`)).toBeNull();
    expect(decodeLink(link, { ...base, ownBorder: view.ownBorder })).toEqual({ view, issues: [] });
    expect(decodeLink(link, base).view).toEqual(base);
    expect(decodeLink(link, base).issues.map(({ reason }) => reason)).toEqual([
      "home-border-absent",
      "home-border-absent",
    ]);
  });

  it("keeps the border within its share of the link, however the name is written", () => {
    fc.assert(
      fc.property(anyBorder, (ownBorder) => {
        const part = encodeLink(measured({ ownBorder })).split("ob=")[1]?.split("&")[0] ?? "";
        expect(part.length).toBeLessThanOrEqual(LONGEST_BORDER_TEXT);
      }),
    );
  });
});
