/**
 * Import direction (src/README.md): a module imports from lower rows or from its own folder, and siblings of a row never
 * import each other. `test/unit/house/direction.test.ts` sees each rule find a violation.
 */
const ROWS = [
  ["strings"],
  ["domain"],
  ["sources", "layers"],
  ["workers"],
  ["state"],
  ["ui", "map", "snapshot"],
  ["app", "cli"],
];

const folders = (names) => `^src/(?:${names.join("|")})/`;
const packages = (names) => `(?:^|/)node_modules/(?:${names.join("|")})(?:/|$)`;

const MAP_ENGINES = packages(["maplibre-gl", "@maplibre", "@deck\\.gl", "@luma\\.gl", "@vis\\.gl"]);
/** Works out expressions and draws nothing. */
const STYLE_SPECIFICATION = packages(["@maplibre/maplibre-gl-style-spec"]);
const REACT = packages([
  "react",
  "react-dom",
  "react-aria",
  "react-aria-components",
  "react-stately",
  "lucide-react",
]);

/** What each folder may not import: every higher row, and its siblings. */
const rows = ROWS.flatMap((row, index) =>
  row.map((folder) => ({
    name: `row-of-${folder}`,
    severity: "error",
    comment: `src/${folder} is in row ${index}: it imports from lower rows or from itself`,
    from: { path: folders([folder]) },
    to: {
      path: [
        folders([...ROWS.slice(index + 1).flat(), ...row.filter((other) => other !== folder)]),
        "^src/main\\.tsx$",
      ],
    },
  })),
);

module.exports = {
  forbidden: [
    ...rows,
    {
      name: "main-only-mounts",
      severity: "error",
      comment: "src/main.tsx mounts the application and does nothing else",
      from: { path: "^src/main\\.tsx$" },
      to: { path: "^src/", pathNot: "^src/app/" },
    },
    {
      name: "cli-without-a-screen",
      severity: "error",
      comment: "the command line runs the same engine without a browser",
      from: { path: "^src/cli/" },
      to: { path: folders(["ui", "map"]) },
    },
    {
      name: "map-engine-values-in-map",
      severity: "error",
      comment: "values of a map engine are imported by src/map only; its types from row 2 up",
      from: { path: "^src/", pathNot: "^src/map/" },
      to: { path: MAP_ENGINES, pathNot: STYLE_SPECIFICATION, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "style-values-in-two-places",
      severity: "error",
      comment: "what a style comes to is worked out by the map engine, and for paper by src/snapshot/map",
      from: { path: "^src/", pathNot: "^src/(?:map|snapshot/map)/" },
      to: { path: STYLE_SPECIFICATION, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "map-engine-types-from-row-2",
      severity: "error",
      comment: "the rules of the field do not know how they are drawn",
      from: { path: folders(["strings", "domain"]) },
      to: { path: MAP_ENGINES },
    },
    {
      name: "react-in-screens",
      severity: "error",
      comment: "a rule that can be written without React belongs in src/domain or src/state",
      from: { path: "^src/", pathNot: ["^src/(?:ui|map|app)/", "^src/main\\.tsx$"] },
      to: { path: REACT },
    },
    {
      name: "no-system-modules-in-the-browser",
      severity: "error",
      comment: "only the command line runs in Node",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "source-stands-alone",
      severity: "error",
      comment: "the product imports neither its tests nor the programs that build its data",
      from: { path: "^src/" },
      to: { path: "^(?:test|data/build)/" },
    },
    {
      name: "data-build-on-the-rules",
      severity: "error",
      comment: "the data build uses the rules and the texts of the product, nothing above them",
      from: { path: "^data/build/" },
      to: { path: "^(?:src|test)/", pathNot: folders(["strings", "domain"]) },
    },
    {
      name: "no-development-packages",
      severity: "error",
      comment: "what the product runs on is listed under dependencies; types are not run",
      from: { path: "^(?:src|data/build)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "listed-packages",
      severity: "error",
      comment: "a package that package.json does not name may disappear with the one that brought it",
      from: { path: "^(?:src|data/build)/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "modules that need each other are one idea or three, not two",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "an import that is not found is not checked either",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\?(?:worker|url|raw|inline)" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.css$" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
      mainFields: ["module", "main", "types"],
    },
  },
};
