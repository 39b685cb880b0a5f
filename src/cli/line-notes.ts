import { linesText } from "../state/words/lines-text.ts";
import { createTranslator } from "../strings/translator.ts";
import type { ProductData } from "./product-data.ts";
import type { RankedHome } from "./rank-home.ts";

/** How fine the lines are, and which islands the product's own borders lack. */
export function lineNotes(data: ProductData, { records }: Pick<RankedHome, "records">): readonly string[] {
  const { areas, missingIslands } = data.read("areas");
  const islands = records.length === 0 ? [] : missingIslands;
  return linesText(islands, new Map(areas.map((area) => [area.iso3, area])), createTranslator("en"));
}
