import { editsWithRules } from "../../domain/audience/edits.ts";
import { type AudienceProfile, type AudienceRules, FULL, hidingGrid } from "../../domain/audience/profile.ts";
import type { BorderMissionDistances, FootprintsDocument } from "../../domain/datasets/documents.ts";
import { type MeasuredState, NOTHING_MEASURED } from "../measured.ts";
import { memo } from "../selectors/memo.ts";
import { selectRobustness, selectRobustnessModel } from "../selectors/robustness.ts";
import type { DataState, Documents, LocalState, State } from "../store.ts";
import type { ViewState } from "../view.ts";
import { selectRegistryFor } from "./registry-for.ts";
import type { Shown } from "./shown.ts";
import { viewFor } from "./view-for.ts";

/**
 * The state as an audience may see it. Whatever is made of it (picture, table, stamp, link) follows the rules without
 * knowing them, and finds the profile in `local.audience` to say so. The full profile gives back the state itself.
 *
 * Numbers of areas stay as they are: they come of public figures and of the border, never of a hidden place. What was
 * measured from a place that a rule hides is not in it. A border of the user's own that counts stays as drawn, because
 * every distance rests on it; one that does not count is left out. What the user writes for the page (title, words of a
 * filter, names of a border and of a profile) is not looked into.
 */
export const applyProfile = (state: State, profile: AudienceProfile): State =>
  profile.id === FULL.id ? state : selectShown({ state, profile });

/** What only this machine knows and nothing that is taken away shows. */
const NOTHING_OWN = {
  notices: [],
  hover: null,
  past: [],
  future: [],
  focus: null,
  presets: [],
  ownBorders: [],
  missionDraft: null,
  borderDraft: null,
  reopened: null,
  briefing: null,
  isBriefingKept: true,
  slideId: null,
  presentation: null,
} as const satisfies Partial<LocalState>;

const selectShown: (shown: Shown) => State = memo(
  (shown: Shown) => {
    const { view, data, local } = shown.state;
    const { edits, draws, panels, systemTheme } = local;
    const registry = selectRegistryFor(shown);
    const robustness = draws.result === null ? null : selectRobustness(shown.state);
    return [view, data, registry, edits, draws, robustness, panels, systemTheme, shown.profile] as const;
  },
  (view, data, registry, edits, draws, robustness, panels, systemTheme, profile) => {
    const { rules } = profile;
    const before = data.documents.missions?.missions ?? [];
    const shownView = viewFor(view, rules, registry?.missions ?? []);
    const shown: State = {
      view: shownView,
      data: dataFor(data, registry, shownView, rules),
      local: {
        ...NOTHING_OWN,
        wantsFormerFigures: false,
        panels,
        systemTheme,
        draws,
        edits: editsWithRules(edits, rules, before),
        audience: profile,
      },
    };
    // The draws are of the same numbers, whatever note was taken off their settings.
    const model = robustness === null ? null : selectRobustnessModel(shown);
    if (robustness === null || model === null) return shown;
    return { ...shown, local: { ...shown.local, draws: { ...draws, result: { model, robustness } } } };
  },
);

function dataFor(
  data: DataState,
  registry: (Pick<Documents, "footprints"> & { readonly missions: Documents["missions"]["missions"] }) | null,
  view: ViewState,
  rules: AudienceRules,
): DataState {
  if (registry === null) return { ...data, shipped: null };
  const { missions, footprints } = registry;
  const { missionDistances } = data.documents;
  const untouched = untouchedIds(data.documents.footprints, footprints);
  const hidesSeats = rules.gridDegrees !== null || rules.dropped.includes("headquarters");
  const distances = (all: BorderMissionDistances): BorderMissionDistances => ({
    footprints: Object.fromEntries(Object.entries(all.footprints).filter(([id]) => untouched.has(id))),
    headquarters: hidesSeats ? {} : all.headquarters,
  });
  return {
    ...data,
    shipped: null,
    documents: {
      ...data.documents,
      missions: { ...data.documents.missions, missions },
      footprints,
      ...(missionDistances === undefined ? {} : { missionDistances: mapValues(missionDistances, distances) }),
    },
    measured: measuredFor(data.measured, view, { rules, untouched, distances }),
  };
}

/** Ids of what is drawn that stands as it stood. */
function untouchedIds(
  before: FootprintsDocument | undefined,
  after: FootprintsDocument,
): ReadonlySet<string> {
  const known = new Set(before?.features ?? []);
  return new Set(
    after.features.filter((feature) => known.has(feature)).map(({ properties }) => properties.id),
  );
}

function measuredFor(
  { engine, own, point, bands, drawn }: MeasuredState,
  { ownBorder, baseline }: ViewState,
  {
    rules,
    untouched,
    distances,
  }: {
    readonly rules: AudienceRules;
    readonly untouched: ReadonlySet<string>;
    readonly distances: (all: BorderMissionDistances) => BorderMissionDistances;
  },
): MeasuredState {
  const counting = new Set([ownBorder?.id, baseline?.ownBorder?.id]);
  const shown = Object.entries(own).flatMap(([id, status]) => {
    if (!counting.has(id)) return [];
    const of = status.step === "ready" ? status.distances : null;
    return [
      [
        id,
        of === null
          ? status
          : { step: "ready" as const, distances: { ...of, missions: distances(of.missions) } },
      ] as const,
    ];
  });
  return {
    engine,
    bands,
    own: shown.length === 0 ? NOTHING_MEASURED.own : Object.fromEntries(shown),
    point: hidingGrid(rules) === null ? point : null,
    drawn: drawn && {
      ...drawn,
      lines: mapValues(drawn.lines, (lines) =>
        Object.fromEntries(Object.entries(lines).filter(([id]) => untouched.has(id))),
      ),
    },
  };
}

const mapValues = <Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<Key, Value>> =>
  Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, change(value)])) as Record<
    Key,
    Value
  >;
