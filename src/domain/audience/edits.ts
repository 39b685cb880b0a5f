import { extentOf } from "../geo/extent.ts";
import { type PolygonRings, toMultiPolygon } from "../geo/polygon.ts";
import type { EditMark, EditStamp, MissionField } from "../missions/edit-mark.ts";
import type { MissionEdit, MissionFields } from "../missions/edits.ts";
import type { Mission } from "../missions/mission.ts";
import { coarseBox } from "./places.ts";
import { type AudienceRules, hidingGrid } from "./profile.ts";
import { worksAtSea } from "./works-at-sea.ts";

/** Stands where the rules take away a text that must not be empty: a name, a reason. */
export const TAKEN_AWAY = "–";

/**
 * An analyst's changes by the rules of an audience. A correction of which nothing is left is none.
 *
 * @param missions the rows with the changes over them, before any rule.
 */
export function editsWithRules(
  edits: readonly MissionEdit[],
  rules: AudienceRules,
  missions: readonly Mission[],
): readonly MissionEdit[] {
  if (rules.ownEdits === "left-out") return [];
  const rows = new Map(missions.map((mission) => [mission.id, mission]));
  return edits.flatMap((edit): readonly MissionEdit[] => {
    const stamp = { ...edit, ...stampWithRules(edit, rules) };
    if (stamp.kind === "hide") return [stamp];
    const row = rows.get(edit.id);
    const atSea = row === undefined || worksAtSea(row);
    const { footprint } = stamp.fields;
    const drawn = footprint === undefined ? {} : { footprint: footprintWithRules(footprint, rules, atSea) };
    if (stamp.kind === "add") {
      return [{ ...stamp, fields: { ...stamp.fields, ...emptied(rules), ...drawn } }];
    }
    const hidden = hiddenFields(rules, drawn.footprint ?? null);
    const fields: Partial<MissionFields> = Object.fromEntries(
      Object.entries({ ...stamp.fields, ...drawn }).filter(([field]) => !hidden.has(field)),
    );
    return Object.keys(fields).length === 0 ? [] : [{ ...stamp, fields }];
  });
}

/** The mark of a changed row by the rules; nothing where none is left. */
export function markWithRules(mission: Mission, rules: AudienceRules): { readonly edit?: EditMark } {
  const { edit } = mission;
  if (edit === undefined || rules.ownEdits === "left-out") return {};
  const footprint = edit.footprint && footprintWithRules(edit.footprint, rules, worksAtSea(mission));
  const hidden = hiddenFields(rules, footprint);
  const fields = edit.fields.filter((field) => !hidden.has(field));
  if (edit.kind === "correct" && fields.length === 0) return {};
  return { edit: { ...edit, ...stampWithRules(edit, rules), fields, footprint } };
}

const stampWithRules = ({ by, reason }: EditStamp, { notes }: AudienceRules) =>
  notes === "removed" ? { by: TAKEN_AWAY, reason: TAKEN_AWAY } : { by, reason };

/** What was drawn; at sea the boxes around it, which stand for it; null where its areas do. */
function footprintWithRules(
  footprint: readonly PolygonRings[] | null,
  rules: AudienceRules,
  atSea: boolean,
): readonly PolygonRings[] | null {
  const grid = hidingGrid(rules);
  if (footprint === null || rules.footprints === "as-drawn" || grid === null) return footprint;
  const extent = atSea ? extentOf([toMultiPolygon(footprint)]) : null;
  const box = extent && coarseBox(extent, grid);
  return box && [[box]];
}

/** The fields of a change that the rules take away, each with what then stands in an added row. */
const emptied = ({ notes, dropped }: AudienceRules): Partial<MissionFields> => ({
  ...(notes === "removed" ? { notes: "" } : {}),
  ...(dropped.includes("mandateSource") ? { mandateSource: "" } : {}),
  ...(dropped.includes("dutch") ? { dutch: "unknown" as const } : {}),
});

function hiddenFields(
  rules: AudienceRules,
  footprint: readonly PolygonRings[] | null,
): ReadonlySet<MissionField | string> {
  const isDrawn = rules.footprints === "as-drawn" || footprint !== null;
  return new Set([...Object.keys(emptied(rules)), ...(isDrawn ? [] : ["footprint"])]);
}
