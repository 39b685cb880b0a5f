/** A border that the user draws, types or loads, and the project file that carries it. */
export const border = {
  "ownBorder.group.presets": "Vaste grenzen",
  "ownBorder.group.own": "Eigen grenzen",
  "ownBorder.draw": "Grens tekenen",
  "ownBorder.load": "Grensbestand laden",
  "ownBorder.load.explain": "GeoJSON met vlakken; slepen naar het scherm kan ook.",
  "ownBorder.edit": "Deze grens aanpassen",
  "ownBorder.note":
    "Eigen grens van {vertices} hoekpunten, gemeten met {edges, select, lonlat {rechte lijnen op lengte- en breedtegraad} other {grootcirkels}} tussen de hoekpunten.",

  "ownBorder.title.new": "Eigen grens",
  "ownBorder.title.edit": "Grens aanpassen",
  "ownBorder.name": "Naam",
  "ownBorder.name.first": "Eigen grens",
  "ownBorder.edges": "Lijn tussen hoekpunten",
  "ownBorder.edges.lonlat": "rechte lijn",
  "ownBorder.edges.great-circle": "grootcirkel",
  "ownBorder.edges.lonlat.explain":
    "Recht in lengte- en breedtegraad, zoals in GeoJSON: een breedtecirkel blijft recht.",
  "ownBorder.edges.great-circle.explain":
    "De kortste lijn over de aarde, zoals bij de vaste grenzen. Bij 1.000 km op 60° noord loopt die 34 km noordelijker.",
  "ownBorder.coordinates": "Hoekpunten",
  "ownBorder.coordinates.explain":
    "Per regel lengtegraad, breedtegraad. Met decimale komma: 4,5; 52,1. Een lege regel begint een volgend vlak; een vlak binnen een ander is een gat.",
  "ownBorder.coordinates.many":
    "Te veel hoekpunten om hier te tonen ({count}). Exporteer de grens, pas het bestand aan en laad het opnieuw.",
  "ownBorder.measures": "Omvang",
  "ownBorder.measures.vertices": "{count, plural, one {# hoekpunt} other {# hoekpunten}}",
  "ownBorder.measures.length": "grens {length}",
  "ownBorder.measures.area": "oppervlakte {area} km²",
  "ownBorder.measures.none": "Nog geen grens: teken op de kaart of typ hoekpunten.",
  "ownBorder.rounded": "Coördinaten worden op vijf decimalen bewaard: ongeveer een meter.",
  "ownBorder.faults": "Zo kan deze grens niet worden gebruikt",
  "ownBorder.faults.more": "en nog {count}",
  "ownBorder.line": "Regel {line}",
  "ownBorder.place": "Vlak {polygon}, ring {ring}",
  "ownBorder.drawOnMap": "Op de kaart tekenen",
  "ownBorder.editOnMap": "Op de kaart aanpassen",
  "ownBorder.editOnMap.none":
    "Een grens met gaten of meer dan {most} hoekpunten kan niet op de kaart worden aangepast.",
  "ownBorder.use": "Deze grens gebruiken",
  "ownBorder.cancel": "Annuleren",
  "ownBorder.delete": "Verwijderen",
  "ownBorder.export": "Exporteren als GeoJSON",
  "ownBorder.local": "De grens blijft op dit apparaat en gaat mee in de link of het projectbestand.",

  "ownBorder.drawing.region": "Tekenen op de kaart",
  "ownBorder.drawing.loading": "Het tekenen wordt klaargezet.",
  "ownBorder.drawing.start": "Klik op de kaart voor het eerste hoekpunt.",
  "ownBorder.drawing.next":
    "{count, plural, one {# hoekpunt} other {# hoekpunten}}. Klik voor het volgende; dubbelklik, Enter of het eerste hoekpunt sluit.",
  "ownBorder.drawing.closed":
    "Versleep een hoekpunt, of een middelpunt voor een nieuw; rechts klikken haalt een hoekpunt weg. Kies dan Gereed.",
  "ownBorder.drawing.undo": "Hoekpunt terug",
  "ownBorder.drawing.close": "Sluiten",
  "ownBorder.drawing.done": "Gereed",
  "ownBorder.drawing.keys": "Escape breekt af, Backspace neemt het laatste hoekpunt terug.",

  "project.title": "Projectbestand",
  "project.explain":
    "Bevat de hele weergave met de eigen grens, en geen gegevens. Openen kan hier of door het bestand naar het scherm te slepen.",
  "project.needed":
    "De eigen grens is te groot voor de link: die opent elders op de standaardgrens. Deel daarom het projectbestand.",
  "project.save": "Project opslaan",
  "project.open": "Project openen",
} as const;
