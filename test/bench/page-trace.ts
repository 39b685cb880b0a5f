import type { Browser, Page } from "playwright-core";

/** What this reads of an event of the browser's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor: a thread that has to wait for its turn does not count. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly url?: string } };
}

/** What the browser runs script for. */
const SCRIPT = new Set([
  "EventDispatch",
  "FireAnimationFrame",
  "FunctionCall",
  "HandlePostMessage",
  "RunMicrotasks",
  "TimerFire",
  "v8.callFunction",
]);

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const isWithin = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.ts >= outer.ts && endOf(inner) <= endOf(outer);

/** Those of `events` that lie in no other of them; `events` in order of their begin. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (last === undefined || !isWithin(event, last)) found.push(event);
  }
  return found;
}

/**
 * Script of the page after an input, in milliseconds of the processor. The map engine's drawing is left out: its frames
 * and the answers of its workers, which come for any move of the map as well.
 */
export interface Script {
  /** The most in one task. */
  readonly most: number;
  readonly total: number;
  /** With the drawing of the map engine. */
  readonly withEngine: number;
}

function scriptOf(trace: readonly TraceEvent[], input: string): Script {
  const begun = trace.find(({ name, args }) => name === "EventDispatch" && args?.data?.type === input);
  if (begun === undefined) throw new Error(`the trace holds no ${input}`);
  const onPage = trace
    .filter(({ ph, pid, tid }) => ph === "X" && pid === begun.pid && tid === begun.tid)
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const script = onPage.filter(({ name }) => SCRIPT.has(name));
  const isEngine = (run: TraceEvent): boolean =>
    run.name !== "EventDispatch" &&
    script
      .find((call) => call.name === "FunctionCall" && isWithin(call, run))
      ?.args?.data?.url?.includes("maplibre") === true;
  const own = outermost(script).filter((run) => !isEngine(run));
  const tasks = outermost(onPage.filter(({ name }) => name === "RunTask")).filter(
    (task) => endOf(task) >= begun.ts,
  );
  const spent = (runs: readonly TraceEvent[]): number =>
    runs.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  const after = (runs: readonly TraceEvent[]) => runs.filter(({ ts }) => ts >= begun.ts);
  return {
    most: Math.max(...tasks.map((task) => spent(own.filter((run) => isWithin(run, task))))),
    total: spent(after(own)),
    withEngine: spent(after(outermost(script))),
  };
}

/** What the page ran for an input of that type while `act` made it and waited. */
export async function traced(
  browser: Browser,
  page: Page,
  input: string,
  act: () => Promise<void>,
): Promise<Script> {
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8"],
  });
  await act();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  return scriptOf(trace.traceEvents, input);
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
