import type { FormulaSymbol } from "../../domain/priority/expression.ts";
import { formulaSteps } from "../../domain/priority/formula.ts";
import type { FormulaStep } from "../../domain/priority/formula-step.ts";
import type { AreaPriority, PrioritySettings } from "../../domain/priority/types.ts";
import { Disclosure } from "../controls/disclosure.tsx";
import { useT } from "../i18n.tsx";
import styles from "./formula.module.css";
import { FormulaText, SymbolText } from "./formula-text.tsx";

interface FormulaPanelProps {
  readonly priority: AreaPriority;
  readonly settings: PrioritySettings;
}

type Letter = Exclude<FormulaSymbol, `${"w" | "s"}.${string}`> | "w" | "s";

/** The letters of the steps, each once, in the order in which they are met. */
function lettersOf(steps: readonly FormulaStep[]): readonly Letter[] {
  const symbols = steps.flatMap(({ symbolic }) =>
    symbolic.flatMap((token) => (token.kind === "symbol" ? [token.symbol] : [])),
  );
  return [
    ...new Set(symbols.map((symbol) => (symbol.includes(".") ? symbol.slice(0, 1) : symbol) as Letter)),
  ];
}

/** The whole working, with the numbers of the area in the place of the letters. */
export function FormulaPanel({ priority, settings }: FormulaPanelProps) {
  const { t } = useT();
  const steps = formulaSteps(priority, settings);
  if (steps.length === 0) return null;
  return (
    <Disclosure title={t("formula.title")}>
      <p className={styles["explain"]}>{t("formula.explain")}</p>
      <ol className={styles["steps"]}>
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
      <Disclosure title={t("formula.where")}>
        <dl className={styles["letters"]}>
          {lettersOf(steps).map((letter) => (
            <div key={letter}>
              <dt>{letter === "w" || letter === "s" ? <i>{letter}</i> : <SymbolText symbol={letter} />}</dt>
              <dd>{t(`formula.symbol.${letter}`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Disclosure>
  );
}

const EQUALS = "= ";

function Step({ step }: { readonly step: FormulaStep }) {
  const { t, number } = useT();
  const { id, symbolic, substituted, result, clampedFrom, decimals } = step;
  const isPlain = symbolic.every(({ kind }) => kind === "number");
  return (
    <li className={styles["step"]}>
      <h4 className={styles["name"]}>{t(`formula.step.${id}`)}</h4>
      {result === null ? (
        <p className={styles["explain"]}>{t("formula.missing")}</p>
      ) : (
        <>
          {!isPlain && (
            <>
              <p className={styles["symbolic"]}>
                <FormulaText tokens={symbolic} />
              </p>
              <p>
                {EQUALS}
                <FormulaText tokens={substituted} />
              </p>
            </>
          )}
          <p>
            {EQUALS}
            <strong>{number(result, decimals)}</strong>
          </p>
          {clampedFrom !== null && (
            <p className={styles["explain"]}>
              {t("formula.clamped", { value: number(clampedFrom, decimals) })}
            </p>
          )}
        </>
      )}
    </li>
  );
}
