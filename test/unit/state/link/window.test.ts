import { describe, expect, it } from "vitest";
import { decodeLink, encodeLink } from "../../../../src/state/link/codec.ts";
import { type Baseline, initialView } from "../../../../src/state/view.ts";
import { day } from "../../ui/example-missions.ts";

const base = initialView(day("2026-11-23"), "nl");

describe("the window of violence in a link", () => {
  it("reads a link without a window as the calendar year, and tells of it once, whatever else it has", () => {
    const former = [{ reason: "former", parameter: "vw", found: "" }];
    for (const link of ["#v=1&l=nl&d=2026-11-23", "#h=eu", "#v=1&bl=d:2025-11-23", "#v=1&&"]) {
      const { view, issues } = decodeLink(link, base);
      expect(view.settings.window).toBe("calendar-year");
      expect(issues).toEqual(former);
    }
    // The address of a first visit is no link.
    expect(decodeLink("#", base)).toEqual({ view: base, issues: [] });
    expect(base.settings.window).toBe("last-12-months");
  });

  it("refuses a window that it does not know, and does not take the link for a former one", () => {
    const { view, issues } = decodeLink("#v=1&vw=fortnight", base);
    expect(issues).toEqual([{ reason: "invalid", parameter: "vw", found: "fortnight" }]);
    // As the notice says: the standard applies.
    expect(view.settings.window).toBe("last-12-months");
  });

  it("opens a baseline with its edition and its window, and one without a window by the calendar year", () => {
    const baseline: Baseline = {
      date: day("2025-11-23"),
      edition: day("2026-11-23"),
      home: base.home,
      ownBorder: null,
      outermost: false,
      settings: base.settings,
    };
    const link = encodeLink({ ...base, baseline });
    expect(link).toContain("bl=d:2025-11-23~vw:last-12-months~ed:2026-11-23");
    expect(decodeLink(link, base)).toEqual({ view: { ...base, baseline }, issues: [] });
    // As links were written before: the view's own window does not reach into the baseline.
    const { view, issues } = decodeLink("#v=1&vw=last-12-months&bl=d:2025-11-23~hd:500", base);
    expect(issues).toEqual([]);
    expect(view.settings.window).toBe("last-12-months");
    expect(view.baseline).toMatchObject({
      date: "2025-11-23",
      edition: null,
      settings: { window: "calendar-year", halfDistanceKm: 500 },
    });
  });
});
