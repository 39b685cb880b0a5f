import { border } from "./border.ts";
import { cards } from "./cards.ts";
import { changes } from "./changes.ts";
import { data } from "./data.ts";
import { date } from "./date.ts";
import { edit } from "./edit.ts";
import { embedding } from "./embedding.ts";
import { explain } from "./explain.ts";
import { filters } from "./filters.ts";
import { gap } from "./gap.ts";
import { interest } from "./interest.ts";
import { mission } from "./mission.ts";
import { scope } from "./scope.ts";
import { settings } from "./settings.ts";
import { statements } from "./statements.ts";

/** The Dutch texts that only the analysis says. */
export const later = /* @__PURE__ */ Object.assign(
  {},
  /* @__PURE__ */ Object.assign(
    {},
    explain,
    changes,
    /* @__PURE__ */ Object.assign({}, gap, scope, statements),
  ),
  /* @__PURE__ */ Object.assign({}, embedding, edit, /* @__PURE__ */ Object.assign({}, filters, date)),
  /* @__PURE__ */ Object.assign(
    {},
    border,
    interest,
    /* @__PURE__ */ Object.assign({}, cards, data, /* @__PURE__ */ Object.assign({}, settings, mission)),
  ),
);
