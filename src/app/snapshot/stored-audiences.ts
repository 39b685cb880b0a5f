import * as v from "valibot";
import type { AudienceProfile } from "../../domain/audience/profile.ts";
import { ownAudiencesSchema } from "../../state/audience/schema.ts";

const KEY = "einder.audiences.1";

/** The user's own audiences; null where storage is blocked or holds something that this version does not know. */
export function readAudiences(): readonly AudienceProfile[] | null {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return [];
    const found = v.safeParse(ownAudiencesSchema, JSON.parse(text));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}

/** @returns false where storage is blocked or full: the user must be told that they last for this visit only. */
export function keepAudiences(audiences: readonly AudienceProfile[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(audiences.map(({ name, rules }) => ({ name, rules }))));
    return true;
  } catch {
    return false;
  }
}
