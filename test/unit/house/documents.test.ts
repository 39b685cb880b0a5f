import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HOME_AREA_IDS } from "../../../src/domain/borders/home-area.ts";
import { withDataTable } from "../../tools/data-table.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

describe("the documents", () => {
  it("list the datasets as their cards describe them (npm run docs writes the table)", () => {
    expect(read("README.md")).toBe(withDataTable(read("README.md"), ROOT));
  });

  it("count the home areas as there are", () => {
    const counted = /(\w+) home areas to measure from/i.exec(read("README.md"))?.[1]?.toLowerCase();
    expect(counted).toBe(WORDS[HOME_AREA_IDS.length]);
  });

  it("name the port that the start command serves on and the oldest Node that the package allows", () => {
    const port = /port: (\d+), strictPort: true, headers/.exec(read("vite.config.ts"))?.[1];
    expect(read("README.md")).toContain(`http://localhost:${port}/`);
    const engine: string = JSON.parse(read("package.json")).engines.node;
    expect(read("README.md")).toContain(`Node.js ${engine.replace(">=", "")} or later`);
  });

  it("name no script that is not there", () => {
    const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
    for (const path of ["README.md", "src/README.md", "data/README.md"]) {
      const named = [...read(path).matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name);
      expect([path, named.filter((name) => !scripts.includes(name ?? ""))]).toEqual([path, []]);
    }
  });

  it("name in the map of the house every folder of src and no other", () => {
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const rows = [...read("src/README.md").matchAll(/^\| \d \| `(\w+)\/` \|/gm)].map(
      ([, name]) => name ?? "",
    );
    expect(rows.sort()).toEqual(folders.sort());
  });

  it("point to files that are there", () => {
    const links = [...read("README.md").matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? "");
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(links.length).toBeGreaterThan(5);
  });
});
