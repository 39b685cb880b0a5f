/** Which areas are ranked, and which are not. */
export const scope = {
  "scope.method": "Hoe dit wordt uitgerekend",
  "scope.floor.explain":
    "Zo ver weg dat de ondergrens de helft of meer van de nabijheid uitmaakt: het gebied telt om wat er gebeurt, nauwelijks om waar het ligt.",
  "scope.leftOut":
    "{count, plural, one {# gebied} other {# gebieden}} binnen {km} {count, plural, one {heeft} other {hebben}} in deze editie geen cijfers en {count, plural, one {staat} other {staan}} niet in de rangorde: {areas}. Dat zegt niets over hoe rustig het er is.",
} as const;
