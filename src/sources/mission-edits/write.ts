import Papa from "papaparse";
import { MISSION_FIELDS } from "../../domain/missions/edit-mark.ts";
import type { MissionEdit } from "../../domain/missions/edits.ts";
import { cellOfText, TAKEN_AWAY } from "./cell.ts";
import { EDIT_COLUMNS } from "./record.ts";

/** Changes as GeoJSON (RFC 7946), which `missionEditsGeojson` reads as the same changes. */
export function editsAsGeojson(edits: readonly MissionEdit[]): string {
  const features = edits.map((edit) => {
    const { kind, id, by, on, reason } = edit;
    const { footprint = null, ...fields } = edit.kind === "hide" ? {} : edit.fields;
    return {
      type: "Feature",
      properties: { edit: kind, id, by, on, reason, ...fields },
      geometry: footprint === null ? null : { type: "MultiPolygon", coordinates: footprint },
    };
  });
  return `${JSON.stringify({ type: "FeatureCollection", features }, null, 1)}\n`;
}

/** Changes as CSV (RFC 4180, comma, UTF-8), which `missionEditsCsv` reads as the same changes. */
export function editsAsCsv(edits: readonly MissionEdit[]): string {
  const rows = edits.map((edit) => {
    const { kind, id, by, on, reason } = edit;
    const fields = edit.kind === "hide" ? {} : edit.fields;
    const cells = MISSION_FIELDS.map((field) => [field, cellOf(fields[field])] as const);
    const stamp = { by: cellOfText(by), on, reason: cellOfText(reason) };
    return { edit: kind, id, ...stamp, ...Object.fromEntries(cells) };
  });
  return `${Papa.unparse(rows, { columns: [...EDIT_COLUMNS], newline: "\r\n" })}\r\n`;
}

function cellOf(value: unknown): string {
  if (value === undefined) return "";
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return TAKEN_AWAY;
  if (Array.isArray(value)) return Array.isArray(value[0]) ? JSON.stringify(value) : value.join(" ");
  return cellOfText(String(value));
}
