import { ensureBuiltData, openProductData } from "../../src/cli/product-data.ts";
import { createFigures } from "../../src/domain/indicators/figures.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/priority/defaults.ts";
import { createDraws } from "../../src/domain/priority/draws.ts";
import { rankAreas } from "../../src/domain/priority/rank-areas.ts";
import { robustnessModel } from "../../src/domain/priority/robustness-model.ts";
import type { Benchmark } from "./benchmark.ts";

const DRAWS = 1000;
const RANKINGS = 20;

export const benchmarks: readonly Benchmark[] = [
  {
    name: "Random draws around the ranking",
    question:
      "One draw scores and ranks every area anew with other weights, half-distance, floor and figures, and counts who outranks whom. Beside it, ranking the areas in full as the screens do.",
    operation: "draw",
    prepare: () => {
      const data = openProductData(ensureBuiltData());
      const { areas, borders, homeAreas } = data.read("areas");
      const [homeArea] = homeAreas;
      if (homeArea === undefined) throw new Error("no home area in the data");
      const figures = createFigures(data.read("figures"));
      const date = data.manifest.edition;
      const settings = DEFAULT_SETTINGS;
      const distances = data.read("distances");
      const rank = () =>
        rankAreas({ areas, figures, distances, homeArea, borders, outermost: false, date, settings });
      const model = robustnessModel({ priorities: rank(), figures, date, settings });
      return {
        cases: [
          {
            name: "the product: draws with their tally",
            run: () => {
              const draws = createDraws(model, 1);
              draws.run(DRAWS);
              draws.result();
              return DRAWS;
            },
          },
          {
            name: "ranking all areas in full, figures and all",
            run: () => {
              for (let i = 0; i < RANKINGS; i += 1) rank();
              return RANKINGS;
            },
          },
        ],
        notes: [`${model.areas.length} areas are ranked.`],
      };
    },
  },
];
