import { PILLARS } from "../../domain/risk/types.ts";
import { useT } from "../i18n.tsx";
import { PillarMark } from "../marks/pillar-mark.tsx";
import styles from "./pillar-key.module.css";

/** What the colours of the contribution bars mean. */
export function PillarKey() {
  const { t } = useT();
  return (
    <ul className={styles["key"]}>
      {PILLARS.map((pillar) => (
        <li key={pillar} className={styles["item"]} title={t(`pillar.${pillar}.explain`)}>
          <PillarMark pillar={pillar} />
          {t(`pillar.${pillar}`)}
        </li>
      ))}
      <li className={styles["item"]}>
        <span aria-hidden="true" className={styles["taken"]} />
        {t("contribution.distance")}
      </li>
    </ul>
  );
}
