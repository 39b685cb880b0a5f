import { OWN_BORDER } from "../domain/borders/home-area.ts";
import { type Actions, createActions } from "../state/actions.ts";
import { referencedBorder } from "../state/link/border-parameter.ts";
import { decodeLink, encodeLink, type LinkIssue } from "../state/link/codec.ts";
import { createLoader, type Loader } from "../state/load.ts";
import { selectNeedsDraws } from "../state/selectors/needs-draws.ts";
import { selectColorScheme } from "../state/selectors/scene.ts";
import { createEinderStore, type LocalState, type State, type Store } from "../state/store.ts";
import { initialView } from "../state/view.ts";
import type { Language } from "../strings/language.ts";
import { today } from "./first-date.ts";
import type { Measures } from "./follow-measures.ts";
import { decodeKnowing, keepOwnBorders } from "./keep-borders.ts";
import { readPanels, rememberPanels } from "./stored-panels.ts";
import { keepPresets, readPresets } from "./stored-presets.ts";

/** Safari throws past 100 changes of the address in 30 s. */
const LINK_INTERVAL_MS = 500;

export interface Session {
  readonly store: Store;
  readonly actions: Actions;
  readonly loader: Loader;
  readonly measures: Measures;
}

function firstLanguage(): Language {
  const preferred = navigator.languages.find((tag) => /^(nl|en)\b/i.test(tag));
  return preferred?.toLowerCase().startsWith("en") ? "en" : "nl";
}

/** Keeps the address equal to the view: at once when nothing was written lately, else at the end of the interval. */
function followView(store: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let written = "";
  const write = () => {
    const fragment = `#${encodeLink(store.getState().view)}`;
    if (fragment !== written) history.replaceState(null, "", fragment);
    written = fragment;
  };
  return store.subscribe(({ view }, before) => {
    if (view === before.view || timer !== null) return;
    write();
    timer = setTimeout(() => {
      timer = null;
      write();
    }, LINK_INTERVAL_MS);
  });
}

/** Draws begin with the first look at the analysis, or the first file that tells of them: neither they nor their code is part of the first load. */
function drawWhenAnalysed(store: Store, actions: Actions): void {
  let isLoading = false;
  const consider = async () => {
    const state = store.getState();
    if (isLoading || !selectNeedsDraws(state) || state.local.draws.status.step !== "waiting") return;
    isLoading = true;
    try {
      const { followDraws } = await import("./follow-draws.ts");
      leave();
      followDraws(store, actions);
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      actions.setDraws({ status: { step: "failed", detail } });
      isLoading = false;
    }
  };
  const leave = store.subscribe(() => void consider());
  void consider();
}

/** The figures of a former edition are loaded once something is compared with them. */
const wantsFormer = ({ view: { baseline }, local }: State): boolean =>
  local.wantsFormerFigures || (baseline !== null && baseline.edition !== null);

/** Measuring begins with the first look at the analysis, or with an own border to rank by: not before the first frame. */
function measureWhenNeeded(store: Store, actions: Actions, loader: Loader): Measures {
  let measures: Measures | null = null;
  let isLoading = false;
  const consider = async () => {
    const { view, data } = store.getState();
    const isNeeded = view.screen === "analysis" || view.home === OWN_BORDER;
    if (isLoading || !isNeeded || data.documents.areas === undefined) return;
    isLoading = true;
    try {
      const { followMeasures } = await import("./follow-measures.ts");
      leave();
      measures = followMeasures(store, actions, loader);
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      actions.setMeasured({ engine: { step: "failed", failure: { reason: "worker", detail } } });
      isLoading = false;
    }
  };
  const leave = store.subscribe(() => void consider());
  void consider();
  return {
    retry: () => (measures === null ? void consider() : measures.retry()),
    cancelOwn: () => measures?.cancelOwn(),
  };
}

/** The user's own presets, kept on this machine; what goes wrong is told and takes nothing with it. */
function keepOwnPresets(store: Store, actions: Actions): void {
  const found = readPresets();
  if (found === null) actions.notify({ id: "presets", kind: "presets-not-read" });
  else actions.setPresets(found);
  store.subscribe(({ local }, before) => {
    if (local.presets === before.local.presets) return;
    // What could not be read may be of a newer version: it is left as it is.
    if (found !== null && keepPresets(local.presets)) return;
    actions.notify({ id: "presets", kind: "presets-not-kept" });
  });
}

/** What storage holds of an analyst's changes is asked for before the page knows how to read it. */
const EDITS_KEY = /^einder\.edits\./;

function hasStoredEdits(): boolean {
  try {
    return Object.keys(localStorage).some((key) => EDITS_KEY.test(key));
  } catch {
    return false;
  }
}

const isEditing = ({ missionDraft, edits }: LocalState): boolean => missionDraft !== null || edits.length > 0;

/** Changes to the registry are followed from the first one on; who has none does not load what follows them. */
function followEditsWhenMade(store: Store, actions: Actions): void {
  let isLoading = false;
  const consider = async () => {
    if (isLoading || !(hasStoredEdits() || isEditing(store.getState().local))) return;
    isLoading = true;
    leave();
    try {
      (await import("./keep-edits.ts")).followEdits(store, actions);
    } catch {
      actions.notify({ id: "edits", kind: "edits-not-read" });
    }
  };
  const leave = store.subscribe(() => void consider());
  void consider();
}

const openBorderStorage = async () => (await import("./stored-borders.ts")).createBorderStorage();

const hasDate = (fragment: string): boolean => /[#&]d=/.test(fragment);

/** Brings store, address, system preference and loader together; the whole product short of what is drawn. */
export function startSession(): Session {
  const fragment = location.hash;
  const base = initialView(today(), firstLanguage());
  const opened = decodeLink(fragment, base);
  const store = createEinderStore(opened.view, readPanels());
  const actions = createActions(store);
  const report = (issues: readonly LinkIssue[]) => {
    for (const [index, issue] of issues.entries()) {
      // A border that is not there is missed by more than one part of the link, and told once.
      const part = issue.reason === "home-border-absent" ? issue.reason : `${index}-${issue.parameter}`;
      actions.notify({ id: `link-${part}`, kind: "link", issue });
    }
  };
  const awaited = referencedBorder(fragment);
  if (awaited === null) report(opened.issues);
  void keepOwnBorders(store, actions, openBorderStorage).then((kept) => {
    if (awaited === null) return;
    const { view, issues } = decodeKnowing(fragment, base, kept);
    if (view.ownBorder !== null) actions.adoptBorder(view);
    report(issues);
  });
  let dateIsChosen = hasDate(location.hash);

  const loader = createLoader(actions, new URL("./", document.baseURI).href, (id) => {
    const state = store.getState();
    const { data, view } = state;
    const { step } = data.status[id];
    if (step === "ready" || step === "loading") return true;
    return (id === "app6" && view.symbols === "plain") || (id === "formerFigures" && !wantsFormer(state));
  });

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const followSystem = () => actions.setSystemTheme(dark.matches ? "dark" : "light");
  dark.addEventListener("change", followSystem);
  followSystem();

  followView(store);
  keepOwnPresets(store, actions);
  followEditsWhenMade(store, actions);
  drawWhenAnalysed(store, actions);
  const measures = measureWhenNeeded(store, actions, loader);
  addEventListener("hashchange", () => {
    const { date, language } = store.getState().view;
    const { ownBorders } = store.getState().local;
    const { view, issues } = decodeKnowing(location.hash, initialView(date, language), ownBorders);
    actions.openView(view);
    report(issues);
    actions.checkSelection();
  });

  const present = () => {
    const state = store.getState();
    const { dataset, lang } = document.documentElement;
    const scheme = selectColorScheme(state);
    // Either one set again, even to what it was, has the style of every element worked out anew.
    if (dataset["theme"] !== scheme) dataset["theme"] = scheme;
    if (lang !== state.view.language) document.documentElement.lang = state.view.language;
  };
  store.subscribe(present);
  present();

  store.subscribe(({ local }, before) => {
    if (local.panels !== before.local.panels) rememberPanels(local.panels);
  });
  store.subscribe(({ data, view }, before) => {
    dateIsChosen ||= view.date !== before.view.date;
    if (data.manifest !== null && before.data.manifest === null && !dateIsChosen) {
      // A clock that runs right is never before the edition, and after it nothing is certain.
      actions.startOn(data.manifest.edition);
    }
    if (data.documents !== before.data.documents) actions.checkSelection();
  });
  store.subscribe((state, before) => {
    const isTriedAgain =
      state.data.status.formerFigures.step === "waiting" &&
      before.data.status.formerFigures.step === "failed";
    const asksFormer = wantsFormer(state) && (!wantsFormer(before) || isTriedAgain);
    if (state.view.symbols !== before.view.symbols || asksFormer) void loader.load();
  });
  void loader.load();
  return { store, actions, loader, measures };
}
