import { describe, expect, it } from "vitest";
import { VIOLENCE_WINDOWS } from "../../../../src/domain/risk/violence-window.ts";
import { selectAreasById, selectPriorities, selectRanked } from "../../../../src/state/selectors/ranking.ts";
import { selectPeriod } from "../../../../src/state/selectors/vintage.ts";
import { LANGUAGES } from "../../../../src/strings/language.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { areaStatements } from "../../../../src/ui/area/area-statements.ts";
import { Finding } from "../../../../src/ui/brief/finding.tsx";
import { reasonText } from "../../../../src/ui/brief/reason.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { markupOf } from "../../../fixtures/screen-text.tsx";
import { day } from "../../domain/time/dates.ts";

const DATES = ["2016-06-30", "2019-12-01", "2022-06-01", "2024-05-18", "2026-11-29"];
const VIEWS = DATES.flatMap((date) =>
  VIOLENCE_WINDOWS.flatMap((window) => LANGUAGES.map((language) => ({ date, window, language }))),
);
/** Words for a rise, and the sentences by which it is said that the newest figure lies above the one before. */
const RISING = /\bris(?:es|ing)\b|\brose\b|stijg|more than in the|meer dan in (?:het|de)/i;
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
