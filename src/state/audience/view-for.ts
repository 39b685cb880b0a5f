import { interestWithRules } from "../../domain/audience/interest.ts";
import { coarseCamera } from "../../domain/audience/places.ts";
import { type AudienceRules, hidingGrid } from "../../domain/audience/profile.ts";
import { OWN_BORDER } from "../../domain/borders/home-area.ts";
import type { Mission } from "../../domain/missions/mission.ts";
import type { RankingBasis, ViewState } from "../view.ts";

/**
 * The view by the rules of an audience.
 *
 * @param missions that the audience is shown: a selected one that is not among them is no longer selected.
 */
export function viewFor(view: ViewState, rules: AudienceRules, missions: readonly Mission[]): ViewState {
  const { selection, camera, baseline } = view;
  const grid = hidingGrid(rules);
  const isHidden =
    (selection?.kind === "point" && grid !== null) ||
    (selection?.kind === "mission" && !missions.some(({ id }) => id === selection.id));
  const shownBaseline = baseline && { ...basisFor(baseline, rules), edition: baseline.edition };
  const isCompared = shownBaseline?.home === OWN_BORDER && shownBaseline.ownBorder?.id === view.ownBorder?.id;
  return {
    ...view,
    ...basisFor(view, rules),
    // A border that what is shown is compared with counts as well.
    ...(isCompared ? { ownBorder: view.ownBorder } : {}),
    baseline: shownBaseline,
    camera: camera !== null && grid !== null ? coarseCamera(camera, grid) : camera,
    selection: isHidden ? null : selection,
  };
}

/** Settings without notes; the border used last stays only where it counts. */
function basisFor(
  { date, home, ownBorder, outermost, settings }: RankingBasis,
  rules: AudienceRules,
): RankingBasis {
  const interest = interestWithRules(settings.interest, rules);
  return {
    date,
    home,
    outermost,
    ownBorder: home === OWN_BORDER ? ownBorder : null,
    settings: interest === settings.interest ? settings : { ...settings, interest },
  };
}
