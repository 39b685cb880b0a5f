import { DEFAULT_SETTINGS } from "../../domain/priority/defaults.ts";
import { PILLARS, type PillarWeights } from "../../domain/risk/types.ts";
import { DiffersMark } from "../controls/differs-mark.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { Slider } from "../controls/slider.tsx";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { PillarMark } from "../marks/pillar-mark.tsx";
import { Field } from "./field.tsx";
import { withWeight } from "./with-weight.ts";

interface WeightFieldsProps {
  readonly weights: PillarWeights;
  readonly onWeights: (weights: PillarWeights) => void;
}

/** Below this the other pillars would be all there is, and above it the pillar would be. */
const MOST = 0.9;

const isDefault = (weights: PillarWeights): boolean =>
  PILLARS.every((pillar) => weights[pillar] === DEFAULT_SETTINGS.weights[pillar]);

export function WeightFields({ weights, onWeights }: WeightFieldsProps) {
  const { t, percent, list } = useT();
  const sum = PILLARS.reduce((total, pillar) => total + weights[pillar], 0);
  const share = (pillar: keyof PillarWeights) => (sum === 0 ? 0 : weights[pillar] / sum);
  const standard = list(
    PILLARS.map((pillar) => `${t(`pillar.${pillar}`)} ${percent(DEFAULT_SETTINGS.weights[pillar])}`),
  );
  const differs = !isDefault(weights);
  return (
    <Disclosure
      title={t("settings.weights")}
      open={differs}
      after={differs && <Badge tone="differs">{t("settings.differs")}</Badge>}
    >
      <Field
        explain={t("settings.weights.explain")}
        after={
          differs && (
            <DiffersMark
              setting={t("settings.weights")}
              standard={standard}
              onReset={() => onWeights(DEFAULT_SETTINGS.weights)}
            />
          )
        }
      >
        {PILLARS.map((pillar) => (
          <Slider
            key={pillar}
            label={t(`pillar.${pillar}`)}
            after={<PillarMark pillar={pillar} />}
            text={percent(share(pillar))}
            value={share(pillar)}
            min={0}
            max={MOST}
            step={0.05}
            onChange={(value) => onWeights(withWeight(weights, pillar, value))}
          />
        ))}
      </Field>
    </Disclosure>
  );
}
