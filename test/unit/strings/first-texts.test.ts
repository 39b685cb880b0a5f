import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";
import { first, nl } from "../../../src/strings/nl/index.ts";

const SOURCE = resolve(import.meta.dirname, "..", "..", "..", "src");

/** What draws only after the analysis has been there, and its texts with it: a drawing is begun from one of its forms. */
const AFTER_THE_ANALYSIS = ["ui/own-border/draw-bar.tsx"];

/** Modules that the page runs without having asked for another part of itself: what `main.tsx` imports, and what that does. */
function loadedFirst(): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const code = readFileSync(file, "utf8");
    for (const [statement, from, bare] of code.matchAll(
      /^(?:import|export)\s[^;]*?from "(\.[^"]+)"|^import "(\.[^"]+)"/gms,
    )) {
      if (!/^(?:import|export) type/.test(statement)) visit(resolve(dirname(file), from ?? bare ?? ""));
    }
  };
  visit(join(SOURCE, "main.tsx"));
  return [...found].map((file) => relative(SOURCE, file).replaceAll("\\", "/"));
}

it("no module of the first load says a text that comes later: it would end the page", () => {
  const modules = loadedFirst();
  expect(modules.length).toBeGreaterThan(100);
  expect(modules).toContain("app/header-bar.tsx");
  expect(modules).not.toContain("app/analysis/analysis-screen.tsx");
  const later = Object.keys(nl).filter((id) => !(id in first));
  const said = modules
    .filter((module) => !module.startsWith("strings/") && !AFTER_THE_ANALYSIS.includes(module))
    .flatMap((module) => {
      const code = readFileSync(join(SOURCE, module), "utf8");
      return later.filter((id) => code.includes(`"${id}"`)).map((id) => `${module}: ${id}`);
    });
  expect(said).toEqual([]);
});
