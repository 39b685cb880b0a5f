import { Printer } from "lucide-react";
import type { DatasetCard } from "../../domain/datasets/card.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { type AreaNames, areaName, distanceText } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { InterestMark } from "../interest/interest-mark.tsx";
import { Badge } from "../marks/badge.tsx";
import styles from "./comparison.module.css";
import { type ComparedArea, contributionRows, inputRows, pillarRows, placeRows } from "./comparison-rows.ts";
import { ComparisonTable } from "./comparison-table.tsx";

interface ComparisonDialogProps {
  readonly pair: readonly [ComparedArea, ComparedArea];
  readonly areas: AreaNames;
  readonly datasets: ReadonlyMap<string, DatasetCard>;
  readonly marking: string;
  /** Date, border and settings of the ranking, in words: a sheet that is taken away says what it shows. */
  readonly basis: string;
  /** Settings or border are not the product's own. */
  readonly differs: boolean;
  readonly onClose: () => void;
}

/** Two areas side by side with all that makes their scores, and whether the order of the two stands. */
export function ComparisonDialog({
  pair,
  areas,
  datasets,
  marking,
  basis,
  differs,
  onClose,
}: ComparisonDialogProps) {
  const translator = useT();
  const { t } = translator;
  const [first, second] = pair;
  const names = [
    areaName(first.priority.iso3, areas, translator),
    areaName(second.priority.iso3, areas, translator),
  ] as const;
  return (
    <Dialog title={t("compare.title", { first: names[0], second: names[1] })} size="wide" onClose={onClose}>
      <p className={styles["marking"]}>{marking}</p>
      <p className={styles["note"]}>{basis}</p>
      <div className={styles["sentence"]}>
        {differs && <Badge tone="differs">{t("ranking.differs")}</Badge>}
        <p>{orderText(pair, names, t)}</p>
      </div>
      <ComparisonTable
        names={names}
        pair={pair}
        groups={[
          { id: "place", title: null, rows: placeRows(pair, translator) },
          { id: "parts", title: t("compare.parts"), rows: contributionRows(pair, translator) },
          { id: "pillars", title: t("compare.pillars"), rows: pillarRows(pair, translator) },
          { id: "inputs", title: t("compare.inputs"), rows: inputRows(pair, datasets, translator) },
        ]}
      />
      <dl className={styles["remarks"]}>
        {pair.map(({ priority: { iso3, nearest, assessment, interestMultiplier } }, index) => (
          <div key={iso3}>
            <dt>{names[index]}</dt>
            <dd>
              {distanceText(nearest, areas, translator)}
              <InterestMark multiplier={interestMultiplier} />
              {(assessment?.flags ?? []).map((flag) => (
                <Badge key={flag} tone="warning" explain={t(`flag.${flag}.explain`)}>
                  {t(`flag.${flag}`)}
                </Badge>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles["note"]}>
        {t("statement.notThreat")} {t("statement.notPrediction")} {t("statement.editorial")}
      </p>
      <div data-print="hide">
        <Button icon={Printer} onClick={() => print()}>
          {t("compare.print")}
        </Button>
      </div>
    </Dialog>
  );
}

function orderText(
  [first, second]: readonly [ComparedArea, ComparedArea],
  [one, other]: readonly [string, string],
  t: ReturnType<typeof useT>["t"],
): string {
  const [a, b] = [first.priority.rank, second.priority.rank];
  if (a === null || b === null) return t("compare.unranked");
  if (first.uncertainty === null) return t("draws.words.waiting");
  const isAlike = first.uncertainty.indistinguishableFrom.includes(second.priority.iso3);
  if (isAlike) return t("compare.alike", { first: one, second: other });
  return t("compare.apart", a < b ? { first: one, second: other } : { first: other, second: one });
}
