import type { scope as nl } from "../nl/scope.ts";

export const scope = {
  "scope.lines":
    "Borders and coasts are drawn at 1 : 10 million (Natural Earth), where 0.1 mm is 1 km: no distance is finer than about a kilometre, however many digits are printed.",
  "scope.islands":
    "Of {count} islands it is known that the line does not hold them, inhabited ones among them; a point near one is given too long a distance, by at most: {islands}. Name, owner and position from memory; the list is not complete.",
  "scope.islands.one": "{name} ({owner}, {km})",
  "scope.islands.title": "What the border lines do not hold",
  "scope.method": "How this is worked out",
  "scope.floor.explain":
    "So far off that the floor makes up half or more of its proximity: the area counts for what happens there, hardly for where it lies.",
  "scope.leftOut":
    "{count, plural, one {# area} other {# areas}} within {km} that would be ranked {count, plural, one {has} other {have}} no figures in this edition: {areas}. That says nothing about how quiet it is there. By choice, EU members and other states in Western Europe, the United States and Canada are not ranked, nor are their territories.",
  "scope.sought":
    "On {date} our list seeks: {sought}. It does not seek: {not}. What is sought is not always found.",
  "scope.sought.frameworks":
    "Frameworks that our list seeks: {sought}. Others it does not seek, or only in part.",
  "scope.sought.regions": "{what} (only {regions})",
  "scope.sought.nothing": "On {date} our list seeks nothing anywhere: that it has none then says nothing.",
  "scope.sought.here":
    "On {date} our list seeks here: {sought}. It does not seek: {not}. What is sought is not always found.",
  "scope.sought.here.nothing":
    "On {date} our list seeks nothing here: that it has none here then says nothing.",
} as const satisfies Record<keyof typeof nl, string>;
