import {
  INTEREST_LEVELS,
  type InterestJudgement,
  type InterestSettings,
} from "../../domain/priority/types.ts";
import { parsePlainDate } from "../../domain/time/plain-date.ts";
import { escapeText, unescapeText } from "./parameter.ts";

/** Characters; what the form lets nobody exceed, so that a link stays one that a mail carries. */
export const LONGEST_RATIONALE = 400;
export const LONGEST_NAME = 80;

/** `1~UKR:3:2026-11-23:A. Analist:Because`: switch, then each judgement by area, level, day, name and reason. */
export function writeInterest({ on, judgements }: InterestSettings): string {
  const written = Object.entries(judgements)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([iso3, { level, on: day, by, rationale }]) =>
      [iso3, level, day, escapeText(by), escapeText(rationale)].join(":"),
    );
  return [on ? "1" : "0", ...written].join("~");
}

/**
 * All judgements or none: a score that counts half of what its sender judged is nobody's score.
 * null for anything that `writeInterest` does not write.
 */
export function readInterest(text: string): InterestSettings | null {
  const [state, ...written] = text.split("~");
  if (state !== "0" && state !== "1") return null;
  const judgements = new Map<string, InterestJudgement>();
  for (const part of written) {
    const [iso3 = "", level, day = "", by = "", rationale = "", ...rest] = part.split(":");
    const judgement = readJudgement(level ?? "", day, by, rationale);
    if (!/^[A-Z]{3}$/.test(iso3) || judgements.has(iso3) || judgement === null || rest.length > 0)
      return null;
    judgements.set(iso3, judgement);
  }
  return { on: state === "1", judgements: Object.fromEntries(judgements) };
}

function readJudgement(
  levelText: string,
  day: string,
  byText: string,
  rationaleText: string,
): InterestJudgement | null {
  const level = INTEREST_LEVELS.find((known) => String(known) === levelText);
  const on = parsePlainDate(day);
  const by = unescapeText(byText);
  const rationale = unescapeText(rationaleText);
  if (level === undefined || on === null || by === null || rationale === null) return null;
  return isStated(by, LONGEST_NAME) && isStated(rationale, LONGEST_RATIONALE)
    ? { level, rationale, by, on }
    : null;
}

const isStated = (text: string, longest: number): boolean => text.trim() !== "" && text.length <= longest;
