import { INDICATORS } from "../../domain/indicators/index.ts";
import { PILLARS } from "../../domain/risk/types.ts";
import { Select } from "../controls/select.tsx";
import { useT } from "../i18n.tsx";

interface FillSelectProps {
  /** `risk`, `priority`, `pillar:<id>` or `indicator:<id>`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What fills the areas of the map. */
export function FillSelect({ value, onChange }: FillSelectProps) {
  const { t, pick } = useT();
  return (
    <Select
      label={t("layers.fill")}
      value={value}
      onChange={onChange}
      groups={[
        {
          label: t("layers.fill.index"),
          options: [
            { value: "risk", label: t("choropleth.risk") },
            { value: "priority", label: t("choropleth.priority") },
          ],
        },
        {
          label: t("layers.fill.pillars"),
          options: PILLARS.map((pillar) => ({ value: `pillar:${pillar}`, label: t(`pillar.${pillar}`) })),
        },
        {
          label: t("layers.fill.indicators"),
          options: INDICATORS.map(({ id, names }) => ({ value: `indicator:${id}`, label: pick(names) })),
        },
      ]}
    />
  );
}
