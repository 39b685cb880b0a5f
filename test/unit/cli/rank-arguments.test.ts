import { describe, expect, it } from "vitest";
import { Problem } from "../../../src/cli/problem.ts";
import { type RankArguments, readRankArguments } from "../../../src/cli/rank-arguments.ts";

const DEFAULTS: RankArguments = {
  home: "europe-and-kingdom",
  outermost: false,
  date: null,
  window: "last-12-months",
  compareEdition: null,
  measure: "edge",
  decay: "half-distance",
  halfDistanceKm: 1000,
  floor: 0.05,
  weights: { level: 0.4, rise: 0.2, fragility: 0.3, displacement: 0.1 },
  aggregation: "arithmetic",
  draws: 1000,
  seed: 1,
  edges: null,
  format: "json",
};

function problemOf(...args: readonly string[]): Problem {
  try {
    readRankArguments(args);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`no problem found with ${args.join(" ")}`);
}

describe("readRankArguments", () => {
  it("takes the method's defaults where nothing is said", () => {
    expect(readRankArguments([])).toEqual(DEFAULTS);
  });

  it("takes every option, with a space or an equals sign", () => {
    const args =
      "--home kingdom --outermost --date 2024-05-17 --window calendar-year --compare-edition 2026-11-23 --measure capital --decay linear --half-distance=750.5 --floor 0.1 --weights 4,2,0,1.5 --aggregation geometric --draws 0 --seed 9007199254740991 --edges great-circle --format csv";
    expect(readRankArguments(args.split(" "))).toEqual({
      home: "kingdom",
      outermost: true,
      date: "2024-05-17",
      window: "calendar-year",
      compareEdition: "2026-11-23",
      measure: "capital",
      decay: "linear",
      halfDistanceKm: 750.5,
      floor: 0.1,
      weights: { level: 4, rise: 2, fragility: 0, displacement: 1.5 },
      aggregation: "geometric",
      draws: 0,
      seed: 9_007_199_254_740_991,
      edges: "great-circle",
      format: "csv",
    });
  });

  it.each(["1", "20000", "0750", "999.999999"])("takes a half-distance of %s km", (text) => {
    expect(readRankArguments(["--half-distance", text])).toMatchObject({ halfDistanceKm: Number(text) });
  });

  it("gives the help instead of arguments when asked, naming every option", () => {
    const answer = readRankArguments(["--help"]);
    const help = "help" in answer ? answer.help : "";
    for (const option of [
      "home",
      "outermost",
      "date",
      "measure",
      "decay",
      "half-distance",
      "floor",
      "weights",
      "aggregation",
      "draws",
      "seed",
      "edges",
      "format",
    ]) {
      expect(help).toContain(`--${option}`);
    }
  });

  it.each([
    [["--date", "2025-02-29"], '--date: found "2025-02-29", expected an existing day written YYYY-MM-DD'],
    [["--date", "31-12-2024"], '--date: found "31-12-2024"'],
    [["--measure", "centre"], '--measure: found "centre", expected edge or capital'],
    [["--aggregation", "mean"], '--aggregation: found "mean", expected arithmetic or geometric'],
    [["--format", "xml"], '--format: found "xml", expected json or csv'],
    [["--edges", "straight"], '--edges: found "straight", expected great-circle or lonlat'],
    [["--decay", "steep"], '--decay: found "steep", expected half-distance or linear or none'],
    [["--floor", "1.01"], '--floor: found "1.01", expected a number from 0 to 1'],
    [["--floor", "-0.1"], '--floor: found "-0.1"'],
    [["--weights", "0.4,0.2,0.3"], '--weights: found "0.4,0.2,0.3", expected four numbers of 0 or more'],
    [["--weights", "0.4,0.2,0.3,0.1,0"], "for level, rise, fragility, displacement"],
    [["--weights", "0,0,0,0"], "not all 0"],
    [["--weights", "1,-1,1,1"], '--weights: found "1,-1,1,1"'],
    [["--weights", "1,,1,1"], '--weights: found "1,,1,1"'],
    [["--weights", "0,4;0,2;0,3;0,1"], "--weights: found"],
    [["--draws", "100001"], '--draws: found "100001", expected a whole number from 0 to 100000'],
    [["--draws", "1.5"], '--draws: found "1.5"'],
    [["--seed", "-1"], '--seed: found "-1"'],
    [["--seed", "9007199254740992"], "expected a whole number from 0 to 9007199254740991"],
    [["--half-distance", "0"], '--half-distance: found "0", expected kilometres from 1 to 20000'],
    [["--half-distance", "20000.1"], "expected kilometres from 1 to 20000"],
    [["--half-distance", "-100"], 'found "-100"'],
    [["--half-distance", "1e3"], 'found "1e3"'],
    [["--half-distance", "0x10"], 'found "0x10"'],
    [["--half-distance", "1.000,5"], 'found "1.000,5"'],
    [["--half-distance", ""], 'found ""'],
    [["--half-distance", " 500"], 'found " 500"'],
    [["--homes", "eu"], "unknown option '--homes'"],
    [["--format"], "'--format <json|csv>' argument missing"],
    [["europe"], "too many arguments"],
    [["--date", "2025\n01-01"], "--date: found"],
    [["--measure", "x".repeat(500)], "--measure: found"],
  ])("refuses %j in one short line with exit code 2", (args, message) => {
    const problem = problemOf(...args);
    expect(problem.message).toContain(message);
    expect(problem.message).not.toContain("\n");
    expect(problem.message.length).toBeLessThan(200);
    expect(problem.exitCode).toBe(2);
  });

  it("suggests the option that was meant in the same line", () => {
    expect(problemOf("--frmat", "csv").message).toBe("unknown option '--frmat' (Did you mean --format?)");
  });
});
