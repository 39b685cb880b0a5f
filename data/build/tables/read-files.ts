import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { DataError, type ProblemLog } from "./data-problem.ts";

/** Reads the files of one `data/` folder; names in messages are relative to the repository's top. */
export class DataFolder {
  readonly path: string;

  /** @param path folder that holds the dataset folders. */
  constructor(path: string) {
    this.path = path;
  }

  /** Name of a file in messages. */
  nameOf(file: string): string {
    return `data/${file}`;
  }

  has(file: string): boolean {
    return existsSync(join(this.path, file));
  }

  /** @throws DataError when there is no such file. */
  text(file: string): string {
    if (!this.has(file)) throw fileError(this.nameOf(file), "no file", "a file of this name");
    return readFileSync(join(this.path, file), "utf8");
  }

  /** @throws DataError when the file is missing or is not JSON. */
  json(file: string): unknown {
    const text = this.text(file);
    try {
      return JSON.parse(text);
    } catch (error) {
      throw fileError(
        this.nameOf(file),
        error instanceof Error ? error.message : String(error),
        "valid JSON",
      );
    }
  }

  /**
   * The rows of a comma-separated UTF-8 table with a header; cells are text as written.
   * Rows of another length than the header are added to the log and left out.
   *
   * @throws DataError when the file is missing, has no header, repeats a column or cannot be read.
   */
  csv(file: string, log: ProblemLog): CsvTable {
    const name = this.nameOf(file);
    const { data, errors } = Papa.parse<string[]>(this.text(file), { delimiter: ",", skipEmptyLines: false });
    const [fault] = errors;
    if (fault) throw fileError(name, fault.message, "a comma-separated table", `row ${(fault.row ?? 0) + 1}`);
    const [columns = [], ...records] = data;
    if (columns.length === 0 || columns.includes("") || new Set(columns).size !== columns.length) {
      throw fileError(name, columns.join(","), "a header that names each column once", "row 1");
    }
    if (records.at(-1)?.join("") === "") records.pop();
    const rows: CsvRow[] = [];
    for (const [index, record] of records.entries()) {
      const place = `row ${index + 2}`;
      if (record.length === columns.length) {
        rows.push({
          place,
          cells: Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ""])),
        });
      } else {
        log.add({
          file: name,
          place,
          field: "",
          found: `${record.length} cells`,
          expected: `${columns.length} cells`,
        });
      }
    }
    return { file: name, columns, rows };
  }
}

export interface CsvRow {
  /** As in {@link DataProblem.place}: the header is row 1. */
  readonly place: string;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

function fileError(file: string, found: string, expected: string, place = ""): DataError {
  return new DataError([{ file, place, field: "", found, expected }]);
}
