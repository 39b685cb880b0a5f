import { type FigureFlag, PILLARS, type RiskAssessment } from "../domain/risk/types.ts";
import type { Translator } from "../strings/translator.ts";

/** Told beside the time of the figures, or of nearly every area alike. */
const TOLD_ELSEWHERE: readonly FigureFlag[] = ["projected-population", "provisional-months"];

/** What must stand beside a score wherever it is listed: "shared figure", "small numbers", "3 of 4 pillars". */
export function warningWords(assessment: RiskAssessment | null, { t }: Translator): readonly string[] {
  if (assessment === null || assessment.risk === null) return [];
  const { flags, coverage } = assessment;
  return [
    ...flags.filter((flag) => !TOLD_ELSEWHERE.includes(flag)).map((flag) => t(`flag.${flag}`)),
    ...(coverage < PILLARS.length
      ? [t("risk.coverage.pillars", { present: coverage, wanted: PILLARS.length })]
      : []),
  ];
}
