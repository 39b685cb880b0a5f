import { describe, expect, it } from "vitest";
import { isAboveEarlierYears, isRising, violenceCourse } from "../../../../src/domain/risk/rising.ts";
import { selectPrioritiesById } from "../../../../src/state/selectors/ranking.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { day } from "../time/dates.ts";

const { store, actions } = loadedStore(day("2024-12-31"));
actions.setSettings({ ...store.getState().view.settings, window: "calendar-year" });
const assessment = (iso3: string) => selectPrioritiesById(store.getState()).get(iso3)?.assessment ?? null;

// Deaths of UCDP (`data/ucdp-country-year/figures.csv`): Israel and Palestine 27,535 in 2023 and 21,622 in 2024; Sudan
// 14,770 and 7,103; Lebanon 123 and 4,339.
describe("isRising", () => {
  it("is not true of deaths that lie above the three years before and below the last of them", () => {
    for (const iso3 of ["ISR", "PSE", "SDN"]) {
      const course = violenceCourse(assessment(iso3));
      expect(isAboveEarlierYears(course), iso3).toBe(true);
      expect((course?.deaths ?? 0) < (course?.before ?? 0), iso3).toBe(true);
      expect(isRising(assessment(iso3)), iso3).toBe(false);
    }
  });

  it("is true where they lie above both, well above the mean", () => {
    expect(isRising(assessment("LBN"))).toBe(true);
  });

  it("is not true where nothing is known", () => {
    expect(violenceCourse(null)).toBeNull();
    expect(isRising(null)).toBe(false);
    expect(isAboveEarlierYears(null)).toBe(false);
  });
});
