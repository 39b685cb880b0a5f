import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { DATA_KINDS, type DataKind, dataFile } from "../../../src/app/snapshot/data-file.ts";
import { TABLE_IDS, type TableId, tableOf } from "../../../src/app/snapshot/data-tables.ts";
import { openSnapshot } from "../../../src/app/snapshot/open-snapshot.ts";
import { pageContent } from "../../../src/app/snapshot/page-content.ts";
import { stampOf } from "../../../src/app/snapshot/stamp-of.ts";
import {
  type AudienceProfile,
  type AudienceRules,
  BUILT_IN,
  FULL,
  ownId,
} from "../../../src/domain/audience/profile.ts";
import { formatOf } from "../../../src/snapshot/page/formats.ts";
import { pageOf } from "../../../src/snapshot/page/layout.ts";
import { sealed } from "../../../src/snapshot/stamp/stamp.ts";
import { svgOf } from "../../../src/snapshot/write/svg.ts";
import { applyProfile } from "../../../src/state/audience/apply-profile.ts";
import { selectRanked } from "../../../src/state/selectors/ranking.ts";
import { selectRobustnessModel } from "../../../src/state/selectors/robustness.ts";
import { selectComposition } from "../../../src/state/selectors/scene.ts";
import type { State } from "../../../src/state/store.ts";
import { borderOf } from "../../fixtures/any-border.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { measureText } from "../../fixtures/measure-text.ts";
import { CHOICES, MADE, textsOf } from "../../fixtures/page.ts";
import { SECRETS, secretState } from "../../fixtures/secret-state.ts";

const [, PARTNERS, PUBLIC] = BUILT_IN;
const own = (change: Partial<AudienceRules>): AudienceProfile => ({
  id: ownId("mine"),
  name: "mine",
  rules: { ...FULL.rules, ...change },
});

const page = (state: State) => {
  const content = pageContent(state, CHOICES, MADE, null);
  if (content === null) throw new Error("the data are not there");
  return content;
};
const laidOut = (state: State) =>
  pageOf(page(state), formatOf("a4-landscape", { width: 0, height: 0 }), measureText);
const stampText = async (state: State) =>
  (await sealed(stampOf(state, { title: "T", marking: "M", made: MADE }))).text;

const zipped = async (bytes: BlobPart | null): Promise<string> => {
  const { files } = await JSZip.loadAsync(bytes as Uint8Array);
  return (await Promise.all(Object.values(files).map((file) => file.async("string")))).join("\n");
};

/**
 * What is taken away of a state, and what its pages could still come to say.
 *
 * @param tables and kinds of data; the missions alone are what rules change.
 */
async function taken(
  state: State,
  tables: readonly TableId[] = ["missions"],
  kinds: readonly DataKind[] = ["csv", "geojson"],
): Promise<string> {
  const files = await Promise.all(
    tables.flatMap((table) =>
      kinds.map(async (kind) => {
        const file = await dataFile(state, CHOICES, { table, kind, hxl: true });
        return kind === "xlsx" ? zipped(file) : String(file);
      }),
    ),
  );
  // The rest is the same for everybody, and large.
  const { missions, footprints, missionDistances } = state.data.documents;
  return [
    ...files,
    await stampText(state),
    JSON.stringify(page(state)),
    JSON.stringify({
      ...state,
      data: { ...state.data, documents: { missions, footprints, missionDistances } },
    }),
  ].join("\n");
}

/** The same in every format and table. */
const allTaken = async (state: State): Promise<string> =>
  [await taken(state, TABLE_IDS, DATA_KINDS), svgOf(laidOut(state), { fonts: [], unit: "px" })].join("\n");

/** The secrets that stand in a text. */
const found = (text: string, secrets: readonly string[]) => secrets.filter((secret) => text.includes(secret));
const ALL = Object.values(SECRETS).flat();

describe("applyProfile", () => {
  it("gives the state itself to those who are given everything", async () => {
    const state = secretState();
    expect(applyProfile(state, FULL)).toBe(state);
    const text = await taken(state);
    // Otherwise the tests below could not fail.
    expect(ALL.filter((secret) => !text.includes(secret))).toEqual([]);
  });

  it.each<[string, Partial<AudienceRules>, readonly string[]]>([
    ["strength", { dropped: ["strength"] }, SECRETS.strength],
    ["headquarters", { dropped: ["headquarters"] }, [...SECRETS.headquarters, ...SECRETS.places]],
    ["Dutch participation", { dropped: ["dutch"] }, SECRETS.dutch],
    ["the mandate", { dropped: ["mandateSummary"] }, SECRETS.mandateSummary],
    ["the legal basis", { dropped: ["mandateSource"] }, [...SECRETS.mandateSource]],
    ["sources", { dropped: ["sources"] }, SECRETS.sources],
    ["exact places", { gridDegrees: 0.5 }, SECRETS.places],
    ["drawings", { footprints: "countries" }, SECRETS.footprints],
    ["notes", { notes: "removed" }, SECRETS.notes],
    ["own changes", { ownEdits: "left-out" }, SECRETS.ownEdits],
  ])("leaves nothing of %s in any file", async (_, rules, secrets) => {
    const text = await taken(applyProfile(secretState(), own(rules)));
    expect(found(text, [...secrets, ...SECRETS.machine])).toEqual([]);
  });

  it("leaves nothing of what the public is not shown", async () => {
    const { strength, headquarters, places, footprints, notes, ownEdits, machine } = SECRETS;
    const text = await allTaken(applyProfile(secretState(), PUBLIC));
    const secrets = [strength, headquarters, places, footprints, notes, ownEdits, machine].flat();
    expect(found(text, secrets)).toEqual([]);
  });

  it("draws no line from a hidden place, and turns the map to the grid", () => {
    const state = secretState(({ actions }) => actions.select({ kind: "point", position: [12.3, 9.8] }));
    const shown = applyProfile(state, PARTNERS);
    expect(shown.view.selection).toBeNull();
    expect(shown.view.camera).toEqual({ center: [14, 15], zoom: 8.12 });
    expect(shown.data.measured.point).toBeNull();
  });

  it("measures no mission from where it is hidden, and from its areas all the same", () => {
    const { missionDistances } = applyProfile(secretState(), PUBLIC).data.documents;
    for (const { footprints, headquarters } of Object.values(missionDistances ?? {})) {
      expect([footprints, headquarters]).toEqual([{}, {}]);
    }
    const kept = applyProfile(secretState(), own({ notes: "removed" })).data.documents.missionDistances;
    expect(kept?.["eu"]?.footprints["libya-sea"]).toBeDefined();
  });

  it("selects no mission that the audience is not shown", () => {
    const state = secretState(({ actions }) => actions.select({ kind: "mission", id: "qadded" }));
    expect(applyProfile(state, own({ notes: "removed" })).view.selection).toEqual({
      kind: "mission",
      id: "qadded",
    });
    expect(applyProfile(state, PUBLIC).view.selection).toBeNull();
  });

  it("leaves the ranking as it is, to the last digit", () => {
    const numbers = (state: State) =>
      selectRanked(state).map(({ iso3, rank, priority, nearest }) => [iso3, rank, priority, nearest?.km]);
    const state = secretState();
    const before = numbers(state);
    expect(before.length).toBeGreaterThan(50);
    for (const profile of BUILT_IN) expect(numbers(applyProfile(state, profile))).toEqual(before);
  });

  it("keeps the rank intervals, which rest on the same numbers", () => {
    const state = secretState(({ actions, store }) => {
      const model = selectRobustnessModel(store.getState());
      if (model === null) throw new Error("there is no ranking");
      const { seed } = store.getState().view;
      const robustness = { seed, draws: 0, areas: [], pairs: [] } as never;
      actions.setDraws({ status: { step: "ready" }, result: { model, robustness } });
    });
    expect(state.local.draws.result).not.toBeNull();
    expect(applyProfile(state, PUBLIC).local.draws.result?.model).toBe(
      selectRobustnessModel(applyProfile(state, PUBLIC)),
    );
  });

  it("keeps a border of the user's own that counts, and says that it does", () => {
    const border = borderOf("Line", [
      [
        [10, 30],
        [12, 30],
        [11, 32],
      ],
    ]);
    const state = secretState(({ actions, store }) => {
      store.setState(({ view }) => ({ view: { ...view, ownBorder: border } }));
      actions.setHome("own");
    });
    const shown = applyProfile(state, PUBLIC);
    expect(shown.view.ownBorder).toBe(border);
    const said = page(shown)
      .blocks.find(({ id }) => id === "audience")
      ?.lines.join(" ");
    expect(said).toContain("The own border stands as drawn");
  });

  it("is done once: by the same rules again it is the same", () => {
    const once = applyProfile(secretState(), PUBLIC);
    const twice = applyProfile(once, PUBLIC);
    expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
  });
});

describe("the audience of a page", () => {
  it("stands on the page with all its rules, in both languages, and nowhere where there are none", () => {
    for (const [language, name] of [
      ["en", "the public"],
      ["nl", "openbaar"],
    ] as const) {
      const state = secretState(({ actions }) => actions.setLanguage(language));
      const block = page(applyProfile(state, PUBLIC)).blocks.find(({ id }) => id === "audience");
      expect(block?.lines[0]).toContain(name);
      expect(block?.lines).toHaveLength(6);
      const words = textsOf(laidOut(applyProfile(state, PUBLIC)).items).map(({ text }) => text);
      for (const word of block?.lines.join(" ").split(" ") ?? []) expect(words.join(" ")).toContain(word);
      expect(page(state).blocks.map(({ id }) => id)).not.toContain("audience");
    }
  });

  it("stands in the provenance of data under a key of its own", async () => {
    const shown = applyProfile(secretState(), own({ notes: "removed" }));
    const file = await dataFile(shown, CHOICES, { table: "gap", kind: "geojson", hxl: false });
    expect(JSON.parse(String(file)).einder.view_audience).toContain("Made for: mine.");
  });

  it("stands in the stamp by id, name and rules", () => {
    const page = { title: "T", marking: "M", made: MADE };
    expect(stampOf(applyProfile(secretState(), PUBLIC), page).audience).toEqual({
      id: "public",
      name: "the public",
      rules: PUBLIC.rules,
    });
    expect(stampOf(secretState(), page).audience).toBeNull();
  });

  it("changes the map: a mission is drawn where the rules put it", () => {
    const at = (state: State) => JSON.stringify(selectComposition(state)?.sources).includes("18.31831");
    const state = secretState();
    expect(at(state)).toBe(true);
    expect(at(applyProfile(state, PUBLIC))).toBe(false);
    const { rows, geometries } = tableOf(applyProfile(state, PUBLIC), "missions");
    const row = rows.findIndex(([id]) => id === "eufor-althea");
    const label = state.data.documents.areas?.areas.find(({ iso3 }) => iso3 === "BIH")?.labelPosition;
    expect(geometries[row]).toEqual({ type: "Point", coordinates: label });
  });
});

describe("a page for an audience that is opened again", () => {
  const svg = (stamp: string) =>
    new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg"><metadata id="einder-snapshot">${btoa(
        String.fromCharCode(...new TextEncoder().encode(stamp)),
      )}</metadata></svg>`,
    );

  it.each([PARTNERS, PUBLIC])(
    "says for whom, and finds its numbers to be those of the app ($id)",
    async (profile) => {
      const state = secretState();
      const bytes = svg(await stampText(applyProfile(state, profile)));
      const target = loadedStore();
      await openSnapshot("page.svg", bytes, target);
      expect(target.store.getState().local.reopened).toMatchObject({
        audience: { id: profile.id, rules: profile.rules },
        isSameData: true,
        changes: { areas: [] },
      });
    },
  );

  it("finds no change on the machine that it was made on, and leaves the changes there as they were written", async () => {
    let target = loadedStore();
    const state = secretState((loaded) => {
      target = loaded;
    });
    for (const profile of [PARTNERS, PUBLIC]) {
      const bytes = svg(await stampText(applyProfile(state, profile)));
      await openSnapshot("page.svg", bytes, target);
      expect(target.store.getState().local.reopened).toMatchObject({
        isSameData: true,
        edits: 0,
        changes: { areas: [], missions: [] },
      });
      expect(JSON.stringify(target.store.getState().local.edits)).toContain("Qreason");
    }
  });
});
