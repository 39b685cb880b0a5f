import type { risk as nl } from "../nl/risk.ts";

export const risk = {
  "risk.scale": "0–100",
  "risk.class": "{from}–{to}",
  "risk.formula": "Priority = risk × proximity",
  "risk.range.explain": "With what is missing at zero the index is {low}, with it at its highest {high}.",
  "risk.coverage.pillars": "{present} of {wanted} pillars",
  "risk.coverage.inputs": "{present} of {wanted} figures",
  "risk.notIndex": "no index",

  "pillar.level": "Violence",
  "pillar.rise": "Above earlier years",
  "pillar.fragility": "Fragility",
  "pillar.displacement": "Displacement",
  "pillar.missing": "no data",
  "pillar.weight": "weight {weight}",

  "contribution.distance": "Taken by distance",
  "contribution.text": "{parts}; distance takes {taken}",
  "contribution.part": "{pillar} {value}",

  "flag.shared-figure": "shared figure",

  "statement.notThreat": "This measures instability in an area, not a threat from it.",
  "statement.crime":
    "UCDP does not count deaths by ordinary crime: in the Caribbean and Latin America that leaves many out.",
  "statement.notPrediction": "This is not a prediction.",
} as const satisfies Record<keyof typeof nl, string>;
