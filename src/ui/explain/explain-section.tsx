import type { AreaCardProps } from "../area/area-card-props.ts";
import { Section } from "../area/section.tsx";
import { Select } from "../controls/select.tsx";
import { areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { FormulaPanel } from "./formula-panel.tsx";
import { WhatIfPanel } from "./what-if-panel.tsx";

const NOTHING = "";

/** The score worked out, questioned, and laid beside that of another area. */
export function ExplainSection(props: AreaCardProps) {
  const { area, priority, priorities, settings, areas, onCompare } = props;
  const translator = useT();
  const { t, compare } = translator;
  const others = priorities
    .filter(({ iso3, rank }) => rank !== null && iso3 !== area.iso3)
    .map(({ iso3 }) => ({ value: iso3, label: areaName(iso3, areas, translator) }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <Section title={t("explain.title")}>
      <FormulaPanel priority={priority} settings={settings} />
      <WhatIfPanel key={area.iso3} {...props} />
      <div data-print="hide">
        <Select
          label={t("compare.with")}
          labelled="inline"
          value={NOTHING}
          onChange={(iso3) => iso3 !== NOTHING && onCompare(iso3)}
          groups={[
            { label: null, options: [{ value: NOTHING, label: t("compare.choose") }] },
            { label: null, options: others },
          ]}
        />
      </div>
    </Section>
  );
}
