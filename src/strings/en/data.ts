import type { data as nl } from "../nl/data.ts";

export const data = {
  "data.edition": "Edition {edition}",
  "data.fingerprint": "Fingerprint {fingerprint}",
  "data.fingerprint.copy": "Copy the fingerprint",
  "data.datasets": "{count, plural, one {# dataset} other {# datasets}}",
  "data.publisher": "Publisher",
  "data.edition.label": "Edition",
  "data.licence": "Licence",
  "data.licence.unverified": "not verified with the publisher",
  "data.vintage": "Describes",
  "data.vintage.range": "{from} to {to}",
  "data.unit": "Unit",
  "data.direction": "Direction",
  "data.direction.higher-is-worse": "higher is worse",
  "data.direction.lower-is-worse": "lower is worse",
  "data.coverage": "Coverage",
  "data.limits": "Limits",
  "data.citation": "Citation",
  "data.account": "Account",
  "data.account.sum": "{read} read = {used} used + {leftOut} left out",

  "about.title": "About Einder",
  "about.what":
    "Einder shows where around the borders of Europe and of the Kingdom of the Netherlands instability is greatest, how near it is, and which missions and activities are already there.",
  "about.priority": "Priority is risk × proximity, always with the parts it is made of.",
  "about.letter":
    "It was prompted by the Minister of Defence’s letter on conflict prevention (BS2019019273, 2019).",
  "about.offline": "Einder works without a network and never fetches anything from another address.",
  "about.says": "What Einder does not say",
  "about.sources": "Sources",
  "about.formulas": "Formulas",
  "about.packages": "Packages in the product and their licences",
  "about.licence": "Licence of the program: EUPL 1.2",
} as const satisfies Record<keyof typeof nl, string>;
