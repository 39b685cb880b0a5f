/**
 * `npm run -s distance -- --home <id|file> --points <file> [options]`: how far points are from a border, by the same
 * engine as the screens. Prints to stdout alone. Exit codes: 0 done, 1 rows were rejected or the data could not be
 * read, 2 wrong arguments or files.
 */
import { runAsProcess } from "./command.ts";
import { distanceCommand } from "./distance-command.ts";

runAsProcess(distanceCommand);
