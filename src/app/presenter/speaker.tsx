import type { Slide } from "../../state/briefing/briefing.ts";
import { useT } from "../../ui/i18n.tsx";
import { SpeakerView } from "../../ui/presenter/speaker-view.tsx";
import { slideTexts, under } from "../briefing/slide-content.ts";
import { SlidePreview } from "../briefing/slide-preview.tsx";
import { useSession } from "../einder-context.tsx";

interface SpeakerProps {
  readonly marking: string;
  readonly texts: Pick<ReturnType<typeof slideTexts>, "headline" | "notes">;
  /** null on the last slide. */
  readonly next: Slide | null;
  /** Of the slide that is shown, from 0. */
  readonly index: number;
  readonly total: number;
  readonly begun: number;
  readonly isBlack: boolean;
  readonly onStep: (by: -1 | 1) => void;
  readonly onBlack: () => void;
}

/** What the second window shows. */
export function Speaker({
  marking,
  texts,
  next,
  index,
  total,
  begun,
  isBlack,
  onStep,
  onBlack,
}: SpeakerProps) {
  const { t } = useT();
  const { store } = useSession();
  return (
    <SpeakerView
      marking={marking}
      headline={texts.headline}
      counter={t("slide.counter", { index: index + 1, total })}
      notes={texts.notes}
      next={
        next && {
          headline: slideTexts(next, under(store.getState())).headline,
          preview: <SlidePreview key={next.id} slide={next} index={index + 1} total={total} />,
        }
      }
      begun={begun}
      isBlack={isBlack}
      onStep={onStep}
      onBlack={onBlack}
    />
  );
}
