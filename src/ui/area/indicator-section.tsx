import { editionOf } from "../../domain/datasets/card.ts";
import { INDICATORS } from "../../domain/indicators/index.ts";
import type { Indicator } from "../../domain/indicators/indicator.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../../domain/indicators/ucdp-deaths.ts";
import { ucdpUnit } from "../../domain/risk/coverage-rules.ts";
import { periodOf } from "../../domain/risk/vintage.ts";
import { Disclosure } from "../controls/disclosure.tsx";
import { areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { Sparkline } from "../marks/sparkline.tsx";
import type { AreaCardProps } from "./area-card-props.ts";
import styles from "./indicator-section.module.css";
import { Section } from "./section.tsx";

/** Shown without unfolding: what the pillars are made of. */
const MAIN: ReadonlySet<string> = new Set([
  UCDP_DEATHS_TOTAL_BEST.id,
  "wgi_political_stability_est",
  "inform_lack_coping_capacity",
  "unhcr_idps",
  "unhcr_refugees_from",
  "population_total",
]);

/** Every figure of the area: value, unit, year and source, with its series; what has no value says so. */
export function IndicatorSection(props: AreaCardProps) {
  const { t } = useT();
  const rows = (main: boolean) =>
    INDICATORS.filter(({ id }) => MAIN.has(id) === main).map((indicator) => (
      <IndicatorRow key={indicator.id} {...props} indicator={indicator} />
    ));
  return (
    <Section title={t("area.section.indicators")}>
      <ul className={styles["list"]}>{rows(true)}</ul>
      <Disclosure title={t("area.indicators.all")}>
        <ul className={styles["list"]}>{rows(false)}</ul>
      </Disclosure>
    </Section>
  );
}

function IndicatorRow({
  indicator,
  area,
  areas,
  figures,
  datasets,
  date,
}: AreaCardProps & { readonly indicator: Indicator }) {
  const translator = useT();
  const { t, pick, number } = translator;
  const { id, names, unit, decimals, dataset } = indicator;
  const publishedAs =
    dataset === UCDP_DEATHS_TOTAL_BEST.dataset ? ucdpUnit(area.iso3).publishedAs : area.iso3;
  const now = figures.valueAt(id, publishedAs, date);
  const source = datasets.get(now?.source ?? dataset);
  const name = pick(names);
  return (
    <li className={styles["row"]}>
      <div className={styles["text"]}>
        <p>{name}</p>
        {now === null ? (
          <p className={styles["none"]}>{t("area.indicator.none")}</p>
        ) : (
          <p>
            <strong className={styles["value"]}>{number(now.value, decimals)}</strong> {pick(unit)},{" "}
            {now.year}
          </p>
        )}
        <p className={styles["source"]}>
          {source !== undefined &&
            t("area.indicator.source", {
              publisher: source.publisher,
              title: pick(source.title),
              edition: now === null ? source.edition : editionOf(source, [periodOf(now)]),
            })}
        </p>
        {now?.mark !== undefined && (
          <Badge tone="warning" explain={t(`flag.${now.mark}.explain`)}>
            {t(`flag.${now.mark}`)}
          </Badge>
        )}
        {publishedAs !== area.iso3 && (
          <Badge tone="warning">
            {t("flag.shared-figure")}: {areaName(publishedAs, areas, translator)}
          </Badge>
        )}
      </div>
      <Sparkline
        series={figures.series(id, publishedAs)}
        name={name}
        decimals={decimals}
        currentYear={now?.year ?? null}
        width={96}
        height={30}
        className={styles["trend"]}
      />
    </li>
  );
}
