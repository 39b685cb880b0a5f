import type { symbols as nl } from "../nl/symbols.ts";

export const symbols = {
  "symbols.title": "Symbols",
  "symbols.plain": "own",
  "symbols.app6": "APP-6",
  "symbols.explain":
    "Military map symbols of NATO. Blue, and round at sea: EU, NATO, coalition, bilateral and Kingdom; green: UN, OSCE and African-led. Dashes: possibly in force, or not seen recently. The first instrument decides the sign; the phase is not drawn. The mapping is editorial.",
  "symbols.loading": "The symbols are on their way; until then our own are drawn.",
  "symbols.failed": "The symbols were not loaded, our own stay in use. {reason}",

  "legend.app6": "APP-6, by first instrument",
  "legend.app6.land": "{frameworks}: {instrument}, {certainty}",
  "legend.app6.sea": "{frameworks}: {instrument} at sea, {certainty}",
  "legend.app6.in-force": "in force",
  "legend.app6.uncertain": "possibly in force",
  "legend.app6.last-seen": "not seen recently",
  "legend.app6.ended": "ended",
  "legend.app6.EU": "EU",
  "legend.app6.UN": "UN",
  "legend.app6.NATO": "NATO",
  "legend.app6.OSCE": "OSCE",
  "legend.app6.african-led": "African-led",
  "legend.app6.coalition": "coalition",
  "legend.app6.bilateral": "bilateral",
  "legend.app6.kingdom": "Kingdom",
} as const satisfies Record<keyof typeof nl, string>;
