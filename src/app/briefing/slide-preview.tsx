import "../../strings/snapshot-texts.ts";
import { useEffect, useRef, useState } from "react";
import { lettersOf, type MeasureText, type Page } from "../../snapshot/page/item.ts";
import { MarkingTooLong, PageTooSmall } from "../../snapshot/page/page-too-small.ts";
import { slidePageOf } from "../../snapshot/page/slide.ts";
import { createMeasure } from "../../snapshot/write/canvas.ts";
import type { Slide } from "../../state/briefing/briefing.ts";
import { useT } from "../../ui/i18n.tsx";
import { useSelect, useSession } from "../einder-context.tsx";
import { today } from "../first-date.ts";
import { fontsReady } from "../snapshot/page-fonts.ts";
import { Preview } from "../snapshot/preview.tsx";
import { firstChoices } from "../snapshot/stored-choices.ts";
import { slideContent, under } from "./slide-content.ts";

/** ms of rest after the last change: laying a map out takes a few tenths of a second. */
const REST_MS = 350;

interface SlidePreviewProps {
  readonly slide: Slide;
  readonly index: number;
  readonly total: number;
}

/** A slide as it is handed out, drawn when the user rests. */
export function SlidePreview({ slide, index, total }: SlidePreviewProps) {
  const { t } = useT();
  const { store } = useSession();
  const data = useSelect((state) => state.data);
  const measure = useRef<MeasureText | null>(null);
  const [page, setPage] = useState<Page | PageTooSmall | null>(null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(async () => {
      await fontsReady();
      if (!isWanted) return;
      const content = slideContent(under({ ...store.getState(), data }), slide, firstChoices(), {
        index,
        total,
        made: today(),
      });
      if (content === null) return;
      try {
        measure.current ??= createMeasure();
        const first = slidePageOf(content, measure.current);
        const areNew = await fontsReady(lettersOf(first.items));
        if (areNew) measure.current = createMeasure();
        if (isWanted) setPage(areNew ? slidePageOf(content, measure.current) : first);
      } catch (cause) {
        if (!(cause instanceof PageTooSmall)) throw cause;
        setPage(cause);
      }
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [slide, index, total, data, store]);
  if (page instanceof PageTooSmall) {
    const isMarking = page instanceof MarkingTooLong;
    return <p role="alert">{t(isMarking ? "snapshot.longMarking" : "briefing.preview.tooSmall")}</p>;
  }
  if (page === null) return <p role="status">{t("briefing.preview.loading")}</p>;
  return <Preview page={page} label={t("briefing.preview")} />;
}
