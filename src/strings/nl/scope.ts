/** Which areas are ranked, which are not, and what the registry seeks. */
export const scope = {
  "scope.lines":
    "Grenzen en kusten zijn getekend op 1 : 10 miljoen (Natural Earth), waar 0,1 mm 1 km is: geen afstand is preciezer dan ongeveer een kilometer, hoeveel cijfers er ook staan.",
  "scope.islands":
    "Van {count} eilanden is bekend dat de lijn ze niet heeft, ook bewoonde; een punt bij een ervan krijgt een te grote afstand, hoogstens zoveel: {islands}. Naam, eigenaar en ligging uit het hoofd; de lijst is niet volledig.",
  "scope.islands.one": "{name} ({owner}, {km})",
  "scope.islands.title": "Wat de grenslijnen niet hebben",
  "scope.method": "Hoe dit wordt uitgerekend",
  "scope.floor.explain":
    "Zo ver weg dat de ondergrens de helft of meer van de nabijheid uitmaakt: het gebied telt om wat er gebeurt, nauwelijks om waar het ligt.",
  "scope.leftOut":
    "{count, plural, one {# gebied} other {# gebieden}} binnen {km} die in de rangorde zouden horen, {count, plural, one {heeft} other {hebben}} in deze editie geen cijfers: {areas}. Dat zegt niets over hoe rustig het er is. Naar keuze krijgen EU-leden en andere staten in West-Europa, de Verenigde Staten en Canada geen plaats, en hun gebieden evenmin.",
  "scope.sought":
    "Onze lijst zoekt op {date}: {sought}. Zij zoekt niet: {not}. Wat gezocht is, is niet altijd gevonden.",
  "scope.sought.frameworks": "Kaders die onze lijst zoekt: {sought}. Andere zoekt zij niet of maar deels.",
  "scope.sought.regions": "{what} (alleen {regions})",
  "scope.sought.nothing": "Op {date} zoekt onze lijst nergens iets: dat zij niets heeft, zegt dan niets.",
  "scope.sought.here":
    "Onze lijst zoekt hier op {date}: {sought}. Zij zoekt niet: {not}. Wat gezocht is, is niet altijd gevonden.",
  "scope.sought.here.nothing":
    "Onze lijst zoekt hier op {date} niets: dat zij hier niets heeft, zegt dan niets.",
} as const;
