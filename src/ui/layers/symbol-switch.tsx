import type { FileStatus } from "../../state/file-status.ts";
import { SYMBOL_SETS, type SymbolSet } from "../../state/view.ts";
import "../../strings/symbol-texts.ts";
import { Button } from "../controls/button.tsx";
import { Segmented } from "../controls/segmented.tsx";
import { useT } from "../i18n.tsx";
import { failureText } from "../messages/failure-text.ts";
import styles from "./symbol-switch.module.css";

interface SymbolSwitchProps {
  readonly symbols: SymbolSet;
  readonly onSymbols: (symbols: SymbolSet) => void;
  /** Of the file of the symbols that are not our own. */
  readonly status: FileStatus;
  readonly onRetry: () => void;
}

/** What missions and activities are drawn with. */
export function SymbolSwitch({ symbols, onSymbols, status, onRetry }: SymbolSwitchProps) {
  const translator = useT();
  const { t } = translator;
  const step = symbols === "app6" ? status.step : "ready";
  return (
    <div className={styles["switch"]}>
      <div className={styles["line"]}>
        <span className={styles["label"]} aria-hidden="true">
          {t("symbols.title")}
        </span>
        <Segmented
          label={t("symbols.title")}
          value={symbols}
          onChange={onSymbols}
          options={SYMBOL_SETS.map((value) => ({ value, label: t(`symbols.${value}`) }))}
        />
      </div>
      {symbols === "app6" && <p className={styles["explain"]}>{t("symbols.explain")}</p>}
      <p role="status" className={styles["status"]}>
        {(step === "waiting" || step === "loading") && t("symbols.loading")}
        {step === "failed" &&
          status.step === "failed" &&
          t("symbols.failed", { reason: failureText(status.failure, translator) })}
      </p>
      {step === "failed" && <Button onClick={onRetry}>{t("state.retry")}</Button>}
    </div>
  );
}
