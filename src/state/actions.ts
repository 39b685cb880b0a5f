import type { Iso3 } from "../domain/areas/area.ts";
import type { HomeChoice } from "../domain/borders/home-area.ts";
import type { Manifest } from "../domain/datasets/documents.ts";
import type { GapSettings } from "../domain/effort/gap.ts";
import type { Extent } from "../domain/geo/extent.ts";
import type { PolygonRings } from "../domain/geo/polygon.ts";
import type { MissionEdit } from "../domain/missions/edits.ts";
import type { MonthsAhead } from "../domain/missions/embedding.ts";
import { DEFAULT_SETTINGS } from "../domain/priority/defaults.ts";
import type { InterestSettings, PrioritySettings } from "../domain/priority/types.ts";
import type { PlainDate } from "../domain/time/plain-date.ts";
import { DEFAULT_LAYER_SETTINGS, type LayerId, type LayerSetting } from "../layers/settings.ts";
import type { Language } from "../strings/language.ts";
import type { FileStatus } from "./file-status.ts";
import { entryOf, remembered } from "./history.ts";
import type { MeasuredState, OwnStatus } from "./measured.ts";
import type { MissionDraft } from "./mission-draft.ts";
import { createOwnBorderActions, keptAgain } from "./own-border-actions.ts";
import type { OwnPreset } from "./presets.ts";
import type { Reopened } from "./reopened.ts";
import type {
  DocumentId,
  Documents,
  DrawState,
  Hover,
  LocalState,
  Notice,
  PanelId,
  PanelState,
  Store,
} from "./store.ts";
import {
  type Baseline,
  type Camera,
  DEFAULT_HOME,
  type Filters,
  NO_FILTERS,
  type RankingBasis,
  type Screen,
  type Selection,
  type SymbolSet,
  type Tab,
  type Theme,
  type TimelineGrouping,
  type ViewState,
} from "./view.ts";

export type Actions = ReturnType<typeof createActions>;

/** What undo does not touch: how one looks, not what one asks. */
function keepPresentation(view: ViewState, now: ViewState): ViewState {
  return {
    ...view,
    camera: now.camera,
    language: now.language,
    theme: now.theme,
    screen: now.screen,
    symbols: now.symbols,
    tab: now.tab,
  };
}

/** The only writer of the store. Each action is one thing a user does, or one report of the loader or the map. */
export function createActions(store: Store) {
  const patchView = (change: Partial<ViewState>) =>
    store.setState(({ view }) => ({ view: { ...view, ...change } }));
  const patchLocal = (change: Partial<LocalState>) =>
    store.setState(({ local }) => ({ local: { ...local, ...change } }));

  /** Changes the view and remembers the one before; repeats of one named change merge into one step. */
  const ask = (change: string, next: Partial<ViewState>) =>
    store.setState((state) => ({
      view: { ...state.view, ...next },
      local: { ...state.local, ...remembered(state, change) },
    }));

  /** A change that never merges with the one before it. */
  const step = (change: string, next: Partial<ViewState>) => {
    ask(`${change}#${store.getState().local.past.length}`, next);
  };

  const walk = (from: "past" | "future", to: "past" | "future") =>
    store.setState((state) => {
      const { view, local } = state;
      const entry = local[from].at(-1);
      if (entry === undefined) return {};
      return {
        view: keepPresentation(entry.view, view),
        local: {
          ...local,
          ...keptAgain(local, entry.view),
          [from]: local[from].slice(0, -1),
          edits: entry.edits,
          briefing: entry.briefing,
          [to]: [...local[to], entryOf(state, entry.change)],
        },
      };
    });

  return {
    ...createOwnBorderActions(store, { step, patchLocal }),
    setScreen: (screen: Screen) => patchView({ screen }),
    setLanguage: (language: Language) => patchView({ language }),
    setTheme: (theme: Theme) => patchView({ theme }),
    setSymbols: (symbols: SymbolSet) => patchView({ symbols }),
    setTab: (tab: Tab) => patchView({ tab }),
    setCamera: (camera: Camera | null) => patchView({ camera }),

    setDate: (date: PlainDate) => ask("date", { date }),
    setHome: (home: HomeChoice) => step("home", { home }),
    setOutermost: (outermost: boolean) => step("outermost", { outermost }),
    setChoropleth: (choropleth: string) => step("choropleth", { choropleth }),
    select: (selection: Selection | null) => step("selection", { selection, compare: null }),
    /** Lays another area beside the selected one; null takes it away. */
    setCompare: (compare: Iso3 | null) => step("compare", { compare }),
    setBaseline: (baseline: Baseline | null) => step("baseline", { baseline }),
    setGap: (change: Partial<GapSettings>) =>
      ask(`gap:${Object.keys(change).join()}`, { gap: { ...store.getState().view.gap, ...change } }),
    setLastSeenMonths: (lastSeenMonths: number) => ask("last-seen-months", { lastSeenMonths }),
    setMonthsAhead: (monthsAhead: MonthsAhead) => ask("months-ahead", { monthsAhead }),
    /** null puts the years in its place. */
    setTimeline: (timeline: TimelineGrouping | null) => patchView({ timeline }),
    /** Puts an analyst's change in the place of the one before it for its row, as one step to undo. */
    editMission: (edit: MissionEdit, selection: Selection | null) => {
      step("edit", { selection, compare: null });
      const others = store.getState().local.edits.filter(({ id }) => id !== edit.id);
      patchLocal({ edits: [...others, edit], missionDraft: null });
    },
    /** Puts changes of a file in the place of those of the same rows, as one step to undo. */
    takeEdits: (edits: readonly MissionEdit[]) => {
      step("edit", {});
      const taken = new Set(edits.map(({ id }) => id));
      const others = store.getState().local.edits.filter(({ id }) => !taken.has(id));
      patchLocal({ edits: [...others, ...edits] });
    },
    /** Takes changes back: their rows are again as they are shipped. */
    revertMissions: (ids: readonly string[]) => {
      const { selection } = store.getState().view;
      const added = store.getState().local.edits.filter(({ id, kind }) => kind === "add" && ids.includes(id));
      const isGone = selection?.kind === "mission" && added.some(({ id }) => id === selection.id);
      step("edit", isGone ? { selection: null, compare: null } : {});
      patchLocal({ edits: store.getState().local.edits.filter(({ id }) => !ids.includes(id)) });
    },
    /** What this machine holds; no step to undo. */
    editsRead: (edits: readonly MissionEdit[]) => patchLocal({ edits }),
    /** Goes back to the form with what was drawn; nothing takes a drawn area away. */
    footprintDrawn: (polygons: readonly PolygonRings[]) => {
      const { missionDraft } = store.getState().local;
      if (missionDraft?.written == null) return;
      const footprint = polygons.length === 0 ? null : polygons;
      patchLocal({
        missionDraft: { ...missionDraft, step: "form", written: { ...missionDraft.written, footprint } },
      });
    },
    /** Opens the form of a row; null closes it, also while drawing. */
    draftMission: (missionDraft: MissionDraft | null) => patchLocal({ missionDraft }),
    /** The registry as it is drawn and counted: the shipped one with an analyst's changes over it. */
    setRegistry: (
      documents: Pick<Documents, "missions" | "footprints">,
      shipped: Documents["missions"] | null,
    ) =>
      store.setState(({ data }) => ({
        data: { ...data, shipped, documents: { ...data.documents, ...documents } },
      })),
    setSeed: (seed: number) => ask("seed", { seed }),
    setInterest: (interest: InterestSettings) =>
      step("interest", { settings: { ...store.getState().view.settings, interest } }),
    /** All of a preset or a scenario at once, as one step to undo. */
    applyBasis: (change: Partial<RankingBasis>) => step("basis", change),

    setSettings: (change: Partial<PrioritySettings>) =>
      ask(`settings:${Object.keys(change).join()}`, {
        settings: { ...store.getState().view.settings, ...change },
      }),
    /**
     * Settings, border and switch: everything that makes a score differ from the product's own. Judgements of
     * interest no longer count, and are kept: somebody wrote them.
     */
    resetSettings: () =>
      step("settings", {
        settings: {
          ...DEFAULT_SETTINGS,
          interest: { ...store.getState().view.settings.interest, on: false },
        },
        home: DEFAULT_HOME,
        outermost: false,
      }),

    setFilter: <Key extends keyof Filters>(field: Key, value: Filters[Key]) =>
      (field === "text" ? ask : step)(`filter:${field}`, {
        filters: { ...store.getState().view.filters, [field]: value },
      }),
    clearFilters: () => step("filters", { filters: NO_FILTERS }),

    setLayer: (id: LayerId, change: Partial<Omit<LayerSetting, "id">>) =>
      ask(`layer:${id}:${Object.keys(change).join()}`, {
        layers: store
          .getState()
          .view.layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer)),
      }),
    orderLayers: (ids: readonly LayerId[]) => {
      const { layers } = store.getState().view;
      const ordered = ids.flatMap((id) => layers.filter((layer) => layer.id === id));
      if (ordered.length === layers.length) step("layer-order", { layers: ordered });
    },
    resetLayers: () => step("layers", { layers: DEFAULT_LAYER_SETTINGS }),

    undo: () => walk("past", "future"),
    redo: () => walk("future", "past"),
    /** Replaces the whole view, as opening a link does. */
    openView: (view: ViewState) => step("link", view),

    /** Has the map show an extent. */
    focusOn: (extent: Extent) => patchLocal({ focus: { extent } }),
    /** Has the figures of the former edition loaded. */
    wantFormerFigures: () =>
      store.setState(({ data, local }) => {
        const { status } = data;
        // What failed before is tried again.
        const isFailed = status.formerFigures.step === "failed";
        return {
          local: { ...local, wantsFormerFigures: true },
          data: isFailed ? { ...data, status: { ...status, formerFigures: { step: "waiting" } } } : data,
        };
      }),
    setReopened: (reopened: Reopened | null) => patchLocal({ reopened }),
    setHover: (hover: Hover | null) => {
      const now = store.getState().local.hover;
      if (now?.iso3 !== hover?.iso3 || now?.missionId !== hover?.missionId) patchLocal({ hover });
    },
    /** The date of a first visit, once the edition of the data is known; not a step to undo. */
    startOn: (date: PlainDate) => patchView({ date }),
    /** Drops what is selected or compared and the data does not hold, and says so; waits for the file that could hold it. */
    checkSelection: () => {
      const { view, data } = store.getState();
      const { selection, compare } = view;
      const { areas, missions } = data.documents;
      const lacksArea = (iso3: Iso3) => areas?.areas.some((area) => area.iso3 === iso3) === false;
      const lost =
        (selection?.kind === "area" && lacksArea(selection.iso3) && selection.iso3) ||
        (selection?.kind === "mission" &&
          missions?.missions.some(({ id }) => id === selection.id) === false &&
          selection.id);
      const found = lost || (compare !== null && lacksArea(compare) && compare);
      if (!found) return;
      patchView(lost ? { selection: null, compare: null } : { compare: null });
      patchLocal({
        notices: [
          ...store.getState().local.notices,
          { id: `selection-${found}`, kind: "unknown-selection", found },
        ],
      });
    },
    setDraws: (change: Partial<DrawState>) =>
      store.setState(({ local }) => ({ local: { ...local, draws: { ...local.draws, ...change } } })),
    setPresets: (presets: readonly OwnPreset[]) => patchLocal({ presets }),
    setSystemTheme: (systemTheme: "light" | "dark") => patchLocal({ systemTheme }),
    setPanel: (id: PanelId, change: Partial<PanelState>) =>
      store.setState(({ local }) => ({
        local: { ...local, panels: { ...local.panels, [id]: { ...local.panels[id], ...change } } },
      })),
    notify: (notice: Notice) =>
      store.setState(({ local }) => ({
        local: { ...local, notices: [...local.notices.filter(({ id }) => id !== notice.id), notice] },
      })),
    dismiss: (id: string) =>
      patchLocal({ notices: store.getState().local.notices.filter((notice) => notice.id !== id) }),

    setMeasured: (change: Partial<MeasuredState>) =>
      store.setState(({ data }) => ({ data: { ...data, measured: { ...data.measured, ...change } } })),
    setOwnStatus: (id: string, status: OwnStatus) =>
      store.setState(({ data }) => ({
        data: { ...data, measured: { ...data.measured, own: { ...data.measured.own, [id]: status } } },
      })),

    manifestStatus: (manifestStatus: FileStatus, manifest: Manifest | null) =>
      store.setState(({ data }) => ({
        data: { ...data, manifestStatus, manifest: manifest ?? data.manifest },
      })),
    fileStatus: (id: DocumentId, status: FileStatus) =>
      store.setState(({ data }) => ({ data: { ...data, status: { ...data.status, [id]: status } } })),
    fileReady: <Id extends DocumentId>(id: Id, document: Documents[Id]) =>
      store.setState(({ data }) => ({
        data: {
          ...data,
          status: { ...data.status, [id]: { step: "ready" } },
          documents: { ...data.documents, [id]: document },
        },
      })),
  };
}
