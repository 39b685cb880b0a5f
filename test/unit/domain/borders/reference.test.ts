import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { type BorderIndex, createBorderIndex } from "../../../../src/domain/borders/border-index.ts";
import { nearestOnBorder } from "../../../../src/domain/borders/nearest.ts";
import { polygonsOf } from "../../../../src/domain/geo/polygon.ts";

const REFERENCE = join(import.meta.dirname, "..", "..", "..", "..", "..", "shared", "reference");
const BORDER = join(REFERENCE, "home-eu27-50m.geojson");
const ANSWERS = join(REFERENCE, "border-distances-eu27-50m.csv");

interface Answer {
  readonly id: string;
  readonly kind: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly metres: number;
  readonly trueMetres: number;
  readonly inside: boolean;
}

function readAnswers(): Answer[] {
  const [header, ...rows] = readFileSync(ANSWERS, "utf8").trim().split("\n");
  expect(header).toBe("id,class,lon,lat,metres,true_metres,inside");
  return rows.map((row) => {
    const [id = "", kind = "", longitude, latitude, metres, trueMetres, inside] = row.split(",");
    return {
      id,
      kind,
      longitude: Number(longitude),
      latitude: Number(latitude),
      metres: Number(metres),
      trueMetres: Number(trueMetres),
      inside: inside === "1",
    };
  });
}

function readBorder(): BorderIndex {
  const collection: FeatureCollection<Polygon | MultiPolygon> = JSON.parse(readFileSync(BORDER, "utf8"));
  const parts = collection.features.map(({ geometry }) => ({ iso3: "EUU", polygons: polygonsOf(geometry) }));
  return createBorderIndex(parts, { edges: "great-circle" });
}

const absent = !existsSync(BORDER) || !existsSync(ANSWERS);

describe.skipIf(absent)(
  "the independent answers for the EU at 1:50 million (skipped where they are absent)",
  () => {
    const answers = absent ? [] : readAnswers();
    const border = absent ? null : readBorder();
    const measured = answers.map((answer) => ({
      answer,
      hit: border && nearestOnBorder(border, [answer.longitude, answer.latitude]),
    }));

    it("are 353 in all", () => {
      expect(answers).toHaveLength(353);
    });

    it("are met by every distance within 2e-5 and 5 cm of the exhaustive search", () => {
      const off = measured.flatMap(({ answer, hit }) => {
        const error = Math.abs((hit?.metres ?? Number.NaN) - answer.trueMetres);
        return error <= 2e-5 * answer.trueMetres + 0.05 ? [] : [`${answer.id} ${answer.kind}: ${error} m`];
      });
      expect(off).toEqual([]);
    });

    it("are met by every inside where the location is off the border", () => {
      const sure = measured.filter(({ answer }) => answer.metres > 50 && !answer.kind.startsWith("on_"));
      expect(sure.length).toBeGreaterThan(250);
      expect(
        sure.filter(({ answer, hit }) => hit?.inside !== answer.inside).map(({ answer }) => answer.id),
      ).toEqual([]);
    });
  },
);
