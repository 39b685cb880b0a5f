import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { createFigures } from "../../../src/domain/indicators/figures.ts";
import { card, FIGURES, section, WITH_MONTHS } from "./example-card.tsx";
import { label, render } from "./render.tsx";

describe("violence by month on the card of an area", () => {
  it("draws the months, with the newest year and the one before it, the source and how it is cited", async () => {
    const { host } = await render(card("UKR", { figures: FIGURES, datasets: WITH_MONTHS }));
    const violence = section(host, "Geweld per maand");
    expect(violence.textContent).toContain("68.116 doden (2024); 75.393 (2023)");
    const bars = [...violence.querySelectorAll("[role=toolbar] button")].map((bar) =>
      bar.getAttribute("title"),
    );
    // Three years, six months.
    expect(bars).toHaveLength(9);
    expect(bars.at(-1)).toContain("juni 2025: 6 doden, voorlopig");
    expect(violence.textContent).toContain("De maanden vanaf mei 2025 zijn voorlopig");
    expect(violence.textContent).toContain("GED 26.1. Bronvermelding: Davies and others (2026)");
  });

  it("says what is known of the unfinished year, preliminary, with its types and what must be known of it", async () => {
    const { host } = await render(card("UKR"), "en");
    const violence = section(host, "Violence by month");
    expect(violence.textContent).toContain(
      "2026 so far (January to August), preliminary: 23,634 deaths (19,900 one-sided, 3,734 state-based, 0 non-state) in 172 events.",
    );
    expect(violence.textContent).toContain("In 37 events.");
  });

  it("stacks the months by type on request", async () => {
    const { host } = await render(card("UKR"));
    const violence = section(host, "Geweld per maand");
    await userEvent.click(label(violence, "Naar soort geweld"));
    expect(violence.querySelectorAll("[role=toolbar] button")[3]?.getAttribute("title")).toBe(
      "januari 2025: 10 doden (9 statelijk, 0 niet-statelijk, 1 eenzijdig)",
    );
  });

  it("marks the months that two areas share, and says no data of an area that is not coded", async () => {
    const shared = await render(card("PSE"));
    expect(section(shared.host, "Geweld per maand").textContent).toContain("gedeeld cijfer: ISR");
    const { host } = await render(card("VEN"));
    const violence = section(host, "Geweld per maand");
    expect(violence.textContent).toBe("Geweld per maandgeen gegevens");
  });

  it("tells of a figure that it was worked back", async () => {
    const { host } = await render(
      card("UKR", {
        figures: createFigures({
          indicators: { wgi_political_stability_est: { UKR: [[2024, -1.2]] } },
          sources: {},
          marks: [
            { mark: "worked-back", indicator: "wgi_political_stability_est", years: [2024], areas: ["UKR"] },
          ],
        }),
      }),
    );
    const rows = [...section(host, "Cijfers").querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(rows.filter((text) => text.includes("teruggerekend"))).toEqual([expect.stringContaining("-1,20")]);
  });
});
