/** Datasets, their accounts, and the page about the product. */
export const data = {
  "notice.edits-not-read":
    "Eigen wijzigingen aan missies op dit apparaat konden niet worden gelezen; ze blijven staan zoals ze zijn.",
  "notice.edits-not-kept":
    "Eigen wijzigingen aan missies konden niet worden bewaard: ze gelden alleen tijdens dit bezoek.",
  "notice.more-faults":
    "{name}: nog {count, plural, one {# fout} other {# fouten}}; wat fout is, is niet overgenomen",
  "app.edits": "{count, plural, one {# eigen wijziging} other {# eigen wijzigingen}}",
  "data.edition": "Editie {edition}",
  "data.fingerprint": "Kenmerk {fingerprint}",
  "data.fingerprint.copy": "Kenmerk kopiëren",
  "data.datasets": "{count, plural, one {# gegevensset} other {# gegevenssets}}",
  "data.publisher": "Uitgever",
  "data.edition.label": "Editie",
  "data.licence": "Licentie",
  "data.licence.unverified": "niet geverifieerd bij de uitgever",
  "data.vintage": "Beschrijft",
  "data.vintage.range": "{from} t/m {to}",
  "data.unit": "Eenheid",
  "data.direction": "Richting",
  "data.direction.higher-is-worse": "hoger is slechter",
  "data.direction.lower-is-worse": "lager is slechter",
  "data.coverage": "Dekking",
  "data.limits": "Beperkingen",
  "data.citation": "Bronvermelding",
  "data.account": "Verantwoording",
  "data.account.sum": "{read} gelezen = {used} gebruikt + {leftOut} weggelaten",

  "about.title": "Over Einder",
  "about.what":
    "Einder laat zien waar rond de grenzen van Europa en van het Koninkrijk der Nederlanden instabiliteit het grootst is, hoe dichtbij dat is, en welke missies en activiteiten daar al zijn.",
  "about.priority": "Prioriteit is risico × nabijheid, altijd met de delen waaruit zij bestaat.",
  "about.letter":
    "De aanleiding is de brief van de minister van Defensie over conflictpreventie (BS2019019273, 2019).",
  "about.offline": "Einder werkt zonder netwerk en haalt nooit iets op bij een ander adres.",
  "about.says": "Wat Einder niet zegt",
  "about.sources": "Bronnen",
  "about.formulas": "Formules",
  "about.packages": "Pakketten in het programma en hun licenties",
  "about.licence": "Licentie van het programma: EUPL 1.2",
} as const;
