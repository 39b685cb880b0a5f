import { later as en } from "./en/later.ts";
import { later as nl } from "./nl/later.ts";
import { addTexts } from "./translator.ts";

/**
 * Texts that only the analysis says. Importing this module makes them known: whoever draws one of its screens imports
 * it, so that the first load does not carry them.
 */
addTexts({ nl, en });
