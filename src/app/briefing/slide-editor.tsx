import { useMemo, useState } from "react";
import { periodEarlier } from "../../domain/priority/period-earlier.ts";
import type { BriefingActions } from "../../state/briefing/actions.ts";
import { type PairKind, type Slide, secondViewOf, viewOfSlide } from "../../state/briefing/briefing.ts";
import { withAfterPoints } from "../../state/briefing/limits.ts";
import { pairKindOf } from "../../state/briefing/pair.ts";
import { selectFigures } from "../../state/selectors/ranking.ts";
import type { ViewState } from "../../state/view.ts";
import { createTranslator } from "../../strings/translator.ts";
import { LiveValueFields } from "../../ui/briefing/live-value-fields.tsx";
import { SecondMapFields } from "../../ui/briefing/second-map-fields.tsx";
import { SlideForm } from "../../ui/briefing/slide-form.tsx";
import { useT } from "../../ui/i18n.tsx";
import { FIRST_DAY, lastDay } from "../analysis/time-panel.tsx";
import { useSelect, useSession } from "../einder-context.tsx";
import { livePartsOf } from "./live-values.ts";
import { under } from "./slide-content.ts";
import { SlidePreview } from "./slide-preview.tsx";
import { foundValues, valueChoices, valueSubjects } from "./value-choices.ts";

const NO_HOMES = [] as const;

interface SlideEditorProps {
  readonly slide: Slide;
  readonly index: number;
  readonly total: number;
  readonly briefing: BriefingActions;
}

export function SlideEditor({ slide, index, total, briefing }: SlideEditorProps) {
  const { id } = slide;
  return (
    <SlideForm
      slide={slide}
      number={index + 1}
      total={total}
      onChange={(change) => briefing.editSlide(id, change)}
      onShow={() => briefing.openSlide(slide)}
      onRetake={() => briefing.retakeView(id)}
      preview={<SlidePreview slide={slide} index={index} total={total} />}
      values={(areTooMany) => <Values slide={slide} briefing={briefing} areTooMany={areTooMany} />}
      second={<SecondMap slide={slide} briefing={briefing} />}
    />
  );
}

type PartProps = Pick<SlideEditorProps, "slide" | "briefing">;

function Values({ slide, briefing, areTooMany }: PartProps & { readonly areTooMany: boolean }) {
  const translator = useT();
  const { store } = useSession();
  const data = useSelect((state) => state.data);
  const { view, headline, points, notes } = slide;
  const found = useMemo(() => {
    const state = under({ ...store.getState(), data })(view);
    const inSlide = createTranslator(view.language);
    return foundValues([headline, ...points, notes].flatMap((text) => livePartsOf(text, state, inSlide)));
  }, [store, data, view, headline, points, notes]);
  const subjects = useMemo(
    () => valueSubjects(under({ ...store.getState(), data })(view), translator),
    [store, data, view, translator],
  );
  const [fullAt, setFullAt] = useState<Slide["points"] | null>(null);
  const insert = (token: string) => {
    const next = areTooMany ? null : withAfterPoints(points, token);
    if (next === null) setFullAt(points);
    else briefing.editSlide(slide.id, { points: next });
  };
  return (
    <LiveValueFields
      choices={valueChoices(translator)}
      subjects={subjects}
      found={found}
      isFull={fullAt === points}
      onInsert={insert}
    />
  );
}

function SecondMap({ slide, briefing }: PartProps) {
  const { store } = useSession();
  const homes = useSelect(({ data }) => data.documents.areas?.homeAreas ?? NO_HOMES);
  const edition = useSelect(({ data }) => data.manifest?.edition ?? null);
  const figures = useSelect(selectFigures);
  const { view, second } = slide;
  const kind = pairKindOf(slide);
  const shown = secondViewOf(slide) ?? view;
  const set = (chosen: PairKind, next: ViewState) =>
    briefing.editSlide(slide.id, { second: { kind: chosen, view: next, layout: second?.layout ?? "side" } });
  const take = () => set("view", viewOfSlide(store.getState().view, view.language));
  const choose = (chosen: PairKind | null) => {
    if (chosen === null) briefing.editSlide(slide.id, { second: null });
    else if (chosen === "then") {
      const earlier = figures === null ? null : periodEarlier(figures, view.date, view.settings.window);
      set("then", { ...view, date: earlier?.date ?? FIRST_DAY });
    } else if (chosen === "border") {
      const other = homes.find(({ id }) => id !== view.home);
      if (other !== undefined) set("border", { ...view, home: other.id });
    } else take();
  };
  return (
    <SecondMapFields
      kind={kind}
      date={shown.date}
      home={shown.home}
      layout={second?.layout ?? "side"}
      homes={homes}
      from={FIRST_DAY}
      to={lastDay(edition)}
      onKind={choose}
      onDate={(date) => set("then", { ...view, date })}
      onHome={(home) => set("border", { ...view, home })}
      onTake={take}
      onLayout={(layout) => second && briefing.editSlide(slide.id, { second: { ...second, layout } })}
    />
  );
}
