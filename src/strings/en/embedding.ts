import type { embedding as nl } from "../nl/embedding.ts";

export const embedding = {
  "embedding.title": "Embedding",
  "embedding.explain":
    "The letter of 2019 asks for an international framework or strategic partners, a mandate and a wider approach. Strategic partners are not in the registry.",
  "embedding.months": "Mandate ends within",
  "embedding.months.value": "{months} months",
  "embedding.state.met": "Present",
  "embedding.state.missing": "Note",
  "embedding.state.unknown": "Cannot be told",
  "embedding.framework": "Framework: {framework}",
  "embedding.mandate": "Legal basis recorded",
  "embedding.term": "Mandate or activity until {date}",
  "embedding.term.mandate-ended": "Last known mandate ran until {date}; renewal not seen",
  "embedding.term.mandate-ends": "Mandate ends {date}, within {months} months",
  "embedding.wider": "Wider approach, with in the same area:",
  "embedding.wider.unknown": "Wider approach: cannot be told without a host area",
  "embedding.rising": "Violence rises in {areas}",
  "embedding.rising.hard": "Violence rises in {areas}: what is missing above weighs harder there",
  "embedding.hard": "violence rises: {areas}",
  "embedding.hard.explain":
    "Mandate, legal basis or framework is missing or ends where violence rises: deaths in the latest year at least 1.4 times the mean of the three years before.",
  "embedding.badge.mandate-ends": "ends {date}",
  "embedding.badge.no-framework": "no international framework",
  "embedding.badge.no-mandate": "no legal basis known",
  "embedding.flag.mandate-ends.explain": "The last known mandate ends within the chosen term.",
  "embedding.flag.no-framework.explain":
    "No international framework: bilateral, and strategic partners are not recorded",
  "embedding.flag.no-mandate.explain": "No legal basis recorded",
  "embedding.flag.no-term.explain": "No end of mandate or activity known",
  "embedding.flag.stands-alone.explain":
    "No wider approach seen: nothing else of another framework or instrument in the same areas",
  "embedding.group.hard": "Note where violence rises",
  "embedding.group.mandate-ended": "Renewal not seen",
  "embedding.group.mandate-ends": "Mandate ends within {months} months",
  "embedding.group.no-framework": "No international framework",
  "embedding.group.no-mandate": "No legal basis known",
  "embedding.group.no-term": "No end date known",
  "embedding.group.stands-alone": "Stands alone in the area",
  "embedding.group.embedded": "Embedded",
  "embedding.group.not-present": "Not in force on this date",
} as const satisfies Record<keyof typeof nl, string>;
