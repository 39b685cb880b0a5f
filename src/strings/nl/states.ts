/** The five states of an area, loading, partial, failed, and what must be told in passing. */
export const states = {
  "state.area.home": "thuisgebied",
  "state.area.assessed": "beoordeeld",
  "state.area.not-assessed": "niet beoordeeld",
  "state.area.no-data": "geen gegevens",
  "state.area.outside": "buiten bereik",
  "state.area.home.explain":
    "Hoort bij het gebied waarvan de grens wordt gemeten, of bij hetzelfde Koninkrijk, en wordt niet gerangschikt.",
  "state.area.assessed.explain":
    "Geweld en kwetsbaarheid zijn allebei bekend: het gebied heeft een risico-index.",
  "state.area.not-assessed.explain":
    "Er zijn cijfers, maar geweld of kwetsbaarheid ontbreekt. Dat is niet hetzelfde als geen risico.",
  "state.area.no-data.explain":
    "Voor dit gebied heeft Einder op deze datum geen enkel cijfer. Dat is niet hetzelfde als nul.",
  "state.area.outside.explain": "Einder houdt voor dit gebied geen cijfers bij.",

  "state.loading": "Laden",
  "state.loading.progress": "{what} laden: {done} van {total} kB",
  "state.loading.what": "{what} laden",
  "state.loading.file.areas": "gebieden",
  "state.loading.file.geometry": "kaart",
  "state.loading.file.figures": "cijfers",
  "state.loading.file.formerFigures": "cijfers van de vorige editie",
  "state.loading.file.distances": "afstanden",
  "state.loading.file.missions": "missies",
  "state.loading.file.footprints": "missiegebieden",
  "state.loading.file.missionDistances": "afstanden van missies",
  "state.loading.file.app6": "APP-6-symbolen",
  "state.loading.file.manifest": "inhoudsopgave",
  "state.cancel": "Annuleren",
  "state.retry": "Opnieuw proberen",
  "state.partial": "Niet alles is geladen. Het ontbreekt aan: {what}.",

  "state.failed": "{what} niet geladen",
  "state.failed.unreachable": "Het bestand is niet bereikbaar.",
  "state.failed.status": "De server antwoordde met code {status}.",
  "state.failed.hash": "Het bestand klopt niet met de inhoudsopgave en is daarom niet gebruikt.",
  "state.failed.not-json": "Het bestand is geen leesbare JSON.",
  "state.failed.unexpected": "Er ging iets mis in dit deel van het scherm.",
  "state.failed.unexpected.rest":
    "De rest van Einder werkt door. De link in de adresbalk bewaart uw weergave.",
  "state.failed.detail": "Melding voor de beheerder",

  "edition.past":
    "{months, plural, =0 {De datum ligt minder dan een maand} one {De datum ligt # maand} other {De datum ligt # maanden}} na de editie van {edition}: niets telt als zeker.",

  "notice.region": "Meldingen",
  "notice.dismiss": "Melding sluiten",
  "notice.link.unknown": "De link bevat een onbekend onderdeel ({parameter}). Het is overgeslagen.",
  "notice.link.invalid":
    "Een onderdeel van de link is ongeldig ({parameter}: {found}). Daar geldt de standaard.",
  "notice.link.duplicate": "Een onderdeel staat dubbel in de link ({parameter}). Het eerste geldt.",
  "notice.link.damaged": "Een onderdeel van de link is beschadigd ({parameter}). Daar geldt de standaard.",
  "notice.link.version": "De link komt uit een nieuwere versie van Einder. Wat herkend is, is overgenomen.",
  "notice.link.too-long": "De link is te lang om te lezen. U ziet de standaardweergave.",
  "notice.link.own-border-absent":
    "Het vergelijkingspunt in de link is gemeten vanaf een eigen grens die niet in de link zit. Er wordt vergeleken met een jaar eerder.",
  "notice.unknown-selection":
    "De link verwijst naar iets wat niet in de gegevens staat ({found}). Dat deel is weggelaten.",
  "notice.map-failed":
    "De kaart kan op dit apparaat niet worden getekend. Ranglijst, missies en gegevens blijven bruikbaar.",
  "notice.map-failed.detail": "De kaart meldt: {detail}",
  "notice.map-recovered": "De kaart was even weg en is hersteld.",
} as const;
