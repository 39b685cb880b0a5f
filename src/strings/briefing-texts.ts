import { briefing as en } from "./en/briefing.ts";
import { briefing as nl } from "./nl/briefing.ts";
import { addTexts } from "./translator.ts";

/** Texts of briefings, their editor and their presenter: known from the first import on, so that the first load is without them. */
addTexts({ nl, en });
