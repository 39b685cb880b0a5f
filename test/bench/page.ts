import type { Manifest } from "../../src/domain/datasets/documents.ts";
import { createFigures } from "../../src/domain/indicators/figures.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/priority/defaults.ts";
import { rankAreas } from "../../src/domain/priority/rank-areas.ts";
import { robustnessModel } from "../../src/domain/priority/robustness-model.ts";
import type { Documents } from "../../src/state/store.ts";
import { createMeasureClient } from "../../src/workers/measure-client.ts";
import { createRobustnessClient } from "../../src/workers/robustness-client.ts";

/** A task longer than this is felt, and is what browsers report as long. */
const LONG_TASK_MS = 50;

/** What {@link timed} saw while the worker worked. */
export interface InPage {
  readonly seconds: number;
  /** Tasks of the page itself over 50 ms in that time. */
  readonly longTasks: number;
}

const bytesOf = async (path: string): Promise<ArrayBuffer> => (await fetch(`/data/${path}`)).arrayBuffer();
const read = async <Document>(path: string): Promise<Document> =>
  JSON.parse(new TextDecoder().decode(await bytesOf(path)));

async function timed(work: () => Promise<unknown>): Promise<InPage> {
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().filter(({ duration }) => duration > LONG_TASK_MS).length;
  });
  // What was made ready for the work belongs to a task before it.
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.observe({ type: "longtask" });
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  // Entries arrive in a task of their own.
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { seconds, longTasks };
}

function places(count: number): Float64Array<ArrayBuffer> {
  let state = 20_261_123;
  return new Float64Array(2 * count).map((_, i) => {
    state = (state * 48_271) % 2_147_483_647;
    const share = state / 2_147_483_647;
    return i % 2 === 0 ? share * 160 - 80 : share * 75 - 10;
  });
}

async function points(count: number, formula: "geodesic" | "fast"): Promise<InPage> {
  const manifest = await read<Manifest>("manifest.json");
  const { borders } = await read<Documents["areas"]>(manifest.files.areas.path);
  const client = createMeasureClient(async () => ({
    bytes: await bytesOf(manifest.files.geometry10m.path),
    records: borders,
  }));
  await client.prepare(["eu"]);
  await client.points(["eu"], places(1000), formula, () => {});
  const positions = places(count);
  return timed(() => client.points(["eu"], positions, formula, () => {}));
}

async function draws(count: number): Promise<InPage> {
  const manifest = await read<Manifest>("manifest.json");
  const { areas, borders, homeAreas } = await read<Documents["areas"]>(manifest.files.areas.path);
  const figures = createFigures(await read(manifest.files.figures.path));
  const distances = await read<Documents["distances"]>(manifest.files.distances.path);
  const [homeArea] = homeAreas;
  if (homeArea === undefined) throw new Error("no home area in the data");
  const [date, settings] = [manifest.edition, DEFAULT_SETTINGS];
  const priorities = rankAreas({
    areas,
    figures,
    distances,
    homeArea,
    borders,
    outermost: false,
    date,
    settings,
  });
  const model = robustnessModel({ priorities, figures, date, settings });
  const client = createRobustnessClient();
  await client.draw({ model, seed: 2, total: 1000 }, () => {});
  return timed(() => client.draw({ model, seed: 1, total: count }, () => {}));
}

Object.assign(globalThis, { bench: { points, draws } });
document.title = "ready";
