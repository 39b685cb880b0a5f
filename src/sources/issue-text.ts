import "../strings/source-texts.ts";
import type { Translator } from "../strings/translator.ts";
import { quote } from "./phrases.ts";
import type { Issue, Phrase, Place } from "./source.ts";

/** An issue in one line: where it is, what was found and what is expected, or what was made of it. */
export function issueText(issue: Issue, translator: Translator): string {
  const place = placeText(issue.place, translator);
  const say = ({ id, values }: Phrase): string => translator.t(id, values);
  if (issue.kind === "notice") return `${place}: ${say(issue.what)}`;
  return translator.t("sources.issue", { place, found: say(issue.found), expected: say(issue.expected) });
}

/** `"points.csv": row 4: lat`. */
function placeText({ file, row, feature, field }: Place, { t }: Translator): string {
  return [
    quote(file),
    ...(feature === null ? [] : [t("sources.place.feature", { feature: String(feature) })]),
    ...(row === null ? [] : [t("sources.place.row", { row: String(row) })]),
    ...(field === "" ? [] : [field]),
  ].join(": ");
}
