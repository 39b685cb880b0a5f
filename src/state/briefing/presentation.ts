import type { ViewState } from "../view.ts";
import type { Briefing } from "./briefing.ts";

/** A briefing on the screen. */
export interface Presentation {
  /** As it was when it began: nothing that is edited meanwhile moves a slide under a speaker. */
  readonly briefing: Briefing;
  /** Of the slide that is shown, from 0. */
  readonly index: number;
  /** Where the user was, to go back to. */
  readonly returnTo: ViewState;
  /** Stands at both edges of the screen. */
  readonly marking: string;
  /** ms since the epoch. */
  readonly begun: number;
}
