import { method as en } from "./en/method.ts";
import { method as nl } from "./nl/method.ts";
import { addTexts } from "./translator.ts";

/** Texts of the page on the method, known from the first import on. */
addTexts({ nl, en });
