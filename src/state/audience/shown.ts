import type { AudienceProfile } from "../../domain/audience/profile.ts";
import type { State } from "../store.ts";

/** A state and for whom it is shown. */
export interface Shown {
  readonly state: State;
  readonly profile: AudienceProfile;
}
