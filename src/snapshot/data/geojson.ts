import { type DataTable, type Provenance, recordsOf } from "./table.ts";

/** A table as GeoJSON (RFC 7946); what it rests on is a member beside the features. */
export function geojsonTable(table: DataTable, provenance: Provenance): string {
  const records = recordsOf(table);
  return `${JSON.stringify({
    type: "FeatureCollection",
    einder: Object.fromEntries(provenance),
    features: records.map((properties, index) => ({
      type: "Feature",
      properties,
      geometry: table.geometries[index] ?? null,
    })),
  })}\n`;
}
