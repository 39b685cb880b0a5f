import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { accountLines, firstLoadBytes } from "../../../data/build/output/account-lines.ts";
import { fingerprintOf, gzipBytes, outputFile } from "../../../data/build/output/output-files.ts";
import { hashInputs, isFresh, writeStamp } from "../../../data/build/output/stamp.ts";
import { writeOutput } from "../../../data/build/output/write-output.ts";
import { DATA_FILES, type Manifest } from "../../../src/domain/datasets/documents.ts";
import { parsePlainDate } from "../../../src/domain/time/plain-date.ts";
import { temporaryFolder } from "./temporary-data.ts";

const files = {
  areas: outputFile("areas", { areas: [] }),
  geometry: outputFile("geometry", 1),
  figures: outputFile("figures", 2),
  distances: outputFile("distances", 3),
  missions: outputFile("missions", 4),
  footprints: outputFile("footprints", 5),
  missionDistances: outputFile("missionDistances", 6),
  formerFigures: outputFile("formerFigures", "z".repeat(1000)),
  geometry10m: outputFile("geometry10m", "x".repeat(100_000)),
  app6: outputFile("app6", "y".repeat(10_000)),
};

describe("outputFile", () => {
  it("is named by the first ten digits of the SHA-256 of its text", () => {
    // printf '{"areas":[]}' | sha256sum
    const sha256 = "3731ac9c3b954f22a95ae1b89e0ac597ab1f475ea5e2426bdfc5d59deb3655b9";
    expect(files.areas).toEqual({
      id: "areas",
      path: "areas.3731ac9c3b.json",
      text: '{"areas":[]}',
      bytes: 12,
      sha256,
    });
  });

  it("counts bytes and not letters", () => {
    expect(outputFile("areas", "Türkiye").bytes).toBe(10);
  });
});

describe("fingerprintOf", () => {
  it("changes with any file and with nothing else", () => {
    const before = fingerprintOf(files);
    expect(fingerprintOf({ ...files })).toBe(before);
    for (const id of DATA_FILES) {
      expect(fingerprintOf({ ...files, [id]: { sha256: "0".repeat(64) } })).not.toBe(before);
    }
  });
});

describe("writeOutput", () => {
  it("leaves exactly the files given and names what it removed", () => {
    const folder = join(temporaryFolder(), "data");
    mkdirSync(folder);
    writeFileSync(join(folder, "areas.0000000000.json"), "old");
    writeFileSync(join(folder, "manifest.json"), "old");
    const removed = writeOutput(
      folder,
      new Map([
        ["areas.1111111111.json", "new"],
        ["manifest.json", "{}"],
      ]),
    );
    expect(removed).toEqual(["areas.0000000000.json"]);
    expect(readdirSync(folder).sort()).toEqual(["areas.1111111111.json", "manifest.json"]);
    expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe("{}");
  });

  it("writes nothing without a manifest to write last", () => {
    expect(() => writeOutput(temporaryFolder(), new Map())).toThrow(/manifest/);
  });
});

describe("the stamp of a build", () => {
  function built() {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "manifest.json"), "{}");
    writeStamp(folder, "abc", ["manifest.json"]);
    return folder;
  }

  it("holds while inputs and files are the same", () => {
    expect(isFresh(built(), "abc")).toBe(true);
  });

  it("does not hold for other inputs, a file that is gone or cut, or a damaged or missing stamp", () => {
    expect(isFresh(built(), "abd")).toBe(false);
    const [gone, cut, damaged, missing] = [built(), built(), built(), built()];
    rmSync(join(gone, "manifest.json"));
    writeFileSync(join(cut, "manifest.json"), "{");
    writeFileSync(join(damaged, ".stamp"), "{");
    rmSync(join(missing, ".stamp"));
    expect([gone, cut, damaged, missing].map((folder) => isFresh(folder, "abc"))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("takes in contents, names and versions of packages, and no hidden files", () => {
    const repository = temporaryFolder();
    const write = (path: string, text: string) => {
      mkdirSync(join(repository, path, ".."), { recursive: true });
      writeFileSync(join(repository, path), text);
    };
    const lock = (version: string) =>
      JSON.stringify({ packages: { "node_modules/world-atlas": { version } } });
    write("data/areas/areas.csv", "iso3");
    for (const folder of ["areas", "borders", "datasets", "geo", "missions", "time"]) {
      write(`src/domain/${folder}/mission.ts`, "");
    }
    write("package-lock.json", lock("2.0.2"));
    const first = hashInputs(repository);
    write("data/.areas.csv.swp", "");
    expect(hashInputs(repository)).toBe(first);
    write("data/areas/areas.csv", "iso2");
    const edited = hashInputs(repository);
    write("package-lock.json", lock("2.0.3"));
    const updated = hashInputs(repository);
    write("data/areas/b.csv", "");
    expect(new Set([first, edited, updated, hashInputs(repository)]).size).toBe(4);
  });
});

describe("the account", () => {
  const edition = parsePlainDate("2026-11-23");
  if (edition === null) throw new Error("not a day");
  const manifest: Manifest = {
    version: 1,
    edition,
    formerEdition: edition,
    fingerprint: "f".repeat(64),
    files,
    datasets: [],
    accounts: [
      {
        dataset: "admin-1",
        read: 63,
        used: 45,
        leftOut: [{ reason: { nl: "lijn", en: "line" }, count: 18 }],
      },
    ],
  };

  it("says what was read, used and left out and why", () => {
    const lines = accountLines(manifest, Object.values(files), "{}");
    const at = lines.findIndex((line) => line.startsWith("admin-1"));
    expect(lines[at]?.trim().split(/\s+/)).toEqual(["admin-1", "63", "45", "18"]);
    expect(lines[at + 1]?.trim()).toBe("18 x line");
  });

  it("counts the first load without what comes later", () => {
    const all = Object.values(files).reduce((sum, { text }) => sum + gzipBytes(text), gzipBytes("{}"));
    const later = [files.geometry10m, files.app6, files.formerFigures].reduce(
      (sum, { text }) => sum + gzipBytes(text),
      0,
    );
    expect(firstLoadBytes(Object.values(files), "{}")).toBe(all - later);
  });
});

describe("public/data", () => {
  it("holds no file that its manifest does not name", () => {
    const folder = join(import.meta.dirname, "..", "..", "..", "public", "data");
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    const named = Object.values(manifest.files).map(({ path }) => path);
    expect(named.every((path) => existsSync(join(folder, path)))).toBe(true);
    const present = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "manifest.json");
    expect(present.sort()).toEqual(named.sort());
  });
});
