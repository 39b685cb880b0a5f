import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { shareText } from "../../src/ui/explain/share-text.ts";
import { expect, test } from "./driver/watched-test.ts";

const ROOT = join(import.meta.dirname, "..", "..");

interface Answer {
  readonly areas: readonly {
    readonly name: string;
    readonly rank: number | null;
    readonly interval: readonly [number, number] | null;
    readonly topTenShare: number | null;
  }[];
}

/** The ranking of the command line, as another program of the same machine sees it. */
function rankOnCommandLine(...args: readonly string[]): Answer {
  const command = ["--import", "tsx", join("src", "cli", "rank.ts"), ...args];
  return JSON.parse(execFileSync(process.execPath, command, { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8 }));
}

const interval = ([best, worst]: readonly [number, number]) =>
  best === worst ? `${best}` : `${best}–${worst}`;

test("the browser and the command line give every area the same rank interval for one seed", async ({
  einder,
}) => {
  await einder.setToday("2026-11-23");
  await einder.open("v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months&sd=5&hd=700");
  const shown = await einder.explanations.intervals();
  const names = (await einder.analysis.ranking()).map(({ name }) => name);
  const { areas } = rankOnCommandLine(
    ...["--date", "2026-11-23", "--half-distance", "700", "--seed", "5", "--draws", "10000"],
  );
  const ranked = areas.flatMap(({ name, rank, interval: of, topTenShare }) =>
    rank === null || of === null || topTenShare === null
      ? []
      : [{ name, text: `${interval(of)}${shareText(topTenShare, einder.texts)}` }],
  );
  expect(ranked.length).toBeGreaterThan(80);
  expect(names.slice(0, ranked.length)).toEqual(ranked.map(({ name }) => name));
  expect(shown.slice(0, ranked.length)).toEqual(ranked.map(({ text }) => text));
});
