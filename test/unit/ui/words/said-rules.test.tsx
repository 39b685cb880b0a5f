import { describe, expect, it } from "vitest";
import { defaultBriefing } from "../../../../src/app/briefing/default-briefing.ts";
import { slideTexts, under } from "../../../../src/app/briefing/slide-content.ts";
import { VIOLENCE_WINDOWS } from "../../../../src/domain/risk/violence-window.ts";
import { selectEmbedding } from "../../../../src/state/selectors/embedding.ts";
import { selectAreasById, selectPriorities, selectRanked } from "../../../../src/state/selectors/ranking.ts";
import { selectPeriod } from "../../../../src/state/selectors/vintage.ts";
import { LANGUAGES } from "../../../../src/strings/language.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { areaStatements } from "../../../../src/ui/area/area-statements.ts";
import { Finding } from "../../../../src/ui/brief/finding.tsx";
import { reasonText } from "../../../../src/ui/brief/reason.ts";
import { MissionEmbedding } from "../../../../src/ui/missions/mission-embedding.tsx";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { markupOf } from "../../../fixtures/screen-text.tsx";
import { day } from "../../domain/time/dates.ts";

const DATES = ["2016-06-30", "2019-12-01", "2022-06-01", "2024-05-18", "2026-11-29"];
const VIEWS = DATES.flatMap((date) =>
  VIOLENCE_WINDOWS.flatMap((window) => LANGUAGES.map((language) => ({ date, window, language }))),
);
/** Words for a rise, and the sentences by which it is said that the newest figure lies above the one before. */
const RISING = /\bris(?:es|ing)\b|\brose\b|stijg|\bn(?:am|eemt) toe\b|toegenomen|more than in the|meer dan in (?:het|de)/i;
const YEAR = /(?:19|20)\d\d/;
/** A count of deaths, not the mark "small numbers" or a year. */
const DEATHS = /\d[\d.,]* (?:deaths|doden)\b/;

describe("what is said of areas", () => {
  it.each(VIEWS)("holds by rule on $date, $window, $language", ({ date, window, language }) => {
    const { store, actions } = loadedStore(day(date));
    actions.setSettings({ window });
    const state = store.getState();
    const translator = createTranslator(language);
    const { t } = translator;
    const areas = selectAreasById(state);
    const priorities = selectPriorities(state);
    expect(priorities.length).toBeGreaterThan(80);
    for (const priority of priorities) {
      const { iso3, assessment } = priority;
      const area = areas.get(iso3);
      if (area === undefined) throw new RangeError(iso3);
      const [now, before] = assessment?.pillars.rise.inputs ?? [];
      const hasFallen = now !== undefined && before !== undefined && now.value <= before.value;
      const isShared = assessment?.flags.includes("shared-figure") === true;
      for (const text of [reasonText(priority, translator), ...areaStatements(area, priority, translator)]) {
        if (hasFallen) expect(RISING.test(text), `${iso3} rises: ${text}`).toBe(false);
        if (!DEATHS.test(text)) continue;
        expect(YEAR.test(text), `${iso3}, no period: ${text}`).toBe(true);
        if (isShared) expect(text, `${iso3} is shared`).toContain(t("flag.shared-figure"));
      }
    }
    const markup = markupOf(
      <Finding
        ranked={selectRanked(state)}
        named={3}
        areas={areas}
        home={state.view.home}
        period={selectPeriod(state)}
        date={state.view.date}
        differs={false}
      />,
      language,
    );
    expect(YEAR.test(markup), markup).toBe(true);
    expect(RISING.test(markup), markup).toBe(false);
  });
});

/** Areas of which UCDP keeps one count, as its country list has them: one unit, 666. */
const SHARED = ["ISR", "PSE"];

describe("what is said of missions and on slides", () => {
  const PAGES = DATES.flatMap((date) => LANGUAGES.map((language) => ({ date, language })));

  it.each(PAGES)("on a mission’s card holds by rule on $date, $language", ({ date, language }) => {
    const { store } = loadedStore(day(date));
    const state = store.getState();
    const { t, pick } = createTranslator(language);
    const areas = selectAreasById(state);
    const assessed = new Map(selectPriorities(state).map((one) => [one.iso3, one.assessment]));
    let told = 0;
    for (const mission of state.data.documents.missions?.missions ?? []) {
      const embedding = selectEmbedding(state).get(mission.id);
      if (embedding === undefined) continue;
      const markup = markupOf(
        <MissionEmbedding
          mission={mission}
          embedding={embedding}
          date={state.view.date}
          months={6}
          areas={areas}
          onMission={() => {}}
        />,
        language,
      );
      const said = [...markup.matchAll(/[^<>]+/g)].map(([text]) => text).filter((text) => RISING.test(text));
      expect(said.length > 0, mission.id).toBe(embedding.risingIn.length > 0);
      for (const text of said) {
        told += 1;
        expect(YEAR.test(text), `no period: ${text}`).toBe(true);
        for (const [iso3, assessment] of assessed) {
          const name = pick(areas.get(iso3)?.names ?? { nl: "-", en: "-" });
          if (!embedding.risingIn.includes(iso3)) continue;
          const [now, before] = assessment?.pillars.rise.inputs ?? [];
          expect((now?.value ?? 0) > (before?.value ?? 0), `${iso3} rises: ${text}`).toBe(true);
          if (SHARED.includes(iso3)) expect(text).toContain(`${name} (${t("flag.shared-figure")})`);
        }
      }
    }
    expect(told).toBeGreaterThan(0);
  });

  it.each(PAGES)("in the default briefing holds by rule on $date, $language", ({ date, language }) => {
    const { store, actions } = loadedStore(day(date));
    actions.setLanguage(language);
    const state = store.getState();
    const { t, pick } = createTranslator(language);
    const shared = SHARED.map((iso3) =>
      pick(selectAreasById(state).get(iso3)?.names ?? { nl: "-", en: "-" }),
    );
    const briefing = defaultBriefing(state);
    if (briefing === null) throw new Error("no briefing");
    const lines = briefing.slides.flatMap((slide) => {
      const { headline, points } = slideTexts(slide, under(state));
      return [headline, ...points];
    });
    expect(lines.some((line) => DEATHS.test(line))).toBe(true);
    for (const line of lines) {
      expect(RISING.test(line), line).toBe(/meer dan in|more than in/.test(line));
      if (!DEATHS.test(line)) continue;
      expect(YEAR.test(line), `no period: ${line}`).toBe(true);
      if (shared.some((name) => line.includes(`${name} (`)))
        expect(line, "shared").toContain(t("flag.shared-figure"));
    }
  });
});
