import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Paths of all files of the repository with `/` between folders, without what `.gitignore` leaves out: read from disk, for
 * a machine that has the sources without git.
 *
 * @throws Error when `.gitignore` has a line that is not the name of a folder, which is all that is understood here.
 */
export function repositoryFiles(root: string): string[] {
  const ignored = readFileSync(join(root, ".gitignore"), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const strange = ignored.find((line) => !/^[\w./-]+\/$/.test(line));
  if (strange !== undefined) throw new Error(`.gitignore has "${strange}": expected a folder, as "dist/"`);
  const isLeftOut = (folder: string) =>
    folder === ".git/" || ignored.some((line) => folder === line || folder.endsWith(`/${line}`));
  const within = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      if (!entry.isDirectory()) return entry.name === ".git" ? [] : [path];
      return isLeftOut(`${path}/`) ? [] : within(`${path}/`);
    });
  return within("");
}
