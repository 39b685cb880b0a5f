import type { Iso3 } from "../../domain/areas/area.ts";
import { createDraws } from "../../domain/priority/draws.ts";
import { ALL_DRAWS, type AreaRobustness } from "../../domain/priority/robustness.ts";
import type { RobustnessModel } from "../../domain/priority/robustness-model.ts";
import { selectRobustness, selectRobustnessModel } from "../../state/selectors/robustness.ts";
import type { State } from "../../state/store.ts";

type Drawn = ReadonlyMap<Iso3, AreaRobustness>;

const NOTHING: Drawn = new Map();
const kept = new WeakMap<RobustnessModel, { readonly seed: number; readonly drawn: Drawn }>();

/**
 * What all draws say of each ranked area of a view. Those of the screen where they are its own; else they are made here
 * and now, by the same seed and number, so that a slide says what the card says. Empty where nothing is ranked.
 */
export function drawnOf(state: State): Drawn {
  const model = selectRobustnessModel(state);
  if (model === null) return NOTHING;
  const { seed } = state.view;
  const known = kept.get(model);
  if (known?.seed === seed) return known.drawn;
  const shown = selectRobustness(state);
  const { areas } = shown?.draws === ALL_DRAWS ? shown : all(model, seed);
  const drawn: Drawn = new Map(areas.map((area) => [area.iso3, area]));
  kept.set(model, { seed, drawn });
  return drawn;
}

function all(model: RobustnessModel, seed: number) {
  const draws = createDraws(model, seed);
  draws.run(ALL_DRAWS);
  return draws.result();
}
