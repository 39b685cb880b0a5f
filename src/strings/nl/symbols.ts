/** The switch to APP-6 symbols, and their legend. */
export const symbols = {
  "symbols.title": "Symbolen",
  "symbols.plain": "eigen",
  "symbols.app6": "APP-6",
  "symbols.explain":
    "Militaire kaartsymbolen van de NAVO. Blauw, en rond op zee: EU, NAVO, coalitie, bilateraal en Koninkrijk; groen: VN, OVSE en Afrikaans geleid. Streepjes: mogelijk van kracht, of niet recent gezien. Het eerste instrument bepaalt het teken; de fase wordt niet getekend. De indeling is redactioneel.",
  "symbols.loading": "De symbolen komen eraan; zolang worden de eigen getekend.",
  "symbols.failed": "De symbolen zijn niet geladen, de eigen blijven staan. {reason}",

  "legend.app6": "APP-6, naar het eerste instrument",
  "legend.app6.land": "{frameworks}: {instrument}, {certainty}",
  "legend.app6.sea": "{frameworks}: {instrument} op zee, {certainty}",
  "legend.app6.in-force": "van kracht",
  "legend.app6.uncertain": "mogelijk van kracht",
  "legend.app6.last-seen": "niet recent gezien",
  "legend.app6.ended": "beëindigd",
  "legend.app6.EU": "EU",
  "legend.app6.UN": "VN",
  "legend.app6.NATO": "NAVO",
  "legend.app6.OSCE": "OVSE",
  "legend.app6.african-led": "Afrikaans geleid",
  "legend.app6.coalition": "coalitie",
  "legend.app6.bilateral": "bilateraal",
  "legend.app6.kingdom": "Koninkrijk",
} as const;
