import { AREA_STATES, REGIONS } from "../../domain/areas/area.ts";
import { DISTANCE_BANDS } from "../../domain/areas/distance-band.ts";
import type { GapSettings } from "../../domain/effort/gap.ts";
import { EFFORT_MEASURES } from "../../domain/effort/measure.ts";
import { DUTCH_ON_DATE } from "../../domain/missions/dutch-on.ts";
import { MONTHS_AHEAD } from "../../domain/missions/embedding.ts";
import { FRAMEWORKS, INSTRUMENTS, PHASES } from "../../domain/missions/mission.ts";
import { MISSION_STANDINGS } from "../../domain/missions/mission-standing.ts";
import { isLastSeenMonths } from "../../domain/missions/sight.ts";
import { DECAYS, DISTANCE_MEASURES, type PrioritySettings } from "../../domain/priority/types.ts";
import { AGGREGATIONS, PILLARS } from "../../domain/risk/types.ts";
import { VIOLENCE_WINDOWS } from "../../domain/risk/violence-window.ts";
import { parsePlainDate } from "../../domain/time/plain-date.ts";
import { LANGUAGES } from "../../strings/language.ts";
import { CHOROPLETHS } from "../choropleths.ts";
import {
  type Filters,
  SCREENS,
  type Selection,
  SYMBOL_SETS,
  TABS,
  THEMES,
  TIMELINE_GROUPINGS,
  type ViewState,
} from "../view.ts";
import { baselineParameter } from "./baseline.ts";
import { borderParameter, homeParameter } from "./border-parameter.ts";
import { readInterest, writeInterest } from "./interest.ts";
import { layersParameter } from "./layers-parameter.ts";
import { decimal, type LinkParameter, oneOf, same } from "./parameter.ts";

function choice<Key extends "screen" | "language" | "theme" | "tab" | "choropleth" | "symbols">(
  key: string,
  field: Key,
  values: readonly ViewState[Key][],
): LinkParameter {
  return {
    key,
    write: (view, defaults) => (view[field] === defaults[field] ? null : view[field]),
    read: (text, view) => {
      const value = oneOf(values, text);
      return value === null ? null : { ...view, [field]: value };
    },
  };
}

function setting<Key extends keyof PrioritySettings>(
  key: string,
  field: Key,
  print: (value: PrioritySettings[Key]) => string,
  parse: (text: string) => PrioritySettings[Key] | null,
): LinkParameter {
  return {
    key,
    write: (view, defaults) =>
      same(view.settings[field], defaults.settings[field]) ? null : print(view.settings[field]),
    read: (text, view) => {
      const value = parse(text);
      return value === null ? null : { ...view, settings: { ...view.settings, [field]: value } };
    },
  };
}

/** null of a setting of the gap is its default, and is not written. */
function gapParameter<Key extends keyof GapSettings>(
  key: string,
  field: Key,
  parse: (text: string) => GapSettings[Key] | null,
): LinkParameter {
  return {
    key,
    write: ({ gap }, defaults) => (gap[field] === defaults.gap[field] ? null : String(gap[field])),
    read: (text, view) => {
      const value = parse(text);
      return value === null ? null : { ...view, gap: { ...view.gap, [field]: value } };
    },
  };
}

type ListField = Exclude<keyof Filters, "text">;

function list<Key extends ListField>(
  key: string,
  field: Key,
  values: readonly Filters[Key][number][],
): LinkParameter {
  return {
    key,
    write: ({ filters }) => (filters[field].length === 0 ? null : filters[field].join(",")),
    read: (text, view) => {
      const parts = text.split(",");
      const found = parts.map((part) => values.find((value) => String(value) === part));
      if (found.some((value) => value === undefined) || new Set(parts).size !== parts.length) return null;
      return { ...view, filters: { ...view.filters, [field]: found } };
    },
  };
}

function readWeights(text: string): PrioritySettings["weights"] | null {
  const parts = text.split(",").map((part) => decimal(part, 0, 1));
  const [level, rise, fragility, displacement] = parts;
  if (parts.length !== PILLARS.length) return null;
  if (level == null || rise == null || fragility == null || displacement == null) return null;
  return level + rise + fragility + displacement > 0 ? { level, rise, fragility, displacement } : null;
}

/** Up to nine digits: exact in every number type that a draw may use. */
const isSeed = (text: string): boolean => /^(0|[1-9]\d{0,8})$/.test(text);

function readSelection(text: string): Selection | null {
  const area = /^area:([A-Z]{3})$/.exec(text)?.[1];
  if (area !== undefined) return { kind: "area", iso3: area };
  const mission = /^mission:([a-z0-9-]{1,80})$/.exec(text)?.[1];
  if (mission !== undefined) return { kind: "mission", id: mission };
  const [longitude = "", latitude = "", ...rest] = /^point:(.*)$/.exec(text)?.[1]?.split(",") ?? [];
  const x = decimal(longitude, -180, 180);
  const y = decimal(latitude, -90, 90);
  return x === null || y === null || rest.length > 0 ? null : { kind: "point", position: [x, y] };
}

function writeSelection(selection: Selection): string {
  if (selection.kind === "area") return `area:${selection.iso3}`;
  if (selection.kind === "mission") return `mission:${selection.id}`;
  const [longitude, latitude] = selection.position;
  return `point:${longitude.toFixed(5)},${latitude.toFixed(5)}`;
}

const VIEW_PARAMETERS: readonly LinkParameter[] = [
  choice("s", "screen", SCREENS),
  {
    key: "l",
    write: (view) => view.language,
    read: (text, view) => {
      const language = oneOf(LANGUAGES, text);
      return language === null ? null : { ...view, language };
    },
  },
  choice("t", "theme", THEMES),
  {
    key: "d",
    write: (view) => view.date,
    read: (text, view) => {
      const date = parsePlainDate(text);
      return date === null ? null : { ...view, date };
    },
  },
  {
    key: "c",
    write: ({ camera }) =>
      camera === null
        ? null
        : `${camera.center[0].toFixed(4)},${camera.center[1].toFixed(4)},${camera.zoom.toFixed(2)}`,
    read: (text, view) => {
      const [longitude, latitude, zoom, ...rest] = text.split(",");
      const x = decimal(longitude ?? "", -180, 180);
      const y = decimal(latitude ?? "", -85, 85);
      const z = decimal(zoom ?? "", 0, 12);
      if (x === null || y === null || z === null || rest.length > 0) return null;
      return { ...view, camera: { center: [x, y], zoom: z } };
    },
  },
  borderParameter,
  homeParameter,
  {
    key: "o",
    write: ({ outermost }) => (outermost ? "1" : null),
    read: (text, view) => (text === "1" ? { ...view, outermost: true } : null),
  },
  {
    key: "vw",
    write: ({ settings }) => settings.window,
    read: (text, view) => {
      const window = oneOf(VIOLENCE_WINDOWS, text);
      return window === null ? null : { ...view, settings: { ...view.settings, window } };
    },
    // Until the edition of November 2026 there was no other.
    before: (view) => ({ ...view, settings: { ...view.settings, window: "calendar-year" } }),
  },
  setting("m", "measure", String, (text) => oneOf(DISTANCE_MEASURES, text)),
  setting("hd", "halfDistanceKm", String, (text) => decimal(text, 100, 3000)),
  setting("dk", "decay", String, (text) => oneOf(DECAYS, text)),
  setting("fl", "floor", String, (text) => decimal(text, 0, 1)),
  setting("ag", "aggregation", String, (text) => oneOf(AGGREGATIONS, text)),
  setting("w", "weights", (weights) => PILLARS.map((pillar) => weights[pillar]).join(","), readWeights),
  setting("in", "interest", writeInterest, readInterest),
  {
    key: "sd",
    write: ({ seed }, defaults) => (seed === defaults.seed ? null : String(seed)),
    read: (text, view) => (isSeed(text) ? { ...view, seed: Number(text) } : null),
  },
  choice("f", "choropleth", CHOROPLETHS),
  layersParameter,
  choice("sy", "symbols", SYMBOL_SETS),
  list("fi", "instruments", INSTRUMENTS),
  list("fp", "phases", PHASES),
  list("ff", "frameworks", FRAMEWORKS),
  list("fs", "states", MISSION_STANDINGS),
  list("fn", "dutch", DUTCH_ON_DATE),
  list("fr", "regions", REGIONS),
  list(
    "fb",
    "bands",
    DISTANCE_BANDS.map(({ id }) => id),
  ),
  list("fc", "riskClasses", [0, 1, 2, 3, 4]),
  list("fa", "areaStates", AREA_STATES),
  {
    key: "q",
    write: ({ filters }) => (filters.text === "" ? null : filters.text),
    read: (text, view) => (text.length > 200 ? null : { ...view, filters: { ...view.filters, text } }),
  },
  {
    key: "x",
    write: ({ selection }) => (selection === null ? null : writeSelection(selection)),
    read: (text, view) => {
      const selection = readSelection(text);
      return selection === null ? null : { ...view, selection };
    },
  },
  {
    key: "cp",
    write: ({ compare }) => compare,
    read: (text, view) => (/^[A-Z]{3}$/.test(text) ? { ...view, compare: text } : null),
  },
  choice("p", "tab", TABS),
  {
    key: "em",
    write: ({ monthsAhead }, defaults) => (monthsAhead === defaults.monthsAhead ? null : String(monthsAhead)),
    read: (text, view) => {
      const monthsAhead = MONTHS_AHEAD.find((months) => String(months) === text);
      return monthsAhead === undefined ? null : { ...view, monthsAhead };
    },
  },
  {
    key: "ls",
    write: ({ lastSeenMonths }, defaults) =>
      lastSeenMonths === defaults.lastSeenMonths ? null : String(lastSeenMonths),
    read: (text, view) => {
      const lastSeenMonths = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : Number.NaN;
      return isLastSeenMonths(lastSeenMonths) ? { ...view, lastSeenMonths } : null;
    },
  },
  {
    key: "tl",
    write: ({ timeline }) => timeline,
    read: (text, view) => {
      const timeline = oneOf(TIMELINE_GROUPINGS, text);
      return timeline === null ? null : { ...view, timeline };
    },
  },
  gapParameter("gm", "measure", (text) => oneOf(EFFORT_MEASURES, text)),
  gapParameter("gi", "instrument", (text) => oneOf(INSTRUMENTS, text)),
  gapParameter("gh", "highFrom", (text) => decimal(text, 0, 100)),
];

/** What a baseline is written by: everything a ranking follows from but the outline of an own border. */
const BASIS: ReadonlySet<string> = new Set(["d", "h", "o", "vw", "m", "hd", "dk", "fl", "ag", "w", "in"]);

/** Every parameter of version 1, in the order in which a link writes them. Keys are never reused for another meaning. */
export const PARAMETERS: readonly LinkParameter[] = [
  ...VIEW_PARAMETERS,
  baselineParameter(VIEW_PARAMETERS.filter(({ key }) => BASIS.has(key))),
];
