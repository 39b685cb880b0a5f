/** The page that is taken away, and opening it again. */
export const snapshot = {
  "snapshot.title": "Momentopname",
  "snapshot.explain":
    "Een pagina met kaart, legenda en verantwoording, om af te drukken, in een stuk te zetten of later weer te openen.",
  "snapshot.preview": "Voorbeeld van de pagina",
  "snapshot.preview.loading": "Het voorbeeld wordt gemaakt …",
  "snapshot.format": "Formaat",
  "snapshot.format.a4-landscape": "A4 liggend",
  "snapshot.format.a4-portrait": "A4 staand",
  "snapshot.format.a3-landscape": "A3 liggend",
  "snapshot.format.a3-portrait": "A3 staand",
  "snapshot.format.16-9": "dia, 16:9",
  "snapshot.format.custom": "eigen maat",
  "snapshot.width": "Breedte (beeldpunten)",
  "snapshot.height": "Hoogte (beeldpunten)",
  "snapshot.custom.fault":
    "Kies hele getallen van {min} tot {max}, samen hoogstens 100 miljoen beeldpunten, en de ene zijde hoogstens driemaal de andere.",
  "snapshot.marking": "Rubricering",
  "snapshot.marking.hint": "Staat boven en onder aan elke pagina en in elk bestand.",
  "snapshot.marking.required": "Zonder rubricering wordt niets uitgevoerd.",
  "snapshot.releasability": "Verspreiding",
  "snapshot.releasability.hint": "Aan wie de pagina mag worden gegeven; leeg laten mag.",
  "snapshot.headline": "Titel",
  "snapshot.headline.hint": "Leeg: de bevinding in woorden, met de cijfers van nu.",
  "snapshot.author": "Opsteller",
  "snapshot.reference": "Kenmerk",
  "snapshot.dark": "De kaart in de donkere kleuren van het scherm",
  "snapshot.save": "Bewaar als",
  "snapshot.save.png": "PNG",
  "snapshot.save.svg": "SVG",
  "snapshot.save.pdf": "PDF",
  "snapshot.save.pptx": "PPTX",
  "snapshot.save.png.hint": "beeld, 300 punten per inch",
  "snapshot.save.svg.hint": "lijnen en tekst",
  "snapshot.save.pdf.hint": "om af te drukken",
  "snapshot.save.pptx.hint": "dia met bewerkbare tekst",
  "snapshot.copy": "Kopieer als beeld",
  "snapshot.copied": "De pagina staat op het klembord.",
  "snapshot.copy.failed":
    "De browser laat niet toe dat hier een beeld op het klembord wordt gezet. Bewaar de PNG.",
  "snapshot.busy": "{format} wordt gemaakt",
  "snapshot.cancelled": "Afgebroken; er is niets bewaard.",
  "snapshot.done": "{name} is bewaard.",
  "snapshot.letters":
    "Het lettertype kent {letters} niet: in de PDF staat daar �. De andere formaten tonen zulke letters als het apparaat ze heeft.",
  "snapshot.failed": "Het maken van {format} is mislukt. {detail}",
  "snapshot.blank":
    "De browser kon een beeld van deze grootte niet tekenen: het bleef leeg en is niet bewaard. Kies een kleiner formaat, of PDF of SVG.",
  "snapshot.tooSmall":
    "Op deze maat past niet alles wat bij de kaart gezegd moet worden. Kies een groter formaat, of zet lagen of filters uit.",
  "snapshot.longMarking":
    "De rubricering is te lang: ze past niet op twee regels aan de rand van de pagina. Maak haar korter of kies een groter formaat.",
  "snapshot.noData": "De gegevens zijn nog niet geladen.",
  "snapshot.fonts": "Een lettertype is niet geladen; zonder dat worden PDF en SVG niet gemaakt.",

  "dataOut.title": "Gegevens meenemen",
  "dataOut.explain":
    "Wat de filters doorlaten, met rubricering, bronnen en instellingen erbij. Dezelfde weergave geeft dezelfde bytes.",
  "dataOut.table": "Tabel",
  "dataOut.table.ranking": "ranglijst",
  "dataOut.table.missions": "missies en activiteiten",
  "dataOut.table.gap": "prioriteit en inzet",
  "dataOut.hxl": "HXL-regel in CSV",
  "dataOut.xlsx.hint": "werkblad",
  "dataOut.csv.hint": "puntkomma en decimale komma",
  "dataOut.geojson.hint": "met gebieden",

  "page.legend": "Legenda",
  "page.map": "Kaart: {layers}. {finding}",
  "page.asOf": "Stand {date} · {border}",
  "page.asOf.figures": "Stand {date} · geweld t/m {to} · {border}",
  "page.top": "Hoogste prioriteit",
  "page.top.line": "{rank}. {name}: {score} · {distance}",
  "page.top.filtered": "Binnen de filters; de rang is die van de hele ranglijst.",
  "page.top.formula": "Prioriteit (0–100) = risico × nabijheid. Verschillen van enkele punten zeggen weinig.",
  "page.data": "Stand van de gegevens",
  "page.data.line": "{layer}: {editions}",
  "page.filters": "Filters",
  "page.filters.none": "Geen; wat beëindigd of nog niet begonnen is, is niet getoond.",
  "page.border": "Grens en weging",
  "page.border.outermost": "met de verre ultraperifere gebieden",
  "page.window": "geweld telt over: {window}",
  "page.measure.edge": "afstand van de dichtstbijzijnde rand",
  "page.measure.capital": "afstand van de hoofdstad",
  "page.proximity.half-distance": "wat de nabijheid boven haar minimum van {floor} heeft, halveert per {km}",
  "page.proximity.linear": "nabijheid daalt lineair tot {km}, nooit onder {floor}",
  "page.proximity.none": "afstand telt niet mee",
  "page.weights": "{aggregation}: {weights}",
  "page.interest": "Nederlands belang telt mee naar het oordeel van een analist ({count} gebieden).",
  "page.default": "Standaardinstellingen.",
  "page.differs.in": "Wijkt af van de standaardinstellingen: {settings}",
  "page.differs": "Grens of instellingen wijken af van de standaard.",
  "page.edits":
    "{count, plural, one {# rij van het register is hier gewijzigd} other {# rijen van het register zijn hier gewijzigd}} door een analist; zie het bestand.",
  "page.memory":
    "{count, plural, one {# missie in beeld is} other {# missies in beeld zijn}} niet geverifieerd: uit het geheugen, of alleen in zwakke bronnen (?).",
  "page.uncertain":
    "{count, plural, one {# missie in beeld is} other {# missies in beeld zijn}} mogelijk van kracht, niet zeker.",
  "page.lastSeen":
    "{count, plural, one {# missie in beeld is} other {# missies in beeld zijn}} meer dan {months} maanden eerder voor het laatst gezien, of in geen bron met datum: niet als zeker geteld.",
  "page.sources": "Bronnen",
  "page.source": "{title}, {edition} ({licence})",
  "page.accreditation": "Alleen openbare bronnen. Einder is niet geaccrediteerd voor gerubriceerde gegevens.",
  "page.releasability": "Verspreiding: {text}",
  "page.made": "gemaakt {date}",
  "page.check": "controlegetal {hash}",
  "page.author": "{author}",
  "page.reference": "kenmerk {reference}",
  "page.latitude.north": "op {degrees}° NB",
  "page.latitude.south": "op {degrees}° ZB",
  "page.north": "N",

  "reopen.same": "{name}: weer geopend, met dezelfde gegevens en dezelfde cijfers.",
  "reopen.sameNumbers":
    "{name}: weer geopend. De gegevens zijn van een andere editie, maar de cijfers van de pagina zijn dezelfde.",
  "reopen.changed":
    "{name}: weer geopend. {count, plural, one {# cijfer is} other {# cijfers zijn}} anders dan op de pagina van {date}.",
  "reopen.seen.same": "Wat Einder in het bestand heeft gezet, is ongewijzigd, en de tekening ook.",
  "reopen.seen.changed":
    "Wat Einder in het bestand heeft gezet, is ongewijzigd, maar de tekening is daarna bewerkt: die kan iets anders tonen dan wat hier is geopend.",
  "reopen.seen.unknown":
    "Wat Einder in het bestand heeft gezet om het weer te openen, is ongewijzigd. Wat er van het bestand te zien is, is daar niet mee vergeleken en kan bewerkt zijn.",
  "reopen.changes": "Anders dan op de pagina",
  "reopen.area":
    "{name}: rang {rankThen} → {rankNow}, prioriteit {scoreThen} → {scoreNow}, afstand {kmThen} → {kmNow}",
  "reopen.mission": "{name}: {was} → {now}",
  "reopen.mission.fact": "{name}, {fact}: {was} → {now}",
  "reopen.fact.start": "begin",
  "reopen.fact.end": "einde",
  "reopen.fact.mandate": "mandaat tot",
  "reopen.fact.dutch": "Nederlandse deelname",
  "reopen.slide": "Dia {slide}: {was} → {now}",
  "reopen.cause.revised": "herzien",
  "reopen.cause.period": "nieuwere cijfers",
  "reopen.cause.other": "register of rekenwijze",
  "reopen.causes.told":
    "De oorzaken staan erbij: door de bron herzien, nieuwere cijfers, of het register en de rekenwijze van Einder. Missies verschillen door het register.",
  "reopen.causes.not-loaded":
    "De cijfers van de vorige editie konden niet worden geladen: de oorzaken staan er niet bij.",
  "reopen.causes.other-edition":
    "Gemaakt op een editie waarvan de cijfers hier niet zijn: de oorzaken staan er niet bij.",
  "reopen.briefing":
    "{name}: opnieuw geopend. {count, plural, =0 {Geen regel zegt} one {# regel zegt} other {# regels zeggen}} iets anders dan met de editie van {date}.",
  "reopen.briefing.numbers":
    "Een briefing bevat zelf geen getallen: wat zij toen zei, is berekend met de cijfers van de vorige editie.",
  "reopen.waiting":
    "In het bestand zit een briefing, “{title}”, van {count, plural, one {# dia} other {# dia’s}}. Hier staat een andere van u: die blijft, tenzij u die van het bestand opent; ongedaan maken haalt haar terug.",
  "reopen.waiting.take": "Die briefing openen",
  "reopen.keep": "De mijne houden",
  "reopen.edits.left":
    "{count, plural, one {# wijziging van de pagina gaat over een rij die u zelf hebt gewijzigd; de uwe blijft.} other {# wijzigingen van de pagina gaan over rijen die u zelf hebt gewijzigd; de uwe blijven.}}",
  "reopen.gone": "niet in de gegevens",
  "reopen.none": "geen",
  "reopen.edits":
    "De pagina is gemaakt met {count, plural, one {# eigen wijziging} other {# eigen wijzigingen}} van het register; die zijn overgenomen.",
  "reopen.foreign": "{name}: dit is geen momentopname van Einder. Er is niets geopend.",
  "reopen.damaged": "{name}: dit bestand is beschadigd of niet heel. Er is niets geopend.",
  "reopen.tampered":
    "{name}: wat Einder in het bestand heeft gezet, is daarna veranderd. Er is niets geopend; gebruik het oorspronkelijke bestand.",
  "reopen.newer": "{name}: gemaakt met een nieuwere versie van Einder. Er is niets geopend.",
  "reopen.title": "Momentopname vergeleken",
  "reopen.open": "Open een momentopname",
} as const;
