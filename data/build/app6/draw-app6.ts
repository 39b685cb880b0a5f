import ms from "milsymbol";
import {
  APP6_IDENTITIES,
  APP6_STATUSES,
  type App6Document,
  type App6Drawing,
  type App6Identity,
  type App6Key,
  type App6Status,
} from "../../../src/domain/datasets/app6.ts";
import type { App6Icon, App6Table } from "../datasets/app6.ts";
import { DataError } from "../tables/data-problem.ts";

/** px of a frame of 100 units: symbols are 24 to 29 px high with their edge. */
const SIZE = 20;
/** Units of white around the frame, so that it stands out on any fill and on a dark map. */
const EDGE = 8;

const IDENTITY_DIGIT: Readonly<Record<App6Identity, string>> = { friend: "3", neutral: "4" };
const STATUS_DIGIT: Readonly<Record<App6Status, string>> = { present: "0", planned: "1" };

/**
 * The twenty digits of a symbol: version 10 (APP-6D), reality, identity, set, status, no headquarters or task force,
 * no echelon, entity, first modifier, no second modifier.
 */
export function sidcOf(
  { symbolSet, entity, modifier }: App6Icon,
  identity: App6Identity,
  status: App6Status,
): string {
  return `100${IDENTITY_DIGIT[identity]}${symbolSet}${STATUS_DIGIT[status]}000${entity}${modifier}00`;
}

/** @throws DataError when milsymbol knows no such symbol. */
function draw(sidc: string): App6Drawing {
  const symbol = new ms.Symbol(sidc, { size: SIZE, outlineWidth: EDGE, outlineColor: "white" });
  if (!symbol.isValid()) {
    throw new DataError([
      {
        file: "data/app-6/symbols.json",
        place: "",
        field: "icons",
        found: sidc,
        expected: "a code that milsymbol draws",
      },
    ]);
  }
  const { width, height } = symbol.getSize();
  // Where there is no Arial, letters would fall back to a serif.
  const svg = symbol.asSVG().replaceAll('"Arial"', '"Arial, Helvetica, sans-serif"');
  return { sidc, svg, width, height };
}

/** Every symbol of the table, drawn ahead. */
export function drawApp6({ frameworks, icons }: App6Table): App6Document {
  const drawn = icons.flatMap((icon) =>
    APP6_IDENTITIES.flatMap((identity) =>
      APP6_STATUSES.map((status): [App6Key, App6Drawing] => [
        `${identity}:${icon.instrument}:${icon.domain}:${status}`,
        draw(sidcOf(icon, identity, status)),
      ]),
    ),
  );
  return {
    identities: Object.fromEntries(
      frameworks.map(({ framework, identity }) => [framework, identity]),
    ) as App6Document["identities"],
    symbols: Object.fromEntries(drawn) as App6Document["symbols"],
  };
}
