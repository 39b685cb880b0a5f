import * as Comlink from "comlink";
import type { MultiPolygon } from "geojson";
import type { Iso3 } from "../domain/areas/area.ts";
import { type BorderIndex, createBorderIndex } from "../domain/borders/border-index.ts";
import { type DistanceBandShape, distanceBands } from "../domain/borders/distance-bands.ts";
import { createLand, type Land, withGrounds } from "../domain/borders/ground.ts";
import {
  type BorderId,
  type BorderRecord,
  OWN_BORDER,
  type WitnessLine,
} from "../domain/borders/home-area.ts";
import { areasOfTopology, homeAreaParts } from "../domain/borders/home-area-parts.ts";
import { type AreaShape, createAreaShapes } from "../domain/borders/measure-areas.ts";
import {
  measureOwnBorder,
  type OwnBorderInput,
  type OwnDistances,
  ownBorderIndex,
} from "../domain/borders/measure-own.ts";
import { type CountingBorder, type MeasuredPoint, measurePoint } from "../domain/borders/measure-point.ts";
import {
  type LengthFormula,
  type MeasuredPoints,
  measurePoints,
  roomForPoints,
} from "../domain/borders/measure-points.ts";
import type { OwnBorder } from "../domain/borders/own-border.ts";
import type { FootprintsDocument, GeometryTopology } from "../domain/datasets/documents.ts";
import type { Position } from "../domain/geo/position.ts";
import { measureMissions } from "../domain/missions/measure-missions.ts";

/** The borders that count: presets by id, or the user's own. */
export type MeasuredHome = readonly BorderId[] | OwnBorder;

/** Lines from drawn areas by the id of their feature, by border. */
export type DrawnDistances = Readonly<Record<string, Readonly<Record<string, WitnessLine>>>>;

/** Points between two looks at the messages: some 10 ms. */
const CHUNK = 4096;

interface Opened {
  readonly areas: ReadonlyMap<Iso3, MultiPolygon>;
  readonly records: readonly BorderRecord[];
  readonly shapeOf: (iso3: Iso3) => AreaShape | null;
}

let opened: Opened | null = null;
let land: Land | null = null;
const indexes = new Map<BorderId, BorderIndex>();
let own: { readonly id: string; readonly index: BorderIndex } | null = null;
/** The newest job of each kind, 0 for none; an older one stops at its next chunk. */
const jobs = { own: 0, points: 0 };

const channel = new MessageChannel();
/** The next task of this worker: messages that came in are handled first. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });

function geometry(): Opened {
  if (opened === null) throw new Error("no geometry was opened");
  return opened;
}

function landOf(): Land {
  land ??= createLand(geometry().areas);
  return land;
}

function presetIndex(id: BorderId): BorderIndex {
  const known = indexes.get(id);
  if (known !== undefined) return known;
  const { areas, records } = geometry();
  const [named] = homeAreaParts(
    records.filter((record) => record.id === id),
    areas,
  );
  const index = createBorderIndex(named?.parts ?? [], { edges: "great-circle" });
  indexes.set(id, index);
  return index;
}

function ownIndex(border: OwnBorder): BorderIndex {
  if (own?.id !== border.id) own = { id: border.id, index: ownBorderIndex(border) };
  return own.index;
}

const isOwn = (home: MeasuredHome): home is OwnBorder => !Array.isArray(home);

function bordersOf(home: MeasuredHome): readonly CountingBorder[] {
  if (isOwn(home)) return [{ border: OWN_BORDER, index: ownIndex(home) }];
  return home.map((border) => ({ border, index: presetIndex(border) }));
}

/** Goes by a port of its own: an answer waits until the last of it is heard, or it would come after what it leads to. */
type Told = (done: number, total: number) => Promise<void> | void;

const api = {
  /** Takes the geometry at 1:10 million, as the file's bytes. */
  open: (bytes: ArrayBuffer, records: readonly BorderRecord[]): void => {
    const topology: GeometryTopology = JSON.parse(new TextDecoder().decode(bytes));
    const areas = areasOfTopology(topology);
    opened = { areas, records, shapeOf: createAreaShapes(areas) };
  },
  /** Builds what a first question about these borders would wait for. */
  prepare: (home: MeasuredHome): void => {
    bordersOf(home);
    landOf();
  },
  point: (home: MeasuredHome, position: Position): MeasuredPoint | null =>
    measurePoint(bordersOf(home), landOf(), position),
  /** Drawn areas to each of the borders: lines by the id of the feature, by border. */
  footprints: (home: MeasuredHome, document: FootprintsDocument): DrawnDistances =>
    Object.fromEntries(
      bordersOf(home).map(({ border, index }) => [
        border,
        measureMissions([], document, index, (line) =>
          withGrounds(line, landOf(), "place", border === OWN_BORDER ? "place" : "line"),
        ).footprints,
      ]),
    ),
  /** null where a newer border has been asked about since, or the job was cancelled. */
  ownBorder: async (
    job: number,
    border: OwnBorder,
    input: OwnBorderInput,
    onProgress: Told,
  ): Promise<OwnDistances | null> => {
    jobs.own = job;
    const steps = measureOwnBorder(ownIndex(border), geometry().shapeOf, landOf(), input);
    let told: ReturnType<Told> | null = null;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        await told;
        return step.value;
      }
      told = onProgress(step.value.done, step.value.total);
      await nextTask();
      if (jobs.own !== job) return null;
    }
  },
  /** null where a newer job has been begun since, or this one was cancelled. */
  points: async (
    job: number,
    home: MeasuredHome,
    positions: Float64Array,
    formula: LengthFormula,
    onProgress: Told,
  ): Promise<readonly MeasuredPoints[] | null> => {
    jobs.points = job;
    const total = positions.length / 2;
    const borders = bordersOf(home);
    const rooms = borders.map(() => roomForPoints(total));
    let told: ReturnType<Told> | null = null;
    for (let from = 0; from < total; from += CHUNK) {
      const to = Math.min(total, from + CHUNK);
      borders.forEach(({ index }, at) => {
        const room = rooms[at];
        if (room !== undefined) measurePoints(index, positions, room, formula, from, to);
      });
      told = onProgress(to, total);
      await nextTask();
      if (jobs.points !== job) return null;
    }
    await told;
    const buffers = rooms.flatMap((room) => Object.values(room).map(({ buffer }) => buffer));
    return Comlink.transfer(rooms, buffers);
  },
  bands: (home: MeasuredHome, km: readonly number[]): readonly DistanceBandShape[] =>
    distanceBands(
      bordersOf(home).map(({ index }) => index),
      km,
    ),
  cancel: (kind: keyof typeof jobs): void => {
    jobs[kind] = 0;
  },
};

export type MeasureApi = typeof api;

Comlink.expose(api);
