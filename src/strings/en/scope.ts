import type { scope as nl } from "../nl/scope.ts";

export const scope = {
  "scope.method": "How this is worked out",
  "scope.floor.explain":
    "So far off that the floor makes up half or more of its proximity: the area counts for what happens there, hardly for where it lies.",
  "scope.leftOut":
    "{count, plural, one {# area} other {# areas}} within {km} {count, plural, one {has} other {have}} no figures in this edition and {count, plural, one {is} other {are}} not ranked: {areas}. That says nothing about how quiet it is there.",
} as const satisfies Record<keyof typeof nl, string>;
