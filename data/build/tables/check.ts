import * as v from "valibot";
import { type ProblemLog, shown } from "./data-problem.ts";

/**
 * The value as the schema puts it out, or null after its problems were added to the log.
 * A message written in the schema says what was expected; without one, valibot's own name of the type does.
 */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  where: { readonly file: string; readonly place: string },
  log: ProblemLog,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    log.add({
      ...where,
      field: v.getDotPath(issue) ?? "",
      found: shown(issue.input),
      expected: issue.message.startsWith("Invalid ") ? (issue.expected ?? issue.message) : issue.message,
    });
  }
  return null;
}
