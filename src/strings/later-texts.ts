import { changes as changesEn } from "./en/changes.ts";
import { explain as explainEn } from "./en/explain.ts";
import { changes as changesNl } from "./nl/changes.ts";
import { explain as explainNl } from "./nl/explain.ts";
import { addTexts } from "./translator.ts";

/**
 * Texts that only the analysis says. Importing this module makes them known: whoever draws one of its screens imports
 * it, so that the first load does not carry them.
 */
addTexts({ nl: { ...explainNl, ...changesNl }, en: { ...explainEn, ...changesEn } });
