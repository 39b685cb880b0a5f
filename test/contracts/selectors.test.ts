import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { createEinderStore, type State } from "../../src/state/store.ts";
import { initialView } from "../../src/state/view.ts";
import { borderOf } from "../fixtures/any-border.ts";
import { day } from "../unit/ui/example-missions.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "src", "state", "selectors");

type Selector = (state: State) => unknown;

/** Every exported function that reads the state, by file and name. */
const selectors = (
  await Promise.all(
    readdirSync(FOLDER).map(async (file) => {
      const exported: Readonly<Record<string, unknown>> = await import(
        pathToFileURL(join(FOLDER, file)).href
      );
      return Object.entries(exported).flatMap(([name, value]) =>
        /^select[A-Z]/.test(name) && typeof value === "function" ? [[name, value as Selector] as const] : [],
      );
    }),
  )
).flat();

const view = initialView(day("2026-11-23"), "nl");
const BOX = borderOf("Base", [
  [
    [4, 52],
    [6, 52],
    [6, 54],
  ],
]);
const STATES: Readonly<Record<string, State>> = {
  "of a first visit before anything is loaded": createEinderStore(view).getState(),
  "measured from an own border that nothing is known of yet": createEinderStore({
    ...view,
    home: "own",
    ownBorder: BOX,
  }).getState(),
  "with a place selected": createEinderStore({
    ...view,
    selection: { kind: "point", position: [5, 23] },
  }).getState(),
  "with an area selected and compared": createEinderStore({
    ...view,
    selection: { kind: "area", iso3: "UKR" },
    compare: "SYR",
  }).getState(),
};

describe.each(Object.entries(STATES))("for the state %s", (_, state) => {
  it.each(selectors)(
    "%s gives one and the same object each time: another would draw the screen without end",
    (_name, select) => {
      expect(select(state)).toBe(select(state));
    },
  );
});

it("there are selectors to hold to this", () => {
  expect(selectors.length).toBeGreaterThan(15);
});
