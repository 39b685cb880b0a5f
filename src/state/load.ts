import { feature } from "topojson-client";
import type { App6Document } from "../domain/datasets/app6.ts";
import type { GeometryTopology, Manifest } from "../domain/datasets/documents.ts";
import type { DecodedGeometry } from "../layers/scene.ts";
import type { Actions } from "./actions.ts";
import type { LoadFailure } from "./file-status.ts";
import { DOCUMENT_IDS, type DocumentId, type Documents } from "./store.ts";

/** Fails with a `LoadFailure` as its reason, so that callers can keep it as state. */
class LoadError extends Error {
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(failure.reason);
    this.failure = failure;
  }
}

async function readBytes(
  url: string,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LoadError({ reason: "unreachable" });
  }
  if (!response.ok || response.body === null)
    throw new LoadError({ reason: "status", status: response.status });
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
      onBytes(length);
    }
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LoadError({ reason: "unreachable" });
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Web Crypto is there on https and localhost only; on plain http the length alone is compared. */
async function matches(bytes: Uint8Array<ArrayBuffer>, sha256: string, length: number): Promise<boolean> {
  if (bytes.length !== length) return false;
  if (!("subtle" in crypto)) return true;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") === sha256;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new LoadError({ reason: "not-json" });
  }
}

function decodeGeometry(topology: GeometryTopology): DecodedGeometry {
  return {
    areas: feature(topology, topology.objects.areas) as DecodedGeometry["areas"],
    disputed: feature(topology, topology.objects.disputed) as DecodedGeometry["disputed"],
    borders: feature(topology, topology.objects.borders) as DecodedGeometry["borders"],
  };
}

/** What the product holds of a file; the code of the APP-6 symbols comes with them. */
async function decoded(id: DocumentId, value: unknown): Promise<unknown> {
  if (id === "geometry") return decodeGeometry(value as GeometryTopology);
  if (id !== "app6") return value;
  const { app6Look } = await import("../layers/activities/app6.ts");
  return app6Look(value as App6Document);
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    value.version === 1 &&
    "files" in value
  );
}

const failureOf = (cause: unknown): LoadFailure =>
  cause instanceof LoadError ? cause.failure : { reason: "unreachable" };

/** A package whose code, style or font is in the build, with its licence; `text` is null where it ships none. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package states it. */
  readonly licence: string;
  readonly text: string | null;
}

export type Licences = { readonly packages: readonly PackageLicence[] } | { readonly failure: LoadFailure };

/** Loads what is not loaded yet; each file fails or succeeds by itself, and failures stay as state. */
export interface Loader {
  readonly load: () => Promise<void>;
  /** The geometry at 1:10 million, for the measuring worker; asked for only when something is to be measured. */
  readonly geometry10m: (
    onBytes: (bytes: number, total: number) => void,
  ) => Promise<{ readonly bytes: ArrayBuffer } | { readonly failure: LoadFailure }>;
  /** The list that the build wrote; asked for only when somebody wants to see it. */
  readonly licences: () => Promise<Licences>;
  /** A file of the product beside the data, such as a font to embed; null where it cannot be had. */
  readonly asset: (address: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly abort: () => void;
}

/**
 * The only place that fetches. Files are checked by length and SHA-256 against the manifest before
 * they are read: the build wrote and validated them, so a file that matches needs no second validation.
 *
 * @param base address of the folder that holds `data/`, with a trailing slash.
 * @param rests true for a file that is not to be loaded: there, on its way, or not wanted.
 */
export function createLoader(actions: Actions, base: string, rests: (id: DocumentId) => boolean): Loader {
  let controller = new AbortController();
  let manifest: Manifest | null = null;

  async function loadManifest(signal: AbortSignal): Promise<Manifest | null> {
    if (manifest !== null) return manifest;
    actions.manifestStatus({ step: "loading", bytes: 0, total: 0 }, null);
    try {
      const value = parse(await readBytes(`${base}data/manifest.json`, signal, () => {}));
      if (!isManifest(value)) throw new LoadError({ reason: "not-json" });
      manifest = value;
      actions.manifestStatus({ step: "ready" }, value);
      return value;
    } catch (cause) {
      if (!signal.aborted) actions.manifestStatus({ step: "failed", failure: failureOf(cause) }, null);
      return null;
    }
  }

  async function loadFile(id: DocumentId, from: Manifest, signal: AbortSignal): Promise<void> {
    const { path, bytes: total, sha256 } = from.files[id];
    try {
      actions.fileStatus(id, { step: "loading", bytes: 0, total });
      const bytes = await readBytes(`${base}data/${path}`, signal, (count) =>
        actions.fileStatus(id, { step: "loading", bytes: count, total }),
      );
      if (!(await matches(bytes, sha256, total))) throw new LoadError({ reason: "hash" });
      const document = await decoded(id, parse(bytes));
      actions.fileReady(id, document as Documents[typeof id]);
    } catch (cause) {
      if (!signal.aborted) actions.fileStatus(id, { step: "failed", failure: failureOf(cause) });
    }
  }

  return {
    load: async () => {
      const { signal } = controller;
      const from = await loadManifest(signal);
      if (from === null) return;
      await Promise.all(DOCUMENT_IDS.filter((id) => !rests(id)).map((id) => loadFile(id, from, signal)));
    },
    geometry10m: async (onBytes) => {
      try {
        const from = await loadManifest(controller.signal);
        if (from === null) return { failure: { reason: "unreachable" } };
        const { path, bytes: total, sha256 } = from.files.geometry10m;
        const bytes = await readBytes(`${base}data/${path}`, controller.signal, (count) =>
          onBytes(count, total),
        );
        if (!(await matches(bytes, sha256, total))) throw new LoadError({ reason: "hash" });
        return { bytes: bytes.buffer };
      } catch (cause) {
        return { failure: failureOf(cause) };
      }
    },
    asset: async (address) => {
      try {
        return await readBytes(address, controller.signal, () => {});
      } catch {
        return null;
      }
    },
    licences: async () => {
      try {
        const bytes = await readBytes(`${base}licences.json`, controller.signal, () => {});
        return { packages: parse(bytes) as readonly PackageLicence[] };
      } catch (cause) {
        return { failure: failureOf(cause) };
      }
    },
    abort: () => {
      controller.abort();
      controller = new AbortController();
    },
  };
}
