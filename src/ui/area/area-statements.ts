import type { AreaRecord } from "../../domain/areas/area.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../../domain/indicators/ucdp-deaths.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { isCoveredByUnhcr } from "../../domain/risk/coverage-rules.ts";
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
      ? [t("statement.notThreat.touching", { name: pick(area.names), km: km(0) })]
      : []),
    t("statement.notPrediction"),
    ...smallNumbers(assessment, translator),
    ...(area.region === "caribbean-and-latin-america" ? [t("statement.crime")] : []),
    ...(isCoveredByUnhcr(area.iso3) ? [] : [t("statement.pse")]),
    ...(displaced && OLD_DISPLACEMENT.has(area.iso3) ? [t("statement.stock")] : []),
    ...(usesWgi ? [t("statement.proxy"), t("statement.breaks")] : []),
    t("statement.editorial"),
  ];
}

/** Both numbers behind a rise that rests on few deaths; none for any other. */
function smallNumbers(assessment: RiskAssessment | null, { t, number }: Translator): readonly string[] {
  const [deaths, ...before] = assessment?.pillars.rise.inputs ?? [];
  const [last] = before;
  if (assessment?.flags.includes("small-numbers") !== true) return [];
  if (deaths === undefined || last === undefined) return [];
  const mean = before.reduce((sum, { value }) => sum + value, 0) / before.length;
  return [
    t("statement.smallNumbers", {
      deaths: number(deaths.value),
      before: number(last.value),
      mean: number(mean, Number.isInteger(mean) ? 0 : 1),
    }),
  ];
}
