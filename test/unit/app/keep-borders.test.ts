import { describe, expect, it } from "vitest";
import { decodeKnowing, keepOwnBorders } from "../../../src/app/keep-borders.ts";
import type { BorderStorage } from "../../../src/app/stored-borders.ts";
import type { OwnBorder } from "../../../src/domain/borders/own-border.ts";
import { createActions } from "../../../src/state/actions.ts";
import { encodeLink } from "../../../src/state/link/codec.ts";
import { type BorderStorageFault, createEinderStore } from "../../../src/state/store.ts";
import { initialView } from "../../../src/state/view.ts";
import { borderOf, largeBorder } from "../../fixtures/any-border.ts";
import { day } from "../ui/example-missions.ts";

const base = initialView(day("2026-11-23"), "nl");
const triangle = (name: string) =>
  borderOf(name, [
    [
      [4, 52],
      [6, 52],
      [6, 54],
    ],
  ]);
const [A, B] = [triangle("A"), triangle("B")];

/** Storage in memory that reads and writes as it is told. */
function storage(
  borders: readonly OwnBorder[],
  read: BorderStorageFault | null,
  write: BorderStorageFault | null,
) {
  const held = new Map(borders.map((border) => [border.id, border]));
  const answer: BorderStorage = {
    read: async () => ({ borders: read === null || read.reason === "damaged" ? borders : [], fault: read }),
    put: async (border) => {
      if (write === null) held.set(border.id, border);
      return write;
    },
    remove: async (id) => {
      if (write === null) held.delete(id);
      return write;
    },
  };
  return { held, open: async () => answer };
}

function session() {
  const store = createEinderStore(base);
  const actions = createActions(store);
  const faults = () =>
    store
      .getState()
      .local.notices.flatMap((notice) => (notice.kind === "borders-stored" ? [notice.fault] : []));
  return { store, actions, faults };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("keepOwnBorders", () => {
  it("brings what is kept, and keeps what is made and forgets what is removed", async () => {
    const { store, actions, faults } = session();
    const { held, open } = storage([A], null, null);
    expect(await keepOwnBorders(store, actions, open)).toEqual([A]);
    expect(store.getState().local.ownBorders).toEqual([A]);
    actions.takeOwnBorder(B, null);
    await settled();
    expect([...held.values()]).toEqual([A, B]);
    actions.removeOwnBorder(A);
    await settled();
    expect([...held.values()]).toEqual([B]);
    expect(faults()).toEqual([]);
  });

  it("keeps what was made while storage was still being read", async () => {
    const { store, actions } = session();
    const { held, open } = storage([A], null, null);
    const kept = keepOwnBorders(store, actions, open);
    actions.takeOwnBorder(B, null);
    await kept;
    await settled();
    expect([...held.keys()].sort()).toEqual([A.id, B.id].sort());
    expect(store.getState().local.ownBorders).toEqual([A, B]);
  });

  it.each([{ reason: "blocked" }, { reason: "newer" }] as const)(
    "says that borders are not kept once there is one, and writes nothing: %j",
    async (fault) => {
      const { store, actions, faults } = session();
      const { held, open } = storage([], fault, null);
      await keepOwnBorders(store, actions, open);
      expect(faults()).toEqual([]);
      actions.takeOwnBorder(B, null);
      await settled();
      expect(faults()).toEqual([fault]);
      expect(held.size).toBe(0);
      expect(store.getState().view.ownBorder).toEqual(B);
    },
  );

  it("says at once what could not be read, and keeps the rest", async () => {
    const { store, actions, faults } = session();
    const { held, open } = storage([A], { reason: "damaged", count: 2 }, null);
    await keepOwnBorders(store, actions, open);
    expect(faults()).toEqual([{ reason: "damaged", count: 2 }]);
    actions.takeOwnBorder(B, null);
    await settled();
    expect(held.size).toBe(2);
  });

  it("says that storage is full, and goes on with the border", async () => {
    const { store, actions, faults } = session();
    await keepOwnBorders(store, actions, storage([], null, { reason: "full" }).open);
    actions.takeOwnBorder(B, null);
    await settled();
    expect(faults()).toEqual([{ reason: "full" }]);
    expect(store.getState().local.ownBorders).toEqual([B]);
  });

  it("goes on without storage when its code cannot be loaded", async () => {
    const { store, actions, faults } = session();
    const open = () => Promise.reject(new Error("no chunk"));
    expect(await keepOwnBorders(store, actions, open)).toEqual([]);
    actions.takeOwnBorder(B, null);
    await settled();
    expect(faults()).toEqual([{ reason: "blocked" }]);
  });
});

describe("decodeKnowing", () => {
  it("finds the border that a link only names among those that are kept", () => {
    const large = largeBorder(4000);
    const link = encodeLink({ ...base, home: "own", ownBorder: large });
    expect(decodeKnowing(link, base, [A, large]).view).toMatchObject({ home: "own", ownBorder: large });
    expect(decodeKnowing(link, base, [A]).view).toEqual(base);
    expect(decodeKnowing("", base, [A]).view).toEqual(base);
  });
});
