import type { Iso3 } from "../domain/areas/area.ts";
import type { AudienceRules } from "../domain/audience/profile.ts";
import type { PlainDate } from "../domain/time/plain-date.ts";
import type { Briefing } from "./briefing/briefing.ts";

/** What a page said of a ranked area. */
export interface PageNumbers {
  readonly rank: number | null;
  readonly priority: number | null;
  readonly km: number | null;
}

/** What the priority of an area differs by since the page was made, by cause; they sum to the difference. */
export interface PriorityCauses {
  /** The same periods, revised by the source. */
  readonly revised: number;
  /** Newer periods of an edition that has more of them. */
  readonly period: number;
  /** Anything else: how the product works a score out. */
  readonly method: number;
}

/** Why a line of a slide says something else. */
export const LINE_CAUSES = ["revised", "period", "other"] as const;
export type LineCause = (typeof LINE_CAUSES)[number];

/** What a page said that is not so with the data that are loaded; null where it said nothing, or nothing is known now. */
export interface PageChanges {
  readonly areas: readonly {
    readonly iso3: Iso3;
    readonly was: PageNumbers | null;
    readonly now: PageNumbers | null;
    /** null where they cannot be told. */
    readonly causes: PriorityCauses | null;
  }[];
  /** States of missions, and what else of them is not the same. */
  readonly missions: readonly {
    readonly id: string;
    readonly was: string | null;
    readonly now: string | null;
    readonly facts: readonly {
      readonly fact: MissionFact;
      readonly was: string | null;
      readonly now: string | null;
    }[];
  }[];
  /** Lines of slides, from 1. */
  readonly slides: readonly {
    readonly slide: number;
    readonly was: string | null;
    readonly now: string | null;
    /** None where they cannot be told. */
    readonly causes: readonly LineCause[];
  }[];
}

/** What a page knows of a mission besides its state: days as the registry has them, and Dutch participation on the date. */
export type MissionFact = "start" | "end" | "mandate" | "dutch";

/** What came of opening a picture, print, slide or briefing again. */
export type Reopened =
  | {
      readonly name: string;
      /** Not ours, not whole, changed after it was made, or of a newer version. */
      readonly fault: "foreign" | "damaged" | "changed" | "newer";
    }
  | {
      readonly name: string;
      /** The day on which it was made; of a briefing without numbers that of the edition whose numbers it is held against. */
      readonly made: PlainDate;
      readonly kind: "page" | "briefing";
      /** For whom the page was made; null where it holds everything. */
      readonly audience: { readonly id: string; readonly name: string; readonly rules: AudienceRules } | null;
      /** Own changes of the registry that came with it and were taken over. */
      readonly edits: number;
      /** Those that were not, because the same rows were changed here otherwise. */
      readonly editsLeft: number;
      /** The briefing that it holds while another one is here: it takes that place only when the user says so. */
      readonly waiting: Briefing | null;
      readonly isSameData: boolean;
      /** Whether what can be seen of the file is what it was made with; unknown where the file does not say. */
      readonly seen: "same" | "changed" | "unknown";
      /**
       * Whether what differs is told with its cause: by the figures of the former edition, or not, because these are not
       * there or it is of another edition; null where nothing differs by an edition.
       */
      readonly causes: "told" | "not-loaded" | "other-edition" | null;
      readonly changes: PageChanges;
    };
