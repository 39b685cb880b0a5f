import type { AreaRecord } from "../../domain/areas/area.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../../domain/indicators/ucdp-deaths.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { isCoveredByUnhcr } from "../../domain/risk/coverage-rules.ts";
import { isAboveEarlierYears, violenceCourse } from "../../domain/risk/rising.ts";
import type { PillarInput, RiskAssessment } from "../../domain/risk/types.ts";
import type { Translator } from "../../strings/translator.ts";
import { figureTime } from "../period-text.ts";

/** Areas whose displaced people were largely displaced decades ago (`model.md`, What the product must say on screen). */
const OLD_DISPLACEMENT: ReadonlySet<string> = new Set(["BIH", "SRB", "COL"]);

const AGES = [
  { dataset: "unhcr", message: "statement.age.unhcr" },
  { dataset: "wgi", message: "statement.age.wgi" },
  { dataset: "inform", message: "statement.age.inform" },
] as const;

/** Over which time the deaths among the inputs are counted; null where there are none. */
export function violenceStatement(inputs: readonly PillarInput[], translator: Translator): string | null {
  const deaths = inputs
    .filter(({ indicator }) => indicator === UCDP_DEATHS_TOTAL_BEST.id)
    .toSorted((a, b) => b.year - a.year)[0];
  return deaths === undefined
    ? null
    : translator.t("statement.age.violence", { period: figureTime(deaths, translator) });
}

/** How old the figures behind an index are: one sentence per publisher, with the newest year that went in. */
export function ageStatements(inputs: readonly PillarInput[], translator: Translator): readonly string[] {
  const { t } = translator;
  const others = AGES.flatMap(({ dataset, message }) => {
    const years = inputs.filter(({ source }) => source === dataset).map(({ year }) => year);
    return years.length === 0 ? [] : [t(message, { year: String(Math.max(...years)) })];
  });
  const violence = violenceStatement(inputs, translator);
  return [...(violence === null ? [] : [violence]), ...others];
}

/** What a reader must be told beside the numbers of an area, in the order of importance. */
export function areaStatements(
  area: AreaRecord,
  { nearest, assessment }: AreaPriority,
  translator: Translator,
): readonly string[] {
  const { t, pick, km } = translator;
  const inputs =
    assessment === null ? [] : Object.values(assessment.pillars).flatMap((pillar) => pillar.inputs);
  const usesWgi = inputs.some(({ source }) => source === "wgi");
  const displaced = (assessment?.pillars.displacement.score ?? 0) > 0;
  return [
    t("statement.notThreat"),
    ...(nearest !== null && (nearest.inside || nearest.km === 0)
      ? [
          t(hasDeaths(assessment) ? "statement.notThreat.touching" : "statement.notThreat.near", {
            name: pick(area.names),
            km: km(0),
          }),
        ]
      : []),
    t("statement.notPrediction"),
    ...courseStatement(assessment, translator),
    ...(area.region === "caribbean-and-latin-america" ? [t("statement.crime")] : []),
    ...(isCoveredByUnhcr(area.iso3) ? [] : [t("statement.pse")]),
    ...(displaced && OLD_DISPLACEMENT.has(area.iso3) ? [t("statement.stock")] : []),
    ...(usesWgi ? [t("statement.proxy"), t("statement.breaks")] : []),
    t("statement.editorial"),
  ];
}

const hasDeaths = (assessment: RiskAssessment | null): boolean =>
  assessment?.pillars.level.inputs.some(
    ({ indicator, value }) => indicator === UCDP_DEATHS_TOTAL_BEST.id && value > 0,
  ) === true;

/** Where deaths lie above earlier years: the numbers, and whether they lie above the last of those years too. */
function courseStatement(assessment: RiskAssessment | null, translator: Translator): readonly string[] {
  const { t, number } = translator;
  const course = violenceCourse(assessment);
  const [counted] = assessment?.pillars.rise.inputs ?? [];
  if (!isAboveEarlierYears(course) || counted === undefined) return [];
  const { deaths, before, mean } = course;
  const isShared = assessment?.flags.includes("shared-figure") === true;
  return [
    t(deaths > before ? "statement.course.more" : "statement.course.above", {
      deaths: number(deaths),
      period: figureTime(counted, translator),
      shared: isShared ? ` (${t("flag.shared-figure")})` : "",
      before: number(before),
      mean: number(mean, Number.isInteger(mean) ? 0 : 1),
    }),
  ];
}
