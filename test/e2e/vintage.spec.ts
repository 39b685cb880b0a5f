import JSZip from "jszip";
import Papa from "papaparse";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readSnapshot } from "../../src/snapshot/stamp/read-file.ts";
import { textIn } from "../../src/snapshot/write/png.ts";
import { namedInCell, namedInWords, sortedNames } from "../fixtures/named-periods.ts";
import { ownPeriods, ownPillarPeriods } from "../fixtures/own-periods.ts";
import { expect, test } from "./driver/watched-test.ts";

const DATE = "2024-05-18";
const WINDOW = "calendar-year";
/** The view of the review of the numbers, of which every file named figures of 2024 and 2025. */
const VIEW = `v=1&s=analysis&l=en&d=${DATE}&h=eu&w=0.5,0.2,0.2,0.1&hd=700&fr=middle-east,north-africa&ff=EU,UN`;
/** Days that a page tells and that are no time of a figure: of the view, of the making, of the edition. */
const DAYS = /18 May 2024|29 November 2026|2024-05-18|2026-11-29/g;
const LATER = /\b202[4-9]\b/;
/** Cells of data files that name editions, not times of figures. */
const OF_EDITIONS = ["view_sources", "data_fingerprint"];

type Row = Readonly<Record<string, string>>;

const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "",
  );
const inOneLine = (texts: readonly string[]): string => unescaped(texts.join(" ")).replace(/\s+/g, " ");
const textsOf = (xml: string, element: RegExp): string =>
  inOneLine([...xml.matchAll(element)].map(([, text = ""]) => text));

async function wordsOfPdf(bytes: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  return inOneLine(items.map((item) => ("str" in item ? item.str : "")));
}

/** Text of the slide, and of its notes. */
async function wordsOfSlide(bytes: Buffer): Promise<readonly [string, string]> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string) =>
    textsOf((await zip.file(`ppt/${name}1.xml`)?.async("string")) ?? "", /<a:t>([^<]*)<\/a:t>/g);
  return [await part("slides/slide"), await part("notesSlides/notesSlide")];
}

/** The cells of a sheet, by row and letter of the column. */
async function cellsOf(zip: JSZip, sheet: number): Promise<readonly Row[]> {
  const part = async (name: string) => (await zip.file(`xl/${name}.xml`)?.async("string")) ?? "";
  const shared = [...(await part("sharedStrings")).matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = ""]) =>
    textsOf(si, /<t[^>]*>([^<]*)<\/t>/g),
  );
  return [...(await part(`worksheets/sheet${sheet}`)).matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(
    ([, row = ""]) =>
      Object.fromEntries(
        [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(?:<v>([^<]*)<\/v>)?/g)].map(
          ([, at = "", kind = "", value = ""]) => [
            at,
            kind.includes('t="s"') ? (shared[Number(value)] ?? "") : value,
          ],
        ),
      ),
  );
}

/** The rows of the table in a workbook, and what it rests on. */
async function workbookOf(bytes: Buffer): Promise<{ readonly rows: readonly Row[]; readonly told: Row }> {
  const zip = await JSZip.loadAsync(bytes);
  const [, head = {}, ...body] = await cellsOf(zip, 1);
  const [, ...provenance] = await cellsOf(zip, 2);
  return {
    rows: body.map((cells) =>
      Object.fromEntries(Object.entries(head).map(([at, key]) => [key, cells[at] ?? ""])),
    ),
    told: Object.fromEntries(provenance.map((cells) => [cells["A"] ?? "", cells["B"] ?? ""])),
  };
}

test("a backdated view names in each of seven formats the years that its figures are of, and no later one", async ({
  einder,
  page,
}) => {
  const { snapshots } = einder;
  await einder.setToday("2026-11-29");
  await einder.open(VIEW);
  await snapshots.open();
  const { t } = einder.texts;
  const manifest: { datasets: { id: string; title: { en: string } }[] } = await (
    await page.request.get(new URL("data/manifest.json", page.url()).href)
  ).json();
  const titles = new Map(manifest.datasets.map(({ id, title }) => [id, title.en]));

  const picture = (await snapshots.save("png")).bytes;
  const read = await readSnapshot(new Uint8Array(picture));
  const ranked = "stamp" in read ? read.stamp.areas.map(([iso3]) => iso3) : [];
  expect(ranked.length).toBeGreaterThan(80);
  const used = sortedNames(ownPeriods(ranked, DATE, WINDOW));
  expect(Object.keys(used)).toEqual(["inform", "ucdp-country-year", "un-population", "unhcr", "wgi"]);

  const drawing = (await snapshots.save("svg")).bytes.toString("utf8");
  const [slide, notes] = await wordsOfSlide((await snapshots.save("pptx")).bytes);
  const pages = {
    svg: textsOf(drawing.replace(/<metadata[\s\S]*?<\/metadata>/, ""), /<text [^>]*>([^<]*)<\/text>/g),
    pdf: await wordsOfPdf((await snapshots.save("pdf")).bytes),
    slide,
    notes,
  };
  const isNamed = (format: string, words: string, rest: string) => {
    expect(namedInWords(words, titles), format).toEqual(used);
    expect(rest.replaceAll(DAYS, ""), format).not.toMatch(LATER);
  };
  for (const [format, words] of Object.entries(pages)) {
    if (format !== "notes") expect(words, format).toContain("As of 18 May 2024 · violence to 2023");
    const [before = "", after = ""] = words.split(` ${t("page.data")} `);
    const [data = "", sources = ""] = after.split(` ${t("page.sources")} `);
    const foot = sources.slice(sources.indexOf(t("app.attribution")));
    expect(foot, format).not.toBe("");
    isNamed(format, data.split(t("layer.activities"))[0] ?? "", [before, data, foot].join(" "));
  }
  const about = textIn(new Uint8Array(picture), "Description") ?? "";
  const [, subtitle, index = ""] = about.split("\n");
  expect(subtitle).toContain("As of 18 May 2024 · violence to 2023");
  isNamed("png", index, about);

  const csv = Papa.parse<Row>((await snapshots.saveCsv()).replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const geojson: { features: { properties: Row }[]; einder: Row } = JSON.parse(
    (await snapshots.saveData("geojson")).toString("utf8"),
  );
  const tables = {
    csv: { rows: csv, told: csv[0] ?? {} },
    xlsx: await workbookOf(await snapshots.saveData("xlsx")),
    geojson: { rows: geojson.features.map(({ properties }) => properties), told: geojson.einder },
  };
  for (const [format, { rows, told }] of Object.entries(tables)) {
    expect(rows.length, format).toBeGreaterThan(10);
    const inRows = new Map<string, string[]>();
    for (const row of rows) {
      const own = ownPillarPeriods(row["iso3"] ?? "", DATE, WINDOW);
      for (const pillar of ["level", "rise", "fragility", "displacement"] as const) {
        const expected = new Map<string, string[]>();
        for (const [dataset = "", time = ""] of own[pillar] ?? []) {
          expected.set(dataset, [...(expected.get(dataset) ?? []), time]);
          inRows.set(dataset, [...(inRows.get(dataset) ?? []), time]);
        }
        const where = `${format}, ${row["iso3"]}, ${pillar}`;
        expect(namedInCell(row[`vintage_${pillar}`] ?? ""), where).toEqual(sortedNames(expected));
      }
    }
    expect(namedInCell(told["figures_used"] ?? ""), format).toEqual(sortedNames(inRows));
    expect([told["violence_from"], told["violence_to"]], format).toEqual(["2023", "2023"]);
    const others = [...rows, told].flatMap((cells) =>
      Object.entries(cells).flatMap(([key, value]) =>
        OF_EDITIONS.includes(key) || typeof value !== "string" ? [] : [value],
      ),
    );
    const [index = ""] = (told["view_data"] ?? "").split(" | ");
    isNamed(format, index, others.join(" "));
  }
});
