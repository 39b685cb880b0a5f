import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Language } from "../../../src/strings/language.ts";
import { TopAreaCard } from "../../../src/ui/brief/top-area-card.tsx";
import { MissionCard } from "../../../src/ui/missions/mission-card.tsx";
import { AREAS, assessed, nearest, ranked, unranked } from "../../unit/ui/example-areas.ts";
import { BARE_CARD, fact, mission, selectedOf } from "../../unit/ui/example-missions.ts";
import { MONTHS } from "../../unit/ui/example-months.ts";
import { card, DATE, section } from "./example-card.tsx";
import { button, only, render } from "./render.tsx";

/** The first row of the figures: deaths in organised violence. */
function firstFigure(host: HTMLElement): HTMLElement {
  const row = section(host, "Cijfers").querySelector("li");
  if (row === null) throw new Error("no figures");
  return row;
}

describe("AreaCard", () => {
  it("shows a figure with its unit, year, publisher and edition", async () => {
    const { host } = await render(card("UKR"));
    const deaths = firstFigure(host);
    expect(deaths.textContent).toContain("68.116 doden per jaar, 2024");
    expect(deaths.textContent).toContain("Uppsala Conflict Data Program");
    expect(deaths.textContent).toContain("25.1");
    expect(only(deaths, "[role=img]").getAttribute("aria-label")).toBe(
      "Doden door georganiseerd geweld (beste schatting): 2022–2024, van 92.615 naar 68.116; hoogste 92.615 in 2022",
    );
  });

  it("says no data where there is no figure, never 0", async () => {
    const { host } = await render(card("UKR"));
    const rows = [...section(host, "Cijfers").querySelectorAll("li")].map(({ textContent }) => textContent);
    const missing = rows.filter((text) => text.includes("geen gegevens"));
    expect(missing).toHaveLength(rows.length - 1);
    for (const text of missing) expect(text).not.toMatch(/\d,? ?(doden|personen|inwoners)/);
  });

  it("shows the figure that two areas share, and says whose it is", async () => {
    const { host } = await render(card("PSE"));
    const deaths = firstFigure(host);
    expect(deaths.textContent).toContain("21.476");
    expect(deaths.textContent).toContain("gedeeld cijfer: ISR");
  });

  it("gives the parts of the score, which sum to it, and what distance takes", async () => {
    const { host } = await render(card("UKR"));
    const parts = [...only(section(host, "Prioriteit"), "ul").querySelectorAll("strong")].map(
      ({ textContent }) => Number(textContent.replace(",", ".")),
    );
    expect(parts.at(-1)).toBe(-12.5);
    const sum = parts.slice(0, -1).reduce((total, part) => total + part, 0);
    expect(sum).toBeCloseTo(68.7, 9);
  });

  it("gives both priorities where edge and capital lie far apart, each by its name", async () => {
    const { host } = await render(
      card("UKR", {
        priority: { ...ranked("UKR", 1, 68.7, nearest(0, "eu", "POL")), priorityByOtherMeasure: 54.1 },
      }),
    );
    const text = section(host, "Prioriteit").textContent;
    expect(text).toContain("meer dan 300 km uiteen");
    expect(text).toContain("Dichtstbijzijnde punt 68,7");
    expect(text).toContain("Hoofdstad 54,1");
  });

  it("says what must be known about the border it is measured to", async () => {
    const { host } = await render(card("UKR"));
    expect(section(host, "Afstand").textContent).toContain("Heel Cyprus hoort bij deze grens.");
  });

  it("gives the range of the index where a pillar is missing", async () => {
    const { host } = await render(
      card("UKR", {
        priority: ranked("UKR", 1, 60, nearest(0, "eu", "POL"), assessed("UKR", { displacement: null })),
      }),
    );
    const text = section(host, "Risico-index").textContent;
    expect(text).toContain("3 van 4 pijlers");
    expect(text).toContain("Met wat ontbreekt op nul is de index 48,0, op het hoogst 58,0.");
  });

  it("says what its state means, and no score, for an area that is not assessed", async () => {
    const { host } = await render(card("XKX", { priority: unranked("XKX", "not-assessed") }));
    expect(host.textContent).toContain("Dat is niet hetzelfde als geen risico.");
    expect([...host.querySelectorAll("h3")].map(({ textContent }) => textContent)).not.toContain(
      "Prioriteit",
    );
  });

  it("lists what is done there now, and folds away what has ended", async () => {
    const onMission = vi.fn();
    const { host } = await render(
      card("UKR", {
        missions: [
          { mission: mission({ id: "now", acronym: "EUAM", start: fact("2014") }), state: "in-force" },
          { mission: mission({ id: "then", acronym: "SMM", end: fact("2022-03-31") }), state: "ended" },
        ],
        onMission,
      }),
    );
    const here = section(host, "Missies en activiteiten hier");
    expect(only<HTMLDetailsElement>(here, "details").open).toBe(false);
    expect(only(here, "details").textContent).toContain("SMM");
    await userEvent.click(button(here, "EUAM"));
    expect(onMission).toHaveBeenCalledWith("now");
  });
});

describe("MissionCard", () => {
  const show = (
    change: Parameters<typeof mission>[0],
    onArea: (iso3: string) => void = () => {},
    language: Language = "nl",
  ) =>
    render(
      <MissionCard
        {...BARE_CARD}
        selected={selectedOf({ mission: mission(change), state: "in-force" })}
        date={DATE}
        areas={AREAS}
        onArea={onArea}
      />,
      language,
    );
  const fields = (host: HTMLElement) =>
    new Map(
      [...host.querySelectorAll("dt")].map((term) => [
        term.textContent.trim(),
        term.nextElementSibling?.textContent,
      ]),
    );

  it("leaves no field blank, however little is known", async () => {
    const { host } = await show({});
    for (const [name, value] of fields(host)) expect(value?.trim(), name).not.toBe("");
    expect(fields(host).get("Nederlandse deelname")).toBe("onbekend – Onbekend is niet hetzelfde als nee.");
    expect(fields(host).get("Einde")).toBe("geen einde bekend");
  });

  it("says per field whether it was read in a source", async () => {
    const { host } = await show({
      start: fact("2013-02-18", "seen"),
      mandateUntil: fact("2026-10-31", "memory", "day inferred"),
      mandateSummary: "Training",
      fieldsSeen: ["mandate"],
    });
    expect(fields(host).get("Begin")).toBe("18 februari 2013 gezien in bron");
    expect(fields(host).get("Mandaat tot")).toBe("31 oktober 2026 niet geverifieerdday inferredEN");
    expect([...fields(host).keys()]).toContain("Mandaat gezien in bron");
    expect([...fields(host).keys()]).toContain("Rechtsgrond niet geverifieerd");
  });

  it("marks registry text as English for the voice, and for the eye where the screen is Dutch", async () => {
    const english = (host: HTMLElement) =>
      [...host.querySelectorAll("[lang=en]")].find(({ textContent }) => textContent === "Closed in 2024.");
    const dutch = await show({ notes: "Closed in 2024." });
    expect(english(dutch.host)?.nextElementSibling?.textContent).toBe("EN");
    const other = await show({ notes: "Closed in 2024." }, () => {}, "en");
    expect(english(other.host)).toBeDefined();
    expect(english(other.host)?.nextElementSibling).toBeNull();
  });

  it("says that a hand-drawn area is no official one", async () => {
    const { host } = await show({ footprint: { ...mission().footprint, kind: "sea", handDrawn: true } });
    expect(host.textContent).toContain("geen officieel inzetgebied");
  });

  it("shows addresses as text, without a single link", async () => {
    const { host } = await show({
      sources: [
        { url: "https://example.org/a", pageDate: null },
        { url: "https://example.org/b", pageDate: null },
      ],
    });
    expect(host.textContent).toContain("https://example.org/a");
    expect(host.querySelector("a, [href], [src]")).toBeNull();
    expect(button(host, "Bron 2 kopiëren")).toBeTruthy();
  });

  it("goes to a host area", async () => {
    const onArea = vi.fn();
    const { host } = await show({}, onArea);
    await userEvent.click(button(host, "Mali"));
    expect(onArea).toHaveBeenCalledWith("MLI");
  });
});

describe("TopAreaCard", () => {
  it("draws the trend of months with its span in words and its provisional part", async () => {
    const { host } = await render(
      <ul>
        <TopAreaCard
          priority={ranked("VEN", 4, 25.6, nearest(27.4, "kingdom-caribbean", "ABW"))}
          areas={AREAS}
          months={MONTHS}
          deaths={[]}
          figureYear={null}
          activities={[]}
          onOpen={() => {}}
        />
      </ul>,
    );
    const trend = [...host.querySelectorAll("[role=img]")].map((img) => img.getAttribute("aria-label"));
    expect(trend).toContain(
      "Doden per maand: januari 2015–mei 2016, van 30 naar 46; hoogste 46 in mei 2016; voorlopig vanaf april 2016",
    );
    expect(host.textContent).toContain("jan 2015mei 2016");
  });

  it("counts certain activities by instrument, and says how many are not certain", async () => {
    const { host } = await render(
      <ul>
        <TopAreaCard
          priority={ranked("VEN", 4, 25.6, nearest(27.4, "kingdom-caribbean", "ABW"))}
          areas={AREAS}
          months={null}
          deaths={[
            [2023, 30],
            [2024, 12],
          ]}
          figureYear={2024}
          activities={[
            { mission: mission({ id: "1", instruments: ["presence", "diplomacy"] }), state: "in-force" },
            { mission: mission({ id: "2", instruments: ["presence"] }), state: "in-force" },
            { mission: mission({ id: "3", instruments: ["assistance"] }), state: "possibly" },
            { mission: mission({ id: "4", instruments: ["assistance"] }), state: "ended" },
          ]}
          onOpen={() => {}}
        />
      </ul>,
    );
    const counts = [...host.querySelectorAll("ul ul li .visually-hidden")].map(
      ({ textContent }) => textContent,
    );
    expect(counts).toEqual(["diplomatie: 1", "presentie: 2"]);
    expect(host.textContent).toContain("2 activiteiten, 1 niet zeker");
    expect(host.textContent.replaceAll("\u00a0", " ")).toContain("27 km tot het Koninkrijk (Aruba)");
    expect(button(host, "4. Venezuela, prioriteit 26 van 100Venezuela")).toBeTruthy();
  });
});
