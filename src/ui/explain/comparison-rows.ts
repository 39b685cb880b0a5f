import type { DatasetCard } from "../../domain/datasets/card.ts";
import { printedParts } from "../../domain/priority/printed-parts.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import {
  WHAT_IF_IDS,
  type WhatIfId,
  type WhatIfInput,
  whatIfInputs,
} from "../../domain/priority/what-if-inputs.ts";
import { PILLARS } from "../../domain/risk/types.ts";
import type { RankUncertainty } from "../../state/selectors/robustness.ts";
import type { Translator } from "../../strings/translator.ts";
import { signed } from "../signed-number.ts";
import { inputText, timesText } from "./input-text.ts";

/** What one area shows in one row. */
export interface ComparedCell {
  readonly text: string;
  /** Year and source, or how much of it is there. */
  readonly below: string;
}

/** One line of two areas side by side. */
export interface ComparedRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly [ComparedCell, ComparedCell];
  /** Second less first, signed; empty where one of them is missing or a difference says nothing. */
  readonly difference: string;
  /** True where the two describe different years. */
  readonly yearsDiffer: boolean;
}

export interface ComparedArea {
  readonly priority: AreaPriority;
  /** null while the draws run, and for an area without a rank. */
  readonly uncertainty: RankUncertainty | null;
}

interface Side {
  readonly value: number | null;
  readonly text: string;
  readonly below?: string;
}

function rowOf(
  id: string,
  name: string,
  [first, second]: readonly [Side, Side],
  decimals: number | null,
  translator: Translator,
): ComparedRow {
  const isMeasured = first.value !== null && second.value !== null && decimals !== null;
  return {
    id,
    name,
    cells: [
      { text: first.text, below: first.below ?? "" },
      { text: second.text, below: second.below ?? "" },
    ],
    difference: isMeasured ? signed((second.value ?? 0) - (first.value ?? 0), decimals ?? 0, translator) : "",
    yearsDiffer: false,
  };
}

type Pair = readonly [ComparedArea, ComparedArea];

/** Place and score, with how sure they are. */
export function placeRows(pair: Pair, translator: Translator): readonly ComparedRow[] {
  const { t, number } = translator;
  const missing = t("pillar.missing");
  const both = (side: (area: ComparedArea) => Side): readonly [Side, Side] => [side(pair[0]), side(pair[1])];
  const plain = (value: number | null, decimals: number): Side => ({
    value,
    text: value === null ? missing : number(value, decimals),
  });
  return [
    rowOf(
      "rank",
      t("ranking.rank"),
      both(({ priority }) => plain(priority.rank, 0)),
      0,
      translator,
    ),
    rowOf(
      "interval",
      t("compare.interval"),
      both(({ uncertainty }) => {
        if (uncertainty === null) return { value: null, text: missing };
        const [best, worst] = uncertainty.rankInterval;
        return { value: null, text: best === worst ? String(best) : t("draws.range", { best, worst }) };
      }),
      null,
      translator,
    ),
    rowOf(
      "score",
      t("compare.score"),
      both(({ priority }) => plain(priority.priority, 1)),
      1,
      translator,
    ),
    rowOf(
      "scoreInterval",
      t("compare.scoreInterval"),
      both(({ uncertainty }) => {
        if (uncertainty === null) return { value: null, text: missing };
        const [low, high] = uncertainty.scoreInterval;
        return { value: null, text: t("draws.range", { best: number(low, 1), worst: number(high, 1) }) };
      }),
      null,
      translator,
    ),
    rowOf(
      "risk",
      t("area.section.pillars"),
      both(({ priority: { assessment } }) => ({
        ...plain(assessment?.risk ?? null, 1),
        below: t("risk.coverage.pillars", { present: assessment?.coverage ?? 0, wanted: PILLARS.length }),
      })),
      1,
      translator,
    ),
    rowOf(
      "proximity",
      t("formula.step.proximity"),
      both(({ priority }) => plain(priority.proximity, 3)),
      3,
      translator,
    ),
  ];
}

/** What each pillar adds to the score, and what distance takes. */
export function contributionRows(pair: Pair, translator: Translator): readonly ComparedRow[] {
  const { t, number } = translator;
  const side = (value: number | null | undefined): Side => ({
    value: value ?? null,
    text: value == null ? t("pillar.missing") : value < 0 ? signed(value, 1, translator) : number(value, 1),
  });
  const [first, second] = [printedParts(pair[0].priority, 1), printedParts(pair[1].priority, 1)];
  const taken = (printed: typeof first) => (printed === null ? null : -printed.taken);
  return [
    ...PILLARS.map((pillar) =>
      rowOf(
        pillar,
        t(`pillar.${pillar}`),
        [side(first?.parts[pillar]), side(second?.parts[pillar])],
        1,
        translator,
      ),
    ),
    rowOf("distance", t("contribution.distance"), [side(taken(first)), side(taken(second))], 1, translator),
  ];
}

/** The scores of the pillars. */
export function pillarRows(pair: Pair, translator: Translator): readonly ComparedRow[] {
  const { t, number } = translator;
  return PILLARS.map((pillar) => {
    const side = ({ priority }: ComparedArea): Side => {
      const found = priority.assessment?.pillars[pillar];
      const score = found?.score ?? null;
      const { present = 0, wanted = 0 } = found ?? {};
      return {
        value: score,
        text: score === null ? t("pillar.missing") : number(score, 2),
        below: t("risk.coverage.inputs", { present, wanted }),
      };
    };
    return rowOf(pillar, t(`pillar.${pillar}`), [side(pair[0]), side(pair[1])], 2, translator);
  });
}

/** The figures themselves, each with its year and publisher. */
export function inputRows(
  pair: Pair,
  datasets: ReadonlyMap<string, DatasetCard>,
  translator: Translator,
): readonly ComparedRow[] {
  const { t } = translator;
  const inputs = pair.map(({ priority }) => new Map(whatIfInputs(priority).map((one) => [one.id, one])));
  const side = (index: 0 | 1, id: WhatIfId): Side => {
    const input = inputs[index]?.get(id);
    if (input === undefined) return { value: null, text: t("pillar.missing") };
    const source = sourceOf(pair[index].priority, input, datasets);
    const below = [timesText(input.figures, translator), source].filter((text) => text !== "");
    return { value: input.value, text: inputText(input, input.value, translator), below: below.join(", ") };
  };
  return WHAT_IF_IDS.map((id) => {
    const [first, second] = [inputs[0]?.get(id), inputs[1]?.get(id)];
    const decimals = id === "stability" ? 2 : id === "coping" || id === "mean-before" ? 1 : 0;
    const row = rowOf(id, t(`whatIf.input.${id}`), [side(0, id), side(1, id)], decimals, translator);
    const yearsDiffer =
      first !== undefined &&
      second !== undefined &&
      timesText(first.figures, translator) !== timesText(second.figures, translator);
    return { ...row, yearsDiffer };
  });
}

function sourceOf(
  { assessment }: AreaPriority,
  { indicator, figures }: WhatIfInput,
  datasets: ReadonlyMap<string, DatasetCard>,
): string {
  const used = Object.values(assessment?.pillars ?? {})
    .flatMap(({ inputs }) => inputs)
    .find((input) => input.indicator === indicator && figures.some(({ year }) => year === input.year));
  return used === undefined ? "" : (datasets.get(used.source)?.publisher ?? used.source);
}
