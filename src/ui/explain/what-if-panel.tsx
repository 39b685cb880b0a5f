import { RotateCcw } from "lucide-react";
import { useState } from "react";
import type { AreaRecord } from "../../domain/areas/area.ts";
import type { Figures } from "../../domain/indicators/figures.ts";
import type { AreaPriority, PrioritySettings } from "../../domain/priority/types.ts";
import { type WhatIf, whatIf } from "../../domain/priority/what-if.ts";
import { type WhatIfId, whatIfInputs } from "../../domain/priority/what-if-inputs.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { Button } from "../controls/button.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { NumberField } from "../controls/number-field.tsx";
import { Select } from "../controls/select.tsx";
import { Slider } from "../controls/slider.tsx";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { ScoreBar } from "../marks/score-bar.tsx";
import { inputText, timesText } from "./input-text.ts";
import styles from "./what-if.module.css";

interface WhatIfPanelProps {
  readonly area: AreaRecord;
  readonly priority: AreaPriority;
  /** The whole ranking, in any order. */
  readonly priorities: readonly AreaPriority[];
  readonly areas: AreaNames;
  readonly figures: Figures;
  readonly date: PlainDate;
  readonly settings: PrioritySettings;
}

/** One input moved, and what score and rank would be. Nothing of it is kept or shared: it is a question, not a setting. */
export function WhatIfPanel(props: WhatIfPanelProps) {
  const { area, priority, priorities, areas, figures, date, settings } = props;
  const translator = useT();
  const { t, number } = translator;
  const [chosen, setChosen] = useState<WhatIfId>("deaths");
  const [changed, setChanged] = useState<number | null>(null);
  const inputs = whatIfInputs(priority);
  const input = inputs.find(({ id }) => id === chosen) ?? inputs[0];
  if (input === undefined) return null;
  const value = changed ?? input.value;
  const decimals = input.step < 0.1 ? 2 : input.step < 1 ? 1 : 0;
  const outcome =
    changed === null
      ? null
      : whatIf({ area, priorities, figures, date, settings, changes: { [input.id]: changed } });
  return (
    <Disclosure title={t("whatIf.title")}>
      <p className={styles["explain"]}>{t("whatIf.explain")}</p>
      <Select
        label={t("whatIf.input")}
        value={input.id}
        onChange={(id) => {
          setChosen(id);
          setChanged(null);
        }}
        groups={[
          { label: null, options: inputs.map(({ id }) => ({ value: id, label: t(`whatIf.input.${id}`) })) },
        ]}
      />
      <Slider
        label={t(`whatIf.input.${input.id}`)}
        text={inputText(input, value, translator)}
        value={Math.min(input.max, Math.max(input.min, value))}
        min={input.min}
        max={input.max}
        step={input.step}
        onChange={setChanged}
      />
      <div className={styles["typed"]}>
        <NumberField
          label={t("whatIf.value")}
          value={Number(value.toFixed(decimals))}
          min={input.min}
          max={input.max}
          step={input.step}
          onChange={setChanged}
        />
        <span className={styles["explain"]}>
          {t("whatIf.now", { value: inputText(input, input.value, translator) })}
          {input.figures.length > 0 && ` (${timesText(input.figures, translator)})`}
        </span>
        <Button icon={RotateCcw} disabled={changed === null} onClick={() => setChanged(null)}>
          {t("whatIf.reset")}
        </Button>
      </div>
      <div className={styles["outcome"]} role="status">
        <p className={styles["numbers"]}>
          <span>
            {t("whatIf.score")}{" "}
            <strong>{moved(outcome, (side) => number(side.priority ?? 0, 1), priority, t)}</strong>
          </span>
          <span>
            {t("whatIf.rank")}{" "}
            <strong>{moved(outcome, (side) => String(side.rank ?? "–"), priority, t)}</strong>
          </span>
        </p>
        <ScoreBar value={outcome?.after.priority ?? priority.priority ?? 0} />
        <p className={styles["explain"]}>
          {outcome === null
            ? t("whatIf.same")
            : passedText(outcome, priorities, (iso3) => areaName(iso3, areas, translator), translator)}
        </p>
      </div>
    </Disclosure>
  );
}

function moved(
  outcome: WhatIf<string> | null,
  text: (side: AreaPriority<string>) => string,
  now: AreaPriority,
  t: ReturnType<typeof useT>["t"],
): string {
  if (outcome === null) return text(now);
  return t("whatIf.change", { before: text(outcome.before), after: text(outcome.after) });
}

/** Whom the area would pass, or who would pass it. */
function passedText(
  { before, after }: WhatIf<string>,
  priorities: readonly AreaPriority[],
  name: (iso3: string) => string,
  { t, list }: ReturnType<typeof useT>,
): string {
  const [from, to] = [before.rank, after.rank];
  if (from === null || to === null) return t("whatIf.unranked");
  if (from === to) return t("whatIf.inPlace");
  const passed = priorities
    .filter(({ iso3, rank }) => {
      if (rank === null || iso3 === before.iso3) return false;
      return to < from ? rank >= to && rank < from : rank > from && rank <= to;
    })
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return t(to < from ? "whatIf.passes" : "whatIf.passedBy", {
    areas: list(passed.map(({ iso3 }) => name(iso3))),
  });
}
