import type { DatasetCard } from "../../domain/datasets/card.ts";
import type { BuildAccount, Manifest } from "../../domain/datasets/documents.ts";
import { INDICATORS } from "../../domain/indicators/index.ts";
import type { UsedVintage } from "../../domain/risk/vintage.ts";
import { CopyButton } from "../controls/copy-button.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { vintageText } from "../vintage-text.ts";
import styles from "./data-panel.module.css";

interface DataPanelProps {
  readonly manifest: Manifest;
  /** What of the figures counts in the index on the date of the view. */
  readonly used: readonly UsedVintage[];
  /** What is known of the date now and was not known on it; null where nothing is. */
  readonly hindsight: string | null;
}

/** Characters of the fingerprint that are shown; all of them are copied. */
const SHOWN = 12;

/** Every dataset with its publisher, edition, licence, vintage and limits, and what was read, used and left out. */
export function DataPanel({
  manifest: { edition, fingerprint, datasets, accounts },
  used,
  hindsight,
}: DataPanelProps) {
  const { t, date } = useT();
  return (
    <div className={styles["panel"]}>
      <p className={styles["edition"]}>
        <strong>{t("data.edition", { edition: date(edition) })}</strong>
        <span className={styles["fingerprint"]}>
          {t("data.fingerprint", { fingerprint: fingerprint.slice(0, SHOWN) })}
          <CopyButton text={fingerprint} label={t("data.fingerprint.copy")} />
        </span>
        <span>{t("data.datasets", { count: datasets.length })}</span>
      </p>
      {hindsight !== null && <p>{hindsight}</p>}
      {datasets.map((card) => (
        <Dataset
          key={card.id}
          card={card}
          accounts={accounts.filter(({ dataset }) => dataset === card.id)}
          used={used.find(({ dataset }) => dataset === card.id) ?? null}
        />
      ))}
    </div>
  );
}

interface DatasetProps {
  readonly card: DatasetCard;
  readonly accounts: readonly BuildAccount[];
  readonly used: UsedVintage | null;
}

/** Datasets that hold figures, of which an index may take some. */
const WITH_FIGURES = new Set([...INDICATORS.map(({ dataset }) => dataset), "ucdp-months"]);

function Dataset({ card, accounts, used }: DatasetProps) {
  const translator = useT();
  const { t, pick, partialDate } = translator;
  const { title, publisher, edition, licence, licenceVerified, vintage, unit, direction } = card;
  const facts = [
    [t("data.publisher"), publisher],
    [t("data.edition.label"), edition],
    [
      t("data.vintage"),
      t("data.vintage.range", { from: partialDate(vintage.from), to: partialDate(vintage.to) }),
    ],
    ...(WITH_FIGURES.has(card.id)
      ? [[t("data.used"), used === null ? t("data.used.none") : vintageText(used, translator)] as const]
      : []),
    ...(unit === null ? [] : [[t("data.unit"), pick(unit)] as const]),
    ...(direction === null ? [] : [[t("data.direction"), t(`data.direction.${direction}`)] as const]),
    [t("data.coverage"), pick(card.coverage)],
  ] as const;
  return (
    <Disclosure title={pick(title)} look="section" after={<span className={styles["after"]}>{edition}</span>}>
      <dl className={styles["facts"]}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles["fact"]}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className={styles["fact"]}>
          <dt>{t("data.licence")}</dt>
          <dd>
            {licence} {!licenceVerified && <Badge tone="warning">{t("data.licence.unverified")}</Badge>}
          </dd>
        </div>
        {card.citation !== null && (
          <div className={styles["fact"]}>
            <dt>{t("data.citation")}</dt>
            <dd lang="en">{card.citation}</dd>
          </div>
        )}
      </dl>
      {card.limits.length > 0 && (
        <>
          <h4 className={styles["heading"]}>{t("data.limits")}</h4>
          <ul className={styles["limits"]}>
            {card.limits.map((limit) => (
              <li key={limit.en}>{pick(limit)}</li>
            ))}
          </ul>
        </>
      )}
      {accounts.map((account) => (
        <Account key={account.dataset} account={account} />
      ))}
    </Disclosure>
  );
}

function Account({ account: { read, used, leftOut } }: { readonly account: BuildAccount }) {
  const { t, pick, number } = useT();
  const missing = leftOut.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h4 className={styles["heading"]}>{t("data.account")}</h4>
      <p>{t("data.account.sum", { read: number(read), used: number(used), leftOut: number(missing) })}</p>
      {leftOut.length > 0 && (
        <ul className={styles["limits"]}>
          {leftOut.map(({ reason, count }) => (
            <li key={reason.en}>
              {number(count)}: {pick(reason)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
