import type { Iso3 } from "../../domain/areas/area.ts";
import type { NamedHome } from "../../domain/borders/home-area.ts";
import type { Change, ChangeIf } from "../../domain/priority/changes-if.ts";
import type { Decay } from "../../domain/priority/types.ts";
import { breaksText } from "../../state/words/breaks-text.ts";
import { Button } from "../controls/button.tsx";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { changeText } from "./change-text.ts";
import styles from "./changes.module.css";

interface ChangesIfListProps {
  readonly rows: readonly ChangeIf[];
  readonly decay: Decay;
  readonly homes: readonly NamedHome[];
  readonly areas: AreaNames;
  readonly onArea: (iso3: Iso3) => void;
  readonly onApply: (change: Change) => void;
}

/** Which areas enter and leave the top ten under one other choice, and the choice to make it. */
export function ChangesIfList({ rows, decay, homes, areas, onArea, onApply }: ChangesIfListProps) {
  const translator = useT();
  const { t } = translator;
  return (
    <section className={styles["section"]} aria-label={t("changes.if")}>
      <h3 className={styles["title"]}>{t("changes.if")}</h3>
      <p className={styles["note"]}>{t("changes.if.explain")}</p>
      <ul className={styles["scenarios"]}>
        {rows.map(({ change, enters, leaves, breaks }) => {
          const text = changeText(change, decay, homes, translator);
          const broken = breaksText(breaks, translator);
          return (
            <li key={text} className={styles["scenario"]}>
              <span className={styles["minor"]}>{text}</span>
              <span data-print="hide">
                <Button
                  look="quiet"
                  aria-label={t("changes.if.applyOf", { change: text })}
                  onClick={() => onApply(change)}
                >
                  {t("changes.if.apply")}
                </Button>
              </span>
              {enters.length + leaves.length === 0 ? (
                <p className={styles["note"]}>{t("changes.if.none")}</p>
              ) : (
                <dl className={styles["moves"]}>
                  <Names label={t("changes.if.enters")} list={enters} areas={areas} onArea={onArea} />
                  <Names label={t("changes.if.leaves")} list={leaves} areas={areas} onArea={onArea} />
                </dl>
              )}
              {broken !== null && <p className={styles["note"]}>{broken}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface NamesProps {
  readonly label: string;
  readonly list: readonly Iso3[];
  readonly areas: AreaNames;
  readonly onArea: (iso3: Iso3) => void;
}

function Names({ label, list, areas, onArea }: NamesProps) {
  const translator = useT();
  if (list.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd className={styles["names"]}>
        {list.map((iso3) => (
          <button key={iso3} type="button" className={styles["name"]} onClick={() => onArea(iso3)}>
            {areaName(iso3, areas, translator)}
          </button>
        ))}
      </dd>
    </div>
  );
}
