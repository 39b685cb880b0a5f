/** Something the person at the command line has to put right: told in one line, without a stack. */
export class Problem extends Error {
  /** 2 for wrong arguments and files, 1 where the arguments were right and the work could not be done. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.name = "Problem";
    this.exitCode = exitCode;
  }
}

/**
 * What was found, as an error shows it, in one line: text quoted and cut after 60 characters, a few numbers
 * as they are, and of anything larger only what it is.
 */
export function quoted(found: unknown): string {
  if (found === undefined) return "nothing";
  if (Array.isArray(found)) {
    const few = found.length <= 3 && found.every((member) => typeof member === "number");
    return few ? `[${found.join(", ")}]` : `an array of ${found.length}`;
  }
  if (typeof found === "object" && found !== null) return "an object";
  const text = JSON.stringify(typeof found === "string" ? found.slice(0, 100) : found) ?? String(found);
  return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}
