import { fileURLToPath } from "node:url";
import { hashInputs, isFresh } from "./output/stamp.ts";

const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));
const OUTPUT = fileURLToPath(new URL("../../public/data/", import.meta.url));

/**
 * Makes sure that `public/data` holds what the present inputs give: builds when it is missing or stale, and
 * otherwise only reads the inputs to compare their hash with the stamp of the last build.
 *
 * @returns "fresh" when nothing had to be done.
 * @throws DataError when the data do not hold; nothing is written then.
 */
export async function ensureData(): Promise<"fresh" | "built"> {
  if (isFresh(OUTPUT, hashInputs(REPOSITORY))) return "fresh";
  const { buildAndWrite } = await import("./build-and-write.ts");
  await buildAndWrite();
  return "built";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { runToExit } = await import("./run-to-exit.ts");
  await runToExit(async () => {
    if ((await ensureData()) === "fresh") console.log("The data are up to date.");
  });
}
