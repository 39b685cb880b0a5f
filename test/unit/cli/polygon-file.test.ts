import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readPolygonFile } from "../../../src/cli/polygon-file.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "einder-polygon-file-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const POLYGON = '{"type":"Polygon","coordinates":[[[4,52],[6,52],[6,54],[4,52]]]}';

function written(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

describe("readPolygonFile", () => {
  it("reads a file and calls it by its name alone", () => {
    const { name, polygons } = readPolygonFile(written("base.geojson", POLYGON));
    expect(name).toBe("base.geojson");
    expect(polygons).toHaveLength(1);
  });

  it("reads a file that begins with a byte order mark", () => {
    expect(readPolygonFile(written("bom.geojson", `\uFEFF${POLYGON}`)).polygons).toHaveLength(1);
  });

  it.each([
    ["cut.geojson", POLYGON.slice(0, 30)],
    ["empty.geojson", ""],
    ["text.geojson", "lon;lat\n4;52"],
    ["utf16.geojson", new Uint8Array(Buffer.from(`\uFEFF${POLYGON}`, "utf16le"))],
    ["deep.geojson", "[".repeat(200_000)],
  ])("refuses %s in one line that names it", (name, content) => {
    const path = written(name, content);
    expect(() => readPolygonFile(path)).toThrow(
      new RegExp(`^"${name}": found [^\n]*, expected GeoJSON in UTF-8$`),
    );
  });

  it("refuses a file of which one feature is wrong, naming it", () => {
    const features = ["[6,54]", "[6,94]"].map((third) => {
      const geometry = `{"type":"Polygon","coordinates":[[[4,52],[6,52],${third},[4,52]]]}`;
      return `{"type":"Feature","properties":{},"geometry":${geometry}}`;
    });
    const path = written("one.geojson", `{"type":"FeatureCollection","features":[${features.join()}]}`);
    expect(() => readPolygonFile(path)).toThrow(
      '"one.geojson": feature 2: geometry.coordinates[0][2][1]: found 94, expected a latitude from -90 to 90',
    );
  });

  it("refuses a folder, and a file that is not there", () => {
    expect(() => readPolygonFile(FOLDER)).toThrow("not a file that can be read");
    expect(() => readPolygonFile(join(FOLDER, "none.geojson"))).toThrow(
      '"none.geojson": not a file that can be read',
    );
  });

  it("refuses a file over the limit without reading it", () => {
    const path = written("large.geojson", new Uint8Array(52_428_801));
    expect(() => readPolygonFile(path)).toThrow("found 52428801 bytes, expected at most 52428800");
  });
});
