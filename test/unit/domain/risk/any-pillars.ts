import fc from "fast-check";

const score = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 10, noNaN: true }));

/** Scores of an area, any of them missing. */
export const anyScores = fc.record({
  level: fc.option(score),
  rise: fc.option(score),
  fragility: fc.option(score),
  displacement: fc.option(score),
});

/** Weights an analyst may set, some of them 0. */
export const anyWeights = fc.record({ level: weight, rise: weight, fragility: weight, displacement: weight });
