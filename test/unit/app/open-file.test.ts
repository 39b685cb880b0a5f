import { describe, expect, it } from "vitest";
import { openFile } from "../../../src/app/own-border/open-file.ts";
import { createActions } from "../../../src/state/actions.ts";
import { writeProject } from "../../../src/state/project-file/write.ts";
import { createEinderStore } from "../../../src/state/store.ts";
import { initialView, type ViewState } from "../../../src/state/view.ts";
import { largeBorder } from "../../fixtures/any-border.ts";
import { day } from "../ui/example-missions.ts";

const base = initialView(day("2026-11-23"), "nl");
const VIEW: ViewState = { ...base, language: "en", home: "own", ownBorder: largeBorder(4000) };
const POLYGON = {
  type: "Polygon",
  coordinates: [
    [
      [4, 52, 10],
      [6, 52, 10],
      [6, 54, 10],
      [4, 52, 10],
    ],
  ],
};

async function open(name: string, content: string | Blob) {
  const store = createEinderStore(base);
  const isProject = await openFile(new File([content], name), { store, actions: createActions(store) });
  return { isProject, ...store.getState() };
}

describe("a file that is chosen or dropped", () => {
  it("is opened as the project that it is, as one step to undo", async () => {
    const { isProject, view, local } = await open("a.json", writeProject(VIEW, null));
    expect(isProject).toBe(true);
    expect(view).toEqual(VIEW);
    expect(local.notices).toEqual([]);
    expect(local.past).toHaveLength(1);
  });

  it("changes nothing when it is a damaged project, and names the place", async () => {
    const { isProject, view, local } = await open(
      "a.json",
      writeProject(VIEW, null).replace('"version": 1', '"version": 2'),
    );
    expect(isProject).toBe(false);
    expect(view).toEqual(base);
    expect(local.past).toEqual([]);
    expect(local.notices).toMatchObject([
      { kind: "file", issue: { place: { file: "a.json", field: "version" } } },
    ]);
  });

  it("opens the form of a border when it is GeoJSON, named and with what was left out", async () => {
    const { view, local } = await open("Gulf area.geojson", JSON.stringify(POLYGON));
    expect(view).toEqual(base);
    expect(local.borderDraft).toMatchObject({
      step: "form",
      name: "Gulf area",
      edges: "lonlat",
      replaces: null,
    });
    expect(local.borderDraft?.polygons).toHaveLength(1);
    expect(local.borderDraft?.remarks).toMatchObject([{ kind: "notice", count: 4 }]);
  });

  it("is named by its feature where it has one with a name", async () => {
    const feature = { type: "Feature", properties: { name: "Gulf" }, geometry: POLYGON };
    expect((await open("x.json", JSON.stringify(feature))).local.borderDraft?.name).toBe("Gulf");
  });

  it("is refused whole when one feature of it is wrong", async () => {
    const features = [POLYGON, { type: "Point", coordinates: [4, 52] }].map((geometry) => ({
      type: "Feature",
      properties: null,
      geometry,
    }));
    const { local } = await open("x.json", JSON.stringify({ type: "FeatureCollection", features }));
    expect(local.borderDraft).toBeNull();
    expect(local.notices).toMatchObject([{ kind: "file", issue: { place: { feature: 2 } } }]);
  });

  it("is not taken into memory over the limit of snapshots, and that limit is said", async () => {
    const most = 150 * 1024 * 1024;
    const picture = new File([Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10)], "x.png");
    Object.defineProperty(picture, "size", { value: most + 1 });
    picture.arrayBuffer = () => Promise.reject(new Error("taken into memory"));
    const store = createEinderStore(base);
    expect(await openFile(picture, { store, actions: createActions(store) })).toBe(false);
    const { notices, reopened } = store.getState().local;
    expect(reopened).toBeNull();
    expect(notices).toMatchObject([
      {
        kind: "file",
        issue: {
          found: { id: "sources.found.bytes", values: { bytes: String(most + 1) } },
          expected: { id: "sources.expected.bytes", values: { bytes: String(most) } },
        },
      },
    ]);
  });

  it("is not taken into memory over every limit", async () => {
    const { local } = await open("x.json", new Blob([new Uint8Array(60 * 1024 * 1024)]));
    expect(local.notices).toMatchObject([
      {
        kind: "file",
        issue: { found: { id: "sources.found.bytes", values: { bytes: String(60 * 1024 * 1024) } } },
      },
    ]);
  });
});
