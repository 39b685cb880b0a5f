import { type ComponentProps, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ViolencePeriod } from "../../../src/domain/risk/violence-window.ts";
import type { Month } from "../../../src/domain/time/month.ts";
import { DateControl } from "../../../src/ui/time/date-control.tsx";
import { MonthBars } from "../../../src/ui/time/month-bars.tsx";
import { day } from "../../unit/ui/example-missions.ts";
import { MONTHS, YEARS } from "../../unit/ui/example-months.ts";
import { button, label, only, render } from "./render.tsx";

const WINDOW: ViolencePeriod = { kind: "months", to: "2016-04" as Month, provisional: true };

const bars = (change: Partial<ComponentProps<typeof MonthBars>> = {}) => (
  <MonthBars
    years={YEARS}
    months={MONTHS}
    label="Doden"
    stacked={false}
    date={day("2016-05-10")}
    period={WINDOW}
    onDate={() => {}}
    {...change}
  />
);

const drawn = (host: HTMLElement) => [...host.querySelectorAll<HTMLButtonElement>("[data-roving]")];
const named = (host: HTMLElement, start: string) => {
  const found = drawn(host).find(({ title }) => title.startsWith(start));
  if (found === undefined) throw new Error(`no bar ${start}`);
  return found;
};
const heights = (bar: HTMLElement) =>
  [...bar.querySelectorAll<HTMLElement>("span > span")].map((part) =>
    Number.parseFloat(part.style.blockSize),
  );

describe("the bars of months", () => {
  it("say month and deaths, that a month counts, and that it is provisional", async () => {
    const { host } = await render(bars());
    expect(named(host, "maart 2015").title).toBe("maart 2015: 32 doden");
    expect(named(host, "mei 2015").title).toBe("mei 2015: 34 doden; telt mee op de gekozen datum");
    expect(named(host, "april 2016").title).toBe(
      "april 2016: 45 doden, voorlopig; telt mee op de gekozen datum",
    );
    expect(named(host, "april 2016").getAttribute("aria-label")).toBe(
      "april 2016: 45 doden, voorlopig; telt mee op de gekozen datum. Ga naar 30 april 2016",
    );
    expect(named(host, "mei 2016").title).toBe("mei 2016: 46 doden, voorlopig");
  });

  it("say of a year its sum and its mean month, and no data where there is no figure", async () => {
    const { host } = await render(bars());
    expect(named(host, "2013").title).toBe("2013: 1.200 doden in het jaar, gemiddeld 100 per maand");
    expect(named(host, "2014").title).toBe("2014: geen gegevens");
    expect(heights(named(host, "2014"))).toEqual([]);
  });

  it("stand on one scale, a year as its mean month", async () => {
    const { host } = await render(bars());
    const [year = 0] = heights(named(host, "2013"));
    const [month = 0] = heights(named(host, "januari 2015"));
    expect(month / year).toBeCloseTo(30 / 100, 5);
  });

  it("are the sum of their types when they are stacked, and name each type", async () => {
    const { host, again } = await render(bars());
    const whole = drawn(host).map((bar) => heights(bar).reduce((sum, one) => sum + one, 0));
    await again(bars({ stacked: true }));
    drawn(host).forEach((bar, index) => {
      expect(heights(bar).reduce((sum, one) => sum + one, 0)).toBeCloseTo(whole[index] ?? Number.NaN, 5);
    });
    expect(heights(named(host, "maart 2015"))).toHaveLength(3);
    expect(named(host, "maart 2015").title).toBe(
      "maart 2015: 32 doden (20 statelijk, 2 niet-statelijk, 10 eenzijdig)",
    );
  });

  it("shade exactly the twelve months that count, or the calendar year", async () => {
    const { host, again } = await render(bars());
    const shaded = () =>
      drawn(host)
        .filter((bar) => getComputedStyle(bar).boxShadow !== "none")
        .map(({ title }) => title.slice(0, title.indexOf(":")));
    expect([shaded().length, shaded()[0], shaded().at(-1)]).toEqual([12, "mei 2015", "april 2016"]);
    await again(bars({ period: { kind: "year", year: 2015, instead: false } }));
    expect([shaded().length, shaded()[0], shaded().at(-1)]).toEqual([12, "januari 2015", "december 2015"]);
    await again(bars({ period: { kind: "year", year: 2013, instead: true } }));
    expect(shaded()).toEqual(["2013"]);
  });

  it("are one stop of the Tab key, at the last month that counts, and are walked by month, year and to the ends", async () => {
    const onDate = vi.fn();
    const { host } = await render(bars({ onDate }));
    expect(drawn(host).filter(({ tabIndex }) => tabIndex === 0)).toEqual([named(host, "april 2016")]);
    await userEvent.keyboard("{Tab}");
    const focused = () => document.activeElement?.getAttribute("title")?.split(":")[0];
    expect(focused()).toBe("april 2016");
    await userEvent.keyboard("{ArrowLeft}");
    expect(focused()).toBe("maart 2016");
    await userEvent.keyboard("{PageUp}");
    expect(focused()).toBe("maart 2015");
    await userEvent.keyboard("{Home}");
    expect(focused()).toBe("2013");
    await userEvent.keyboard("{End}");
    expect(focused()).toBe("mei 2016");
    await userEvent.keyboard("{Enter}");
    expect(onDate).toHaveBeenLastCalledWith("2016-05-31");
  });

  it("go to the last day of what is pressed", async () => {
    const onDate = vi.fn();
    const { host } = await render(bars({ onDate }));
    await userEvent.click(named(host, "februari 2016"));
    expect(onDate).toHaveBeenLastCalledWith("2016-02-29");
    await userEvent.click(named(host, "2013"));
    expect(onDate).toHaveBeenLastCalledWith("2013-12-31");
  });

  it("are hatched where they are provisional", async () => {
    const { host } = await render(bars());
    const look = (start: string) => {
      const part = named(host, start).querySelector("span > span");
      return part === null ? "" : getComputedStyle(part).backgroundImage;
    };
    expect(look("april 2016")).toContain("repeating-linear-gradient");
    expect(look("maart 2016")).toBe("none");
  });

  it("write the number beside a bar that is cut off", async () => {
    const months = MONTHS.map((one, index) => (index === 9 ? { ...one, total: 12_345 } : one));
    const { host } = await render(bars({ years: [], months }));
    expect(named(host, "oktober 2015").textContent).toBe("12.345");
    expect(named(host, "november 2015").textContent).toBe("");
  });

  it("bring the window that counts into view where not all fit", async () => {
    const { host } = await render(
      <div style={{ width: 150 }}>
        {bars({ years: Array.from({ length: 12 }, (_, i) => ({ year: 2003 + i, total: 12, byType: null })) })}
      </div>,
    );
    const box = only(host, "[role=toolbar]").parentElement;
    const inView = (start: string) => {
      const bar = named(host, start).getBoundingClientRect();
      const window = box?.getBoundingClientRect();
      return window !== undefined && bar.left >= window.left - 1 && bar.right <= window.right + 1;
    };
    expect(box?.scrollWidth).toBeGreaterThan(box?.clientWidth ?? 0);
    expect([inView("mei 2015"), inView("april 2016"), inView("2003")]).toEqual([true, true, false]);
  });
});

function Panel({ start, onDate }: { readonly start: string; readonly onDate?: (date: string) => void }) {
  const [date, setDate] = useState(day(start));
  return (
    <DateControl
      date={date}
      onDate={(next) => {
        setDate(next);
        onDate?.(next);
      }}
      from={day("2000-12-31")}
      to={day("2028-01-01")}
      today={day("2026-11-23")}
      period={WINDOW}
      deaths={{ years: YEARS, months: MONTHS, sharedAs: ["ISR"] }}
      shared={["Israël", "Palestina"]}
      isFiltered={false}
      shown="deaths"
      onShown={() => {}}
      timeline={null}
    />
  );
}

afterEach(() => page.viewport(1280, 800));

describe("the panel of the date", () => {
  it("moves by month, quarter and year, from month end to month end", async () => {
    const onDate = vi.fn();
    const { host } = await render(<Panel start="2026-04-30" onDate={onDate} />);
    for (const [name, to] of [
      ["Een maand verder", "2026-05-31"],
      ["Een kwartaal terug", "2026-02-28"],
      ["Een jaar terug", "2025-02-28"],
      ["Een kwartaal verder", "2025-05-31"],
      ["Een maand terug", "2025-04-30"],
      ["Een jaar verder", "2026-04-30"],
    ] as const) {
      await userEvent.click(button(host, name));
      expect(onDate).toHaveBeenLastCalledWith(to);
    }
  });

  it("stops at the last day that can be chosen", async () => {
    const onDate = vi.fn();
    const { host } = await render(<Panel start="2027-12-15" onDate={onDate} />);
    await userEvent.click(button(host, "Een jaar verder"));
    expect(onDate).toHaveBeenLastCalledWith("2028-01-01");
    expect(button(host, "Een maand verder").disabled).toBe(true);
  });

  it("explains every look that is drawn, says what counts, and names a shared figure", async () => {
    const { host } = await render(<Panel start="2016-05-10" />);
    const legend = () => [...only(host, "ul").children].map(({ textContent }) => textContent);
    expect(legend()).toEqual([
      "doden per maand",
      "voorlopig",
      "geteld: de 12 maanden t/m april 2016 (voorlopig)",
      "later dan geteld",
      "2013–2014: gemiddelde maand van het jaar",
    ]);
    await userEvent.click(label(host, "Naar soort geweld"));
    expect(legend().slice(0, 3)).toEqual(["statelijk", "niet-statelijk", "eenzijdig"]);
    expect(host.textContent).toContain("met het gedeelde cijfer van Israël en Palestina");
  });

  it("fits a phone, with steps to press beside bars that are narrow", async () => {
    await page.viewport(390, 844);
    const { host } = await render(<Panel start="2016-05-10" />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    for (const name of ["Een maand terug", "Een jaar verder"]) {
      const { width, height, right } = button(host, name).getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(right).toBeLessThanOrEqual(390);
    }
  });
});
