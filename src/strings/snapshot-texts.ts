import { audience as enAudience } from "./en/audience.ts";
import { snapshot as en } from "./en/snapshot.ts";
import { audience as nlAudience } from "./nl/audience.ts";
import { snapshot as nl } from "./nl/snapshot.ts";
import { addTexts } from "./translator.ts";

/** Texts of pages that are taken away: known from the first import on, so that the first load is without them. */
addTexts({ nl: { ...nl, ...nlAudience }, en: { ...en, ...enAudience } });
