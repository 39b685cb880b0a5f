import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issueText } from "../../../../src/sources/issue-text.ts";
import { encodeLink } from "../../../../src/state/link/codec.ts";
import { looksLikeProject, readProject } from "../../../../src/state/project-file/read.ts";
import { MOST_PROJECT_BYTES } from "../../../../src/state/project-file/schema.ts";
import { projectFileName, writeProject } from "../../../../src/state/project-file/write.ts";
import { initialView, type ViewState } from "../../../../src/state/view.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { anyBorder, largeBorder } from "../../../fixtures/any-border.ts";
import { day } from "../../ui/example-missions.ts";

const base = initialView(day("2026-11-23"), "nl");
const MANIFEST = { edition: day("2026-11-23"), fingerprint: "0".repeat(64) };
const file = (text: string) => ({ name: "p.json", bytes: new TextEncoder().encode(text) });
const open = (text: string) => readProject(file(text), base);

const LARGE: ViewState = {
  ...base,
  language: "en",
  screen: "analysis",
  camera: { center: [4.5, 52.1], zoom: 3.5 },
  home: "own",
  ownBorder: largeBorder(4000),
};

function faultOf(text: string, language: "nl" | "en" = "en"): string {
  const result = open(text);
  if ("project" in result) throw new Error("the file was taken");
  return issueText(result.fault, createTranslator(language));
}

/** A project with other members; `undefined` leaves one out. */
function changed(members: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(writeProject(LARGE, MANIFEST)), ...members });
}
const LINK = encodeLink(LARGE);

describe("a project file", () => {
  it("brings back the whole view, with a border that no link can carry", () => {
    expect(open(writeProject(LARGE, MANIFEST))).toEqual({
      project: { view: LARGE, data: MANIFEST, dropped: [] },
    });
    expect(projectFileName(LARGE)).toBe("einder-2026-11-23.json");
    expect(looksLikeProject(file(writeProject(LARGE, null)))).toBe(true);
    expect(looksLikeProject(file('{"type":"FeatureCollection","features":[]}'))).toBe(false);
  });

  it("is the same to the byte after it was opened and saved again", () => {
    const views = fc.record({
      ownBorder: fc.option(anyBorder),
      home: fc.constantFrom("eu", "own", "kingdom"),
      zoom: fc.double({ min: 1, max: 12, noNaN: true }),
      text: fc.string({ unit: "grapheme", maxLength: 30 }),
    });
    fc.assert(
      fc.property(views, ({ ownBorder, home, zoom, text }) => {
        const view: ViewState = {
          ...base,
          home: home === "own" && ownBorder === null ? "eu" : (home as ViewState["home"]),
          ownBorder,
          camera: { center: [zoom * 10.123456, zoom], zoom },
          filters: { ...base.filters, text },
        };
        const saved = writeProject(view, MANIFEST);
        const result = open(saved);
        if ("fault" in result) throw new Error(issueText(result.fault, createTranslator("en")));
        expect(writeProject(result.project.view, MANIFEST)).toBe(saved);
      }),
    );
  });

  it.each([
    ["", "found an empty file, expected a project file of Einder"],
    [writeProject(LARGE, null).slice(0, 90), "found text that is not JSON ("],
    ["[1]", 'format: found [1], expected "einder-project"'],
    ['{"type":"FeatureCollection"}', 'format: found nothing, expected "einder-project"'],
    [changed({ version: 2 }), "version: found 2, expected at most version 1: the file is of a newer"],
    [changed({ version: "1" }), 'version: found "1", expected 1'],
    [changed({ link: undefined }), 'link: found nothing, expected "link"'],
    [changed({ link: 7 }), "link: found 7, expected string"],
    [changed({ data: { edition: "x", fingerprint: "y" } }), 'data.edition: found "x"'],
    [changed({ extra: 1 }), "extra: found"],
    [changed({ link: "v=1&d=2026-02-30" }), 'link: d: found "2026-02-30", expected a part of the view'],
    [changed({ link: "v=9&l=nl" }), 'link: v: found "9", expected a part of the view'],
    [changed({ ownBorder: null }), "link: ob: found"],
    [
      changed({ ownBorder: { name: "a", edges: "lonlat", polygons: [[[[0, "1"]]]] } }),
      'ownBorder.polygons.0.0.0.1: found "1", expected number',
    ],
    [
      changed({
        ownBorder: {
          name: "a",
          edges: "lonlat",
          polygons: [
            [
              [
                [0, 0],
                [4, 4],
                [4, 0],
                [0, 2],
              ],
            ],
          ],
        },
      }),
      "ownBorder.polygons[0][0]: found a ring that crosses itself at 1.33333, 1.33333, expected a ring that does not",
    ],
  ])("is refused with the place of the fault: %#", (text, message) => {
    expect(faultOf(text)).toContain(message);
    expect(faultOf(text, "nl")).toMatch(/^"p\.json": .*gevonden .*, verwacht /);
  });

  it("leaves out what it does not know of a view, and says so", () => {
    const result = open(changed({ link: `${LINK}&zz=1` }));
    expect(result).toMatchObject({
      project: { view: LARGE, dropped: [{ reason: "unknown", parameter: "zz" }] },
    });
  });

  it("is not read over its limit", () => {
    const bytes = { length: MOST_PROJECT_BYTES + 1 } as Uint8Array;
    expect(readProject({ name: "p.json", bytes }, base)).toMatchObject({ fault: { kind: "refused" } });
  });

  it("takes or refuses any text, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: "binary" })), (text) => {
        expect("fault" in open(text)).toBe(true);
      }),
    );
  });
});
