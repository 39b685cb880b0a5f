import { dutchOn } from "../../domain/missions/dutch-on.ts";
import { STAMP_ID, STAMP_VERSION, type Stamp } from "../../snapshot/stamp/stamp.ts";
import { editsAsGeojson } from "../../sources/mission-edits/write.ts";
import type { Briefing } from "../../state/briefing/briefing.ts";
import { writeBriefing } from "../../state/briefing/write.ts";
import { writeProject } from "../../state/project-file/write.ts";
import { selectFiltered } from "../../state/selectors/filtered.ts";
import { selectRanked } from "../../state/selectors/ranking.ts";
import type { State } from "../../state/store.ts";
import { createTranslator } from "../../strings/translator.ts";
import { slideLines, type Under } from "../briefing/slide-content.ts";
import { audienceName } from "./audience-text.ts";

/** Rounded as finely as anything is shown anywhere, so that one machine's last bit is no change. */
const rounded = (value: number | null, decimals: number): number | null =>
  value === null ? null : Number(value.toFixed(decimals));

/** A briefing as it may be seen, and what is known under its views by who may see it. */
interface Deck {
  readonly briefing: Briefing;
  readonly of: Under;
}

/**
 * What reopens a page of this view, or the briefing that begins with it, and every number that it rests on; of a state
 * that `applyProfile` made, for its audience.
 */
export function stampOf(
  state: State,
  page: { readonly title: string; readonly marking: string; readonly made: string },
  deck: Deck | null = null,
): Stamp {
  const { view, data, local } = state;
  return {
    format: STAMP_ID,
    version: STAMP_VERSION,
    project: writeProject(view, data.manifest),
    edits: local.edits.length === 0 ? null : editsAsGeojson(local.edits),
    areas: selectRanked(state).map(({ iso3, rank, priority, nearest }) => [
      iso3,
      rank,
      rounded(priority, 3),
      rounded(nearest?.km ?? null, 1),
    ]),
    missions: selectFiltered(state).missions.map(({ mission, state: now }) => [
      mission.id,
      now,
      [
        mission.start?.date ?? null,
        mission.end?.date ?? null,
        mission.mandateUntil?.date ?? null,
        dutchOn(mission, view.date, now),
      ],
    ]),
    title: page.title,
    marking: page.marking,
    made: page.made,
    audience: local.audience && {
      id: local.audience.id,
      name: audienceName(local.audience, createTranslator(view.language)),
      rules: { ...local.audience.rules, dropped: [...local.audience.rules.dropped] },
    },
    briefing: deck && writeBriefing(deck.briefing),
    slides: deck?.briefing.slides.map((slide) => [...slideLines(slide, deck.of)]) ?? null,
  };
}
