import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { MissionList } from "../../../src/ui/missions/mission-list.tsx";
import { RankingTable } from "../../../src/ui/ranking/ranking-table.tsx";
import { AREAS, assessed, nearest, ranked, unranked } from "../../unit/ui/example-areas.ts";
import { DRAWN, uncertain } from "../../unit/ui/example-draws.ts";
import { day, fact, mission } from "../../unit/ui/example-missions.ts";
import { button, only, render } from "./render.tsx";

const DATE = day("2026-11-23");
const PRIORITIES = [
  ranked("UKR", 1, 68.7, nearest(0, "eu", "POL")),
  ranked("SYR", 2, 67.2, nearest(103, "eu", "CYP")),
  ranked("PSE", 5, 62.8, nearest(288, "eu", "CYP"), {
    ...assessed("PSE", { displacement: null }),
    flags: ["shared-figure"],
  }),
  ranked("VEN", 12, 25.6, nearest(27, "kingdom-caribbean", "ABW")),
  unranked("XKX", "not-assessed"),
  unranked("ESH", "no-data"),
  unranked("ABW", "home"),
];

const PAIR = ["UKR", "SYR"] as const;
const UNCERTAINTY = new Map(
  [
    uncertain("UKR", [1, 2], 1, PAIR, [1, 2]),
    uncertain("SYR", [1, 3], 1, PAIR, [1, 2]),
    uncertain("PSE", [4, 7], 0.9962),
    uncertain("VEN", [9, 15], 0.21),
  ].map((area) => [area.iso3, area] as const),
);

function Ranking({ onSelect = () => {} }: { readonly onSelect?: (iso3: string | null) => void }) {
  const [selected, setSelected] = useState<string | null>(null);
  const select = (iso3: string | null) => {
    setSelected(iso3);
    onSelect(iso3);
  };
  return (
    <RankingTable
      leftOut={[]}
      priorities={PRIORITIES}
      total={89}
      areas={AREAS}
      date={DATE}
      selected={selected}
      onSelect={select}
      differs={false}
      uncertainty={UNCERTAINTY}
      draws={DRAWN}
    />
  );
}

const names = (host: HTMLElement) =>
  [...host.querySelectorAll("tbody button")].map(({ textContent }) => textContent);
const cells = (host: HTMLElement, name: string) =>
  [...(button(host, name).closest("tr")?.cells ?? [])].map(({ textContent }) => textContent);

describe("RankingTable", () => {
  it("shows rank among all areas, distance in whole km and score to one decimal", async () => {
    const { host } = await render(<Ranking />);
    expect(cells(host, "Venezuela").slice(0, 5)).toEqual(["12", "Venezuela", "27", "", "25,6"]);
  });

  it("shows between which ranks an area lies in 90% of the draws, and how often in the top ten", async () => {
    const { host } = await render(<Ranking />);
    expect(cells(host, "Venezuela")[5]).toBe("9–1521%");
    expect(cells(host, "Palestina")[5]).toBe("4–7>99%");
    expect(host.textContent).toContain("10.000 trekkingen, seed 7");
  });

  it("joins neighbours that cannot be told apart by a bracket and in words, and no rows with another between", async () => {
    const { host } = await render(<Ranking />);
    const words = "Plaats 1 tot en met 2: geen is te onderscheiden van de hoogste daarvan";
    const joined = () => names(host).filter((name) => cells(host, name ?? "")[0]?.includes(words) === true);
    expect(joined()).toEqual(["Oekraïne", "Syrië"]);
    expect(host.textContent).toContain("plaatsen 1–2.");
    await userEvent.click(button(host, "km, Afstand in km"));
    expect(joined()).toEqual([]);
  });

  it("shows how far the draws are while there is no interval yet", async () => {
    const { host } = await render(
      <RankingTable
        leftOut={[]}
        priorities={PRIORITIES}
        total={89}
        areas={AREAS}
        date={DATE}
        selected={null}
        onSelect={() => {}}
        differs={false}
        uncertainty={null}
        draws={{ ...DRAWN, shown: null, status: { step: "running", done: 400, total: 1000 } }}
      />,
    );
    expect(only<HTMLProgressElement>(host, "progress").value).toBe(400);
    expect(host.textContent).toContain("400 van 1.000 trekkingen");
    expect(cells(host, "Venezuela")[5]).toBe("");
  });

  it("says that the draws failed and what still works, and tries again", async () => {
    const onRetry = vi.fn();
    const draws = { ...DRAWN, shown: null, status: { step: "failed", detail: "x" }, onRetry } as const;
    const { host } = await render(
      <RankingTable
        leftOut={[]}
        priorities={PRIORITIES}
        total={89}
        areas={AREAS}
        date={DATE}
        selected={null}
        onSelect={() => {}}
        differs={false}
        uncertainty={null}
        draws={draws}
      />,
    );
    expect(only(host, "[role=alert]").textContent).toContain("Ranglijst en scores werken door");
    await userEvent.click(button(host, "Opnieuw proberen"));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("shows what Dutch interest did beside the score", async () => {
    const venezuela = { ...(PRIORITIES[3] ?? unranked("VEN", "no-data")), interestMultiplier: 1.25 };
    const { host } = await render(
      <RankingTable
        leftOut={[]}
        priorities={[venezuela]}
        total={89}
        areas={AREAS}
        date={DATE}
        selected={null}
        onSelect={() => {}}
        differs
        uncertainty={null}
        draws={DRAWN}
      />,
    );
    expect(cells(host, "Venezuela")[4]).toContain("× 1,25");
  });

  it("reads out what a score is made of", async () => {
    const { host } = await render(<Ranking />);
    const bar = only(button(host, "Venezuela").closest("tr") ?? host, "[role=img]");
    expect(bar.getAttribute("aria-label")).toBe(
      "Geweld 12,8, Kwetsbaarheid 6,4 en Ontheemding 6,4; door afstand gaat 12,5 af",
    );
  });

  it("marks a missing pillar and a shared figure at the name", async () => {
    const { host } = await render(<Ranking />);
    expect(cells(host, "Palestina")[1]).toBe("Palestina3 van 4 pijlersgedeeld cijfer");
  });

  it("is one stop of the Tab key; arrows walk, Enter chooses, Escape lets go", async () => {
    const onSelect = vi.fn();
    const { host } = await render(<Ranking onSelect={onSelect} />);
    button(host, "Oekraïne").focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(button(host, "Palestina"));
    await userEvent.keyboard("{Enter}");
    expect(onSelect).toHaveBeenLastCalledWith("PSE");
    expect(button(host, "Palestina").getAttribute("aria-pressed")).toBe("true");
    const stops = [...host.querySelectorAll("tbody button")].filter(
      (stop) => stop.getAttribute("tabindex") === "0",
    );
    expect(stops).toEqual([button(host, "Palestina")]);
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(button(host, "Venezuela"));
    await userEvent.keyboard("{Escape}");
    expect(onSelect).toHaveBeenLastCalledWith(null);
  });

  it("sorts by a column, the other way on the second press, and says so", async () => {
    const { host } = await render(<Ranking />);
    await userEvent.click(button(host, "km, Afstand in km"));
    expect(names(host)).toEqual(["Oekraïne", "Venezuela", "Syrië", "Palestina"]);
    await userEvent.click(button(host, "km, Afstand in km"));
    expect(names(host)).toEqual(["Palestina", "Syrië", "Venezuela", "Oekraïne"]);
    expect(button(host, "km, Afstand in km").closest("th")?.ariaSort).toBe("descending");
  });

  it("lists areas without a rank by their state, apart from the ranking and without any number", async () => {
    const { host } = await render(<Ranking />);
    const rest = only(host, "section[aria-label='Niet gerangschikt']");
    expect(rest.querySelector("table")).toBeNull();
    const groups = [...rest.querySelectorAll("ul")].map((list) => list.textContent);
    expect(groups).toEqual(["Kosovo", "Westelijke Sahara", "Aruba"]);
    for (const state of ["niet beoordeeld", "geen gegevens", "thuisgebied"]) {
      expect(rest.textContent).toContain(state);
    }
  });

  it("says why it is empty and what to do", async () => {
    const { host } = await render(
      <RankingTable
        leftOut={[]}
        priorities={[]}
        total={89}
        areas={AREAS}
        date={DATE}
        selected={null}
        onSelect={() => {}}
        differs={false}
        uncertainty={null}
        draws={DRAWN}
      />,
    );
    expect(host.textContent).toBe("Geen gebied voldoet aan de filtersVerruim of wis de filters.");
  });
});

const ROWS = [
  {
    mission: mission({
      id: "a",
      acronym: "Alpha",
      start: fact("2013"),
      end: fact("2020"),
      confidence: "memory",
    }),
    state: "ended",
  },
  { mission: mission({ id: "b", acronym: "Beta", framework: "UN", start: fact("2020") }), state: "in-force" },
  {
    mission: mission({
      id: "c",
      acronym: "Gamma",
      dutch: { participation: "yes", detail: "", years: "", basis: "seen" },
      confidence: "seen",
    }),
    state: "renewal-not-seen",
  },
] as const;

function Missions({ onSelect = () => {} }: { readonly onSelect?: (id: string | null) => void }) {
  return (
    <MissionList
      isFiltered
      rows={ROWS}
      total={163}
      areas={AREAS}
      date={DATE}
      kms={new Map()}
      embeddings={new Map()}
      months={6}
      onMonths={() => {}}
      selected={null}
      onSelect={onSelect}
    />
  );
}

describe("MissionList", () => {
  it("says for every row how it stands and whether the Netherlands takes part, unknown too", async () => {
    const { host } = await render(<Missions />);
    const rows = [...host.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatch(/NL: (ja|nee|onbekend)/);
    expect(rows[0]).toContain("beëindigd");
    expect(rows[0]).toContain("uit geheugen, niet geverifieerd");
    expect(rows[2]).toContain("verlenging niet gezien");
    expect(rows[2]).not.toContain("geverifieerd");
  });

  it("marks names as English, whatever the language of the screen", async () => {
    const { host } = await render(<Missions />);
    expect(button(host, "Alpha").lang).toBe("en");
  });

  it("groups by framework and names each group with its size", async () => {
    const { host } = await render(<Missions />);
    await userEvent.selectOptions(only(host, "select:has(option[value=framework])"), "framework");
    expect([...host.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual([
      "Europese Unie2",
      "Verenigde Naties1",
    ]);
  });

  it("says where it is empty without a filter that none in the list is not absent, and blames filters only with one", async () => {
    const list = (isFiltered: boolean) => (
      <MissionList
        isFiltered={isFiltered}
        rows={[]}
        total={163}
        areas={AREAS}
        date={DATE}
        kms={new Map()}
        embeddings={new Map()}
        months={6}
        onMonths={() => {}}
        selected={null}
        onSelect={() => {}}
      />
    );
    const { host } = await render(list(false), "en");
    expect(host.textContent).toContain(
      "No mission or activity in our list on 23 November 2026. That is not the same as absent.",
    );
    expect(host.textContent).not.toContain("filters");
    const { host: filtered } = await render(list(true), "en");
    expect(filtered.textContent).toContain("No mission passes the filters on 23 November 2026");
    expect(filtered.textContent).not.toContain("in our list");
  });

  it("gives the row that is chosen", async () => {
    const onSelect = vi.fn();
    const { host } = await render(<Missions onSelect={onSelect} />);
    await userEvent.click(button(host, "Beta"));
    expect(onSelect).toHaveBeenCalledWith("b");
  });
});
