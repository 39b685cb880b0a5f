/** What of a registry row can be left out. The texts of each go with it; the row itself, its name and its dates stay. */
export const AUDIENCE_FIELDS = [
  "strength",
  "headquarters",
  "dutch",
  "mandateSummary",
  "mandateSource",
  "sources",
] as const;
/**
 * - `strength`: numbers of people, people trained and goods, and the details of Dutch participation, which are numbers.
 * - `headquarters`: headquarters and posts with their names, and their symbols.
 * - `dutch`: whether, when and with what the Netherlands takes part; it is then unknown, which is never `no`.
 */
export type AudienceField = (typeof AUDIENCE_FIELDS)[number];

/** Degrees between places that are told apart; 1 degree is 111 km from north to south. */
export const GRIDS = [0.1, 0.5, 1, 2] as const;
export type GridDegrees = (typeof GRIDS)[number];

export const FOOTPRINT_RULES = ["as-drawn", "countries"] as const;
/** `countries`: the areas that a mission is in, whole; at sea the box around what is drawn, rounded outward to the grid. */
export type FootprintRule = (typeof FOOTPRINT_RULES)[number];

/** What is done to all that an audience is given. */
export interface AudienceRules {
  readonly dropped: readonly AudienceField[];
  /** To which headquarters, posts, symbols and the middle of the map are rounded; null: they are as they are. */
  readonly gridDegrees: GridDegrees | null;
  readonly footprints: FootprintRule;
  /** Notes of the registry and of analysts, their reasons and their names; notes of a speaker. */
  readonly notes: "kept" | "removed";
  /** An analyst's own changes of the registry. */
  readonly ownEdits: "kept" | "left-out";
}

/** A named set of rules, applied to whatever is taken away for an audience. */
export interface AudienceProfile {
  /** One of {@link BUILT_IN}, or {@link ownId} of the name. */
  readonly id: string;
  /** As the user named it; null for those of the product, whose names are texts. */
  readonly name: string | null;
  readonly rules: AudienceRules;
}

/** Characters of a name. */
export const LONGEST_AUDIENCE_NAME = 60;

/** The audience that is given everything as it stands. */
export const FULL = {
  id: "full",
  name: null,
  rules: { dropped: [], gridDegrees: null, footprints: "as-drawn", notes: "kept", ownEdits: "kept" },
} as const satisfies AudienceProfile;

/** The profiles of the product, from the fewest rules to the most. Editorial: any other can be made beside them. */
export const BUILT_IN = [
  FULL,
  {
    id: "partners",
    name: null,
    rules: {
      dropped: ["strength"],
      gridDegrees: 0.5,
      footprints: "as-drawn",
      notes: "removed",
      ownEdits: "kept",
    },
  },
  {
    id: "public",
    name: null,
    rules: {
      dropped: ["strength", "headquarters"],
      gridDegrees: 1,
      footprints: "countries",
      notes: "removed",
      ownEdits: "left-out",
    },
  },
] as const satisfies readonly AudienceProfile[];

/** Id of a user's own profile: one for each name, and none that the product has. */
export const ownId = (name: string): string => `own:${name}`;

/** The grid of boxes, and of the map where no other is chosen but places are hidden: 1 degree. */
const COARSE: GridDegrees = 1;

/** Degrees to which whatever betrays a hidden place is rounded; null where no rule hides one. */
export function hidingGrid({ gridDegrees, footprints, dropped }: AudienceRules): GridDegrees | null {
  if (gridDegrees !== null) return gridDegrees;
  return footprints === "countries" || dropped.includes("headquarters") ? COARSE : null;
}
