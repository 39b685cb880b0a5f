import type { Language } from "../../strings/language.ts";
import { remembered, withoutBriefingSteps } from "../history.ts";
import type { HistoryEntry } from "../history-entry.ts";
import type { LocalState, State, Store } from "../store.ts";
import type { ViewState } from "../view.ts";
import { type Briefing, newSlideId, type Slide, viewOfSlide } from "./briefing.ts";
import { copyOf, withChanged, withMoved, withoutSlide, withSlide } from "./changes.ts";
import { isWithinLimits } from "./limits.ts";
import { withView } from "./pair.ts";

export type BriefingActions = ReturnType<typeof createBriefingActions>;

const NOTHING_TO_UNDO = { past: [], future: [] } as const;

/** What a user does with a briefing; beside `createActions`, and loaded with the first thing that needs it. */
export function createBriefingActions(store: Store) {
  const patch = (change: Partial<LocalState>) =>
    store.setState(({ local }) => ({ local: { ...local, ...change } }));

  /**
   * What every change to a briefing passes: a step to undo. One that its file could not bring back is not made, or the
   * next visit would be without the briefing.
   */
  const put = (
    state: State,
    name: string,
    briefing: Briefing | null,
    slideId: string | null,
  ): Partial<State> =>
    briefing !== null && !isWithinLimits(briefing)
      ? {}
      : { local: { ...state.local, ...remembered(state, name), briefing, slideId } };

  /** A change to undo; repeats of one named change (typing) merge into one step. */
  const change = (name: string, next: (briefing: Briefing) => Briefing, slideId?: string | null) =>
    store.setState((state) => {
      const { briefing, slideId: chosen } = state.local;
      const changed = briefing && next(briefing);
      if (changed === briefing) return {};
      return put(state, name, changed, slideId === undefined ? chosen : slideId);
    });
  /** A change that never merges with the one before it. */
  const step = (name: string, next: (briefing: Briefing) => Briefing, slideId?: string | null) =>
    change(`${name}#${store.getState().local.past.length}`, next, slideId);

  return {
    /** Puts a whole briefing in the place of the one that was there, as one step to undo. */
    takeBriefing: (briefing: Briefing) =>
      store.setState((state) =>
        put(state, `briefing#${state.local.past.length}`, briefing, briefing.slides[0]?.id ?? null),
      ),
    /** What this machine holds; no step to undo. */
    briefingRead: (briefing: Briefing) => patch({ briefing, slideId: briefing.slides[0]?.id ?? null }),
    /**
     * Puts what another window made of the briefing in its place. Undo brings back views and edits as before, and never
     * the briefing that it was here: that would take back what was done there.
     */
    followBriefing: (briefing: Briefing | null) =>
      store.setState(({ view, local }) => {
        const at = local.briefing?.slides.findIndex(({ id }) => id === local.slideId) ?? 0;
        const slide = briefing?.slides[at] ?? briefing?.slides[0];
        const { edits, presentation } = local;
        const history = <Of extends Pick<LocalState, "past" | "future">>(of: Of, now: ViewState): Of => ({
          ...of,
          past: withoutBriefingSteps(of.past, { view: now, edits }, briefing),
          future: withoutBriefingSteps(of.future, { view: now, edits }, briefing),
        });
        return {
          local: {
            ...history(local, view),
            briefing,
            slideId: slide?.id ?? null,
            presentation: presentation && {
              ...history(presentation, presentation.returnTo),
              before: { ...presentation.before, briefing },
            },
          },
        };
      }),
    setKept: (isBriefingKept: boolean) => {
      if (store.getState().local.isBriefingKept !== isBriefingKept) patch({ isBriefingKept });
    },
    selectSlide: (slideId: string | null) => patch({ slideId }),
    setTitle: (title: string) => change("briefing-title", (briefing) => ({ ...briefing, title })),
    setBriefingLanguage: (language: Language) =>
      step("briefing-language", (briefing) => ({
        ...briefing,
        language,
        slides: briefing.slides.map((slide) => ({
          ...slide,
          view: { ...slide.view, language },
          second: slide.second && { ...slide.second, view: { ...slide.second.view, language } },
        })),
      })),
    /** A slide of what is on the screen, after the selected one; the first begins a briefing. */
    addSlide: (headline: string, title: string) => {
      const { view, local } = store.getState();
      const language = local.briefing?.language ?? view.language;
      const slide: Slide = {
        id: newSlideId(),
        view: viewOfSlide(view, language),
        headline,
        points: [],
        notes: "",
        second: null,
      };
      store.setState((state) => {
        const { briefing, slideId, past } = state.local;
        const before = briefing ?? { title, language, slides: [] };
        const after = withSlide(before, slide, slideId);
        return after === before ? {} : put(state, `slide-added#${past.length}`, after, slide.id);
      });
    },
    editSlide: (id: string, next: Partial<Omit<Slide, "id" | "view">>) =>
      change(`slide:${id}:${Object.keys(next).join()}`, (briefing) => withChanged(briefing, id, next)),
    /** Has a slide show what is on the screen now. */
    retakeView: (id: string) => {
      const { view } = store.getState();
      step("slide-view", (briefing) => ({
        ...briefing,
        slides: briefing.slides.map((slide) =>
          slide.id === id ? withView(slide, viewOfSlide(view, briefing.language)) : slide,
        ),
      }));
    },
    /** Brings the view of a slide to the screen, as one step to undo. */
    openSlide: (slide: Slide) =>
      store.setState((state) => {
        const { screen, theme, tab, timeline, language } = state.view;
        return {
          view: { ...slide.view, screen, theme, tab, timeline, language },
          local: {
            ...state.local,
            ...remembered(state, `slide-opened#${state.local.past.length}`),
            slideId: slide.id,
          },
        };
      }),
    duplicateSlide: (slide: Slide) => {
      const copy = copyOf(slide);
      step("slide-copied", (briefing) => withSlide(briefing, copy, slide.id), copy.id);
    },
    removeSlide: (id: string) => {
      const { briefing } = store.getState().local;
      const at = briefing?.slides.findIndex((slide) => slide.id === id) ?? -1;
      const next = briefing?.slides[at + 1] ?? briefing?.slides[at - 1] ?? null;
      step("slide-removed", (now) => withoutSlide(now, id), next?.id ?? null);
    },
    moveSlide: (id: string, to: number) => step("slide-moved", (briefing) => withMoved(briefing, id, to)),
    /** Forgets the briefing, as one step to undo. */
    removeBriefing: () =>
      store.setState((state) => put(state, `briefing#${state.local.past.length}`, null, null)),

    startPresenting: (briefing: Briefing, index: number, marking: string, begun: number) =>
      store.setState(({ view, local }) => {
        const slide = briefing.slides[index];
        if (slide === undefined) return {};
        const { past, future, edits } = local;
        const before = { briefing: local.briefing, edits };
        return {
          view: { ...slide.view, theme: view.theme },
          local: {
            ...local,
            ...NOTHING_TO_UNDO,
            presentation: { briefing, index, returnTo: view, past, future, before, marking, begun },
          },
        };
      }),
    /** Shows another slide; nothing where there is none. What was filtered live is gone with the slide. */
    showSlide: (index: number) =>
      store.setState(({ view, local }) => {
        const slide = local.presentation?.briefing.slides[index];
        if (local.presentation === null || slide === undefined) return {};
        return {
          view: { ...slide.view, theme: view.theme },
          local: { ...local, ...NOTHING_TO_UNDO, presentation: { ...local.presentation, index } },
        };
      }),
    /** Goes back to where the user was, with what could be undone there. */
    endPresenting: () =>
      store.setState(({ view, local }) => {
        if (local.presentation === null) return {};
        const { returnTo, past, future, before } = local.presentation;
        const isSame = local.briefing === before.briefing && local.edits === before.edits;
        const opened: HistoryEntry = { ...before, view: returnTo, change: "opened-presenting" };
        return {
          view: { ...returnTo, theme: view.theme },
          local: {
            ...local,
            past: isSame ? past : [...past, opened],
            future: isSame ? future : [],
            presentation: null,
          },
        };
      }),
  };
}
