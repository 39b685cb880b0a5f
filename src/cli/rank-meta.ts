import "../strings/later-texts.ts";
import type { AreaRecord } from "../domain/areas/area.ts";
import { type AreaNote, notesOn } from "../domain/areas/area-note.ts";
import type { BorderRecord } from "../domain/borders/home-area.ts";
import { membersThen } from "../domain/borders/members-then.ts";
import { type DatasetCard, editionOf } from "../domain/datasets/card.ts";
import type { AreasDocument } from "../domain/datasets/documents.ts";
import type { EdgeKind } from "../domain/geo/edge.ts";
import type { Figures } from "../domain/indicators/figures.ts";
import { LEFT_OUT_WITHIN_KM, leftOut } from "../domain/priority/left-out.ts";
import type { AreaPriority, Decay, PrioritySettings } from "../domain/priority/types.ts";
import type { Aggregation } from "../domain/risk/types.ts";
import { isoPeriod, stretchesOf, usedInputs, vintageOf } from "../domain/risk/vintage.ts";
import {
  type PeriodSpan,
  spanOf,
  type ViolenceWindow,
  violencePeriod,
} from "../domain/risk/violence-window.ts";
import type { PlainDate } from "../domain/time/plain-date.ts";
import { hindsightText } from "../state/words/hindsight-text.ts";
import { membersText } from "../state/words/members-text.ts";
import { noteText } from "../state/words/note-text.ts";
import { createTranslator } from "../strings/translator.ts";

export interface ReportedBorder {
  /** Border id of the product, or `file`. */
  readonly id: string;
  readonly name: string;
  /** What must be known about it, e.g. that the EU's takes in the whole island of Cyprus. */
  readonly notes: readonly string[];
}

export interface ReportedSource
  extends Pick<DatasetCard, "id" | "publisher" | "edition" | "licence" | "licenceVerified" | "vintage"> {
  /** The stretches of time of the values that counted, as ISO 8601 writes them; null where the dataset holds no figures. */
  readonly used: readonly string[] | null;
  /** The first provisional month among them; null where none is. */
  readonly provisionalFrom: string | null;
}

/** Over which time deaths are counted. */
export interface PeriodMeta {
  readonly window: ViolenceWindow;
  /** null where there are no deaths on the date. */
  readonly violence: PeriodSpan | null;
}

export function periodMeta(figures: Figures, date: PlainDate, window: ViolenceWindow): PeriodMeta {
  const period = violencePeriod(figures, date, window);
  return { window, violence: period === null ? null : spanOf(period) };
}

/** What holds for the whole of a ranking that is printed. */
export interface RankMeta extends PeriodMeta {
  /** The day the facts were compiled. */
  readonly edition: PlainDate;
  /** SHA-256 over the data files. */
  readonly fingerprint: string;
  readonly date: PlainDate;
  /** The edition that lies beside; null where none does. */
  readonly comparedWith: PlainDate | null;
  /** Home area id, or the name of the polygon file. */
  readonly home: string;
  readonly outermost: boolean;
  readonly borders: readonly ReportedBorder[];
  readonly settings: PrioritySettings;
  /** True when the settings, the home area or its outermost regions are other than the product's own. */
  readonly differsFromDefault: boolean;
  /** Random draws behind the rank intervals; 0 where there are none. */
  readonly draws: number;
  readonly seed: number;
  /** What runs between two points of the border. */
  readonly edges: EdgeKind;
  /** Formulas, by what they give. */
  readonly method: Readonly<Record<string, string>>;
  /** What must be known before a number is used. */
  readonly notes: readonly string[];
  readonly marking: string;
  readonly sources: readonly ReportedSource[];
}

/** Datasets that stand behind every ranking besides the figures: who is where, and how far. */
const PLACE_DATASETS = ["areas", "home-areas", "natural-earth"];

const RISK: Readonly<Record<Aggregation, string>> = {
  arithmetic: "100 Σ(w s) / Σ(w)",
  geometric: "100 exp(Σ(w ln(max(s, 0.05))) / Σ(w))",
};

const PROXIMITY: Readonly<Record<Decay, string>> = {
  "half-distance": "f + (1 − f) 2^(−d / L)",
  linear: "f + (1 − f) max(0, 1 − d / L)",
  none: "1",
};

const INTERVAL =
  "Ranks at the 5th and 95th percentile (nearest rank) of seeded draws of weights, half-distance, floor, deaths, fragility and missing pillars; indistinguishable: outranks in 10 to 90 % of the draws.";

/** Which areas have figures and, where their distance is known, which near ones have none. */
export function scopeNotes(
  { scope, areas }: Pick<AreasDocument, "scope" | "areas">,
  priorities: readonly AreaPriority<string>[],
): readonly string[] {
  const { t, list, km } = createTranslator("en");
  const byIso3 = new Map(areas.map((area) => [area.iso3, area]));
  const near = leftOut(scope, priorities, byIso3).map(({ iso3 }) => byIso3.get(iso3)?.names.en ?? iso3);
  const named = { count: near.length, km: km(LEFT_OUT_WITHIN_KM), areas: list(near) };
  return near.length === 0 ? [scope.rule.en] : [scope.rule.en, t("scope.leftOut", named)];
}

/**
 * The formulas of a ranking by its settings, and the sentences that go with every ranking, as the screens say them.
 *
 * @param besides further sentences: on which areas are ranked, and on a date of the past.
 */
export function methodNotes(
  { aggregation, decay }: Pick<PrioritySettings, "aggregation" | "decay">,
  priorities: readonly AreaPriority<string>[],
  besides: readonly string[] = [],
): Pick<RankMeta, "method" | "notes"> {
  const { t } = createTranslator("en");
  const flags = new Set(priorities.flatMap(({ assessment }) => assessment?.flags ?? []));
  const isOdd = flags.has("best-above-high") || flags.has("low-above-best");
  return {
    method: {
      priority: t("risk.formula"),
      risk: RISK[aggregation],
      proximity: PROXIMITY[decay],
      level: t("pillar.level.formula"),
      rise: t("pillar.rise.formula"),
      fragility: t("pillar.fragility.formula"),
      displacement: t("pillar.displacement.formula"),
      interval: INTERVAL,
    },
    notes: [
      t("statement.notThreat"),
      t("statement.notPrediction"),
      t("statement.editorial"),
      t("statement.proxy"),
      t("statement.crime"),
      t("statement.stock"),
      t("statement.pse"),
      ...(isOdd ? [t("statement.oddities")] : []),
      ...(flags.has("provisional-months") ? [t("flag.provisional-months.explain")] : []),
      ...(flags.has("shared-figure") ? [t("flag.shared-figure.explain")] : []),
      ...besides,
      t("app.boundaries.long"),
    ],
  };
}

/**
 * What must be said of a picture of an earlier date: that it is made with what is known at the edition, and who of the home
 * area's members was none yet, or was one still.
 *
 * @param borders those that are measured from; none of a polygon file.
 */
export function dateNotes(
  date: PlainDate,
  edition: PlainDate,
  borders: readonly BorderRecord[],
  areas: readonly AreaRecord[],
): readonly string[] {
  const translator = createTranslator("en");
  const then = membersThen(borders, date);
  const hindsight = hindsightText(date, edition, translator);
  return [
    ...(hindsight === null ? [] : [hindsight]),
    ...(then === null
      ? []
      : [membersText(then, date, new Map(areas.map((area) => [area.iso3, area])), translator)]),
  ];
}

/** What must be said of capitals, lines and allies among the areas that are ranked. */
export function politicsNotes(
  notes: readonly AreaNote[],
  priorities: readonly AreaPriority<string>[],
  date: PlainDate,
): readonly string[] {
  const translator = createTranslator("en");
  return priorities
    .filter(({ rank }) => rank !== null)
    .flatMap(({ iso3 }) =>
      notesOn(notes, iso3, date).map((note) => `${iso3}: ${noteText(note, translator)}`),
    );
}

/**
 * The datasets that went into a ranking, in the order of the manifest, with the time and the editions of the values that did.
 *
 * @param besides ids of datasets that went into what stands beside it.
 */
export function sourcesOf(
  cards: readonly DatasetCard[],
  priorities: readonly AreaPriority<string>[],
  besides: readonly string[] = [],
): readonly ReportedSource[] {
  const besidesFigures = new Set([...PLACE_DATASETS, ...besides]);
  const vintages = vintageOf(
    priorities.flatMap(({ assessment }) => (assessment === null ? [] : usedInputs(assessment))),
  );
  return cards.flatMap((card): readonly ReportedSource[] => {
    const { id, publisher, licence, licenceVerified } = card;
    const used = vintages.find(({ dataset }) => dataset === id);
    const said = { id, publisher, licence, licenceVerified };
    if (used !== undefined) {
      const stretches = stretchesOf(used);
      return [
        {
          ...said,
          edition: editionOf(card, used.periods),
          vintage: { from: stretches[0]?.from ?? "", to: stretches.at(-1)?.to ?? "" },
          used: stretches.map(isoPeriod),
          provisionalFrom: used.provisionalFrom,
        },
      ];
    }
    return besidesFigures.has(id)
      ? [{ ...said, edition: card.edition, vintage: card.vintage, used: null, provisionalFrom: null }]
      : [];
  });
}
