import type { Iso3 } from "../areas/area.ts";
import type { Figures } from "../indicators/figures.ts";
import { INFORM_LACK_COPING_CAPACITY } from "../indicators/inform-risk.ts";
import { WGI_POLITICAL_STABILITY } from "../indicators/wgi-political-stability.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { fragilityScore } from "./fragility.ts";
import { pillarInput } from "./pillar-input.ts";
import type { PillarAssessment } from "./types.ts";

/** The fragility pillar of an area on a date, each input its latest; missing where both are. */
export function assessFragility(figures: Figures, iso3: Iso3, date: PlainDate): PillarAssessment {
  const stability = figures.valueAt(WGI_POLITICAL_STABILITY.id, iso3, date);
  const coping = figures.valueAt(INFORM_LACK_COPING_CAPACITY.id, iso3, date);
  const inputs = [
    ...(stability === null ? [] : [pillarInput(WGI_POLITICAL_STABILITY.id, stability, iso3, iso3)]),
    ...(coping === null ? [] : [pillarInput(INFORM_LACK_COPING_CAPACITY.id, coping, iso3, iso3)]),
  ];
  const score = fragilityScore({
    politicalStability: stability?.value ?? null,
    lackOfCopingCapacity: coping?.value ?? null,
  });
  return { pillar: { id: "fragility", score, inputs, present: inputs.length, wanted: 2 }, projected: false };
}
