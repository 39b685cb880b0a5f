import "../../strings/briefing-texts.ts";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { Slide } from "../../state/briefing/briefing.ts";
import { briefingFileName, writeBriefing } from "../../state/briefing/write.ts";
import { selectRanked } from "../../state/selectors/ranking.ts";
import { createTranslator } from "../../strings/translator.ts";
import { BriefingPanel } from "../../ui/briefing/briefing-panel.tsx";
import { SlideList } from "../../ui/briefing/slide-list.tsx";
import { useSelect, useSession } from "../einder-context.tsx";
import { openFile } from "../own-border/open-file.ts";
import { saveFile } from "../own-border/save-file.ts";
import { defaultBriefing } from "./default-briefing.ts";
import { keepBriefing } from "./keep-briefing.ts";
import { livePartsOf, plainText } from "./live-values.ts";
import { present } from "./present.ts";
import { under } from "./slide-content.ts";
import { SlideEditor } from "./slide-editor.tsx";

const Handout = lazy(() => import("./handout.tsx"));

const NO_SLIDES: readonly Slide[] = [];

/** Where a briefing is made. */
export default function BriefingTab() {
  const session = useSession();
  const { store, actions } = session;
  const made = useSelect(({ local }) => local.briefing);
  const chosen = useSelect(({ local }) => local.slideId);
  const isKept = useSelect(({ local }) => local.isBriefingKept);
  const data = useSelect((state) => state.data);
  const hasRanking = useSelect((state) => selectRanked(state).length > 0);
  const [isHandingOut, setHandingOut] = useState(false);
  const briefing = useMemo(() => keepBriefing(store, actions), [store, actions]);
  const slides = made?.slides ?? NO_SLIDES;
  // Undo may bring back a briefing without the slide that was chosen.
  const index = Math.max(
    0,
    slides.findIndex(({ id }) => id === chosen),
  );
  const slide = slides[index];
  const selected = slide?.id ?? null;
  useEffect(() => {
    if (selected !== chosen) briefing.selectSlide(selected);
  }, [briefing, selected, chosen]);

  const listed = useMemo(() => {
    const of = under({ ...store.getState(), data });
    return slides.map(({ id, view, headline }) => ({
      id,
      headline: plainText(livePartsOf(headline, of(view), createTranslator(view.language))),
    }));
  }, [store, data, slides]);

  const generate = () => {
    const drawn = defaultBriefing(store.getState());
    if (drawn !== null) briefing.takeBriefing(drawn);
  };
  const add = () => {
    const { view } = store.getState();
    const { t, date } = createTranslator(view.language);
    briefing.addSlide("", t("deck.title", { date: date(view.date) }));
  };
  return (
    <>
      <BriefingPanel
        briefing={made && { title: made.title, language: made.language, count: slides.length }}
        isKept={isKept}
        canGenerate={hasRanking && data.documents.missions !== undefined}
        onGenerate={generate}
        onAdd={add}
        onPresent={() => present(session, index)}
        onHandout={() => setHandingOut(true)}
        onSave={() =>
          made && saveFile(briefingFileName(made, "json"), writeBriefing(made), "application/json")
        }
        onOpen={(file) => void openFile(file, session)}
        onRemove={briefing.removeBriefing}
        onTitle={briefing.setTitle}
        onLanguage={briefing.setBriefingLanguage}
        slides={
          <SlideList
            slides={listed}
            selected={selected}
            onSelect={briefing.selectSlide}
            onMove={briefing.moveSlide}
            onCopy={(id) => {
              const one = slides.find((candidate) => candidate.id === id);
              if (one !== undefined) briefing.duplicateSlide(one);
            }}
            onDelete={briefing.removeSlide}
          />
        }
        form={
          slide !== undefined && (
            <SlideEditor
              key={slide.id}
              slide={slide}
              index={index}
              total={slides.length}
              briefing={briefing}
            />
          )
        }
      />
      {isHandingOut && (
        <Suspense fallback={null}>
          <Handout onClose={() => setHandingOut(false)} />
        </Suspense>
      )}
    </>
  );
}
