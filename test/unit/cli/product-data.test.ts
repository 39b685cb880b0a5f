import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Problem } from "../../../src/cli/problem.ts";
import { openProductData } from "../../../src/cli/product-data.ts";

const TEXT = '{"areas":[]}';
const sha256 = createHash("sha256").update(TEXT).digest("hex");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "einder-product-data-"));
  writeFileSync(
    join(folder, "manifest.json"),
    JSON.stringify({ files: { areas: { path: "areas.json", sha256 } } }),
  );
  writeFileSync(join(folder, "areas.json"), TEXT);
});
afterEach(() => rmSync(folder, { recursive: true }));

function problemOf(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("no problem found");
}

describe("openProductData", () => {
  it("reads a file that is the one its manifest names", () => {
    expect(openProductData(folder).read("areas")).toEqual({ areas: [] });
  });

  it.each([
    [
      "changed",
      () => writeFileSync(join(folder, "areas.json"), '{"areas":[1]}'),
      "is not the file that the manifest names",
    ],
    ["gone", () => rmSync(join(folder, "areas.json")), "is missing"],
  ])("refuses a file that is %s, with what to do and exit code 1", (_, damage, message) => {
    damage();
    const problem = problemOf(() => openProductData(folder).read("areas"));
    expect(problem.message).toContain(`public/data/areas.json ${message}`);
    expect(problem.message).toContain("npm run data");
    expect(problem.exitCode).toBe(1);
  });

  it("refuses a manifest that is cut off or missing", () => {
    writeFileSync(join(folder, "manifest.json"), '{"files":');
    expect(problemOf(() => openProductData(folder)).message).toContain("manifest.json is not JSON");
    rmSync(join(folder, "manifest.json"));
    expect(problemOf(() => openProductData(folder)).message).toContain("manifest.json is missing");
  });
});
