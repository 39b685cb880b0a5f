import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as v from "valibot";
import { createOwnBorder, type OwnBorder } from "../domain/borders/own-border.ts";
import { EDGE_KINDS } from "../domain/geo/edge.ts";
import type { BorderStorageFault } from "../state/store.ts";

const NAME = "einder";
const VERSION = 1;
const STORE = "own-borders";
/** A database that another tab holds back may never open. */
const LONGEST_WAIT_MS = 3000;

interface Schema extends DBSchema {
  readonly "own-borders": { readonly key: string; readonly value: unknown };
}

const stored = v.object({
  name: v.string(),
  edges: v.picklist(EDGE_KINDS),
  polygons: v.array(v.array(v.array(v.strictTuple([v.number(), v.number()])))),
});

/** Borders of the user's own, kept in this browser. Nothing here fails loudly: the product works without it. */
export interface BorderStorage {
  /** What is kept, and why some or all of it could not be read. */
  readonly read: () => Promise<{
    readonly borders: readonly OwnBorder[];
    readonly fault: BorderStorageFault | null;
  }>;
  /** @returns why it was not kept, or null. */
  readonly put: (border: OwnBorder) => Promise<BorderStorageFault | null>;
  readonly remove: (id: string) => Promise<BorderStorageFault | null>;
}

export function createBorderStorage(): BorderStorage {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => {
    opened ??= withinTime(
      openDB<Schema>(NAME, VERSION, {
        upgrade: (db) => void db.createObjectStore(STORE),
        // A newer version in another tab comes first; this page goes on in memory.
        blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      }),
    );
    return opened;
  };
  const attempt = async (work: (db: IDBPDatabase<Schema>) => Promise<unknown>) => {
    try {
      await work(await database());
      return null;
    } catch (cause) {
      return faultOf(cause);
    }
  };
  return {
    read: async () => {
      try {
        const values = await (await database()).getAll(STORE);
        const borders = values.flatMap((value) => borderOf(value) ?? []);
        const count = values.length - borders.length;
        return { borders, fault: count === 0 ? null : { reason: "damaged", count } };
      } catch (cause) {
        return { borders: [], fault: faultOf(cause) };
      }
    },
    put: ({ id, name, edges, polygons }) => attempt((db) => db.put(STORE, { name, edges, polygons }, id)),
    remove: (id) => attempt((db) => db.delete(STORE, id)),
  };
}

/** A record is checked as any other border: storage may hold what another version or another program wrote. */
function borderOf(value: unknown): OwnBorder | null {
  const found = v.safeParse(stored, value);
  if (!found.success) return null;
  const { name, edges, polygons } = found.output;
  return createOwnBorder(name, edges, polygons).border;
}

function faultOf(cause: unknown): BorderStorageFault {
  const name = cause instanceof Error ? cause.name : "";
  if (name === "VersionError") return { reason: "newer" };
  return { reason: name === "QuotaExceededError" ? "full" : "blocked" };
}

function withinTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("storage does not answer")), LONGEST_WAIT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
