import { Command, CommanderError } from "commander";
import { type PlainDate, parsePlainDate } from "../domain/time/plain-date.ts";
import { Problem, quoted } from "./problem.ts";

/** What a command was called with, or the text of its help when that was asked for. */
export type Called<Raw> = { readonly raw: Raw } | { readonly help: string };

/**
 * Reads what follows the name of a command.
 *
 * @param describe adds description and options.
 * @throws Problem, in one line, for an option that there is not, a value that is missing, or too many words.
 */
export function readCall<Raw extends object>(
  name: string,
  args: readonly string[],
  describe: (command: Command) => Command,
): Called<Raw> {
  let help = "";
  const command = describe(new Command(name))
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        help += text;
      },
      writeErr: () => undefined,
    });
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { help };
    throw new Problem(inOneLine(error.message.replace(/^error: /, "")));
  }
  return { raw: command.opts<Raw>() };
}

/** @throws Problem unless the text is one of those expected. */
export function oneOf<Value extends string>(
  option: string,
  found: string,
  expected: readonly Value[],
): Value {
  const value = expected.find((one) => one === found);
  if (value === undefined) throw wrong(option, found, expected.join(" or "));
  return value;
}

/** @throws Problem unless the text is a day. */
export function readDate(text: string, option = "--date"): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw wrong(option, text, "an existing day written YYYY-MM-DD");
  return date;
}

/** What is wrong with the text of an option, in one line. */
export function wrong(option: string, found: string, expected: string): Problem {
  return new Problem(`${option}: found ${quoted(found)}, expected ${expected}`);
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
