import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAdmin1 } from "../../../data/build/datasets/admin1.ts";
import { readAreas } from "../../../data/build/datasets/areas.ts";
import { checkHomeAreaSources } from "../../../data/build/datasets/home-area-sources.ts";
import { readMissions } from "../../../data/build/datasets/missions.ts";
import { readShapes } from "../../../data/build/datasets/shapes.ts";
import { readSourceClasses } from "../../../data/build/datasets/source-classes.ts";
import { DATA, dataFolderOf, problemsOf } from "./temporary-data.ts";

const publishers = readSourceClasses(DATA);
const references = {
  areas: readAreas(DATA),
  admin1: readAdmin1(DATA),
  shapes: readShapes(DATA),
  publishers,
};
const missions = readMissions(DATA, references);
const ofMission = (sources: readonly object[]) => {
  const irini = missions.find(({ id }) => id === "irini");
  return problemsOf(() =>
    readMissions(
      dataFolderOf({ "missions/missions.json": JSON.stringify([{ ...irini, sources }]) }),
      references,
    ),
  );
};
const fault = (at: number, found: string, expected: string) => ({
  file: "data/missions/missions.json",
  place: "item 1 (irini)",
  field: `sources.${at}`,
  found: JSON.stringify(found),
  expected,
});

describe("the class of a publisher", () => {
  it("is that of the nearest domain, whatever stands before it and however it is written", () => {
    const idOf = (source: string) => publishers.of(source)?.id ?? null;
    expect(idOf("https://english.defensie.nl/topics/a")).toBe("official");
    expect(idOf("https://issuu.com./militairecourant/docs/16")).toBe("press");
    expect(idOf("https://issuu.com/another/docs/16")).toBe("copy");
    expect(idOf("https://www.lokmattimes.com:443/politics/")).toBe("press");
    expect(idOf("https://fr.sputniknews.africa/2023")).toBe("sanctioned");
    expect(idOf("kosovo-kfor-eulex.blogspot.com")).toBe("blog");
    expect(idOf("UN Peace and Security Data Hub, list of DPO missions")).toBe("official");
    expect(idOf("https://notdefensie.nl/a")).toBeNull();
  });

  it("is known and admitted for each source in the data", () => {
    const told = missions.flatMap(({ sources, reports = [] }) => [
      ...sources,
      ...reports.flatMap((report) => report.sources),
    ]);
    const names = told.map((source) => ("url" in source ? source.url : source.site));
    expect(names.length).toBeGreaterThan(400);
    expect(names.filter((name) => (publishers.of(name)?.admitted ?? "no") === "no")).toEqual([]);
    expect(() => checkHomeAreaSources(DATA, publishers)).not.toThrow();
  });
});

describe("the rule for sources", () => {
  const good = { url: "https://www.nato.int/page", pageDate: null };

  it("refuses an unknown publisher by file, row, field, found and expected", () => {
    expect(ofMission([good, { url: "https://unheard.example/a", pageDate: null }])).toEqual([
      fault(1, "https://unheard.example/a", "a publisher of data/source-classes.json"),
    ]);
  });

  it("refuses blogs, pages that anyone can edit and copies of documents", () => {
    const found = [
      "https://a.wordpress.com/b",
      "https://en.wikipedia.org/wiki/B",
      "https://pdfslide.us/documents/b",
    ].map((url) => ofMission([good, { url, pageDate: null }])[0]?.expected);
    expect(found).toEqual([
      "a publisher that is not refused (Blogs)",
      "a publisher that is not refused (Pages that anyone can edit, and copies of them)",
      "a publisher that is not refused (Copies of the documents and news of others)",
    ]);
  });

  it("takes a Russian state medium only marked and beside another source", () => {
    const url = "https://tass.com/world/1";
    const marked = { url, pageDate: null, publisher: "sanctioned" };
    const expected = "another source beside it, since it is one of: Russian state media (EU sanctions)";
    expect(ofMission([marked])).toContainEqual(fault(0, url, expected));
    expect(ofMission([good, { url, pageDate: null }])).toEqual([fault(1, url, '"publisher": "sanctioned"')]);
    expect(ofMission([{ ...good, publisher: "sanctioned" }])).toEqual([
      fault(0, good.url, "no mark, since it is official"),
    ]);
  });

  it("takes a digest by a machine only with a weight", () => {
    const url = "https://preview.deepnewz.com/a";
    expect(ofMission([good, { url, pageDate: null }])).toEqual([
      fault(1, url, "a weight, since it is one of: Digests written by a machine"),
    ]);
  });

  it("puts official sources first and Russian state media last", () => {
    const unifil = missions.find(({ id }) => id === "unifil");
    const ids = unifil?.sources.map(
      (source) => publishers.of("url" in source ? source.url : source.site)?.id,
    );
    expect(ids).toEqual(["research", "press", "press", "machine", "sanctioned"]);
  });

  it("is told with its counts in the README and on the card of the missions", () => {
    const sources = missions.flatMap((mission) => mission.sources);
    const count = (id: string) =>
      sources.filter((source) => publishers.of("url" in source ? source.url : source.site)?.id === id).length;
    const rows = missions.filter(({ notes }) => notes.includes("which the rule for sources refuses")).length;
    const [official, press, sanctioned] = ["official", "press", "sanctioned"].map(count);
    const path = (name: string) => join(import.meta.dirname, "../../../data/missions", name);
    const readme = readFileSync(path("README.md"), "utf8");
    const card = readFileSync(path("dataset.json"), "utf8");
    const english = `Of ${sources.length} sources ${official} are official, ${press} press and ${sanctioned} Russian state media; ${rows} rows are from memory since their only sources were refused.`;
    const dutch = `Van ${sources.length} bronnen zijn er ${official} officieel, ${press} van de pers en ${sanctioned} Russische staatsmedia; ${rows} rijen komen uit het geheugen omdat hun enige bronnen geweigerd zijn.`;
    expect(readme).toContain(english);
    expect(card).toContain(english);
    expect(card).toContain(dutch);
  });
});
