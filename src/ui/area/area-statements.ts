import type { AreaRecord } from "../../domain/areas/area.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { isCoveredByUnhcr } from "../../domain/risk/coverage-rules.ts";
import type { PillarInput } from "../../domain/risk/types.ts";
import type { Translator } from "../../strings/translator.ts";

/** Areas whose displaced people were largely displaced decades ago (`model.md`, What the product must say on screen). */
const OLD_DISPLACEMENT: ReadonlySet<string> = new Set(["BIH", "SRB", "COL"]);

const AGES = [
  { dataset: "ucdp-country-year", message: "statement.age.violence" },
  { dataset: "unhcr", message: "statement.age.unhcr" },
  { dataset: "wgi", message: "statement.age.wgi" },
  { dataset: "inform", message: "statement.age.inform" },
] as const;

/** How old the figures behind an index are: one sentence per publisher, with the newest year that went in. */
export function ageStatements(inputs: readonly PillarInput[], { t }: Translator): readonly string[] {
  return AGES.flatMap(({ dataset, message }) => {
    const years = inputs.filter(({ source }) => source === dataset).map(({ year }) => year);
    return years.length === 0 ? [] : [t(message, { year: String(Math.max(...years)) })];
  });
}

/** What a reader must be told beside the numbers of an area, in the order of importance. */
export function areaStatements(
  area: AreaRecord,
  { nearest, assessment }: AreaPriority,
  { t, pick, km }: Translator,
): readonly string[] {
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
    ...(area.region === "caribbean-and-latin-america" ? [t("statement.crime")] : []),
    ...(isCoveredByUnhcr(area.iso3) ? [] : [t("statement.pse")]),
    ...(displaced && OLD_DISPLACEMENT.has(area.iso3) ? [t("statement.stock")] : []),
    ...(usesWgi ? [t("statement.proxy"), t("statement.break2019")] : []),
    t("statement.editorial"),
  ];
}
