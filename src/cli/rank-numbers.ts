import { PILLARS, type PillarWeights } from "../domain/risk/types.ts";
import { wrong } from "./arguments.ts";

/** Half-distances that are taken, in km; half the earth's circumference is the longest way there is. */
const HALF_DISTANCE_KM = { from: 1, to: 20_000 } as const;
export const MOST_DRAWS = 100_000;

/** @throws Problem unless the text is kilometres in plain digits within the range. */
export function readHalfDistance(text: string): number {
  const { from, to } = HALF_DISTANCE_KM;
  const km = /^\d{1,5}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (!(km >= from && km <= to)) {
    throw wrong("--half-distance", text, `kilometres from ${from} to ${to}, written like 1000 or 750.5`);
  }
  return km;
}

/** @throws Problem unless the text is four weights of 0 or more, not all 0, in the order of the pillars. */
export function readWeights(text: string): PillarWeights {
  const numbers = text
    .split(",")
    .map((part) => (/^\d{1,6}(\.\d{1,6})?$/.test(part) ? Number(part) : Number.NaN));
  const [level = 0, rise = 0, fragility = 0, displacement = 0] = numbers;
  const sum = level + rise + fragility + displacement;
  if (numbers.length !== PILLARS.length || !(sum > 0)) {
    const order = PILLARS.join(", ");
    throw wrong("--weights", text, `four numbers of 0 or more for ${order}, not all 0, like 0.4,0.2,0.3,0.1`);
  }
  return { level, rise, fragility, displacement };
}

/** @throws Problem unless the text is a number from 0 to 1. */
export function readFloor(text: string): number {
  const floor = /^[01](\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (!(floor <= 1)) throw wrong("--floor", text, "a number from 0 to 1, written like 0.05");
  return floor;
}

/** @throws Problem unless the text is a whole number that is not too many. */
export function readDraws(text: string): number {
  const draws = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(draws <= MOST_DRAWS)) throw wrong("--draws", text, `a whole number from 0 to ${MOST_DRAWS}`);
  return draws;
}

/** @throws Problem unless the text is a whole number that a seed can be. */
export function readSeed(text: string): number {
  const seed = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(seed)) {
    throw wrong("--seed", text, `a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`);
  }
  return seed;
}
