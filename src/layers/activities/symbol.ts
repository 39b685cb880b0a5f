import { INSTRUMENTS, type Instrument, PHASES, type Phase } from "../../domain/missions/mission.ts";
import type { SymbolShape } from "../legend-entry.ts";
import type { SceneActivity } from "../scene.ts";

/** Instruments carry shape and colour, so that neither alone has to be told apart. */
export const SHAPE_OF: Readonly<Record<Instrument, SymbolShape>> = {
  diplomacy: "circle",
  assistance: "triangle",
  presence: "square",
};

/** What a symbol shows; its name is the key under which `map` draws it on demand. */
export interface ActivitySymbol {
  readonly instruments: readonly Instrument[];
  readonly phase: Phase;
  readonly certainty: SceneActivity["certainty"];
}

export const CERTAINTIES: readonly SceneActivity["certainty"][] = [
  "in-force",
  "uncertain",
  "last-seen",
  "ended",
];

/** `activity:assistance+presence:during:in-force`. */
export function symbolName({ instruments, phase, certainty }: ActivitySymbol): string {
  const ordered = INSTRUMENTS.filter((instrument) => instruments.includes(instrument));
  return `activity:${ordered.join("+")}:${phase}:${certainty}`;
}

/** The symbol a name stands for; null for any other image name. */
export function parseSymbolName(name: string): ActivitySymbol | null {
  const [prefix, list = "", phaseText, certaintyText] = name.split(":");
  const names = list.split("+");
  const instruments = INSTRUMENTS.filter((instrument) => names.includes(instrument));
  const phase = PHASES.find((value) => value === phaseText);
  const certainty = CERTAINTIES.find((value) => value === certaintyText);
  if (prefix !== "activity" || instruments.length === 0 || phase === undefined || certainty === undefined)
    return null;
  return { instruments, phase, certainty };
}

/** The sign beside a symbol of which nothing was read in a source, and the name of its image. */
export const UNVERIFIED = { text: "?", image: "activity-unverified" } as const;
