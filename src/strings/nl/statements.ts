/** What must be said beside the numbers in the analysis: pillars and their formulas, flags, and statements (`model.md`). */
export const statements = {
  "pillar.level.explain": "Hoeveel doden er vallen door georganiseerd geweld, in aantal en naar inwonertal.",
  "pillar.rise.explain":
    "Hoe ver de doden door georganiseerd geweld boven het gemiddelde liggen van de drie perioden van twaalf maanden ervoor. Na een sprong blijft dat jaren zo, ook terwijl zij afnemen.",
  "pillar.fragility.explain": "Hoe zwak bestuur en verwerkingsvermogen zijn.",
  "pillar.displacement.explain": "Hoeveel mensen zijn verdreven, naar inwonertal.",
  "pillar.level.formula":
    "½ g(D / 25) + ½ g(D per 10 miljoen inwoners / 25), met g(x) = ln(1 + x) / ln(401), elke g hoogstens 1, en D de doden in twaalf maanden. 25 doden is 0,12; 1.000 is 0,62; 10.000 is 1 bij 10 miljoen inwoners.",
  "pillar.rise.formula":
    "½ log2((D + 25) / (M + 25)), met M het gemiddelde van de drie perioden van twaalf maanden ervoor. Twee verdubbelingen is 1; op of onder het gemiddelde is 0.",
  "pillar.fragility.formula":
    "Gemiddelde van wat er is: (1,0 − v) / 3,5 voor politieke stabiliteit (WGI) en (v − 2) / 7 voor gebrek aan verwerkingsvermogen (INFORM).",
  "pillar.displacement.formula":
    "ln(q) / ln(300), met q het aantal ontheemden per 1.000 inwoners; 1 of minder is 0.",
  "pillar.level.noPopulation":
    "De doden zijn bekend, het aantal inwoners van toen staat niet in Einder: daarom heeft deze pijler geen score.",
  "flag.shared-figure.explain":
    "UCDP telt Israël en Palestina als één geheel. Beide tonen dat cijfer, gedeeld door hun gezamenlijke bevolking.",
  "flag.provisional-months": "voorlopige maanden",
  "flag.provisional-months.explain":
    "Er tellen maanden mee uit kandidaatgebeurtenissen, die UCDP nog herziet.",
  "flag.small-numbers": "kleine aantallen",
  "flag.small-numbers.explain":
    "Dat het geweld boven eerdere jaren ligt, rust op minder dan 250 doden: een klein aantal meer of minder verandert dat sterk.",
  "flag.worked-back": "teruggerekend",
  "flag.worked-back.explain":
    "Politieke stabiliteit is hier teruggerekend uit de gepubliceerde score van 0 tot 100.",
  "flag.publishers-own": "cijfer van de uitgever",
  "flag.publishers-own.explain":
    "Oekraïnes politieke stabiliteit (WGI) steeg in jaren van oorlog: dat is het cijfer van de Wereldbank zelf, zoals gepubliceerd.",
  "flag.projected-population": "bevolking geraamd",
  "flag.projected-population.explain": "De bevolking van dit jaar is een raming (middenvariant).",
  "flag.best-above-high": "schatting hoger dan bovengrens",
  "flag.best-above-high.explain":
    "Van doden in conflicten waarin een staat partij is, ligt de beste schatting van de uitgever boven zijn hoge. Het cijfer is overgenomen zoals het is.",
  "flag.low-above-best": "ondergrens hoger dan schatting",
  "flag.low-above-best.explain":
    "Van doden in conflicten waarin een staat partij is, ligt de lage schatting van de uitgever boven zijn beste. Het cijfer is overgenomen zoals het is.",
  "statement.course.more":
    "{deaths} doden door georganiseerd geweld in {period}{shared}: meer dan in de twaalf maanden ervoor ({before}) en dan gemiddeld in de drie zulke perioden ervoor ({mean}).",
  "statement.course.above":
    "{deaths} doden door georganiseerd geweld in {period}{shared}: boven het gemiddelde van de drie perioden van twaalf maanden ervoor ({mean}), niet boven de laatste daarvan ({before}).",
  "statement.title": "Lees dit erbij",
  "statement.age": "Hoe oud de cijfers zijn",
  "statement.age.violence": "Georganiseerd geweld: {period}.",
  "statement.age.unhcr": "Ontheemding (UNHCR): cijfers over {year}.",
  "statement.age.wgi": "Politieke stabiliteit (WGI): cijfers over {year}.",
  "statement.age.inform": "Gebrek aan verwerkingsvermogen (INFORM): editie {year}.",
  "statement.breaks":
    "Einder heeft WGI pas vanaf 2015 en van sommige gebieden alleen over 2024; edities van INFORM zijn geen reeks en voorlopige maanden worden herzien: een verandering over zo’n breuk heen is deels die breuk. Waar twee rangordes worden vergeleken, in het tabblad van de veranderingen, op een dia of op de opdrachtregel, staan de breuken ertussen erbij.",
  "statement.notThreat.near":
    "Dat {name} op {km} van de grens ligt, zegt niets over dreiging vanuit dat gebied.",
  "statement.notThreat.touching":
    "Doden in {name} op {km} van de grens zeggen iets over geweld in dat gebied, niets over dreiging vanuit dat gebied.",
  "statement.proxy":
    "Politieke stabiliteit (WGI) herhaalt deels het geweld, en geen van beide cijfers meet veiligheidsinstituties: kwetsbaarheid is een benadering.",
  "statement.stock":
    "Ontheemding is een stand, op sommige plaatsen tientallen jaren oud (Bosnië, Servië, Colombia).",
  "statement.pse": "UNRWA valt buiten UNHCR: ontheemding in Palestina is daarom ‘geen gegevens’.",
  "statement.oddities":
    "Tegenstrijdige schattingen van de uitgever worden gemeld en niet hersteld: Rusland 2024 en 2025 (conflicten waarin een staat partij is).",
  "statement.editorial": "Gewichten, doelwaarden en halveringsafstand zijn een redactionele keuze.",
} as const;
