import { changes } from "./changes.ts";
import { edit } from "./edit.ts";
import { embedding } from "./embedding.ts";
import { explain } from "./explain.ts";
import { gap } from "./gap.ts";

/** The English texts that only the analysis says. */
export const later = /* @__PURE__ */ Object.assign(
  {},
  explain,
  changes,
  /* @__PURE__ */ Object.assign({}, gap, embedding, edit),
);
