import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IMPORTERS } from "../../src/sources/index.ts";
import { issueText } from "../../src/sources/issue-text.ts";
import { isFault } from "../../src/sources/source.ts";
import { LANGUAGES } from "../../src/strings/language.ts";
import { createTranslator } from "../../src/strings/translator.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes of every kind, and texts that look enough like a file to be read into. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 200 }).map(utf8),
  fc.json().map(utf8),
  fc
    .array(fc.array(fc.string({ unit: "grapheme-ascii", maxLength: 8 }), { maxLength: 5 }), { maxLength: 8 })
    .map((rows) => utf8(`id;lon;lat\n${rows.map((cells) => cells.join(";")).join("\n")}`)),
);

describe("the importers", () => {
  it("have ids of their own", () => {
    const ids = IMPORTERS.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(IMPORTERS)("the importer $id", (importer) => {
  it("reads any bytes without an exception, accounts for every record and tells each issue in one line", () => {
    fc.assert(
      fc.property(anyBytes, fc.string({ unit: "binary", maxLength: 20 }), (bytes, name) => {
        const { records, issues, account } = importer.read({ name, bytes });
        expect(account.read).toBe(account.accepted + account.rejected + account.empty);
        expect(account.accepted).toBe(records.length);
        expect(account.rejected).toBe(issues.filter(({ kind }) => kind === "rejected").length);
        if (records.length === 0) expect(issues.some(isFault)).toBe(true);
        for (const issue of issues) {
          expect(issue.place.file).toBe(name);
          for (const language of LANGUAGES) {
            const text = issueText(issue, createTranslator(language));
            expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("refuses a file over its limit and names the limit", () => {
    const bytes = { length: importer.mostBytes + 1 } as Uint8Array;
    const { records, issues, account } = importer.read({ name: "a", bytes });
    expect(records).toEqual([]);
    expect(account.read).toBe(0);
    const [issue] = issues;
    expect(issue && issueText(issue, createTranslator("en"))).toContain(`at most ${importer.mostBytes}`);
  });

  it("refuses a file without content", () => {
    for (const text of ["", "\uFEFF", " \n\n"]) {
      const { issues } = importer.read({ name: "a", bytes: utf8(text) });
      expect(issues.map(({ kind }) => kind)).toEqual(["refused"]);
    }
  });
});
