import type { OwnBorder } from "../../domain/borders/own-border.ts";

/** Hands a text or bytes to the browser as a file to keep. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A border as GeoJSON (RFC 7946), which the product reads as the same border when its edges are straight. */
export function saveBorder({ name, edges, polygons }: OwnBorder): void {
  const feature = {
    type: "Feature",
    properties: { name, edges },
    geometry: { type: "MultiPolygon", coordinates: polygons },
  };
  const text = `${JSON.stringify({ type: "FeatureCollection", features: [feature] })}\n`;
  saveFile(`${fileName(name)}.geojson`, text, "application/geo+json");
}

/** A name that every file system takes. */
function fileName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "border" : plain.toLowerCase().slice(0, 60);
}
