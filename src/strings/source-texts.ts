import { sources as en } from "./en/sources.ts";
import { sources as nl } from "./nl/sources.ts";
import { addTexts } from "./translator.ts";

/** What is said of files that were brought: known from the first import on, so that the first load is without them. */
addTexts({ nl, en });
