import { describe, expect, it } from "vitest";
import { createActions } from "../../../src/state/actions.ts";
import { createEinderStore } from "../../../src/state/store.ts";
import { initialView } from "../../../src/state/view.ts";
import { borderOf } from "../../fixtures/any-border.ts";
import { day } from "../ui/example-missions.ts";

const A = borderOf("A", [
  [
    [4, 52],
    [6, 52],
    [6, 54],
  ],
]);
const B = borderOf("B", [
  [
    [4, 52],
    [6, 52],
    [6, 55],
  ],
]);

function session() {
  const store = createEinderStore(initialView(day("2026-11-23"), "nl"));
  const actions = createActions(store);
  return { actions, view: () => store.getState().view, local: () => store.getState().local };
}

describe("borders of the user's own", () => {
  it("are measured from and kept once they are made, and undo takes the measuring back", () => {
    const { actions, view, local } = session();
    actions.takeOwnBorder(A, null);
    expect(view()).toMatchObject({ home: "own", ownBorder: A });
    expect(local().ownBorders).toEqual([A]);
    actions.undo();
    expect(view()).toMatchObject({ home: "europe-and-kingdom", ownBorder: null });
    actions.redo();
    expect(view()).toMatchObject({ home: "own", ownBorder: A });
  });

  it("take the place of the border that they were before", () => {
    const { actions, local, view } = session();
    actions.takeOwnBorder(A, null);
    actions.takeOwnBorder(B, A.id);
    expect(local().ownBorders).toEqual([B]);
    expect(view().ownBorder).toEqual(B);
  });

  it("are chosen by id, and leave room for the fixed borders", () => {
    const { actions, view } = session();
    actions.takeOwnBorder(A, null);
    actions.setHome("eu");
    expect(view()).toMatchObject({ home: "eu", ownBorder: A });
    actions.chooseOwnBorder(A.id);
    expect(view().home).toBe("own");
    actions.chooseOwnBorder("nothing");
    expect(view().ownBorder).toEqual(A);
  });

  it("are forgotten with a notice that puts them back", () => {
    const { actions, view, local } = session();
    actions.takeOwnBorder(A, null);
    actions.removeOwnBorder(A);
    expect(view()).toMatchObject({ home: "europe-and-kingdom", ownBorder: null });
    expect(local().ownBorders).toEqual([]);
    expect(local().notices).toMatchObject([{ kind: "border-removed", border: A }]);
    actions.restoreOwnBorder(A);
    expect(view()).toMatchObject({ home: "own", ownBorder: A });
    expect(local().ownBorders).toEqual([A]);
    expect(local().notices).toEqual([]);
  });

  it("come back with undo of their removal, in the list as well", () => {
    const { actions, view, local } = session();
    actions.takeOwnBorder(A, null);
    actions.removeOwnBorder(A);
    actions.undo();
    expect(view().ownBorder).toEqual(A);
    expect(local().ownBorders).toEqual([A]);
    expect(local().notices).toEqual([]);
  });

  it("stand beside those that storage brings later", () => {
    const { actions, local } = session();
    actions.takeOwnBorder(A, null);
    actions.ownBordersRead([B, A]);
    expect(local().ownBorders).toEqual([B, A]);
  });
});
