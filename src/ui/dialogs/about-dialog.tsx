import type { ReactNode } from "react";
import type { BoundaryRuleNote, Manifest } from "../../domain/datasets/documents.ts";
import { PILLARS } from "../../domain/risk/types.ts";
import type { Licences } from "../../state/load.ts";
import { Dialog } from "../controls/dialog.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { useT } from "../i18n.tsx";
import { PillarMark } from "../marks/pillar-mark.tsx";
import styles from "./about-dialog.module.css";
import { PackageLicences } from "./package-licences.tsx";

interface AboutDialogProps {
  /** null until the data is loaded. */
  readonly manifest: Manifest | null;
  readonly boundaryRules: readonly BoundaryRuleNote[];
  /** How fine the lines are that are measured to, and what they lack. */
  readonly lines: readonly string[];
  /** null while they are being loaded. */
  readonly licences: Licences | null;
  /** Opens the page on the method. */
  readonly method: ReactNode;
  readonly onClose: () => void;
}

/** What the product says, how it is worked out, and what it does not say. */
export function AboutDialog({ manifest, boundaryRules, lines, licences, method, onClose }: AboutDialogProps) {
  const { t, pick, date } = useT();
  const caveats = [
    t("statement.notThreat"),
    t("statement.notPrediction"),
    t("statement.proxy"),
    t("statement.breaks"),
    t("statement.crime"),
    t("statement.stock"),
    t("statement.oddities"),
    t("statement.editorial"),
  ];
  return (
    <Dialog title={t("about.title")} size="wide" onClose={onClose}>
      <div className={styles["text"]}>
        <p>{t("about.what")}</p>
        <p>
          {t("about.priority")} {t("about.letter")}
        </p>
        <p>{t("about.offline")}</p>
        <p>{t("app.marking.note")}</p>
        <h3 className={styles["heading"]}>{t("about.says")}</h3>
        <ul className={styles["list"]}>
          {caveats.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <div>{method}</div>
        <Disclosure title={t("about.formulas")}>
          <p>{t("risk.formula")}</p>
          {PILLARS.map((pillar) => (
            <div key={pillar}>
              <p className={styles["pillar"]}>
                <PillarMark pillar={pillar} /> <strong>{t(`pillar.${pillar}`)}</strong>
              </p>
              <p>{t(`pillar.${pillar}.explain`)}</p>
              <p className={styles["formula"]}>{t(`pillar.${pillar}.formula`)}</p>
            </div>
          ))}
        </Disclosure>
        <Disclosure title={t("app.boundaries")}>
          <p>{t("app.boundaries.long")}</p>
          <ul className={styles["list"]}>
            {boundaryRules.map(({ id, description }) => (
              <li key={id}>{pick(description)}</li>
            ))}
          </ul>
        </Disclosure>
        <Disclosure title={t("scope.islands.title")}>
          {lines.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Disclosure>
        {manifest !== null && (
          <Disclosure title={t("about.sources")}>
            <ul className={styles["list"]}>
              {manifest.datasets.map(({ id, title, publisher, edition, licence }) => (
                <li key={id}>
                  {pick(title)}: {publisher}, {edition} ({licence})
                </li>
              ))}
            </ul>
            <p>{t("data.edition", { edition: date(manifest.edition) })}</p>
          </Disclosure>
        )}
        <Disclosure title={t("about.packages")}>
          <PackageLicences licences={licences} />
        </Disclosure>
        <p className={styles["formula"]}>{t("about.licence")}</p>
      </div>
    </Dialog>
  );
}
