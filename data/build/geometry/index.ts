export { buildGeometry } from "./build-geometry.ts";
export { computeDistances, computeMissionDistances, prepareBorders } from "./distances.ts";
export { loadHomeAreas } from "./home-areas.ts";
