import { statSync } from "node:fs";
import { resolve } from "node:path";

/** The file that was meant, or null: npm runs a command in the repository, and says where it was typed. */
export function findFile(path: string): string | null {
  const folders = [process.cwd(), process.env["INIT_CWD"] ?? "."];
  const candidates = folders.map((folder) => resolve(folder, path));
  return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile()) ?? null;
}
