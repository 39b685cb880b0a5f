import { join } from "node:path";
import { firstLoad } from "./test/tools/first-load.ts";

/**
 * Modules that are imported after the first map frame. The end-to-end test of the first load measures what a browser
 * really requests until then, and has the same limits.
 */
const LATER = [
  "src/app/analysis/analysis-screen.tsx",
  "src/app/briefing/briefing-tab.tsx",
  "src/app/briefing/handout.tsx",
  "src/app/briefing/open-briefing.ts",
  "src/app/briefing/present.ts",
  "src/app/presenter/presenter.tsx",
  "src/app/dialogs.tsx",
  "src/app/edit-mission/mission-dialog.tsx",
  "src/app/follow-draws.ts",
  "src/app/follow-measures.ts",
  // Loaded on a visit that finds changes of an earlier one; a first visit has none.
  "src/app/keep-edits.ts",
  "src/app/notice-items.ts",
  "src/app/own-border/border-dialog.tsx",
  "src/app/own-border/open-file.ts",
  "src/app/snapshot/open-snapshot.ts",
  "src/app/snapshot/reopened.tsx",
  "src/app/snapshot/snapshot.tsx",
  "src/snapshot/data/xlsx.ts",
  "src/snapshot/write/html.ts",
  "src/snapshot/write/pdf-stamp.ts",
  "src/snapshot/write/pdf.ts",
  "src/snapshot/write/pptx-stamp.ts",
  "src/snapshot/write/pptx.ts",
  "src/layers/activities/app6.ts",
  "src/map/draw.ts",
];

const DIST = join(import.meta.dirname, "dist");
const { scripts, mapWorker, data } = firstLoad(DIST, LATER);
const inDist = (paths: readonly string[]) => paths.map((path) => join("dist", path));

export default [
  {
    name: "main-thread script before the first map frame",
    path: inDist(scripts),
    limit: "460 kB",
    gzip: true,
  },
  { name: "map worker", path: inDist(mapWorker), limit: "160 kB", gzip: true },
  { name: "data of the first load", path: inDist(data), limit: "700 kB", gzip: true },
];
