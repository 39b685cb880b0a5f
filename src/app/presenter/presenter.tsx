import "../../strings/briefing-texts.ts";
import "../../strings/later-texts.ts";
import { useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { type Slide, secondViewOf } from "../../state/briefing/briefing.ts";
import type { Presentation } from "../../state/briefing/presentation.ts";
import { selectDepartsFromSlide } from "../../state/selectors/presented.ts";
import { selectComposition, selectLegend } from "../../state/selectors/scene.ts";
import { createTranslator } from "../../strings/translator.ts";
import { ReactAria } from "../../ui/analysis/react-aria.tsx";
import { useT } from "../../ui/i18n.tsx";
import { Legend } from "../../ui/legend/legend.tsx";
import { PresenterControls } from "../../ui/presenter/presenter-controls.tsx";
import { PresenterLayout } from "../../ui/presenter/presenter-layout.tsx";
import { LeftPanel } from "../analysis/left-panel.tsx";
import { keepBriefing } from "../briefing/keep-briefing.ts";
import { captionsOf, isSecondFirst, slideDepartures, slideTexts, under } from "../briefing/slide-content.ts";
import { useSelect, useSession } from "../einder-context.tsx";
import { MapSlot } from "../map/map-host.tsx";
import { whenIdle } from "../when-idle.ts";
import { SecondMap } from "./second-map.tsx";
import { Speaker } from "./speaker.tsx";
import { usePointer } from "./use-pointer.ts";
import { type PresenterKey, usePresenterKeys } from "./use-presenter-keys.ts";
import { useSpeakerWindow } from "./use-speaker-window.ts";

/** The briefing on the screen; nothing while none is shown. */
export default function Presenter() {
  const presentation = useSelect(({ local }) => local.presentation);
  const slide = presentation?.briefing.slides[presentation.index];
  return presentation !== null && slide !== undefined ? (
    <ReactAria>
      <Slides presentation={presentation} />
    </ReactAria>
  ) : null;
}

const MIDDLE = 0.5;
const OPENS_PRESENTER = '[data-opens="presenter"]';

/** Gives the focus to an element when what had it is gone. */
function focusIfLost(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}

function toggleFullScreen(): void {
  const { documentElement, fullscreenElement } = document;
  const change =
    fullscreenElement === null ? documentElement.requestFullscreen?.() : document.exitFullscreen();
  void change?.catch(() => {});
}

/** The first slide from one on with two maps, or any: its second map is made ready, and is not made anew for each. */
const nextPair = (slides: readonly Slide[], from: number): Slide | null =>
  [...slides.slice(from), ...slides].find(({ second }) => second !== null) ?? null;

function Slides({ presentation }: { readonly presentation: Presentation }) {
  const { t, list } = useT();
  const { store, actions } = useSession();
  const briefing = useMemo(() => keepBriefing(store, actions), [store, actions]);
  const { briefing: shown, index, begun } = presentation;
  const { slides } = shown;
  const slide = slides[index];
  const next = slides[index + 1];
  const data = useSelect((state) => state.data);
  const legend = useSelect(selectLegend);
  const [isBlack, setBlack] = useState(false);
  const [isPointing, setPointing] = useState(false);
  const [isFiltering, setFiltering] = useState(false);
  const [edge, setEdge] = useState(MIDDLE);
  const pointer = usePointer(isPointing);
  const frame = useRef<HTMLElement>(null);
  const filters = useRef<HTMLButtonElement>(null);
  const speaker = useSpeakerWindow(t("presenter.speaker.title"));
  const texts = useMemo(
    () => slide && slideTexts(slide, under({ ...store.getState(), data })),
    [slide, store, data],
  );
  const captions = useMemo(
    () =>
      slide && captionsOf(slide, under({ ...store.getState(), data }), createTranslator(slide.view.language)),
    [slide, store, data],
  );

  const departures = useMemo(
    () => slide && slideDepartures(slide, under({ ...store.getState(), data })),
    [slide, store, data],
  );
  const isChanged = useSelect(selectDepartsFromSlide);

  useEffect(() => {
    frame.current?.focus();
    return () => focusIfLost(document.querySelector<HTMLElement>(OPENS_PRESENTER));
  }, []);
  useEffect(() => {
    if (!isFiltering) focusIfLost(filters.current);
  }, [isFiltering]);
  useEffect(() => {
    const view = next?.view;
    // Worked out ahead, so that the next slide is there at once.
    if (view !== undefined)
      whenIdle(() => {
        const state = store.getState();
        selectComposition({ ...state, view: { ...view, theme: state.view.theme } });
      });
  }, [next, store]);

  const show = (to: number) => {
    setBlack(false);
    setEdge(MIDDLE);
    if (to >= 0 && to < slides.length && to !== index) briefing.showSlide(to);
  };
  const goBack = () => {
    briefing.showSlide(index);
    frame.current?.focus();
  };
  const end = () => {
    if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {});
    briefing.endPresenting();
  };
  const act = (key: PresenterKey) => {
    if (isBlack && key !== "end") {
      setBlack(false);
      if (key === "black") return;
    }
    switch (key) {
      case "next":
        return show(index + 1);
      case "previous":
        return show(index - 1);
      case "first":
        return show(0);
      case "last":
        return show(slides.length - 1);
      case "black":
        return setBlack(true);
      case "pointer":
        return setPointing((on) => !on);
      case "filters":
        return setFiltering((on) => !on);
      case "speaker":
        return speaker.toggle();
      case "full-screen":
        return toggleFullScreen();
      case "end":
        return isFiltering ? setFiltering(false) : end();
    }
  };
  const others = useMemo(() => (speaker.body === null ? [] : [speaker.body.ownerDocument]), [speaker.body]);
  usePresenterKeys(act, others);

  if (slide === undefined || texts === undefined || captions === undefined || departures === undefined)
    return null;
  const counter = t("slide.counter", { index: index + 1, total: slides.length });
  const second = slide.second === null ? nextPair(slides, index) : slide;
  const secondView = second && secondViewOf(second);
  return (
    <>
      <PresenterLayout
        frame={frame}
        headline={texts.headline}
        points={texts.points}
        departures={departures}
        onBack={isChanged ? goBack : null}
        sources={texts.sources.length === 0 ? "" : t("slide.sources", { sources: list(texts.sources) })}
        counter={counter}
        map={<MapSlot />}
        second={
          secondView && {
            map: <SecondMap view={secondView} isShown={slide.second !== null} />,
            layout: slide.second?.layout ?? null,
            isFirst: isSecondFirst(slide),
            captions,
          }
        }
        edge={edge}
        onEdge={setEdge}
        legend={<Legend groups={legend} />}
        panel={isFiltering ? <LeftPanel /> : null}
        isBlack={isBlack}
        isPointing={isPointing}
        pointer={pointer}
        isSpeakerBlocked={speaker.isBlocked}
        controls={
          <PresenterControls
            isFirst={index === 0}
            isLast={next === undefined}
            isBlack={isBlack}
            isPointing={isPointing}
            isFiltering={isFiltering}
            filters={filters}
            isSpeakerOpen={speaker.body !== null}
            onStep={(by) => show(index + by)}
            onBlack={() => act("black")}
            onPointer={() => act("pointer")}
            onFilters={() => act("filters")}
            onSpeaker={() => act("speaker")}
            onFullScreen={toggleFullScreen}
            onEnd={end}
          />
        }
      />
      {speaker.body !== null &&
        createPortal(
          <Speaker
            marking={presentation.marking}
            texts={texts}
            next={next ?? null}
            index={index}
            total={slides.length}
            begun={begun}
            isBlack={isBlack}
            onStep={(by) => show(index + by)}
            onBlack={() => act("black")}
          />,
          speaker.body,
        )}
    </>
  );
}
