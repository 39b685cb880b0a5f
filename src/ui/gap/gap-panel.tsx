import type { Iso3 } from "../../domain/areas/area.ts";
import type { GapRow, GapSettings } from "../../domain/effort/gap.ts";
import { EFFORT_MEASURES } from "../../domain/effort/measure.ts";
import { INSTRUMENTS, type Instrument } from "../../domain/missions/mission.ts";
import type { RegistryScope } from "../../domain/missions/registry-scope.ts";
import { LAST_SEEN_MONTHS } from "../../domain/missions/sight.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { soughtText } from "../../state/words/sought-text.ts";
import { Disclosure } from "../controls/disclosure.tsx";
import { Select } from "../controls/select.tsx";
import { Slider } from "../controls/slider.tsx";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { EmptyState } from "../messages/states.tsx";
import { CoverageTable } from "./coverage-table.tsx";
import { GapChart } from "./gap-chart.tsx";
import { GapLists } from "./gap-lists.tsx";
import styles from "./gap-panel.module.css";
import { noGapText } from "./no-gap-text.ts";

interface GapPanelProps {
  readonly rows: readonly GapRow[];
  readonly settings: GapSettings;
  readonly onSettings: (change: Partial<GapSettings>) => void;
  /** The highest priority there is, whatever the filters. */
  readonly top: number;
  readonly date: PlainDate;
  readonly areas: AreaNames;
  /** Areas with effort and without a priority. */
  readonly unranked: readonly Iso3[];
  /** Rows of the registry. */
  readonly registered: number;
  /** What the registry seeks; undefined where that is not stated. */
  readonly scope: RegistryScope | undefined;
  /** How many areas are ranked on the date, whatever the filters. */
  readonly ranked: number;
  /** For how many months after it was last seen a mission counts as certain. */
  readonly lastSeenMonths: number;
  readonly onLastSeenMonths: (months: number) => void;
  /** That the date lies past the edition; null where it does not. */
  readonly past: string | null;
  /** True when filters leave missions out of the effort. */
  readonly isFiltered: boolean;
  readonly selected: Iso3 | null;
  readonly onSelect: (iso3: Iso3 | null) => void;
}

const NOTES = ["possible", "lastSeen", "elsewhere", "dutch", "staff", "editorial"] as const;
const ANY = "any";

/** Where priority is high and nothing is there, and the reverse. */
export function GapPanel(props: GapPanelProps) {
  const { rows, settings, onSettings, top, date, areas, unranked, registered, isFiltered } = props;
  const { scope, ranked, lastSeenMonths, onLastSeenMonths, past, selected, onSelect } = props;
  const translator = useT();
  const { t, list } = translator;
  const day = translator.date(date);
  const gaps = rows.filter(({ quadrant }) => quadrant === "gap").length;
  const lists = { rows, settings, areas, onArea: (iso3: Iso3) => onSelect(iso3) };
  return (
    <div className={styles["panel"]}>
      {rows.length > 0 && (
        <p className={styles["lead"]}>
          {gaps > 0 ? t("gap.lead", { count: gaps, date: day }) : noGapText(rows, settings, translator)}
        </p>
      )}
      {past !== null && <p className={styles["filtered"]}>{past}</p>}
      <p className={styles["note"]}>{t("gap.note.registry", { count: registered })}</p>
      <div className={styles["controls"]}>
        <Select
          label={t("gap.measure")}
          value={settings.measure}
          onChange={(measure) => onSettings({ measure })}
          groups={[
            {
              label: null,
              options: EFFORT_MEASURES.map((value) => ({ value, label: t(`gap.measure.${value}`) })),
            },
          ]}
        />
        <Select<Instrument | typeof ANY>
          label={t("gap.instrument")}
          value={settings.instrument ?? ANY}
          onChange={(value) => onSettings({ instrument: value === ANY ? null : value })}
          groups={[
            {
              label: null,
              options: [
                { value: ANY, label: t("gap.instrument.any") },
                ...INSTRUMENTS.map((value) => ({ value, label: t(`instrument.${value}`) })),
              ],
            },
          ]}
        />
        <Slider
          label={t("gap.highFrom")}
          value={settings.highFrom}
          min={5}
          max={60}
          step={1}
          onChange={(highFrom) => onSettings({ highFrom })}
          text={t("gap.highFrom.value", { value: settings.highFrom })}
        />
        <Slider
          label={t("gap.lastSeen")}
          value={lastSeenMonths}
          min={LAST_SEEN_MONTHS.min}
          max={LAST_SEEN_MONTHS.max}
          step={6}
          onChange={onLastSeenMonths}
          text={t("gap.lastSeen.value", { months: lastSeenMonths })}
        />
      </div>
      {isFiltered && <p className={styles["filtered"]}>{t("gap.filtered")}</p>}
      {rows.length === 0 ? (
        ranked === 0 ? (
          <EmptyState title={t("gap.none.ranked", { date: day })} />
        ) : (
          <EmptyState title={t("gap.none.filtered", { date: day })} advice={t("state.empty.do")} />
        )
      ) : (
        <>
          <figure className={styles["figure"]}>
            <GapChart
              rows={rows}
              settings={settings}
              top={top}
              areas={areas}
              selected={selected}
              onSelect={onSelect}
            />
            <figcaption className={styles["note"]}>
              {t("gap.filled")}. {t("gap.open")}. {t("gap.sign")}. {t("gap.aside")}.
            </figcaption>
          </figure>
          <GapLists {...lists} />
          {unranked.length > 0 && (
            <p className={styles["note"]}>
              {t("gap.unranked", { names: list(unranked.map((iso3) => areaName(iso3, areas, translator))) })}
            </p>
          )}
          <section className={styles["section"]} aria-labelledby="gap-coverage">
            <h3 id="gap-coverage" className={styles["title"]}>
              {t("gap.coverage")}
            </h3>
            <CoverageTable {...lists} selected={selected} />
          </section>
        </>
      )}
      <Disclosure title={t("gap.notes")}>
        <ul className={styles["notes"]}>
          {scope !== undefined && <li>{soughtText(scope, date, translator)}</li>}
          {NOTES.map((note) => (
            <li key={note}>{t(`gap.note.${note}`, { months: lastSeenMonths })}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
