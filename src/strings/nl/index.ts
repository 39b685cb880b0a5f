import { app } from "./app.ts";
import { area } from "./area.ts";
import { audience } from "./audience.ts";
import { brief } from "./brief.ts";
import { briefing } from "./briefing.ts";
import { drawing } from "./drawing.ts";
import { geography } from "./geography.ts";
import { instruments } from "./instruments.ts";
import { later } from "./later.ts";
import { layers } from "./layers.ts";
import { measure } from "./measure.ts";
import { method } from "./method.ts";
import { notices } from "./notices.ts";
import { risk } from "./risk.ts";
import { snapshot } from "./snapshot.ts";
import { sources } from "./sources.ts";
import { states } from "./states.ts";
import { symbols } from "./symbols.ts";
import { time } from "./time.ts";

/** The Dutch texts that the first screen needs, and those that come early in the analysis; the rest is in `*-texts.ts`. */
export const first = {
  ...app,
  ...brief,
  ...states,
  ...geography,
  ...instruments,
  ...measure,
  ...notices,
  ...risk,
  ...area,
  ...layers,
  ...drawing,
  ...time,
} as const;

/** All Dutch texts by id. This dictionary defines the ids; every other language has the same ones. */
export const nl = /* @__PURE__ */ Object.assign(
  {},
  first,
  later,
  /* @__PURE__ */ Object.assign(
    {},
    symbols,
    snapshot,
    /* @__PURE__ */ Object.assign({}, briefing, sources, /* @__PURE__ */ Object.assign({}, audience, method)),
  ),
);

export type MessageId = keyof typeof nl;
