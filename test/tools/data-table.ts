import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { datasetCardSchema } from "../../src/domain/datasets/card.ts";

const BEGIN = "<!-- data -->";
const END = "<!-- /data -->";

/** The table of datasets as the README shows it, from the cards in `data/`. */
function dataTable(root: string): string {
  const folder = join(root, "data");
  const cards = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "build")
    .map(({ name }) =>
      v.parse(datasetCardSchema, JSON.parse(readFileSync(join(folder, name, "dataset.json"), "utf8"))),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = cards.map(({ title, publisher, edition, licence, licenceVerified, vintage, id }) => {
    const years = vintage.from === vintage.to ? vintage.from : `${vintage.from} to ${vintage.to}`;
    const terms = licenceVerified ? licence : `${licence} (not verified at the publisher)`;
    return `| [${title.en}](data/${id}/) | ${publisher} | ${edition} | ${years} | ${terms} |`;
  });
  return ["| dataset | publisher | edition | describes | licence |", "|---|---|---|---|---|", ...rows].join(
    "\n",
  );
}

/** The text with the table between its marks. */
export function withDataTable(text: string, root: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md: expected ${BEGIN} ... ${END}`);
  return `${text.slice(0, begin + BEGIN.length)}\n${dataTable(root)}\n${text.slice(end)}`;
}
