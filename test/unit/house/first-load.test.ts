import { describe, expect, it } from "vitest";
import { scriptsBeforeFirstFrame } from "../../tools/first-load.ts";

/** index -> react (static), map (dynamic -> engine), panel (dynamic -> shared); shared has a style only. */
const MANIFEST = {
  "index.html": {
    file: "assets/index.js",
    isEntry: true,
    imports: ["_react.js"],
    dynamicImports: ["src/map/map.tsx", "src/ui/panel.tsx"],
  },
  "_react.js": { file: "assets/react.js" },
  "src/map/map.tsx": { file: "assets/map.js", imports: ["_react.js", "_engine.js"] },
  "_engine.js": { file: "assets/engine.js" },
  "src/ui/panel.tsx": {
    file: "assets/panel.js",
    imports: ["_shared.js"],
    dynamicImports: ["src/map/map.tsx"],
  },
  "_shared.js": { file: "assets/shared.css" },
};

describe("the scripts before the first map frame", () => {
  it("are the entry and all that hangs on it by static and dynamic imports", () => {
    expect(scriptsBeforeFirstFrame(MANIFEST, [])).toEqual([
      "assets/engine.js",
      "assets/index.js",
      "assets/map.js",
      "assets/panel.js",
      "assets/react.js",
    ]);
  });

  it("leave out a module that was declared to come later, and what only it needs", () => {
    expect(scriptsBeforeFirstFrame(MANIFEST, ["src/map/map.tsx", "src/ui/panel.tsx"])).toEqual([
      "assets/index.js",
      "assets/react.js",
    ]);
  });

  it("keep a chunk that is also needed early", () => {
    const early = { ...MANIFEST, "_react.js": { file: "assets/react.js", imports: ["_engine.js"] } };
    expect(scriptsBeforeFirstFrame(early, ["src/map/map.tsx"])).toContain("assets/engine.js");
  });

  it("are not measured with a declaration that names nothing", () => {
    expect(() => scriptsBeforeFirstFrame(MANIFEST, ["src/ui/gone.tsx"])).toThrow(/src\/ui\/gone\.tsx/);
  });

  it("are not measured on a build without an entry, or with a chunk missing", () => {
    expect(() => scriptsBeforeFirstFrame({}, [])).toThrow(/no entry/);
    const { "_react.js": _left, ...cut } = MANIFEST;
    expect(() => scriptsBeforeFirstFrame(cut, [])).toThrow(/_react\.js/);
  });
});
