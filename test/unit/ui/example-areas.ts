import type { AreaRecord, Iso3 } from "../../../src/domain/areas/area.ts";
import type { AreaPriority, NearestBorder } from "../../../src/domain/priority/types.ts";
import type { PillarScore, RiskAssessment } from "../../../src/domain/risk/types.ts";

/** Made-up numbers around real names: what is tested is how they are shown, not what they are. */
const area = (iso3: Iso3, nl: string, en: string, region: AreaRecord["region"]): AreaRecord => ({
  iso3,
  names: { nl, en },
  region,
  inScope: region !== null,
  capital: null,
  labelPosition: [0, 0],
  areaKm2: 1000,
});

export const AREAS: ReadonlyMap<Iso3, AreaRecord> = new Map(
  [
    area("UKR", "Oekraïne", "Ukraine", "eastern-europe"),
    area("VEN", "Venezuela", "Venezuela", "caribbean-and-latin-america"),
    area("SYR", "Syrië", "Syria", "middle-east"),
    area("COL", "Colombia", "Colombia", "caribbean-and-latin-america"),
    area("PSE", "Palestina", "Palestine", "middle-east"),
    area("XKX", "Kosovo", "Kosovo", "western-balkans"),
    area("ESH", "Westelijke Sahara", "Western Sahara", "north-africa"),
    area("CYP", "Cyprus", "Cyprus", null),
    area("POL", "Polen", "Poland", null),
    area("ABW", "Aruba", "Aruba", "caribbean-and-latin-america"),
    area("MLI", "Mali", "Mali", "west-africa"),
  ].map((record) => [record.iso3, record]),
);

export const nearest = (
  km: number,
  border: NearestBorder["border"],
  toIso3: Iso3,
  inside = false,
): NearestBorder => ({ km, inside, from: [-69.9, 12.2], to: [-69.9, 12.41], toIso3, border });

const pillar = (
  id: PillarScore["id"],
  score: number | null,
  inputs: PillarScore["inputs"] = [],
): PillarScore => ({
  id,
  score,
  inputs,
  present: inputs.length,
  wanted: 2,
});

interface Scores {
  readonly level?: number | null;
  readonly rise?: number | null;
  readonly fragility?: number | null;
  readonly displacement?: number | null;
}

/** An assessed area with the inputs that each pillar is worked from. */
export function assessed(
  iso3: Iso3,
  { level = 0.5, rise = 0, fragility = 0.5, displacement = 0 }: Scores = {},
  deaths = 1000,
  flags: RiskAssessment["flags"] = [],
): RiskAssessment {
  const pillars = {
    level: pillar("level", level, [
      { indicator: "ucdp_deaths_total_best", value: deaths, year: 2024, source: "ucdp-country-year" },
      { indicator: "population_total", value: 10_000_000, year: 2024, source: "un-population" },
    ]),
    rise: pillar("rise", rise, [
      { indicator: "ucdp_deaths_total_best", value: deaths, year: 2024, source: "ucdp-country-year" },
      ...[2023, 2022, 2021].map((year) => ({
        indicator: "ucdp_deaths_total_best",
        value: deaths,
        year,
        source: "ucdp-country-year",
      })),
    ]),
    fragility: pillar("fragility", fragility, [
      { indicator: "wgi_political_stability_est", value: -1.2, year: 2023, source: "wgi" },
      { indicator: "inform_lack_coping_capacity", value: 6.1, year: 2020, source: "inform" },
    ]),
    displacement: pillar("displacement", displacement, [
      { indicator: "unhcr_idps", value: 0, year: 2024, source: "unhcr" },
      { indicator: "population_total", value: 10_000_000, year: 2024, source: "un-population" },
    ]),
  };
  const coverage = Object.values(pillars).filter(({ score }) => score !== null).length;
  return { iso3, state: "assessed", pillars, risk: 50, riskRange: [48, 58], coverage, flags };
}

/** A ranked area. */
export function ranked(
  iso3: Iso3,
  rank: number,
  priority: number,
  to: NearestBorder,
  assessment: RiskAssessment = assessed(iso3),
): AreaPriority {
  return {
    iso3,
    state: "assessed",
    // Of which distance takes 12.5.
    assessment: { ...assessment, risk: priority + 12.5 },
    nearest: to,
    byEdge: to,
    byCapital: null,
    proximity: 0.8,
    isByFloor: false,
    interestMultiplier: null,
    priority,
    priorityByOtherMeasure: null,
    contributions: { level: priority / 2, rise: 0, fragility: priority / 4, displacement: priority / 4 },
    takenByDistance: 12.5,
    rank,
  };
}

/** An area that has no rank. */
export function unranked(iso3: Iso3, state: AreaPriority["state"]): AreaPriority {
  return {
    iso3,
    state,
    assessment: null,
    nearest: null,
    byEdge: null,
    byCapital: null,
    proximity: null,
    isByFloor: false,
    interestMultiplier: null,
    priority: null,
    priorityByOtherMeasure: null,
    contributions: null,
    takenByDistance: null,
    rank: null,
  };
}
