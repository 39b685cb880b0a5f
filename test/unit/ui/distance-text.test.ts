import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../src/strings/translator.ts";
import { areaName, distanceText } from "../../../src/ui/distance-text.ts";
import { AREAS, nearest } from "./example-areas.ts";

const nl = createTranslator("nl");
const en = createTranslator("en");
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

describe("distanceText", () => {
  it("names the border and the member on which the line ends", () => {
    const venezuela = nearest(27.4, "kingdom-caribbean", "ABW");
    expect(spaced(distanceText(venezuela, AREAS, nl))).toBe("27 km tot het Koninkrijk (Aruba)");
    expect(spaced(distanceText(venezuela, AREAS, en))).toBe("27 km to the Kingdom (Aruba)");
    expect(spaced(distanceText(nearest(103, "eu", "CYP"), AREAS, nl))).toBe("103 km tot de EU (Cyprus)");
  });

  it("says that an area touches the border, or lies inside it, instead of 0 km", () => {
    expect(distanceText(nearest(0, "eu", "POL"), AREAS, nl)).toBe("grenst aan de EU");
    expect(distanceText(nearest(0, "eu", "POL", true), AREAS, nl)).toBe("binnen de EU");
  });

  it("does not name the Netherlands twice", () => {
    expect(spaced(distanceText(nearest(40, "netherlands", "NLD"), AREAS, nl))).toBe("40 km tot Nederland");
  });

  it("says that a distance is not known, never 0", () => {
    expect(distanceText(null, AREAS, nl)).toBe("afstand niet bekend");
  });
});

describe("areaName", () => {
  it("falls back on the code of an area without a record", () => {
    expect(areaName("UKR", AREAS, nl)).toBe("Oekraïne");
    expect(areaName("ZZZ", AREAS, nl)).toBe("ZZZ");
  });
});
