/** What the page tells on its own account, on whichever screen. */
export const notices = {
  "notice.link.home-border-absent":
    "De link is gemeten vanaf een eigen grens die niet in de link zit en niet op dit apparaat staat. U ziet de standaardgrens. Vraag de afzender om het projectbestand.",
  "notice.link.former":
    "Deze link is van vóór de editie van november 2026: geweld telt per kalenderjaar, zoals toen. De cijfers zijn die van nu.",
  "notice.link.former.changed": "Wat er veranderd is",
  "notice.border-removed": "De grens “{name}” is verwijderd.",
  "notice.border-removed.undo": "Terugzetten",
  "notice.borders-stored.blocked":
    "Eigen grenzen kunnen op dit apparaat niet worden bewaard. Ze gelden zolang deze pagina open is; exporteer wat u wilt houden.",
  "notice.borders-stored.full":
    "De opslag van dit apparaat is vol: de laatste wijziging van uw eigen grenzen is niet bewaard. Exporteer wat u wilt houden.",
  "notice.borders-stored.newer":
    "De bewaarde grenzen zijn van een nieuwere versie van Einder en blijven ongemoeid. Nieuwe grenzen gelden zolang deze pagina open is.",
  "notice.borders-stored.damaged":
    "{count, plural, one {# bewaarde grens is} other {# bewaarde grenzen zijn}} beschadigd en overgeslagen.",
  "notice.other-data":
    "{name} is gemaakt op andere gegevens (editie {edition}). U ziet de weergave op de gegevens van nu; cijfers kunnen verschillen.",
  "notice.file": "Niets veranderd. {issue}.",
  "notice.record": "Niet overgenomen. {issue}.",
  "notice.presets-not-read":
    "Uw eigen sets instellingen konden niet worden gelezen. Ze zijn niet gewist; u werkt zonder.",
  "notice.presets-not-kept":
    "Uw eigen sets instellingen kunnen niet op dit apparaat worden bewaard. Ze gelden tot u Einder sluit.",
  "notice.edits-not-read":
    "Eigen wijzigingen aan missies op dit apparaat konden niet worden gelezen; ze blijven staan zoals ze zijn.",
  "notice.edits-not-kept":
    "Eigen wijzigingen aan missies konden niet worden bewaard: ze gelden alleen tijdens dit bezoek.",
  "notice.more-faults":
    "{name}: nog {count, plural, one {# fout} other {# fouten}}; wat fout is, is niet overgenomen",
  "ownBorder.drawing.failed":
    "Tekenen op deze kaart lukt niet: {detail}. Typ de hoekpunten in het formulier.",
  "notice.briefing-not-read":
    "De briefing die dit apparaat bewaart, kon niet worden gelezen en blijft staan zoals die is; wat u nu maakt, wordt niet bewaard. {issue}.",
  "notice.briefing-not-read.save": "Bewaar die als bestand",
  "notice.briefing-not-read.anew": "Wis die en begin opnieuw",
  "notice.briefing-elsewhere":
    "De briefing is in een ander venster gewijzigd, en hier ook. Er wordt niets bewaard tot u kiest.",
  "notice.briefing-elsewhere.theirs": "Neem die van daar over",
  "notice.briefing-elsewhere.mine": "Bewaar deze in plaats daarvan",
  "notice.briefing-not-kept": "De briefing kan niet op dit apparaat worden bewaard: bewaar haar als bestand.",
  "notice.briefing-migrated": "{name} is van versie {version} en is omgezet naar de huidige.",
  "notice.presenter-failed": "De presentatie kon niet worden geladen. Probeer het opnieuw.",
} as const;
