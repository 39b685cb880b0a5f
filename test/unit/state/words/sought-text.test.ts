import { describe, expect, it } from "vitest";
import type { RegistryScope } from "../../../../src/domain/missions/registry-scope.ts";
import { soughtInText, soughtText } from "../../../../src/state/words/sought-text.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { day } from "../../domain/time/dates.ts";

const DATE = day("2026-11-29");
const [nl, en] = [createTranslator("nl"), createTranslator("en")];
/** Made up. */
const SCOPE: RegistryScope = {
  sought: [
    { framework: "UN", regions: null, from: 2000, what: { nl: "missies van de VN", en: "UN missions" } },
    {
      framework: "african-led",
      regions: ["west-africa", "east-africa"],
      from: 2004,
      what: { nl: "Afrikaanse operaties", en: "African operations" },
    },
  ],
  notSought: [
    { nl: "hulp", en: "aid" },
    { nl: "sancties", en: "sanctions" },
  ],
};

describe("what is said of what the registry seeks", () => {
  it("names the regions of what is not sought everywhere, and what is not sought", () => {
    expect(soughtText(SCOPE, DATE, en)).toBe(
      "On 29 November 2026 our list seeks: UN missions; African operations (only West Africa and East Africa). It does not seek: aid; sanctions. What is sought is not always found.",
    );
    expect(soughtText(SCOPE, DATE, nl)).toBe(
      "Onze lijst zoekt op 29 november 2026: missies van de VN; Afrikaanse operaties (alleen West-Afrika en Oost-Afrika). Zij zoekt niet: hulp; sancties. Wat gezocht is, is niet altijd gevonden.",
    );
  });

  it("names for an area only what is sought in its region by then", () => {
    expect(soughtInText(SCOPE, "west-africa", DATE, en)).toContain("UN missions; African operations.");
    expect(soughtInText(SCOPE, "west-africa", day("2003-12-31"), en)).not.toContain("African");
    expect(soughtInText(SCOPE, "caucasus", DATE, nl)).toContain("missies van de VN. Zij zoekt niet: hulp");
  });

  it("says that none in the list says nothing, where or when nothing is sought", () => {
    expect(soughtInText(SCOPE, null, DATE, en)).toMatch(/seeks nothing here: .* says nothing\.$/);
    const before = day("1999-12-31");
    expect(soughtInText(SCOPE, "caucasus", before, nl)).toContain("hier op 31 december 1999 niets");
    expect(soughtText(SCOPE, before, en)).toMatch(/^On 31 December 1999 our list seeks nothing anywhere/);
  });
});
