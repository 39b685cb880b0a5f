import type { BenchmarkCase } from "./benchmark.ts";

const LEAST_ROUNDS = 5;
const LEAST_SECONDS = 1;
const MOST_SECONDS = 20;

/** Operations per second over all rounds of one case; the spread tells how far to trust the median. */
export interface Measurement {
  readonly name: string;
  readonly rounds: number;
  readonly slowest: number;
  readonly median: number;
  readonly fastest: number;
}

/** Runs a case once to warm up, then until both the rounds and the seconds suffice. */
export function measure({ name, run }: BenchmarkCase): Measurement {
  run();
  const rates: number[] = [];
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  while ((rates.length < LEAST_ROUNDS || seconds() < LEAST_SECONDS) && seconds() < MOST_SECONDS) {
    const before = performance.now();
    const operations = run();
    rates.push((operations * 1000) / (performance.now() - before));
  }
  rates.sort((a, b) => a - b);
  const at = (share: number): number => rates[Math.floor((rates.length - 1) * share)] ?? Number.NaN;
  return { name, rounds: rates.length, slowest: at(0), median: at(0.5), fastest: at(1) };
}
