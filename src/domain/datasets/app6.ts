import type { Framework, Instrument } from "../missions/mission.ts";

export const APP6_IDENTITIES = ["friend", "neutral"] as const;
/** Standard identity: the shape and colour of the frame. */
export type App6Identity = (typeof APP6_IDENTITIES)[number];

export const APP6_DOMAINS = ["land", "sea"] as const;
export type App6Domain = (typeof APP6_DOMAINS)[number];

export const APP6_STATUSES = ["present", "planned"] as const;
/** `planned` is drawn with a dashed frame. */
export type App6Status = (typeof APP6_STATUSES)[number];

export type App6Key = `${App6Identity}:${Instrument}:${App6Domain}:${App6Status}`;

/** One symbol as it was drawn ahead. */
export interface App6Drawing {
  /** The twenty digits of its code (APP-6D). */
  readonly sidc: string;
  readonly svg: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/** The file of APP-6 symbols: every combination, and which identity a framework has. An editorial mapping (`data/app-6`). */
export interface App6Document {
  readonly identities: Readonly<Record<Framework, App6Identity>>;
  readonly symbols: Readonly<Record<App6Key, App6Drawing>>;
}
