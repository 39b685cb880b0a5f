export { buildGeometry } from "./build-geometry.ts";
export { computeDistances } from "./distances.ts";
export { loadHomeAreas } from "./home-areas.ts";
