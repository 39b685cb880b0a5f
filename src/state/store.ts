import { createStore, type StoreApi } from "zustand/vanilla";
import type { AudienceProfile } from "../domain/audience/profile.ts";
import type { OwnBorder } from "../domain/borders/own-border.ts";
import type {
  AreasDocument,
  DistancesDocument,
  FiguresDocument,
  FootprintsDocument,
  FormerFiguresDocument,
  Manifest,
  MissionDistancesDocument,
  MissionsDocument,
} from "../domain/datasets/documents.ts";
import type { Extent } from "../domain/geo/extent.ts";
import type { MissionEdit } from "../domain/missions/edits.ts";
import type { Robustness } from "../domain/priority/robustness.ts";
import type { RobustnessModel } from "../domain/priority/robustness-model.ts";
import type { ActivityLook, DecodedGeometry } from "../layers/scene.ts";
import type { Issue } from "../sources/source.ts";
import type { Briefing } from "./briefing/briefing.ts";
import type { Presentation } from "./briefing/presentation.ts";
import type { FileStatus } from "./file-status.ts";
import type { HistoryEntry } from "./history-entry.ts";
import type { LinkIssue } from "./link/codec.ts";
import { type MeasuredState, NOTHING_MEASURED } from "./measured.ts";
import type { MissionDraft } from "./mission-draft.ts";
import type { BorderDraft } from "./own-borders.ts";
import type { OwnPreset } from "./presets.ts";
import type { Reopened } from "./reopened.ts";
import type { ViewState } from "./view.ts";

/** The files of the first load and the symbols that are asked for, each with what the product holds of it once read. */
export interface Documents {
  readonly areas: AreasDocument;
  readonly geometry: DecodedGeometry;
  readonly figures: FiguresDocument;
  readonly distances: DistancesDocument;
  readonly missions: MissionsDocument;
  readonly footprints: FootprintsDocument;
  readonly missionDistances: MissionDistancesDocument;
  /** Loaded only while something is compared with the former edition. */
  readonly formerFigures: FormerFiguresDocument;
  /** Loaded only while it is wanted. */
  readonly app6: ActivityLook;
}
export type DocumentId = keyof Documents;
export const DOCUMENT_IDS: readonly DocumentId[] = [
  "areas",
  "geometry",
  "figures",
  "distances",
  "missions",
  "footprints",
  "missionDistances",
  "formerFigures",
  "app6",
];

export interface DataState {
  readonly manifest: Manifest | null;
  readonly manifestStatus: FileStatus;
  readonly status: Readonly<Record<DocumentId, FileStatus>>;
  readonly documents: Partial<Documents>;
  /** The registry without an analyst's changes; null while there are none. */
  readonly shipped: MissionsDocument | null;
  /** What the measuring worker made of view and data. */
  readonly measured: MeasuredState;
}

/** Something the user must be told; stays until dismissed. */
export type Notice =
  | { readonly id: string; readonly kind: "link"; readonly issue: LinkIssue }
  | { readonly id: string; readonly kind: "unknown-selection"; readonly found: string }
  | { readonly id: string; readonly kind: "map-failed" | "drawing-failed"; readonly detail: string }
  | { readonly id: string; readonly kind: "map-recovered" }
  | { readonly id: string; readonly kind: "presets-not-read" | "presets-not-kept" }
  | { readonly id: string; readonly kind: "more-faults"; readonly name: string; readonly count: number }
  | { readonly id: string; readonly kind: "edits-not-read" | "edits-not-kept" }
  | { readonly id: string; readonly kind: "briefing-not-read"; readonly issue: Issue }
  /** `briefing-elsewhere`: another window changed it, too. */
  | { readonly id: string; readonly kind: "briefing-elsewhere" }
  | {
      readonly id: string;
      readonly kind: "briefing-migrated";
      readonly name: string;
      readonly version: number;
    }
  | { readonly id: string; readonly kind: "briefing-not-kept" | "presenter-failed" }
  | { readonly id: string; readonly kind: "border-removed"; readonly border: OwnBorder }
  | { readonly id: string; readonly kind: "borders-stored"; readonly fault: BorderStorageFault }
  /** `file`: nothing of it was taken; `record`: one record was not. */
  | { readonly id: string; readonly kind: "file" | "record"; readonly issue: Issue }
  | { readonly id: string; readonly kind: "other-data"; readonly name: string; readonly edition: string };

/** Why borders of the user's own are not kept on this machine: they last for this visit, and can be exported. */
export type BorderStorageFault =
  | { readonly reason: "blocked" | "newer" | "full" }
  /** How many could not be read; they are left as they are. */
  | { readonly reason: "damaged"; readonly count: number };

/** What the pointer or the keyboard is on; never shared. */
export interface Hover {
  readonly iso3: string | null;
  readonly missionId: string | null;
}

/** Where the random draws behind the rank intervals stand. */
export type DrawStatus =
  | { readonly step: "waiting" }
  | { readonly step: "running"; readonly done: number; readonly total: number }
  | { readonly step: "ready" }
  | { readonly step: "failed"; readonly detail: string };

/**
 * What the worker made of the ranking. Local, because each machine draws it anew from view and data: the seed, which
 * is in the view, makes the answer the same.
 */
export interface DrawState {
  readonly status: DrawStatus;
  /** True while something waits for them that the screen does not show, such as a file. */
  readonly areWanted: boolean;
  /** The newest answer and the ranking that it is of, which may be one that is no longer shown; null before the first. */
  readonly result: { readonly model: RobustnessModel; readonly robustness: Robustness } | null;
}

export interface LocalState {
  /** True once something is held against the figures of the former edition besides the baseline. */
  readonly wantsFormerFigures: boolean;
  readonly notices: readonly Notice[];
  readonly hover: Hover | null;
  /** Older and newer views for undo and redo; the newest past view is last. */
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  readonly panels: Readonly<Record<PanelId, PanelState>>;
  /** Resolved from `view.theme` and the system's preference. */
  readonly systemTheme: "light" | "dark";
  readonly draws: DrawState;
  /** What the map was last asked to show; asked anew each time by a new object. */
  readonly focus: { readonly extent: Extent } | null;
  /** Settings that the user keeps under a name. */
  readonly presets: readonly OwnPreset[];
  /** Borders that the user keeps on this machine. */
  readonly ownBorders: readonly OwnBorder[];
  /** An analyst's changes over the shipped registry, kept on this machine. */
  readonly edits: readonly MissionEdit[];
  /** The row that is being added or corrected; null while none is. */
  readonly missionDraft: MissionDraft | null;
  /** The border that is being made or changed; null while none is. */
  readonly borderDraft: BorderDraft | null;
  /** What came of opening a page again, until the user has read it. */
  readonly reopened: Reopened | null;
  /** Slides that the user makes, kept on this machine; null while there are none. */
  readonly briefing: Briefing | null;
  /** False while it is not what this machine holds: it could not be kept, or the user has to choose first. */
  readonly isBriefingKept: boolean;
  /** The slide that is being worked on; null while none is. */
  readonly slideId: string | null;
  /** The briefing that is being shown; null while none is. */
  readonly presentation: Presentation | null;
  /** By whose rules this state was made (`applyProfile`); null in the store, whose state is everything. */
  readonly audience: AudienceProfile | null;
}

export const PANELS = ["left", "right", "bottom"] as const;
export type PanelId = (typeof PANELS)[number];
export interface PanelState {
  readonly open: boolean;
  /** px: width of a side panel, height of the bottom one. */
  readonly size: number;
}

export interface State {
  readonly view: ViewState;
  readonly data: DataState;
  readonly local: LocalState;
}
export type Store = StoreApi<State>;

export const DEFAULT_PANELS: LocalState["panels"] = {
  left: { open: true, size: 300 },
  right: { open: true, size: 464 },
  bottom: { open: true, size: 188 },
};

/** The one store of the product; `actions.ts` is its only writer. */
export function createEinderStore(view: ViewState, panels: LocalState["panels"] = DEFAULT_PANELS): Store {
  const waiting: FileStatus = { step: "waiting" };
  return createStore<State>(() => ({
    view,
    data: {
      manifest: null,
      manifestStatus: waiting,
      status: {
        areas: waiting,
        geometry: waiting,
        figures: waiting,
        distances: waiting,
        missions: waiting,
        footprints: waiting,
        missionDistances: waiting,
        formerFigures: waiting,
        app6: waiting,
      },
      documents: {},
      shipped: null,
      measured: NOTHING_MEASURED,
    },
    local: {
      wantsFormerFigures: false,
      notices: [],
      focus: null,
      edits: [],
      missionDraft: null,
      hover: null,
      past: [],
      future: [],
      panels,
      systemTheme: "light",
      draws: { status: { step: "waiting" }, areWanted: false, result: null },
      presets: [],
      ownBorders: [],
      borderDraft: null,
      reopened: null,
      briefing: null,
      isBriefingKept: true,
      slideId: null,
      presentation: null,
      audience: null,
    },
  }));
}
