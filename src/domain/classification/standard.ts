import {
  type Classification,
  fixedClassification,
  PILLAR_BREAKS,
  PRIORITY_BREAKS,
  RISK_BREAKS,
} from "./classification.ts";

/** The product's own scales, classed the same wherever they are drawn, filtered or counted. */
export const RISK_CLASSIFICATION: Classification = fixedClassification(RISK_BREAKS);
export const PILLAR_CLASSIFICATION: Classification = fixedClassification(PILLAR_BREAKS);
export const PRIORITY_CLASSIFICATION: Classification = fixedClassification(PRIORITY_BREAKS);
