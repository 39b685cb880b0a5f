import type { Browser, CDPSession, Page } from "playwright-core";
import { preview } from "vite";

/** Microseconds and stack of what ran, as the browser's profiler takes them. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** What is not script of the product: idle time, native code outside any script, and the map engine at its drawing. */
const isAside = ({ functionName, url }: Profile["nodes"][number]["callFrame"]): boolean =>
  functionName === "(idle)" ||
  functionName === "(program)" ||
  functionName === "(root)" ||
  url.includes("maplibre");

/** The longest run of samples inside the product's script without a break of 1 ms, in milliseconds. */
function longestStretch({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** True when the stack begins with the map engine: its frames, and what it calls while it draws. */
  const isEngine = (id: number): boolean => {
    let outermost = id;
    for (let up = parents.get(id); up !== undefined; up = parents.get(up)) {
      if (byId.get(up)?.callFrame.functionName !== "(root)") outermost = up;
    }
    return byId.get(outermost)?.callFrame.url.includes("maplibre") ?? false;
  };
  let longest = 0;
  let stretch = 0;
  let gap = 0;
  samples.forEach((id, at) => {
    const milliseconds = (timeDeltas[at] ?? 0) / 1000;
    const frame = byId.get(id)?.callFrame;
    if (frame === undefined || isAside(frame) || isEngine(id)) {
      gap += milliseconds;
      if (gap > 1) stretch = 0;
      return;
    }
    gap = 0;
    stretch += milliseconds;
    longest = Math.max(longest, stretch);
  });
  return longest;
}

async function profiled(session: CDPSession, act: () => Promise<void>): Promise<number> {
  await session.send("Profiler.start");
  await act();
  const { profile } = await session.send("Profiler.stop");
  return longestStretch(profile);
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

/** The longest stretches of script of a click that measures and of a move of the pointer, in milliseconds. */
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
    const session = await page.context().newCDPSession(page);
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: 100 });
    const [clicks, hovers]: [number[], number[]] = [[], []];
    for (const [x, y] of PLACES) {
      hovers.push(
        await profiled(session, async () => {
          await page.mouse.move(x, y);
          await atRest(page);
        }),
      );
      clicks.push(
        await profiled(session, async () => {
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
