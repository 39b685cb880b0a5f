/** Risk index, priority, their parts, and what must be said beside them (`model.md`). */
export const risk = {
  "risk.scale": "0–100",
  "risk.class": "{from}–{to}",
  "risk.formula": "Prioriteit = risico × nabijheid",
  "risk.range.explain": "Met wat ontbreekt op nul is de index {low}, op het hoogst {high}.",
  "risk.coverage.pillars": "{present} van {wanted} pijlers",
  "risk.coverage.inputs": "{present} van {wanted} cijfers",
  "risk.notIndex": "geen index",

  "pillar.level": "Geweld",
  "pillar.rise": "Boven eerdere jaren",
  "pillar.fragility": "Kwetsbaarheid",
  "pillar.displacement": "Ontheemding",
  "pillar.missing": "geen gegevens",
  "pillar.weight": "gewicht {weight}",

  "contribution.distance": "Door afstand",
  "contribution.text": "{parts}; door afstand gaat {taken} af",
  "contribution.part": "{pillar} {value}",

  "flag.shared-figure": "gedeeld cijfer",

  "statement.notThreat": "Dit meet instabiliteit in een gebied, niet de dreiging die ervan uitgaat.",
  "statement.crime":
    "UCDP telt doden door gewone misdaad niet mee: in het Caribisch gebied en Latijns-Amerika blijven er zo veel buiten beeld.",
  "statement.notPrediction": "Dit is geen voorspelling.",
} as const;
