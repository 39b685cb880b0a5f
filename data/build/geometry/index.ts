export { type BuiltGeometry, buildGeometry } from "./build-geometry.ts";
