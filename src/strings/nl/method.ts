/** The page on the method: what it says about itself, with numbers that are worked out when it opens. */
export const method = {
  "method.title": "Hoe de rangorde wordt gemaakt, en wat zij kan dragen",
  "method.intro":
    "Elk getal op deze pagina is uitgerekend toen zij openging, met de gegevens van {edition} en het beeld van {date}. Gewichten, drempels en schalen zijn keuzes van Einder, en dat staat erbij.",
  "method.print": "Afdrukken",
  "method.contents": "Op deze pagina",

  "method.form": "Wat de index is, en waarom in deze vorm",
  "method.form.text":
    "Risico voegt vier pijlers samen met een gewogen gemiddelde; prioriteit is risico maal nabijheid. Een vaste formule per pijler betekent dat geen gebied een ander verschuift: een score is na te rekenen met de cijfers van het gebied alleen. Er is voor een gemiddelde gekozen omdat de delen dan optellen tot de score; het meetkundig gemiddelde is er als schakelaar, voor wie vindt dat een lage pijler tegen een hoge moet wegen.",
  "method.evidence": "Naast eenvoudiger getallen",
  "method.evidence.text":
    "Voor het eind van elk jaar van {from} tot en met {to}: hoe goed zet een getal de gebieden in de volgorde van hun doden in de drie jaar erna (rangcorrelatie, 1 is volmaakt, 0 is geen)? En hoe goed wijst het aan waar geweld begint (ten minste 25 doden in een jaar, na twee jaar daaronder; 0,5 is toeval)? {cases} paren van gebied en jaar waarin elk getal bekend is; {calm} daarvan rustig, {onsets} met een begin.",
  "method.evidence.predictor": "Getal",
  "method.evidence.mean": "Volgorde van doden, gemiddeld over de jaren",
  "method.evidence.range": "Laagste en hoogste jaar",
  "method.evidence.onsets": "Waar het begint",
  "method.predictor.index": "Risico-index (kalenderjaren, standaardgewichten)",
  "method.predictor.deaths": "Alleen de doden van het jaar",
  "method.predictor.mean-deaths": "Alleen het gemiddelde aantal doden van drie jaar",
  "method.predictor.stability": "Alleen politieke stabiliteit (WGI)",
  "method.predictor.coping": "Alleen gebrek aan verwerkingsvermogen (INFORM)",
  "method.evidence.loses":
    "Op de volgorde van doden wordt de index verslagen door: {order}. Op waar geweld begint door: {onsets}. De index is geen voorspelling en wordt niet zo gebruikt: hij zegt hoe erg het ervoor staat en hoe dichtbij, in delen die na te rekenen zijn.",
  "method.evidence.none": "geen van deze",
  "method.evidence.caveat":
    "De cijfers zijn die van deze editie, herzien sinds de jaren waarover zij gaan: niemand kon deze scores toen hebben. De vorm is gekozen na het zien van zulke vergelijkingen. Gebieden zonder cijfers van WGI en INFORM in een jaar doen niet mee, en Palestina ook niet, omdat het zijn telling met Israël deelt.",

  "method.worked": "Vijf gebieden uitgewerkt",
  "method.worked.text": "Met de cijfers, de grens en de instellingen van dit beeld, stap voor stap.",
  "method.worked.unranked": "{area}: op deze datum niet in de rangorde.",
  "method.worked.score": "{area}: rang {rank}, prioriteit {score}",

  "method.scales": "Waarom een logaritme, en waarom de plafonds",
  "method.scales.text":
    "Aantallen doden verschillen tussen gebieden met factoren van duizenden: op een rechte schaal zou één oorlog elk ander conflict onzichtbaar maken. Op deze schaal telt elke verdubbeling ongeveer evenveel. De helft van de score telt doden zoals zij zijn, de helft per inwoner, zodat noch een groot land met veel doden, noch een klein land met veel naar zijn omvang wegvalt. Elke helft heeft een plafond waar 10.000 doden op tien miljoen inwoners staan: daarboven maken meer doden een gebied hier niet dringender. Het plafond is een keuze: het zet een oorlog met 10.000 doden naast een met 100.000.",
  "method.scales.deaths": "Doden in twaalf maanden",
  "method.scales.inhabitants": "{count} miljoen inwoners",
  "method.scales.rise":
    "Wat boven de drie perioden ervoor ligt, heeft om dezelfde reden een plafond bij twee verdubbelingen; aan beide kanten wordt 25 opgeteld, zodat een stap van niets naar een handvol doden klein blijft. Een daling telt niet mee: die verlaagt het niveau al.",

  "method.scope": "Welke gebieden in de rangorde staan",
  "method.scope.reason": "{text} {count, plural, one {# gebied} other {# gebieden}}: {areas}.",

  "method.proximity": "Nabijheid",
  "method.proximity.text":
    "Wat dichtbij is, telt zwaarder: met een halveringsafstand van {half} halveert elke {half} wat de nabijheid boven haar ondergrens van {floor} heeft. De ondergrens is er opdat geen afstand een ernstige crisis laat verdwijnen. Waar de ondergrens er de helft of meer van is, staat bij het gebied ‘ver weg’.",
  "method.proximity.linear":
    "Wat dichtbij is, telt zwaarder: de nabijheid daalt in een rechte lijn tot een ondergrens van {floor} op {half}. Waar de ondergrens er de helft of meer van is, staat bij het gebied ‘ver weg’.",
  "method.proximity.none": "In dit beeld telt afstand niet: de nabijheid is overal 1.",
  "method.proximity.km": "Afstand tot de grens",
  "method.proximity.value": "Nabijheid",

  "method.draws": "Hoe de intervallen worden gemaakt",
  "method.draws.text":
    "Elke trekking verandert tegelijk: de gewichten (Dirichlet rond de gekozen gewichten, concentratie {concentration}), de halveringsafstand (lognormaal, sigma {sigma}), de ondergrens (gelijkmatig, {spread} naar beide kanten), de doden (driehoekig tussen lage en hoge schatting, één trekking per telling, zodat Israël en Palestina samen bewegen), doden in voorlopige maanden nog een keer ({low} tot {high}), kwetsbaarheid (normaal, {fragility}) en een ontbrekende pijler (gelijkmatig, 0 tot 1). De grens, de maat en de manier van samenvoegen blijven zoals gekozen.",

  "method.high": "Waarom {threshold} hoog heet",
  "method.high.text":
    "Het is een lijn die met de hand is getrokken, bij ongeveer de vijftien hoogste van de standaardrangorde toen zij werd getrokken. Zij is te verschuiven in het tabblad Leemte. Met de standaardinstellingen en deze grens haalden zoveel gebieden haar:",
  "method.high.date": "Op",
  "method.high.count": "Gebieden op {threshold} of hoger",
  "method.high.of": "Van gerangschikt",

  "method.attack": "Wat een aanval zou zeggen, en wat erop antwoordt",
  "method.attack.log": "‘{few} met {fewDeaths} doden wordt gelijkgesteld met {many} met {manyDeaths}.’",
  "method.attack.log.answer":
    "Op geweld alleen: {few} {fewScore}, {many} {manyScore} van 1. Dat doet de logaritme, en de helft van de telling is per inwoner. Het is een keuze, hierboven uitgelegd; de doden staan bij elke score.",
  "method.attack.shared": "‘{areas} staan hoog door doden die niet van hen zijn.’",
  "method.attack.shared.answer":
    "UCDP telt Israël en Palestina als één; beide dragen overal het merk ‘gedeeld cijfer’. Zonder de doden van die telling: {ranks}.",
  "method.attack.shared.rank": "{area} rang {without} in plaats van {rank}",
  "method.attack.touch": "‘{area} ligt niet op onze stoep: het raakt die maar ergens.’",
  "method.attack.touch.answer":
    "Vanaf de dichtstbijzijnde rand heeft {area} een prioriteit van {edge}, vanaf de hoofdstad {capital}. De maat is een schakelaar, en waar de twee meer dan 300 km uiteen liggen, toont de kaart van het gebied beide.",
  "method.attack.calm": "‘{calm} met {calmDeaths} doden staat boven {violent} met {violentDeaths}.’",
  "method.attack.calm.answer":
    "{calm} (rang {calmRank}) ligt op {calmKm} van de grens, {violent} (rang {violentRank}) op {violentKm}. Kwetsbaarheid, ontheemding en nabijheid tellen mee; de balken tonen welk deel wat doet.",
  "method.attack.old": "‘Deze cijfers zijn oud.’",
  "method.attack.weights": "‘De gewichten zijn willekeurig.’",
  "method.attack.weights.answer":
    "Zij zijn een keuze. Met gewichten, afstanden en cijfers die {draws} keer opnieuw zijn getrokken, blijven {firm} van de huidige top tien er in meer dan 90% van de trekkingen in: {areas}.",
  "method.attack.weights.waiting": "Zij zijn een keuze; de trekkingen die tonen wat dat doet, lopen nog.",
  "method.attack.gap": "‘Einder zegt dat wij moeten zijn waar het niets toont.’",
  "method.attack.gap.answer":
    "Nee. Het legt wat in de eigen lijst staat naast de rangorde. De lijst is niet volledig, er zijn gebieden waar niemand kan of moet zijn, en aanwezigheid is geen maat voor effect.",
  "method.attack.threat": "‘U noemt dit gebied een dreiging.’",
} as const;
