import { UCDP_DEATHS_TOTAL_BEST } from "../../domain/indicators/ucdp-deaths.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { violenceCourse } from "../../domain/risk/rising.ts";
import { PILLARS, type PillarId, type RiskAssessment } from "../../domain/risk/types.ts";
import type { Translator } from "../../strings/translator.ts";
import { figureTime } from "../period-text.ts";

/** From half of its range a pillar is worth a word: one doubling, or half of the goalposts. */
const WORTH_A_WORD = 0.5;

/** The pillar besides the level of violence that adds most, if it is high enough to be named. */
function secondReason({ assessment, contributions }: AreaPriority): Exclude<PillarId, "level"> | null {
  if (assessment === null || contributions === null) return null;
  const candidates = PILLARS.filter((pillar) => pillar !== "level").filter(
    (pillar) => (assessment.pillars[pillar].score ?? 0) >= WORTH_A_WORD,
  );
  const [first, ...rest] = candidates;
  if (first === undefined) return null;
  return rest.reduce((best, pillar) => (contributions[pillar] > contributions[best] ? pillar : best), first);
}

/** What else is high; where deaths lie above earlier years, whether they lie above the last of them too. */
function secondText(
  pillar: Exclude<PillarId, "level">,
  assessment: RiskAssessment | null,
  { t }: Translator,
): string {
  const course = violenceCourse(assessment);
  const isBelowLast = pillar === "rise" && (course === null || course.deaths <= course.before);
  return t(`brief.reason.${isBelowLast ? "above" : pillar}`);
}

/**
 * The deaths that count, with their period; few deaths above earlier years never stand without those of the year before,
 * and a figure that two areas share is said to be shared. null where no deaths went in.
 */
export function deathsText(assessment: RiskAssessment | null, translator: Translator): string | null {
  const { t } = translator;
  const deaths = assessment?.pillars.level.inputs.find(
    ({ indicator }) => indicator === UCDP_DEATHS_TOTAL_BEST.id,
  );
  if (deaths === undefined) return null;
  const counted = t("brief.deaths", { deaths: deaths.value, period: figureTime(deaths, translator) });
  const before = assessment?.pillars.rise.inputs[1];
  const isSmall = before !== undefined && assessment?.flags.includes("small-numbers") === true;
  const first = isSmall
    ? `${counted}, ${t("brief.smallNumbers", { before: translator.number(before.value) })}`
    : counted;
  return assessment?.flags.includes("shared-figure") === true
    ? `${first} (${t("flag.shared-figure")})`
    : first;
}

/** Why an area stands where it stands, in one line: the deaths that count, and what else is high. */
export function reasonText(priority: AreaPriority, translator: Translator): string {
  const { assessment } = priority;
  const said = deathsText(assessment, translator);
  const second = secondReason(priority);
  return [
    ...(said === null ? [] : [said]),
    ...(second === null ? [] : [secondText(second, assessment, translator)]),
  ].join("; ");
}
