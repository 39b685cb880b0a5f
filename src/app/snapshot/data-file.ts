import type { PlainDate } from "../../domain/time/plain-date.ts";
import { csvTable } from "../../snapshot/data/csv.ts";
import { geojsonTable } from "../../snapshot/data/geojson.ts";
import type { State } from "../../state/store.ts";
import { provenanceOf, type TableId, tableOf } from "./data-tables.ts";
import { type PageChoices, pageContent } from "./page-content.ts";

export const DATA_KINDS = ["xlsx", "csv", "geojson"] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export const DATA_MIME: Readonly<Record<DataKind, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
};

/**
 * What is filtered, as a file of data with its marking and all that it rests on; null until the data are there. The same
 * view with the same choices makes the same bytes.
 *
 * @param hxl a row of hashtags in CSV.
 */
export async function dataFile(
  state: State,
  choices: PageChoices,
  { table, kind, hxl }: { readonly table: TableId; readonly kind: DataKind; readonly hxl: boolean },
): Promise<BlobPart | null> {
  // The day on which it is made is no part of it.
  const content = pageContent(state, choices, state.view.date as PlainDate, null);
  if (content === null) return null;
  const rows = tableOf(state, table);
  const provenance = provenanceOf(state, content, table);
  switch (kind) {
    case "csv":
      return csvTable(rows, provenance, state.view.language, hxl);
    case "geojson":
      return geojsonTable(rows, provenance);
    case "xlsx": {
      const { xlsxTable } = await import("../../snapshot/data/xlsx.ts");
      return xlsxTable(rows, provenance, content.marking);
    }
  }
}
