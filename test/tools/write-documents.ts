import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withDataTable } from "./data-table.ts";

const root = join(import.meta.dirname, "..", "..");
const readme = join(root, "README.md");
writeFileSync(readme, withDataTable(readFileSync(readme, "utf8"), root));
console.log("README.md: table of datasets written");
