import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { repositoryFiles } from "../../tools/repository-files.ts";

/** What is listed of a folder with these files. */
function listedOf(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(tmpdir(), "einder-files-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return repositoryFiles(root).sort();
  } finally {
    rmSync(root, { recursive: true });
  }
}

it("lists what is on disk without git, and leaves out what is ignored, at any depth", () => {
  const ignored = ["dist/a.js", "src/dist/b.js", "public/data/c.json", ".git/HEAD"];
  const kept = [".gitignore", "data/d.csv", "public/e.svg", "src/distance.ts"];
  const files = Object.fromEntries([...ignored, ...kept].map((path) => [path, ""]));
  expect(listedOf({ ...files, ".gitignore": "dist/\npublic/data/\n" })).toEqual(kept);
  expect(listedOf({ ".gitignore": "dist/\n", ".git": "gitdir: elsewhere" })).toEqual([".gitignore"]);
});

it("says which line of .gitignore it does not understand", () => {
  expect(() => listedOf({ ".gitignore": "dist/\n*.log\n" })).toThrow('.gitignore has "*.log"');
});
