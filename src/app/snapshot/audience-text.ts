import "../../strings/snapshot-texts.ts";
import {
  type AudienceProfile,
  type AudienceRules,
  BUILT_IN,
  hidingGrid,
} from "../../domain/audience/profile.ts";
import { OWN_BORDER } from "../../domain/borders/home-area.ts";
import type { ViewState } from "../../state/view.ts";
import type { Translator } from "../../strings/translator.ts";

/** A profile by name: those of the product in the language of the reader, a user's own as it was named. */
export function audienceName({ id, name }: Pick<AudienceProfile, "id" | "name">, { t }: Translator): string {
  const known = BUILT_IN.find((profile) => profile.id === id);
  return known === undefined ? (name ?? id) : t(`audience.name.${known.id}`);
}

/** What the rules do, a sentence each: the same on the page, in its data and where they are chosen. */
export function audienceSentences(
  rules: AudienceRules,
  { home, baseline }: Pick<ViewState, "home" | "baseline">,
  { t, list, number }: Translator,
): readonly string[] {
  const { dropped, gridDegrees, footprints, notes, ownEdits } = rules;
  const grid = hidingGrid(rules);
  const degrees = number(grid ?? 0, Number.isInteger(grid) ? 0 : 1);
  const hasOwnBorder = home === OWN_BORDER || baseline?.home === OWN_BORDER;
  const said = [
    dropped.length > 0 &&
      t("audience.says.dropped", { fields: list(dropped.map((field) => t(`audience.field.${field}`))) }),
    footprints === "countries" && t("audience.says.footprints", { degrees }),
    grid !== null && t(gridDegrees === null ? "audience.says.camera" : "audience.says.grid", { degrees }),
    notes === "removed" && t("audience.says.notes"),
    ownEdits === "left-out" && t("audience.says.ownEdits"),
    grid !== null && hasOwnBorder && t("audience.says.ownBorder"),
  ].filter((sentence) => sentence !== false);
  return said.length > 0 ? said : [t("audience.says.nothing")];
}
