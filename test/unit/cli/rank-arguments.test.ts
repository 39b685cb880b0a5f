import { describe, expect, it } from "vitest";
import { Problem } from "../../../src/cli/problem.ts";
import { type RankArguments, readRankArguments } from "../../../src/cli/rank-arguments.ts";

const DEFAULTS: RankArguments = {
  home: "europe-and-kingdom",
  outermost: false,
  date: null,
  measure: "edge",
  halfDistanceKm: 1000,
  aggregation: "arithmetic",
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
      "--home kingdom --outermost --date 2024-05-17 --measure capital --half-distance=750.5 --aggregation geometric --edges great-circle --format csv";
    expect(readRankArguments(args.split(" "))).toEqual({
      home: "kingdom",
      outermost: true,
      date: "2024-05-17",
      measure: "capital",
      halfDistanceKm: 750.5,
      aggregation: "geometric",
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
      "half-distance",
      "aggregation",
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
