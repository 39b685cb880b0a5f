import type { instruments as nl } from "../nl/instruments.ts";

export const instruments = {
  "instrument.title": "Instrument",
  "instrument.diplomacy": "diplomacy",
  "instrument.assistance": "assistance",
  "instrument.presence": "presence",
  "instrument.diplomacy.explain": "Military diplomacy: attachés, fleet visits, conferences, consultation.",
  "instrument.assistance.explain": "Military assistance: advice, training, building security institutions.",
  "instrument.presence.explain":
    "Military presence: being there, observing, monitoring agreements, guarding.",
  "instrument.count": "{instrument}: {count}",
  "phase.title": "Phase",
  "phase.before": "before violence",
  "phase.during": "during violence",
  "phase.after": "after violence",
  "basis.memory": "not verified",
} as const satisfies Record<keyof typeof nl, string>;
