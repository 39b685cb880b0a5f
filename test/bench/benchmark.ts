/** One way to do the work that a benchmark is about. */
export interface BenchmarkCase {
  readonly name: string;
  /** Does the work once, and returns how many operations that were. */
  readonly run: () => number;
}

/** What is measured, and what is known without measuring time. */
export interface Prepared {
  readonly cases: readonly BenchmarkCase[];
  /** Sentences under the table, their numbers taken from what was prepared. */
  readonly notes?: readonly string[];
}

/** A question about speed, with the product's own way first and what it is compared with after it. */
export interface Benchmark {
  readonly name: string;
  readonly question: string;
  /** What one operation is, in the singular, e.g. "point". */
  readonly operation: string;
  /** Reads and builds what the cases need, outside the measured time. */
  readonly prepare: () => Prepared;
}
