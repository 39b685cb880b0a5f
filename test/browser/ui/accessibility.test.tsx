import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/domain/priority/defaults.ts";
import type { Month } from "../../../src/domain/time/month.ts";
import type { LegendGroup } from "../../../src/layers/legend-entry.ts";
import { COLOR_SCHEMES, PALETTES } from "../../../src/layers/palette.ts";
import { DEFAULT_LAYER_SETTINGS, LAYER_IDS } from "../../../src/layers/settings.ts";
import { DEFAULT_PANELS } from "../../../src/state/store.ts";
import { NO_FILTERS } from "../../../src/state/view.ts";
import { LANGUAGES } from "../../../src/strings/language.ts";
import { DEFAULT_MARKING } from "../../../src/strings/marking.ts";
import { AnalysisLayout } from "../../../src/ui/analysis/analysis-layout.tsx";
import { ListTabs } from "../../../src/ui/analysis/list-tabs.tsx";
import { ReactAria } from "../../../src/ui/analysis/react-aria.tsx";
import { BriefLayout } from "../../../src/ui/brief/brief-layout.tsx";
import { Finding } from "../../../src/ui/brief/finding.tsx";
import { TopAreaCard } from "../../../src/ui/brief/top-area-card.tsx";
import { FilterPanel } from "../../../src/ui/filters/filter-panel.tsx";
import { AppFrame } from "../../../src/ui/frame/app-frame.tsx";
import { Header } from "../../../src/ui/frame/header.tsx";
import { FillSelect } from "../../../src/ui/layers/fill-select.tsx";
import { LayerPanel } from "../../../src/ui/layers/layer-panel.tsx";
import { Legend } from "../../../src/ui/legend/legend.tsx";
import { Notices } from "../../../src/ui/messages/notices.tsx";
import { ErrorState, Loading } from "../../../src/ui/messages/states.tsx";
import { MissionCard } from "../../../src/ui/missions/mission-card.tsx";
import { MissionList } from "../../../src/ui/missions/mission-list.tsx";
import { RankingTable } from "../../../src/ui/ranking/ranking-table.tsx";
import { SettingsPanel } from "../../../src/ui/settings/settings-panel.tsx";
import { DateControl } from "../../../src/ui/time/date-control.tsx";
import { NO_OWN_BORDERS } from "../../fixtures/own-border-fields.ts";
import { AREAS, nearest, ranked, unranked } from "../../unit/ui/example-areas.ts";
import { DRAWN, uncertain } from "../../unit/ui/example-draws.ts";
import { BARE_CARD, day, fact, mission, selectedOf } from "../../unit/ui/example-missions.ts";
import { MONTHS, YEARS } from "../../unit/ui/example-months.ts";
import { card as areaCard, WITH_MONTHS } from "./example-card.tsx";
import { render } from "./render.tsx";

const DATE = day("2026-11-23");
const UKR = ranked("UKR", 1, 68.7, nearest(0, "eu", "POL"));
const PRIORITIES = [UKR, ranked("SYR", 2, 67.2, nearest(103, "eu", "CYP")), unranked("XKX", "no-data")];
const DEATHS = [
  [2020, 40],
  [2022, 92615],
  [2023, 75393],
] as const;
const PERIOD = { kind: "months", to: "2016-04" as Month, provisional: true } as const;
const MISSIONS = [
  {
    mission: mission({
      id: "a",
      start: fact("2013"),
      mandateUntil: fact("2026-05"),
      notes: "A note.",
      sources: [{ url: "https://example.org", pageDate: null }],
    }),
    state: "renewal-not-seen",
  },
  {
    mission: mission({ id: "b", instruments: ["diplomacy", "presence"], start: fact("2020") }),
    state: "in-force",
  },
] as const;

const [AREA] = AREAS.values();
const nothing = () => {};

function Briefing({ legend }: { readonly legend: readonly LegendGroup[] }) {
  return (
    <BriefLayout
      map={null}
      legend={<Legend groups={legend} />}
      finding={
        <Finding
          ranked={PRIORITIES}
          named={2}
          areas={AREAS}
          home="europe-and-kingdom"
          period={PERIOD}
          date={DATE}
          differs
        />
      }
      saysCrime
      cardCount={1}
      onStart={nothing}
      cards={
        <TopAreaCard
          priority={UKR}
          areas={AREAS}
          months={MONTHS}
          deaths={DEATHS}
          figureYear={null}
          activities={MISSIONS}
          onOpen={nothing}
        />
      }
    />
  );
}

function Analysis({ card }: { readonly card: "area" | "mission" | null }) {
  return (
    <ReactAria>
      <AnalysisLayout
        panels={DEFAULT_PANELS}
        onPanel={nothing}
        map={null}
        legend={<Loading what="kaart" progress={{ done: 10, total: 40 }} />}
        left={
          <>
            <FillSelect value="risk" onChange={nothing} />
            <LayerPanel
              layers={DEFAULT_LAYER_SETTINGS}
              sources={Object.fromEntries(LAYER_IDS.map((id) => [id, []])) as never}
              onLayer={nothing}
              onOrder={nothing}
              onReset={nothing}
            />
            <SettingsPanel
              homeAreas={[]}
              home="europe-and-kingdom"
              onHome={nothing}
              outermost={false}
              onOutermost={nothing}
              activeBorders={[]}
              own={NO_OWN_BORDERS}
              settings={{ ...DEFAULT_SETTINGS, halfDistanceKm: 500 }}
              onSettings={nothing}
              onInterest={nothing}
              onArea={nothing}
              areas={AREAS}
              presets={[]}
              onPresets={nothing}
              onPreset={nothing}
              onReset={nothing}
              differs
            />
            <FilterPanel
              filters={{ ...NO_FILTERS, instruments: ["presence"], riskClasses: [4] }}
              counts={null}
              onFilter={nothing}
              onClear={nothing}
            />
          </>
        }
        right={
          <ListTabs
            tab="priority"
            onTab={nothing}
            panels={{
              priority: () => (
                <>
                  <RankingTable
                    leftOut={[]}
                    priorities={PRIORITIES}
                    total={89}
                    areas={AREAS}
                    date={DATE}
                    selected="SYR"
                    onSelect={nothing}
                    differs
                    uncertainty={new Map([["UKR", uncertain("UKR", [1, 2], 0.98, ["UKR", "SYR"], [1, 2])]])}
                    draws={DRAWN}
                  />
                  <MissionList
                    isFiltered={false}
                    rows={MISSIONS}
                    total={163}
                    areas={AREAS}
                    date={DATE}
                    kms={new Map()}
                    embeddings={new Map()}
                    months={6}
                    onMonths={() => {}}
                    selected={null}
                    onSelect={nothing}
                  />
                  <ErrorState title="Cijfers niet geladen" onRetry={nothing} detail="404" />
                </>
              ),
              changes: () => null,
              gap: () => null,
              missions: () => null,
              briefing: () => null,
              data: () => null,
            }}
          />
        }
        card={
          card === "area" && AREA !== undefined ? (
            areaCard(AREA.iso3, {
              priority: { ...UKR, priorityByOtherMeasure: 54.1 },
              rankedCount: 2,
              differs: true,
              datasets: WITH_MONTHS,
              missions: MISSIONS,
              priorities: PRIORITIES,
              uncertainty: uncertain("UKR", [1, 2], 0.98),
            })
          ) : card === "mission" ? (
            <MissionCard
              {...BARE_CARD}
              selected={selectedOf(MISSIONS[0])}
              date={DATE}
              areas={AREAS}
              onArea={nothing}
            />
          ) : null
        }
        bottom={
          <DateControl
            date={DATE}
            onDate={nothing}
            from={day("2000-12-31")}
            to={day("2030-12-31")}
            today={DATE}
            period={PERIOD}
            deaths={{ years: YEARS, months: MONTHS, sharedAs: [] }}
            shared={[]}
            shown="deaths"
            onShown={nothing}
            timeline={null}
            isFiltered
          />
        }
      />
    </ReactAria>
  );
}

async function violations(host: HTMLElement): Promise<readonly string[]> {
  const result = await axe.run(host, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return result.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`,
  );
}

const CASES = COLOR_SCHEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })));

describe.each(CASES)("in $theme and $language", ({ theme, language }) => {
  const { risk, hatch, footprint, instruments, symbolOutline } = PALETTES[theme];
  const legend: readonly LegendGroup[] = [
    {
      id: "risk",
      title: "R",
      note: "0–100",
      arrangement: "ramp",
      entries: [
        ...risk.map((color, index) => ({ kind: "fill" as const, color, label: `${index}` })),
        { kind: "hatch", color: hatch.background, line: hatch.line, label: "?" },
        { kind: "soft-fill", color: footprint.fill, line: footprint.line, label: "~" },
        { kind: "symbol", shape: "circle", color: instruments.diplomacy, outline: symbolOutline, label: "o" },
      ],
    },
  ];
  const page = (screen: "brief" | "analysis", card: "area" | "mission" | null) => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.lang = language;
    return render(
      <AppFrame
        marking={DEFAULT_MARKING}
        notices={<Notices items={[{ id: "1", tone: "warning", text: "x" }]} onDismiss={nothing} />}
        header={
          <Header
            screen={screen}
            onScreen={nothing}
            language={language}
            onLanguage={nothing}
            theme={theme}
            onTheme={nothing}
            date={DATE}
            period={PERIOD}
            canUndo
            onUndo={nothing}
            canRedo={false}
            onRedo={nothing}
            onSnapshot={nothing}
            onShare={nothing}
            onAbout={nothing}
          />
        }
      >
        {screen === "brief" ? <Briefing legend={legend} /> : <Analysis card={card} />}
      </AppFrame>,
      language,
    );
  };

  it("axe finds nothing on the briefing", async () => {
    const { host } = await page("brief", null);
    expect(await violations(host)).toEqual([]);
  });

  it.each([null, "area", "mission"] as const)(
    "axe finds nothing on the analysis with card %s",
    async (card) => {
      const { host } = await page("analysis", card);
      expect(await violations(host)).toEqual([]);
    },
  );
});
