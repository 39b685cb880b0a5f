/** What is done, in which phase, and how it is known: said on every screen. */
export const instruments = {
  "instrument.title": "Instrument",
  "instrument.diplomacy": "diplomatie",
  "instrument.assistance": "assistentie",
  "instrument.presence": "presentie",
  "instrument.diplomacy.explain": "Militaire diplomatie: attachés, vlootbezoeken, conferenties, overleg.",
  "instrument.assistance.explain":
    "Militaire assistentie: advies, training, opbouw van veiligheidsinstituties.",
  "instrument.presence.explain":
    "Militaire presentie: aanwezig zijn, waarnemen, toezien op afspraken, bewaken.",
  "instrument.count": "{instrument}: {count}",
  "phase.title": "Fase",
  "phase.before": "voor geweld",
  "phase.during": "tijdens geweld",
  "phase.after": "na geweld",
  "basis.memory": "niet geverifieerd",
} as const;
