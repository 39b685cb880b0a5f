/** One thing wrong in a file of `data/`, said so that its author can find and mend it. */
export interface DataProblem {
  /** Path from the repository's top, e.g. `data/wgi/figures.csv`. */
  readonly file: string;
  /** Where in the file as its author sees it, e.g. `row 17` or `item 3 (irini)`; empty for the file as a whole. */
  readonly place: string;
  /** Column, or the path to the member of an object; empty for the whole row. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

const LONGEST_VALUE = 80;
const MOST_LINES = 40;

/** Thrown once per build with every problem of the step that failed; the message has one line for each. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    const lines = problems.slice(0, MOST_LINES).map(problemLine);
    if (problems.length > MOST_LINES) lines.push(`and ${problems.length - MOST_LINES} more`);
    super(lines.join("\n"));
    this.problems = problems;
  }
}

/** Gathers problems, so that an author sees all of them and not the first. */
export class ProblemLog {
  readonly #problems: DataProblem[] = [];

  add(problem: DataProblem): void {
    this.#problems.push(problem);
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  /** @throws DataError when anything was added. */
  throwIfAny(): void {
    if (!this.isEmpty) throw new DataError(this.#problems);
  }
}

/** A value as a message shows it: quoted text, shortened; `nothing` where there is none. */
export function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}...` : text;
}

function problemLine({ file, place, field, found, expected }: DataProblem): string {
  const where = [file, place, field && `field ${field}`].filter((part) => part !== "").join(", ");
  return `${where}: found ${found}, expected ${expected}`;
}
