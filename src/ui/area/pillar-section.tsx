import { editionOf } from "../../domain/datasets/card.ts";
import { indicatorById } from "../../domain/indicators/index.ts";
import { PILLARS, type PillarInput, type PillarScore, type RiskAssessment } from "../../domain/risk/types.ts";
import { periodOf } from "../../domain/risk/vintage.ts";
import { Disclosure } from "../controls/disclosure.tsx";
import { areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { PillarMark } from "../marks/pillar-mark.tsx";
import { figureTime } from "../period-text.ts";
import type { AreaCardProps } from "./area-card-props.ts";
import { PillarBar } from "./pillar-bar.tsx";
import styles from "./pillar-section.module.css";
import { Section } from "./section.tsx";

interface PillarSectionProps extends AreaCardProps {
  readonly assessment: RiskAssessment;
}

/** The risk index, its pillars with every figure that went in, and what is missing. */
export function PillarSection({ assessment, settings, areas, datasets }: PillarSectionProps) {
  const { t, number } = useT();
  const { risk, riskRange, coverage, flags, pillars } = assessment;
  const wanted = PILLARS.length;
  const [low, high] = riskRange ?? [0, 0];
  const sumOfWeights = PILLARS.reduce((sum, id) => sum + settings.weights[id], 0);
  return (
    <Section
      title={t("area.section.pillars")}
      after={<Badge>{t("risk.coverage.pillars", { present: coverage, wanted })}</Badge>}
    >
      <p className={styles["index"]}>
        <strong>{risk === null ? t("risk.notIndex") : number(risk, 1)}</strong>
        {risk !== null && <span> {t("risk.scale")}</span>}
      </p>
      {risk !== null && coverage < wanted && (
        <p className={styles["explain"]}>
          {t("risk.range.explain", { low: number(low, 1), high: number(high, 1) })}
        </p>
      )}
      {PILLARS.map((id) => (
        <Pillar
          key={id}
          pillar={pillars[id]}
          weight={settings.weights[id] / sumOfWeights}
          areas={areas}
          datasets={datasets}
        />
      ))}
      {flags.length > 0 && (
        <ul className={styles["flags"]}>
          {flags.map((flag) => (
            <li key={flag}>
              <Badge tone="warning">{t(`flag.${flag}`)}</Badge> {t(`flag.${flag}.explain`)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface PillarProps extends Pick<AreaCardProps, "areas" | "datasets"> {
  readonly pillar: PillarScore;
  /** Share of all weights, 0..1. */
  readonly weight: number;
}

function Pillar({ pillar, weight, areas, datasets }: PillarProps) {
  const { t, number, percent } = useT();
  const { id, score, inputs, present, wanted } = pillar;
  return (
    <div className={styles["pillar"]}>
      <div className={styles["line"]}>
        <PillarMark pillar={id} />
        <span className={styles["name"]}>{t(`pillar.${id}`)}</span>
        <PillarBar pillar={id} score={score} />
        <strong className={styles["value"]}>{score === null ? t("pillar.missing") : number(score, 2)}</strong>
      </div>
      {id === "level" && score === null && inputs.length > 0 && (
        <p className={styles["explain"]}>{t("pillar.level.noPopulation")}</p>
      )}
      <Disclosure
        title={t("risk.coverage.inputs", { present, wanted })}
        after={<span className={styles["weight"]}>{t("pillar.weight", { weight: percent(weight) })}</span>}
      >
        <ul className={styles["inputs"]}>
          {inputs.map((input) => (
            <InputLine
              key={`${input.indicator}-${input.months?.to ?? input.year}-${input.publishedFor ?? ""}`}
              input={input}
              areas={areas}
              datasets={datasets}
            />
          ))}
        </ul>
        <p className={styles["explain"]}>{t(`pillar.${id}.formula`)}</p>
      </Disclosure>
    </div>
  );
}

function InputLine({
  input,
  areas,
  datasets,
}: Pick<AreaCardProps, "areas" | "datasets"> & { readonly input: PillarInput }) {
  const translator = useT();
  const { t, pick, number } = translator;
  const { indicator, value, source, publishedFor, mark } = input;
  const known = indicatorById(indicator);
  const dataset = datasets.get(source);
  return (
    <li className={styles["input"]}>
      <span>{known === null ? indicator : pick(known.names)}</span>
      <span>
        <strong>{number(value, known?.decimals ?? 0)}</strong> {known === null ? "" : pick(known.unit)},{" "}
        {figureTime(input, translator)}
      </span>
      <span className={styles["source"]}>
        {dataset === undefined
          ? source
          : t("area.indicator.source", {
              publisher: dataset.publisher,
              title: pick(dataset.title),
              edition: editionOf(dataset, [periodOf(input)]),
            })}
        {mark !== undefined && (
          <>
            {" "}
            <Badge tone="warning" explain={t(`flag.${mark}.explain`)}>
              {t(`flag.${mark}`)}
            </Badge>
          </>
        )}
        {publishedFor !== undefined && (
          <>
            {" "}
            <Badge tone="warning">
              {t("flag.shared-figure")}: {areaName(publishedFor, areas, translator)}
            </Badge>
          </>
        )}
      </span>
    </li>
  );
}
