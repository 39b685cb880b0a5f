import type { InterestSettings } from "../priority/types.ts";
import { TAKEN_AWAY } from "./edits.ts";
import type { AudienceRules } from "./profile.ts";

/**
 * Judgements of Dutch interest by the rules of an audience. Levels that count stay, as the scores rest on them; who judged
 * and why are notes. Judgements that do not count are none.
 */
export function interestWithRules(interest: InterestSettings, { notes }: AudienceRules): InterestSettings {
  const judgements = Object.entries(interest.judgements);
  if (notes === "kept" || judgements.length === 0) return interest;
  if (!interest.on) return { ...interest, judgements: {} };
  return {
    ...interest,
    judgements: Object.fromEntries(
      judgements.map(([iso3, judgement]) => [iso3, { ...judgement, by: TAKEN_AWAY, rationale: TAKEN_AWAY }]),
    ),
  };
}
