import { buildAndWrite } from "./build-and-write.ts";
import { runToExit } from "./run-to-exit.ts";

await runToExit(buildAndWrite);
