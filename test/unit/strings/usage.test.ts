import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { nl } from "../../../src/strings/nl/index.ts";

const SOURCE = fileURLToPath(new URL("../../../src/", import.meta.url));

/** All code of the product but the dictionaries themselves. */
const code = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/^strings[\\/](nl|en)[\\/]/.test(file))
  .map((file) => readFileSync(join(SOURCE, file), "utf8"))
  .join("\n");

/** Ids that are put together from a term, as [what stands before it, what stands after it]. */
const built = [...code.matchAll(/`([a-z][\w.-]*\.)\$\{[^}]*\}([\w.]*)`/g)].map(
  ([, before, after]) => [before ?? "", after ?? ""] as const,
);

it("no text is kept that no screen, picture or command says", () => {
  expect(built.length).toBeGreaterThan(20);
  const unsaid = Object.keys(nl).filter(
    (id) =>
      !code.includes(`"${id}"`) &&
      !built.some(([before, after]) => id.startsWith(before) && id.endsWith(after)),
  );
  expect(unsaid).toEqual([]);
});
