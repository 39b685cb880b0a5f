import { Printer } from "lucide-react";
import { type ReactNode, useRef } from "react";
import type { ScopeNote } from "../../domain/datasets/documents.ts";
import { DEFAULT_GAP } from "../../domain/effort/gap.ts";
import type { BaselineComparison } from "../../domain/evidence/baselines.ts";
import { MARGINS } from "../../domain/priority/draws.ts";
import type { PrioritySettings } from "../../domain/priority/types.ts";
import { PILLARS } from "../../domain/risk/types.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { HighCount } from "../../state/selectors/method.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { areaName } from "../distance-text.ts";
import { FormulaPanel } from "../explain/formula-panel.tsx";
import { useT } from "../i18n.tsx";
import { PillarMark } from "../marks/pillar-mark.tsx";
import styles from "./method.module.css";
import { EvidenceTable, HighTable, LevelTable, ProximityTable } from "./method-tables.tsx";
import { type ObjectionInputs, objections } from "./objections.ts";

interface MethodPageProps extends ObjectionInputs {
  readonly edition: PlainDate;
  readonly date: PlainDate;
  readonly settings: PrioritySettings;
  readonly scope: ScopeNote;
  /** null until the figures are loaded. */
  readonly evidence: BaselineComparison | null;
  readonly highCounts: readonly HighCount[];
  readonly marking: string;
  readonly onClose: () => void;
}

/** A war at the border, one of few deaths, a shared figure with a pillar missing, small numbers, and a grave one far off. */
const WORKED = ["UKR", "SYR", "PSE", "VEN", "MLI"] as const;

const SECTIONS = [
  "form",
  "evidence",
  "worked",
  "scales",
  "scope",
  "proximity",
  "draws",
  "high",
  "attack",
] as const;
type SectionId = (typeof SECTIONS)[number];

/** How the ranking is made and what it can bear, with numbers of the data and the view at hand. */
export function MethodPage(props: MethodPageProps) {
  const { t, date: day } = useT();
  const page = useRef<HTMLDivElement>(null);
  const threshold = DEFAULT_GAP.highFrom;
  const title = (id: SectionId) => t(`method.${id}`, { threshold });
  const parts: Readonly<Record<SectionId, ReactNode>> = {
    form: <Form />,
    evidence: props.evidence === null ? null : <EvidenceTable evidence={props.evidence} />,
    worked: <Worked {...props} />,
    scales: (
      <>
        <p>{t("method.scales.text")}</p>
        <LevelTable />
        <p>{t("method.scales.rise")}</p>
      </>
    ),
    scope: <Scope {...props} />,
    proximity: <Proximity settings={props.settings} />,
    draws: <Draws />,
    high: (
      <>
        <p>{t("method.high.text")}</p>
        <HighTable counts={props.highCounts} threshold={threshold} />
      </>
    ),
    attack: <Objections {...props} />,
  };
  const printWhole = () => {
    for (const part of page.current?.querySelectorAll("details") ?? []) part.open = true;
    print();
  };
  return (
    <Dialog title={t("method.title")} size="wide" onClose={props.onClose}>
      <p className={styles["marking"]}>{props.marking}</p>
      <div ref={page} className={styles["page"]}>
        <p>{t("method.intro", { edition: day(props.edition), date: day(props.date) })}</p>
        <nav aria-label={t("method.contents")} className={styles["contents"]} data-print="hide">
          {SECTIONS.map((id) => (
            <Button
              key={id}
              onClick={() => page.current?.querySelector(`[data-part="${id}"]`)?.scrollIntoView()}
            >
              {title(id)}
            </Button>
          ))}
          <Button icon={Printer} look="primary" onClick={printWhole}>
            {t("method.print")}
          </Button>
        </nav>
        {SECTIONS.map((id) => (
          <section key={id} data-part={id} className={styles["section"]} aria-label={title(id)}>
            <h3 className={styles["heading"]}>{title(id)}</h3>
            {parts[id]}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Form() {
  const { t } = useT();
  return (
    <>
      <p>{t("method.form.text")}</p>
      <p className={styles["note"]}>{t("risk.formula")}</p>
      {PILLARS.map((pillar) => (
        <div key={pillar}>
          <p className={styles["minor"]}>
            <PillarMark pillar={pillar} /> {t(`pillar.${pillar}`)}
          </p>
          <p>{t(`pillar.${pillar}.explain`)}</p>
          <p className={styles["note"]}>{t(`pillar.${pillar}.formula`)}</p>
        </div>
      ))}
    </>
  );
}

function Worked({ ranked, areas, settings }: Pick<MethodPageProps, "ranked" | "areas" | "settings">) {
  const translator = useT();
  const { t, number } = translator;
  return (
    <>
      <p>{t("method.worked.text")}</p>
      {WORKED.map((iso3) => {
        const area = areaName(iso3, areas, translator);
        const priority = ranked.find((one) => one.iso3 === iso3);
        if (priority === undefined) return <p key={iso3}>{t("method.worked.unranked", { area })}</p>;
        const { rank, priority: score } = priority;
        return (
          <div key={iso3}>
            <h4 className={styles["minor"]}>
              {t("method.worked.score", { area, rank: rank ?? 0, score: number(score ?? 0, 1) })}
            </h4>
            <FormulaPanel priority={priority} settings={settings} />
          </div>
        );
      })}
    </>
  );
}

function Scope({ scope, areas }: Pick<MethodPageProps, "scope" | "areas">) {
  const translator = useT();
  const { t, pick, list, compare } = translator;
  return (
    <>
      <p>{pick(scope.rule)}</p>
      <ul className={styles["reasons"]}>
        {scope.reasons.map(({ id, text, areas: codes }) => (
          <li key={id}>
            {t("method.scope.reason", {
              text: pick(text),
              count: codes.length,
              areas: list(codes.map((iso3) => areaName(iso3, areas, translator)).sort(compare)),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Proximity({ settings }: Pick<MethodPageProps, "settings">) {
  const { t, km, number } = useT();
  const { decay, halfDistanceKm, floor } = settings;
  const values = { half: km(halfDistanceKm), floor: number(floor, 2) };
  if (decay === "none") return <p>{t("method.proximity.none")}</p>;
  return (
    <>
      <p>{t(decay === "linear" ? "method.proximity.linear" : "method.proximity.text", values)}</p>
      <ProximityTable settings={settings} />
    </>
  );
}

function Draws() {
  const { t, number } = useT();
  const { weightConcentration, halfDistanceSigma, floorSpread, fragilitySigma, provisional } = MARGINS;
  return (
    <p>
      {t("method.draws.text", {
        concentration: weightConcentration,
        sigma: number(halfDistanceSigma, 1),
        spread: number(floorSpread, 2),
        fragility: number(fragilitySigma, 2),
        low: number(provisional.low, 1),
        high: number(provisional.high, 2),
      })}
    </p>
  );
}

function Objections(props: ObjectionInputs) {
  const translator = useT();
  return (
    <dl className={styles["objections"]}>
      {objections(props, translator).map(({ says, answer }) => (
        <div key={says}>
          <dt>{says}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
