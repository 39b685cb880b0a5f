import * as v from "valibot";
import {
  AUDIENCE_FIELDS,
  type AudienceProfile,
  FOOTPRINT_RULES,
  GRIDS,
  LONGEST_AUDIENCE_NAME,
  ownId,
} from "../../domain/audience/profile.ts";

/** The rules of an audience as storage and files hold them. */
export const audienceRulesSchema = v.strictObject({
  dropped: v.array(v.picklist(AUDIENCE_FIELDS)),
  gridDegrees: v.nullable(v.picklist(GRIDS)),
  footprints: v.picklist(FOOTPRINT_RULES),
  notes: v.picklist(["kept", "removed"]),
  ownEdits: v.picklist(["kept", "left-out"]),
});

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_AUDIENCE_NAME));

/** Profiles that a user made, each under its name. */
export const ownAudiencesSchema = v.array(
  v.pipe(
    v.strictObject({ name, rules: audienceRulesSchema }),
    v.transform(({ name, rules }): AudienceProfile => ({ id: ownId(name), name, rules })),
  ),
);
