import type { Browser, Page } from "playwright-core";
import { preview } from "vite";

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
 * The most script the page ran in one task, in milliseconds of the processor. The map engine's drawing is left out:
 * its frames and the answers of its workers, which come for any move of the map as well.
 */
function mostScript(trace: readonly TraceEvent[], input: string): number {
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
  const tasks = outermost(onPage.filter(({ name }) => name === "RunTask"));
  const sums = tasks.map((task) =>
    own.filter((run) => isWithin(run, task)).reduce((sum, { tdur = 0 }) => sum + tdur, 0),
  );
  return Math.max(...sums) / 1000;
}

async function traced(
  browser: Browser,
  page: Page,
  input: string,
  act: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8"],
  });
  await act();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  return mostScript(trace.traceEvents, input);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const PLACES = [
  [560, 420],
  [600, 400],
  [640, 430],
  [580, 450],
  [620, 380],
  [570, 400],
  [610, 440],
] as const;

async function atRest(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
}

/**
 * The most script in one task of a click that measures, up to the drawn line, and of a move of the pointer: medians,
 * in milliseconds of the processor.
 */
export async function clickAndHover(
  browser: Browser,
  root: string,
): Promise<{ readonly click: number; readonly hover: number }> {
  const server = await preview({ root, logLevel: "error", preview: { port: 0, strictPort: false } });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(`${server.resolvedUrls?.local[0] ?? ""}#v=1&s=analysis&l=en&d=2026-11-23&x=point:5,20`);
    const distance = page.getByTestId("point-distance");
    await distance.waitFor({ timeout: 120_000 });
    await page.getByRole("button", { name: "Measure distance to the border", exact: true }).click();
    await atRest(page);
    const [clicks, hovers]: [number[], number[]] = [[], []];
    for (const [x, y] of PLACES) {
      hovers.push(
        await traced(browser, page, "mousemove", async () => {
          await page.mouse.move(x, y);
          await atRest(page);
        }),
      );
      clicks.push(
        await traced(browser, page, "click", async () => {
          await page.mouse.click(x, y);
          await atRest(page);
        }),
      );
    }
    return { click: median(clicks), hover: median(hovers) };
  } finally {
    await page.close();
    await server.close();
  }
}
