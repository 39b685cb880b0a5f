/**
 * `npm run -s rank -- [options]`: the ranking on the command line, by the same rules and data as the screens.
 * Prints to stdout alone. Exit codes: 0 done, 1 the data could not be read, 2 wrong arguments or polygon file.
 */
import { runAsProcess } from "./command.ts";
import { rankCommand } from "./rank-command.ts";

runAsProcess(rankCommand);
