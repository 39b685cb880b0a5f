import { symbols as en } from "./en/symbols.ts";
import { symbols as nl } from "./nl/symbols.ts";
import { addTexts } from "./translator.ts";

/** Texts of the APP-6 symbols and their switch: known from the first import on, so that the first load is without them. */
addTexts({ nl, en });
