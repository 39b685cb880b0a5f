import type { brief as nl } from "../nl/brief.ts";

export const brief = {
  "brief.panel": "Finding and highest priorities",
  "brief.finding": "{areas}: highest priority {where}",
  "brief.finding.none": "On this date no area can be ranked",
  "brief.finding.scores": "Priority {scores} on a scale from 0 to 100.",
  "brief.method":
    "Priority is risk × proximity. Source and vintage stand beside each figure in the analysis.",
  "brief.where.europe-and-kingdom": "at the borders of Europe and the Kingdom",
  "brief.where.eu": "at the border of the European Union",
  "brief.where.schengen": "at the border of the Schengen area",
  "brief.where.nato-europe": "at the border of NATO’s European countries",
  "brief.where.kingdom": "at the borders of the Kingdom",
  "brief.where.kingdom-caribbean": "at the borders of the Caribbean part of the Kingdom",
  "brief.top": "The {count} areas with the highest priority",
  "brief.card": "{rank}. {name}, priority {score} of 100",
  "brief.card.open": "Open {name} in the analysis",
  "brief.deaths":
    "{deaths, plural, =0 {no deaths} one {# death} other {# deaths}} in organised violence in {year}",
  "brief.reason.rise": "violence rising sharply",
  "brief.reason.fragility": "high fragility",
  "brief.reason.displacement": "much displacement",
  "brief.trend": "Deaths per year, {from}–{to}",
  "brief.effort": "{count, plural, =0 {no activity known} one {# activity} other {# activities}}",
  "brief.effort.possible": "{count} possible",
  "brief.start": "Start briefing",
  "brief.differs": "With settings that differ",
} as const satisfies Record<keyof typeof nl, string>;
