import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { proximity } from "../../../../src/domain/priority/proximity.ts";
import { assessRisk } from "../../../../src/domain/risk/assess-risk.ts";
import { day } from "../time/dates.ts";
import { WORKED_FIGURES } from "./worked-figures.ts";

/**
 * Five areas worked by hand from the published inputs, with logarithms to six decimals:
 * ln 401 = 5.993961 and ln 300 = 5.703782. Distances are those of the reference (Natural Earth 5.1.2).
 */
const WORKED = [
  {
    iso3: "UKR",
    // level: 68,116 / 25 = 2,724.64; ln(2,725.64) / 5.993961 = 7.910459 / 5.993961 = 1.319738
    //        68,116 x 10,000,000 / 37,860,221 = 17,991.44; / 25 = 719.658; ln(720.658) = 6.580164; / 5.993961 = 1.097799
    //        (1.319738 + 1.097799) / 2 = 1.208768, clamped to 1
    level: 1,
    // rise: M = (208 + 92,615 + 75,393) / 3 = 56,072; 68,141 / 56,097 = 1.214700; log2 = 0.280600; / 2
    rise: 0.1403,
    // fragility: (1 + 1.43) / 3.5 = 0.694286; (4.8 - 2) / 7 = 0.400000; mean
    fragility: 0.547143,
    // displacement: (3,712,000 + 5,224,131 + 0) / 38,980,380 = 229.2469 per 1,000; ln = 5.434800; / 5.703782
    displacement: 0.952841,
    // 0.40 x 1 + 0.20 x 0.140300 + 0.30 x 0.547143 + 0.10 x 0.952841 = 0.400000 + 0.028060 + 0.164143 + 0.095284
    risk: 68.7487,
    km: 0,
    // P(0) = 1
    priority: 68.7487,
  },
  {
    iso3: "LBN",
    // level: 4,339 / 25 = 173.56; ln(174.56) = 5.162269; / 5.993961 = 0.861245
    //        4,339 x 10,000,000 / 5,805,962 = 7,473.35; / 25 = 298.934; ln(299.934) = 5.703563; / 5.993961 = 0.951551
    level: 0.906398,
    // rise: M = (0 + 0 + 123) / 3 = 41; 4,364 / 66 = 66.12; log2 = 6.05; half is above 1
    rise: 1,
    // fragility: (1 + 1.52) / 3.5 = 0.720000; (4.2 - 2) / 7 = 0.314286
    fragility: 0.517143,
    // displacement: (64,417 + 9,568 + 0) / 5,849,423 = 12.648256 per 1,000; ln = 2.537519; / 5.703782
    displacement: 0.444884,
    // 0.362559 + 0.200000 + 0.155143 + 0.044488
    risk: 76.219,
    km: 160.7,
    // 2^-0.1607 = 0.894591; P = 0.05 + 0.95 x 0.894591 = 0.899861
    priority: 68.5866,
  },
  {
    iso3: "MLI",
    // level: 1,901 / 25 = 76.04; ln(77.04) = 4.344325; / 5.993961 = 0.724784
    //        1,901 x 10,000,000 / 24,478,597 = 776.597; / 25 = 31.0639; ln(32.0639) = 3.467730; / 5.993961 = 0.578537
    level: 0.65166,
    // rise: M = (1,287 + 3,656 + 2,118) / 3 = 2,353.67; 1,926 / 2,378.67 is below 1: a fall
    rise: 0,
    // fragility: (1 + 2.73) / 3.5 = 1.065714, clamped to 1; (6.7 - 2) / 7 = 0.671429
    fragility: 0.835714,
    // displacement: (414,524 + 519,738 + 0) / 25,198,819 = 37.075626 per 1,000; ln = 3.612960; / 5.703782
    displacement: 0.633432,
    // 0.260664 + 0 + 0.250714 + 0.063343
    risk: 57.4722,
    km: 813.6,
    // 2^-0.8136 = 0.568960; P = 0.05 + 0.95 x 0.568960 = 0.590512
    priority: 33.938,
  },
  {
    iso3: "PSE",
    // UCDP's figure for Israel and Palestine against 9,387,015 + 5,495,447 = 14,882,462 inhabitants
    // level: 21,476 / 25 = 859.04; ln(860.04) = 6.756979; / 5.993961 = 1.127298
    //        21,476 x 10,000,000 / 14,882,462 = 14,430.41; / 25 = 577.216; ln(578.216) = 6.359948; / 5.993961 = 1.061059
    level: 1,
    // rise: M = (280 + 98 + 27,434) / 3 = 9,270.67; 21,501 / 9,295.67 = 2.313013; log2 = 1.209774; / 2
    rise: 0.604887,
    // fragility: (1 + 1.87) / 3.5 = 0.820000; (3.8 - 2) / 7 = 0.257143
    fragility: 0.538571,
    // displacement: outside UNHCR's mandate
    displacement: null,
    // (0.400000 + 0.120977 + 0.161571) / 0.90
    risk: 75.8388,
    km: 287.7,
    // 2^-0.2877 = 0.819207; P = 0.05 + 0.95 x 0.819207 = 0.828247
    priority: 62.8132,
  },
  {
    iso3: "VEN",
    // level: 12 / 25 = 0.48; ln(1.48) = 0.392042; / 5.993961 = 0.065406
    //        12 x 10,000,000 / 28,405,544 = 4.22453; / 25 = 0.168981; ln(1.168981) = 0.156133; / 5.993961 = 0.026048
    level: 0.045727,
    // rise: M = (20 + 39 + 16) / 3 = 25; 37 / 50 is below 1: a fall
    rise: 0,
    // fragility: (1 + 1.19) / 3.5 = 0.625714; (4.5 - 2) / 7 = 0.357143
    fragility: 0.491429,
    // displacement: (0 + 417,010 + 6,042,706) / 28,516,900 = 226.522378 per 1,000; ln = 5.422844; / 5.703782
    displacement: 0.950745,
    // 0.018291 + 0 + 0.147429 + 0.095075
    risk: 26.0794,
    km: 27,
    // 2^-0.027 = 0.981459; P = 0.05 + 0.95 x 0.981459 = 0.982386
    priority: 25.62,
  },
] as const;

describe.each(WORKED)("$iso3 at the newest figures", ({ iso3, km, ...expected }) => {
  const { pillars, risk } = assessRisk(WORKED_FIGURES, iso3, day("2026-11-23"), DEFAULT_SETTINGS);

  it.each(["level", "rise", "fragility", "displacement"] as const)(
    "scores %s as worked by hand",
    (pillar) => {
      const score = expected[pillar];
      if (score === null) expect(pillars[pillar].score).toBeNull();
      else expect(pillars[pillar].score).toBeCloseTo(score, 5);
    },
  );

  it("joins the pillars to the risk as worked by hand", () => {
    expect(risk).toBeCloseTo(expected.risk, 3);
  });

  it("takes what distance takes as worked by hand", () => {
    expect((risk ?? Number.NaN) * proximity(km, DEFAULT_SETTINGS)).toBeCloseTo(expected.priority, 3);
  });
});
