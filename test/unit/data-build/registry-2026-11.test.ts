import { describe, expect, it } from "vitest";
import { readAdmin1 } from "../../../data/build/datasets/admin1.ts";
import { readAreas } from "../../../data/build/datasets/areas.ts";
import { readMissions } from "../../../data/build/datasets/missions.ts";
import { readShapes } from "../../../data/build/datasets/shapes.ts";
import { readSourceClasses } from "../../../data/build/datasets/source-classes.ts";
import { DATA, dataFolderOf, problemsOf } from "./temporary-data.ts";

const references = {
  areas: readAreas(DATA),
  admin1: readAdmin1(DATA),
  shapes: readShapes(DATA),
  publishers: readSourceClasses(DATA),
};
const missions = readMissions(DATA, references);

function row(id: string) {
  const found = missions.find((mission) => mission.id === id);
  if (found === undefined) throw new Error(`no mission ${id}`);
  return found;
}

// Expected values are those of the registry's compilation of November 2026: 130 changes with their weights, each with what
// was seen. Where it has a date seen to the month or year alone, the date is written no finer.
describe("the registry as compiled in November 2026", () => {
  it.each([
    ["euma", { dutch: { participation: "yes", years: "2024-", basis: "seen" } }],
    ["irini", { dutch: { participation: "yes", years: "2020", basis: "seen" } }],
    ["eutm-somalia", { dutch: { participation: "yes", years: "2013-2018", basis: "seen" } }],
    ["osce-smm-ukraine", { dutch: { participation: "yes", years: "2014-", basis: "seen" } }],
    ["euam-ukraine", { dutch: { participation: "unknown", basis: "memory" } }],
    [
      "flintlock-2022",
      { start: { date: "2022-02-15", basis: "seen" }, end: { date: "2022-02-28", basis: "seen" } },
    ],
    [
      "flintlock-2016",
      { confidence: "seen", strength: [{ value: 1700, year: 2016 }], dutch: { basis: "memory" } },
    ],
    [
      "unitams",
      { start: { basis: "memory" }, end: { date: "2023-12-03", basis: "seen" }, confidence: "seen" },
    ],
    ["samim", { start: { date: "2021-07", basis: "seen" }, end: { date: "2024-07-15", basis: "seen" } }],
    [
      "euavsec-south-sudan",
      { start: { date: "2012-06-18", basis: "seen" }, end: { date: "2014-01", basis: "seen" } },
    ],
    ["osce-yerevan", { start: { date: "2000", basis: "seen" }, end: { date: "2017-08-31", basis: "seen" } }],
    ["osce-baku", { start: { date: "2000", basis: "seen" }, end: { date: "2015", basis: "seen" } }],
    ["osce-serbia", { start: { date: "2001-01-11", basis: "seen" }, confidence: "seen" }],
    [
      "aes-joint-force",
      { start: { date: "2025-12-20", basis: "seen" }, statedStatus: "active", knownOn: "2025-12-23" },
    ],
    [
      "eujust-lex",
      { start: { date: "2005-07-01" }, mandateSource: "Joint Action 2005/190/CFSP", confidence: "seen" },
    ],
    ["unified-protector", { end: { date: "2011-10-31", basis: "seen" }, confidence: "partly-seen" }],
    ["nl-caribbean-presence", { knownOn: "2026-01-09" }],
  ])("has of %s what a source settles", (id, expected) => {
    expect(row(id)).toMatchObject(expected);
  });

  it("names the hosts of Flintlock 2017 as its source does: with Mauritania, without Nigeria", () => {
    const hosts = ["BFA", "CMR", "MAR", "MRT", "NER", "TCD", "TUN"];
    const { footprint, beneficiaries, sources, ...flintlock } = row("flintlock-2017");
    for (const named of [flintlock.hosts, footprint.countries, beneficiaries]) {
      expect([...named].sort()).toEqual(hosts);
    }
    expect(flintlock).toMatchObject({
      start: { date: "2017-02-27", basis: "seen" },
      confidence: "partly-seen",
    });
    expect(sources).toEqual([{ site: "dvidshub, news item 225146", pageDate: "2017-02" }]);
  });

  it.each([
    [
      "nl-evertsen-csg-2026",
      "operation",
      { date: "2026-02-04", basis: "seen" },
      { date: "2026-04", basis: "memory" },
    ],
    ["nl-de-ruyter-indopacific-2026", "visit", { date: "2026", basis: "memory" }, null],
    ["nl-tromp-pacific-archer-2024", "visit", { date: "2024-03" }, { date: "2024-09-13", basis: "seen" }],
    ["task-force-fox-2002", "operation", { date: "2001-09", basis: "memory" }, { date: "2002-12" }],
  ])("holds %s as a row of its own, with Dutch participation", (id, kind, start, end) => {
    const { dutch, ...added } = row(id);
    expect(added).toMatchObject({ kind, start, end });
    expect(dutch).toMatchObject({ participation: "yes", basis: "seen" });
  });

  it("keeps what rests on a headline or a weak source beside what was seen, and in no place of it", () => {
    const reported = missions.flatMap(({ id, reports = [] }) =>
      reports.map(({ field, weight }) => [id, field, weight].join(" ")),
    );
    expect(reported.sort()).toEqual([
      "coalition-ukraine dutch weak",
      "gsf-haiti mandateUntil headline",
      "gsf-haiti status headline",
      "hormuz-uk-fr-2026 notes weak",
      "monusco status headline",
      "oir notes weak",
      "unifil notes headline",
    ]);
    expect(row("gsf-haiti")).toMatchObject({
      mandateUntil: { date: "2026-10-02", basis: "seen" },
      statedStatus: "renewal-not-seen",
    });
    expect(row("monusco").knownOn).toBe("2025-12-20");
    expect(row("coalition-ukraine").dutch.detail).not.toContain("70 people");
  });

  it("has every source as a full address or as a site, and no name of a text in a store", () => {
    const sources = missions.flatMap((mission) => [
      ...mission.sources,
      ...(mission.reports ?? []).flatMap((report) => report.sources),
    ]);
    for (const source of sources) {
      if ("url" in source) expect(new URL(source.url).pathname + new URL(source.url).search).not.toBe("/");
      else expect(source.site).not.toMatch(/https?:|shortened|stored/);
    }
    expect(sources.filter((source) => "site" in source).length).toBeGreaterThan(40);
    expect(JSON.stringify(missions)).not.toMatch(/stored text|address(es)? shortened|\b\d{11}\b/);
  });

  it("calls no field seen where each source of its row is weak", () => {
    const slight = missions.filter(
      ({ sources }) => sources.length > 0 && sources.every(({ weight }) => weight !== undefined),
    );
    expect(slight.map(({ id }) => id)).toEqual(["hormuz-uk-fr-2026"]);
    for (const { start, end, mandateUntil, dutch, confidence, fieldsSeen } of slight) {
      for (const fact of [start, end, mandateUntil, dutch]) expect(fact?.basis).not.toBe("seen");
      expect(confidence).toBe("weak");
      expect(fieldsSeen).toEqual([]);
    }
  });
});

describe("the sources of a row", () => {
  const readFrom = (change: object) =>
    readMissions(
      dataFolderOf({ "missions/missions.json": JSON.stringify([{ ...row("irini"), ...change }]) }),
      references,
    );

  it("may be a site in words with a day, a month, a year or no date", () => {
    const sources = ["2024-12-17", "2024-12", "2024", null].map((pageDate) => ({
      site: "1news.az",
      pageDate,
    }));
    expect(readFrom({ sources })[0]?.sources).toEqual(sources);
  });

  it.each([
    ["a site written as an address", { url: "https://1news.az/", pageDate: null }, "sources.0.url"],
    ["an address that is cut short", { url: "1news.az/news", pageDate: null }, "sources.0.url"],
    ["neither", { pageDate: null }, "sources.0.site"],
    ["both", { url: "https://1news.az/a", site: "1news.az", pageDate: null }, "sources.0.site"],
    ["a site without a name", { site: "", pageDate: null }, "sources.0.site"],
    ["a date that is none", { site: "1news.az", pageDate: "undated" }, "sources.0.pageDate"],
    ["a weight of its own", { site: "1news.az", pageDate: null, weight: "light" }, "sources.0.weight"],
  ])("are refused as %s", (_what, source, field) => {
    expect(problemsOf(() => readFrom({ sources: [source] }))).toMatchObject([{ field }]);
  });

  it("hold nothing seen where all of them are weak", () => {
    const sources = [{ site: "news.hanna-ai.com", pageDate: null, weight: "weak" }];
    const fields = problemsOf(() => readFrom({ sources })).map(({ field }) => field);
    expect(fields).toEqual(["start.basis", "mandateUntil.basis", "dutch.basis", "confidence", "fieldsSeen"]);
    const read = readFrom({ sources: [...sources, { site: "1news.az", pageDate: null }] });
    expect(read).toHaveLength(1);
  });
});
