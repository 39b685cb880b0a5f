import { showsAs } from "../briefing/briefing.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";

/** True while a slide is shown and the map shows other numbers or things than its view does. */
export const selectDepartsFromSlide: (state: State) => boolean = memo(
  ({ view, local: { presentation } }: State) =>
    [view, presentation?.briefing.slides[presentation.index] ?? null] as const,
  (view, slide) => slide !== null && !showsAs(view, slide.view),
);
