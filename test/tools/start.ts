import { parseArgs } from "node:util";
import { preview } from "vite";
import { ensureApp, ensureData } from "./ensure-product.ts";

const DEFAULT_PORT = 4173;

function portFrom(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 1 && port <= 65_535))
    throw new RangeError(`--port takes a number from 1 to 65535, not "${text}"`);
  return port;
}

/** Builds what is missing or older than its sources, then serves it on this machine only. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  const port = portFrom(values.port);
  ensureData();
  ensureApp();
  const server = await preview({ preview: { port }, logLevel: "warn" });
  process.stdout.write(`\nEinder: http://localhost:${port}/\nStop with Ctrl+C.\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().finally(() => process.exit(0)));
  }
}

start().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const hint = /in use/.test(message)
    ? "\nStop the other server, or choose another port: npm start -- --port 4174"
    : "";
  process.stderr.write(`Einder did not start: ${message}${hint}\n`);
  process.exitCode = 1;
});
