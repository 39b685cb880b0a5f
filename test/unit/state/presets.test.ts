import { describe, expect, it } from "vitest";
import { PRESETS } from "../../../src/domain/priority/presets.ts";
import { withPreset } from "../../../src/state/presets.ts";

const near = { name: "Mine", settings: PRESETS.near };

describe("own presets", () => {
  it("are added at the end, and one of the same name is replaced in its place", () => {
    const two = withPreset(withPreset([], near), { name: "Other", settings: PRESETS.far });
    expect(two.map(({ name }) => name)).toEqual(["Mine", "Other"]);
    const changed = withPreset(two, { name: "Mine", settings: PRESETS["no-distance"] });
    expect(changed.map(({ name, settings }) => [name, settings.decay])).toEqual([
      ["Mine", "none"],
      ["Other", "half-distance"],
    ]);
  });
});
