import { expect, it } from "vitest";
import { LANGUAGES } from "../../../src/strings/language.ts";
import { nl } from "../../../src/strings/nl/index.ts";
import { createTranslator, type MessageId } from "../../../src/strings/translator.ts";

const ids = Object.keys(nl) as MessageId[];

/** An argument that is missing is another matter: what is asked is whether the text is there. */
const isKnown = (say: () => string): boolean => {
  try {
    say();
    return true;
  } catch (cause) {
    return !(cause instanceof RangeError);
  }
};

it.each(LANGUAGES)(
  "texts that come later are known once their modules are there, and then every text is (%s)",
  async (language) => {
    const { t } = createTranslator(language);
    const unknown = () => ids.filter((id) => !isKnown(() => t(id)));
    if (language === LANGUAGES[0]) expect(unknown()).toContain("changes.movers");
    await import("../../../src/strings/later-texts.ts");
    await import("../../../src/strings/symbol-texts.ts");
    await import("../../../src/strings/snapshot-texts.ts");
    await import("../../../src/strings/briefing-texts.ts");
    await import("../../../src/strings/method-texts.ts");
    await import("../../../src/strings/source-texts.ts");
    expect(unknown()).toEqual([]);
  },
);
