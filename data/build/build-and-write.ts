import { fileURLToPath } from "node:url";
import { buildData } from "./build-data.ts";
import { accountLines } from "./output/account-lines.ts";
import { hashInputs, writeStamp } from "./output/stamp.ts";
import { MANIFEST_FILE, writeOutput } from "./output/write-output.ts";
import { shownProgress } from "./progress.ts";
import { DataFolder } from "./tables/read-files.ts";

const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));
const DATA = fileURLToPath(new URL("../", import.meta.url));
const OUTPUT = fileURLToPath(new URL("../../public/data/", import.meta.url));

/** Builds `public/data` from `data/`, showing progress, and prints the account. @throws DataError when a table does not hold. */
export async function buildAndWrite(): Promise<void> {
  const progress = shownProgress();
  const inputs = hashInputs(REPOSITORY);
  const { manifest, files, texts } = await buildData(new DataFolder(DATA), progress);
  const stale = await progress.step("Writing public/data", () => writeOutput(OUTPUT, texts));
  writeStamp(OUTPUT, inputs, texts.keys());
  const lines = accountLines(manifest, files, texts.get(MANIFEST_FILE) ?? "");
  if (stale.length > 0) lines.push(`removed ${stale.length} stale: ${stale.join(", ")}`);
  console.log(lines.join("\n"));
}
