import { describe, expect, it } from "vitest";
import { geojsonPolygons } from "../../../src/sources/geojson/read.ts";
import { corpus } from "./corpora.ts";

const hostile = corpus("hostile-geojson");
const linted = corpus("check-geojson");
const antimeridian = corpus("antimeridian");

/** Files of the hostile set with polygons, and what becomes of their features; six of seven are points in some. */
const HOSTILE: Readonly<Record<string, readonly [accepted: number, rejected: number]>> = {
  "antimeridian-unsplit.geojson": [1, 0],
  "bowtie.geojson": [0, 7],
  "clockwise.geojson": [1, 6],
  "hole-outside.geojson": [1, 6],
  "pole.geojson": [1, 0],
  "polygon-200000-vertices.geojson.gz": [1, 0],
  "zero-area.geojson": [0, 7],
  "antimeridian-over180.geojson": [0, 1],
};

const read = (set: typeof hostile, file: string) =>
  geojsonPolygons.read({ name: file, bytes: set.bytes(file) });

describe.skipIf(!hostile.present)("hostile GeoJSON", () => {
  it.each(Object.entries(HOSTILE))(
    "%s: features accepted and rejected are %j",
    (file, [accepted, rejected]) => {
      expect(read(hostile, file).account).toMatchObject({ accepted, rejected });
    },
  );

  const refused = hostile.entries.filter(({ verdict }) => verdict === "reject").map(({ file }) => file);
  it.each(refused)("%s gives nothing, and says why", (file) => {
    const { records, issues } = read(hostile, file);
    expect(records).toEqual([]);
    expect(issues.length).toBeGreaterThan(0);
  });

  it.each(hostile.entries.map(({ file }) => file))("%s is accounted for, and nothing is polluted", (file) => {
    const { records, account } = read(hostile, file);
    expect(account.read).toBe(account.accepted + account.rejected + account.empty);
    expect(account.accepted).toBe(records.length);
    expect("polluted" in {}).toBe(false);
  });
});

describe.skipIf(!linted.present)("the files of check-geojson", () => {
  it.each(linted.entries.map(({ file }) => file).filter((file) => file.startsWith("bad/")))(
    "%s is never taken whole without a word",
    (file) => {
      const { records, issues } = read(linted, file);
      expect(records.length === 0 || issues.length > 0).toBe(true);
    },
  );
});

describe.skipIf(!antimeridian.present)("polygons at the antimeridian", () => {
  const inputs = antimeridian.entries.map(({ file }) => file).filter((file) => /^input\//.test(file));
  it.each(inputs.filter((file) => !/line|over-180|issues-187/.test(file)))("%s is read", (file) => {
    const { account } = read(antimeridian, file);
    expect(account.accepted).toBe(account.read);
  });
});
