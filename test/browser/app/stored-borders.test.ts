import { afterEach, describe, expect, it, vi } from "vitest";
import { createBorderStorage } from "../../../src/app/stored-borders.ts";
import { borderOf } from "../../fixtures/any-border.ts";

const BOX = borderOf("Base", [
  [
    [4, 52],
    [6, 52],
    [6, 54],
  ],
]);

const forget = () =>
  new Promise<void>((resolve, reject) => {
    const asked = indexedDB.deleteDatabase("einder");
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });

/** Opens the database as another program would, in a version of its choice. */
const opened = (version: number, upgrade: (db: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open("einder", version);
    asked.onupgradeneeded = () => upgrade(asked.result);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

afterEach(async () => {
  vi.restoreAllMocks();
  await forget();
});

describe("borders in the browser's storage", () => {
  it("are there again on the next visit, until they are removed", async () => {
    const first = createBorderStorage();
    expect(await first.read()).toEqual({ borders: [], fault: null });
    expect(await first.put(BOX)).toBeNull();
    const second = createBorderStorage();
    expect(await second.read()).toEqual({ borders: [BOX], fault: null });
    expect(await second.remove(BOX.id)).toBeNull();
    expect((await createBorderStorage().read()).borders).toEqual([]);
  });

  it("are read beside records that are damaged, which are counted", async () => {
    const db = await opened(1, (made) => {
      const store = made.createObjectStore("own-borders");
      store.put({ name: "Base", edges: "lonlat", polygons: BOX.polygons }, BOX.id);
      store.put({ name: "Base", edges: "lonlat", polygons: [[[[0, 0]]]] }, "b");
      store.put("nothing of the kind", "c");
    });
    db.close();
    expect(await createBorderStorage().read()).toEqual({
      borders: [BOX],
      fault: { reason: "damaged", count: 2 },
    });
  });

  it("are left alone when a newer version has written them", async () => {
    const db = await opened(7, (made) => void made.createObjectStore("own-borders"));
    db.close();
    const storage = createBorderStorage();
    expect(await storage.read()).toEqual({ borders: [], fault: { reason: "newer" } });
    expect(await storage.put(BOX)).toEqual({ reason: "newer" });
  });

  it("make way for a newer version in another tab", async () => {
    const storage = createBorderStorage();
    await storage.put(BOX);
    const db = await opened(2, () => {});
    expect(db.version).toBe(2);
    db.close();
    expect(await storage.put(BOX)).toEqual({ reason: "blocked" });
  });

  it("say that storage is blocked", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(await createBorderStorage().read()).toEqual({ borders: [], fault: { reason: "blocked" } });
  });

  it("say that storage is full", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await createBorderStorage().put(BOX)).toEqual({ reason: "full" });
  });

  it("do not keep the page waiting for storage that never answers", async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, "open").mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const read = createBorderStorage().read();
    await vi.advanceTimersByTimeAsync(3001);
    vi.useRealTimers();
    expect(await read).toEqual({ borders: [], fault: { reason: "blocked" } });
  });
});
