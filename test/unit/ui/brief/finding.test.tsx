import { describe, expect, it } from "vitest";
import type { ViolenceWindow } from "../../../../src/domain/risk/violence-window.ts";
import { selectAreasById, selectRanked } from "../../../../src/state/selectors/ranking.ts";
import { selectPeriod } from "../../../../src/state/selectors/vintage.ts";
import type { Language } from "../../../../src/strings/language.ts";
import { Finding } from "../../../../src/ui/brief/finding.tsx";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { markupOf } from "../../../fixtures/screen-text.tsx";
import { day } from "../../domain/time/dates.ts";

function said(date: string, window: ViolenceWindow, language: Language): string {
  const { store, actions } = loadedStore(day(date));
  actions.setSettings({ window });
  const state = store.getState();
  return markupOf(
    <Finding
      ranked={selectRanked(state)}
      named={3}
      areas={selectAreasById(state)}
      home={state.view.home}
      period={selectPeriod(state)}
      date={state.view.date}
      differs={false}
    />,
    language,
  );
}

describe("what is said under the finding", () => {
  // The calendar year before 1 June 2022 is 2021; the invasion of Ukraine began on 24 February 2022.
  it.each([
    ["2022-06-01", "nl", "Geweld van januari 2022 tot en met 1 juni 2022 zit niet in deze cijfers."],
    ["2022-06-01", "en", "Violence from January 2022 to 1 June 2022 is not in these figures."],
    ["2022-04-01", "en", "Violence from January 2022 to 1 April 2022 is not in these figures."],
  ] as const)("names on %s the time that the calendar year leaves out (%s)", (date, language, sentence) => {
    expect(said(date, "calendar-year", language)).toContain(sentence);
  });

  it.each([
    ["2022-03-31", "calendar-year"],
    ["2022-06-01", "last-12-months"],
  ] as const)("says nothing of it on %s by %s, three months or less after its figures", (date, window) => {
    expect(said(date, window, "en")).not.toContain("not in these figures");
  });
});
