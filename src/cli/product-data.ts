import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type {
  AreasDocument,
  DistancesDocument,
  FiguresDocument,
  FormerFiguresDocument,
  GeometryTopology,
  Manifest,
  MissionsDocument,
} from "../domain/datasets/documents.ts";
import { Problem } from "./problem.ts";

const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));
const BUILT_DATA = join(REPOSITORY, "public", "data");
const MANIFEST = "manifest.json";

/** What each file of `public/data` that the command line reads holds. */
interface Documents {
  readonly areas: AreasDocument;
  readonly figures: FiguresDocument;
  readonly formerFigures: FormerFiguresDocument;
  readonly distances: DistancesDocument;
  readonly geometry10m: GeometryTopology;
  readonly missions: MissionsDocument;
}

/** The built data, each file read when it is asked for and held against its fingerprint. */
export interface ProductData {
  readonly manifest: Manifest;
  readonly read: <Id extends keyof Documents>(id: Id) => Documents[Id];
}

/**
 * Builds `public/data` where it is missing, with the progress of the build on stderr.
 *
 * @returns the folder that holds it.
 * @throws Problem when it cannot be built.
 */
export function ensureBuiltData(): string {
  if (existsSync(join(BUILT_DATA, MANIFEST))) return BUILT_DATA;
  const { status } = spawnSync(process.execPath, ["--import", "tsx", join("data", "build", "index.ts")], {
    cwd: REPOSITORY,
    // What is printed to stdout is the ranking alone, also while the data are built.
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Problem('the data could not be built: run "npm run data" and see why', 1);
  return BUILT_DATA;
}

/**
 * Opens a folder of built data.
 *
 * @throws Problem, also from `read`, when a file is missing or is not the one that the manifest names.
 */
export function openProductData(folder: string): ProductData {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) throw damaged(MANIFEST, "is missing");
  const manifest: Manifest = parse(MANIFEST, readFileSync(path));
  return {
    manifest,
    read: (id) => {
      const { path: name, sha256 } = manifest.files[id];
      if (!existsSync(join(folder, name))) throw damaged(name, "is missing");
      const bytes = readFileSync(join(folder, name));
      if (createHash("sha256").update(bytes).digest("hex") !== sha256) {
        throw damaged(name, "is not the file that the manifest names");
      }
      return parse(name, bytes);
    },
  };
}

/** The build has validated what it wrote; a file with the right fingerprint is what it wrote. */
function parse<Document>(name: string, bytes: Buffer): Document {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw damaged(name, "is not JSON");
  }
}

function damaged(name: string, what: string): Problem {
  return new Problem(`public/data/${name} ${what}: build the data again with "npm run data"`, 1);
}
