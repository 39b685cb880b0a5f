import * as v from "valibot";
import { APP6_DOMAINS, APP6_IDENTITIES } from "../../../src/domain/datasets/app6.ts";
import { FRAMEWORKS, INSTRUMENTS } from "../../../src/domain/missions/mission.ts";
import { check } from "../tables/check.ts";
import { ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";

const FILE = "app-6/symbols.json";

const digits = (count: number) =>
  v.pipe(v.string(), v.regex(new RegExp(`^\\d{${count}}$`), `${count} digits`));
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  v.picklist(values, `one of ${values.join(", ")}`);

const iconSchema = v.strictObject({
  instrument: oneOf(INSTRUMENTS),
  domain: oneOf(APP6_DOMAINS),
  symbolSet: digits(2),
  entity: digits(6),
  modifier: digits(2),
});
const tableSchema = v.strictObject({
  frameworks: v.array(v.strictObject({ framework: oneOf(FRAMEWORKS), identity: oneOf(APP6_IDENTITIES) })),
  icons: v.array(iconSchema),
});
export type App6Icon = v.InferOutput<typeof iconSchema>;
/** Which symbol stands for what: one identity per framework, one icon per instrument and domain. */
export type App6Table = v.InferOutput<typeof tableSchema>;

/** @throws DataError when the table does not fit the schema, or a framework or an icon is missing or stands there twice. */
export function readApp6(folder: DataFolder): App6Table {
  const log = new ProblemLog();
  const where = { file: folder.nameOf(FILE), place: "" };
  const table = check(tableSchema, folder.json(FILE), where, log);
  const once = (field: string, found: readonly string[], wanted: readonly string[]) => {
    for (const name of wanted) {
      const count = found.filter((other) => other === name).length;
      if (count !== 1) log.add({ ...where, field, found: shown(count), expected: `one entry for ${name}` });
    }
  };
  if (table !== null) {
    once(
      "frameworks",
      table.frameworks.map(({ framework }) => framework),
      FRAMEWORKS,
    );
    once(
      "icons",
      table.icons.map(({ instrument, domain }) => `${instrument} ${domain}`),
      INSTRUMENTS.flatMap((instrument) => APP6_DOMAINS.map((domain) => `${instrument} ${domain}`)),
    );
  }
  log.throwIfAny();
  return table ?? { frameworks: [], icons: [] };
}
