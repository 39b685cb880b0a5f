/**
 * Links as earlier versions wrote them, with what they must still open. Lines are added when the format
 * grows and never changed: somebody has them in a document.
 */
export const OLD_LINKS = [
  {
    about: "a first visit in version 0.1",
    link: "#v=1&l=nl&d=2026-11-23",
    expected: { screen: "brief", language: "nl", date: "2026-11-23", home: "europe-and-kingdom" },
  },
  {
    about: "an analysis of the EU border with its outermost regions and a filter (0.1)",
    link: "#v=1&s=analysis&l=en&t=dark&d=2024-05-17&c=8.5000,31.2500,3.40&h=eu&o=1&hd=500&m=capital&fi=assistance,presence&fs=in-force&q=mali&x=mission:eutm-mali&p=missions",
    expected: {
      screen: "analysis",
      language: "en",
      theme: "dark",
      date: "2024-05-17",
      camera: { center: [8.5, 31.25], zoom: 3.4 },
      home: "eu",
      outermost: true,
      settings: { halfDistanceKm: 500, measure: "capital", aggregation: "arithmetic" },
      filters: { instruments: ["assistance", "presence"], states: ["in-force"], text: "mali" },
      selection: { kind: "mission", id: "eutm-mali" },
      tab: "missions",
    },
  },
  {
    about: "layers in another order, one off, one faded (0.1)",
    link: "#v=1&l=nl&d=2026-11-23&f=pillar:rise&ly=risk~60,-footprints,labels,boundaries,reference-border,witness,activities",
    expected: {
      choropleth: "pillar:rise",
      layers: [
        { id: "risk", visible: true, opacity: 0.6 },
        { id: "footprints", visible: false, opacity: 1 },
        { id: "labels", visible: true, opacity: 1 },
        { id: "boundaries", visible: true, opacity: 1 },
        { id: "reference-border", visible: true, opacity: 1 },
        { id: "witness", visible: true, opacity: 1 },
        { id: "activities", visible: true, opacity: 1 },
      ],
    },
  },
  {
    about: "judged interest, a seed, a comparison and a baseline (0.2)",
    link: "#v=1&s=analysis&l=nl&d=2026-11-23&in=1~UKR:3:2026-11-20:A.%20Analist:Grenst%20aan%20de%20EU!2%20vitaal&sd=42&x=area:UKR&cp=VEN&p=changes&bl=d:2025-06-01~h:eu~hd:500",
    expected: {
      settings: {
        interest: {
          on: true,
          judgements: {
            UKR: { level: 3, on: "2026-11-20", by: "A. Analist", rationale: "Grenst aan de EU: vitaal" },
          },
        },
      },
      seed: 42,
      compare: "VEN",
      tab: "changes",
      baseline: { date: "2025-06-01", home: "eu", settings: { halfDistanceKm: 500 } },
    },
  },
  {
    about: "an analysis from a border of the user's own, off Morocco",
    link: "#v=1&s=analysis&l=en&d=2026-11-23&ob=1ljepb.BBE_ru1Cg48qFgotYAAgqjG_ntYA.Box&h=own",
    expected: {
      home: "own",
      ownBorder: {
        name: "Box",
        edges: "lonlat",
        polygons: [
          [
            [
              [-14, 28],
              [-10, 28],
              [-10, 29],
              [-14, 29],
              [-14, 28],
            ],
          ],
        ],
      },
    },
  },
  {
    about: "the last twelve months beside the former edition by calendar year",
    link: "#v=1&s=analysis&l=en&d=2026-11-29&vw=last-12-months&p=changes&bl=d:2026-11-29~vw:calendar-year~ed:2026-11-23",
    expected: {
      date: "2026-11-29",
      settings: { window: "last-12-months" },
      tab: "changes",
      baseline: { date: "2026-11-29", edition: "2026-11-23", settings: { window: "calendar-year" } },
    },
  },
] as const;
