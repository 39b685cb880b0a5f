export { type BuiltGeometry, buildGeometry } from "./build-geometry.ts";
export { computeDistances, type DistanceInputs } from "./distances.ts";
export { type HomeAreas, loadHomeAreas, type Membership } from "./home-areas.ts";
