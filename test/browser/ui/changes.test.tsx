import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { MissionChanges } from "../../../src/domain/missions/mission-changes.ts";
import type { ChangeIf } from "../../../src/domain/priority/changes-if.ts";
import type { WhatChanged } from "../../../src/domain/priority/what-changed.ts";
import type { Month } from "../../../src/domain/time/month.ts";
import { COLOR_SCHEMES } from "../../../src/layers/palette.ts";
import type { FileStatus } from "../../../src/state/file-status.ts";
import { LANGUAGES } from "../../../src/strings/language.ts";
import { ReactAria } from "../../../src/ui/analysis/react-aria.tsx";
import { defaultBasis } from "../../../src/ui/changes/baseline-kind.ts";
import { ChangesIfList } from "../../../src/ui/changes/changes-if-list.tsx";
import { ChangesPanel } from "../../../src/ui/changes/changes-panel.tsx";
import { Movers } from "../../../src/ui/changes/movers.tsx";
import { AREAS } from "../../unit/ui/example-areas.ts";
import { day, mission } from "../../unit/ui/example-missions.ts";
import { button, only, render } from "./render.tsx";

const NOW = defaultBasis(day("2026-11-23"));
const BEFORE = defaultBasis(day("2016-12-31"));
const HOMES = [
  { id: "europe-and-kingdom", names: { nl: "Europa en het Koninkrijk", en: "Europe and the Kingdom" } },
  { id: "eu", names: { nl: "Europese Unie", en: "European Union" } },
] as const;

/** Made up so that the parts as they are would not sum to the difference once each is rounded by itself. */
const CHANGED: WhatChanged = {
  factors: ["revised", "period", "settings", "border"],
  moved: [
    {
      iso3: "VEN",
      before: { rank: 12, priority: 20 },
      after: { rank: 9, priority: 21.1 },
      difference: 1.1,
      parts: { revised: 0, period: 0.366, settings: 0.367, border: 0.367 },
    },
    {
      iso3: "COL",
      before: { rank: 8, priority: 40 },
      after: { rank: 8, priority: 37.5 },
      difference: -2.5,
      parts: { revised: -3, period: -1, settings: 1.5, border: 0 },
    },
    {
      iso3: "UKR",
      before: { rank: 1, priority: 68.7 },
      after: { rank: 1, priority: 68.7 },
      difference: 0,
      parts: { revised: 0, period: 0, settings: 0, border: 0 },
    },
  ],
  apart: [
    { iso3: "MLI", unranked: "before", state: "not-assessed", placing: { rank: 34, priority: 12.1 } },
    { iso3: "SYR", unranked: "after", state: "no-data", placing: { rank: 3, priority: 60 } },
  ],
};
const EUTM = mission({ id: "eutm-mali", acronym: "EUTM Mali" });
const ENDED = { mission: EUTM, turn: "ended", before: "in-force", after: "ended" } as const;
const MISSIONS: MissionChanges = { all: [ENDED], byArea: new Map([["VEN", [ENDED]]]) };
const ALL = new Set(AREAS.keys());

interface Given {
  readonly changed?: WhatChanged;
  readonly shown?: ReadonlySet<string>;
  readonly onArea?: (iso3: string) => void;
}

const movers = ({ changed = CHANGED, shown = ALL, onArea = () => {} }: Given = {}) => (
  <Movers
    changed={changed}
    shown={shown}
    missions={MISSIONS}
    areas={AREAS}
    selected={null}
    onArea={onArea}
    onMission={() => {}}
  />
);

const item = (host: HTMLElement, name: string) => button(host, name).closest("li")?.textContent ?? "";

describe("Movers", () => {
  it("gives rank and score before and after, and parts that sum to the difference as it is shown", async () => {
    const { host } = await render(movers());
    expect(item(host, "Venezuela")).toContain("Plaats 12 → 920,0 → 21,1+1,1");
    // 0.3 + 0.4 + 0.4: rounded one by one they would be 0.4 each, and sum to 1.2.
    expect(item(host, "Venezuela")).toContain("nieuwere cijfers +0,3instellingen +0,4grens +0,4");
    expect(item(host, "Colombia")).toContain("herzien −3,0nieuwere cijfers −1,0instellingen +1,5grens 0,0");
  });

  it("tells the missions that turned beside the area they are in", async () => {
    const { host } = await render(movers());
    expect(item(host, "Venezuela")).toContain("beëindigd: 1EUTM Mali");
    expect(item(host, "Colombia")).not.toContain("EUTM");
  });

  it("counts what stayed the same, and says why an area has a rank on one side only", async () => {
    const { host } = await render(movers());
    expect(host.textContent).toContain("2 gebieden veranderden; 1 gebied bleef gelijk.");
    expect(item(host, "Mali")).toBe("Maliplaats 34, score 12,1; op het uitgangspunt: niet beoordeeld");
    expect(item(host, "Syrië")).toBe("Syriëplaats 3, score 60,0; nu: geen gegevens");
  });

  it("chooses an area by its name", async () => {
    const onArea = vi.fn();
    const { host } = await render(movers({ onArea }));
    await userEvent.click(button(host, "Colombia"));
    expect(onArea).toHaveBeenCalledWith("COL");
  });

  it("says that nothing differs, that nothing changed, and that the filters hide what did", async () => {
    const { host, again } = await render(movers({ changed: { moved: [], apart: [], factors: [] } }));
    expect(host.textContent).toContain("Uitgangspunt en beeld zijn gelijk");
    await again(movers({ changed: { moved: [], apart: [], factors: ["period"] } }));
    expect(host.textContent).toContain("Geen score veranderde");
    await again(movers({ shown: new Set() }));
    expect(host.textContent).toContain("Geen gebied dat veranderde voldoet aan de filters");
  });
});

const ROWS: readonly ChangeIf[] = [
  {
    change: { kind: "border", home: "eu", outermost: false },
    topTen: ["MLI"],
    enters: ["MLI"],
    leaves: ["COL"],
    breaks: [],
  },
  { change: { kind: "half-distance", km: 500 }, topTen: ["VEN"], enters: [], leaves: [], breaks: [] },
  {
    change: { kind: "window", window: "calendar-year" },
    topTen: ["VEN"],
    enters: [],
    leaves: [],
    breaks: ["window"],
  },
];

const list = (onApply = (_change: ChangeIf["change"]) => {}) => (
  <ChangesIfList
    rows={ROWS}
    decay="half-distance"
    homes={HOMES}
    areas={AREAS}
    onArea={() => {}}
    onApply={onApply}
  />
);

describe("ChangesIfList", () => {
  it("names who enters and who leaves the top ten, and applies a choice", async () => {
    const onApply = vi.fn();
    const { host } = await render(list(onApply));
    expect(host.textContent).toContain("erinMalieruitColombia");
    expect(host.textContent).toContain("geen verandering in de top tien");
    await userEvent.click(button(host, "Toepassen: Halveringsafstand 500\u00a0km"));
    expect(onApply).toHaveBeenCalledWith({ kind: "half-distance", km: 500 });
  });

  it("says of a choice alone that crosses a break in the sources that it does", async () => {
    const { host } = await render(list());
    const said = [...host.querySelectorAll("li")].map((row) =>
      row.textContent?.includes("breuk in de bronnen"),
    );
    expect(said).toEqual([false, false, true]);
  });
});

const panel = (change: Partial<Parameters<typeof ChangesPanel>[0]> = {}) => (
  <ReactAria>
    <ChangesPanel
      baseline={null}
      before={BEFORE}
      now={NOW}
      earlier={{ period: { kind: "year", year: 2023, instead: false }, date: day("2023-12-31") }}
      formerEdition={day("2026-08-01")}
      homes={HOMES}
      from={day("2000-12-31")}
      to={day("2027-12-31")}
      onBaseline={() => {}}
      movers={movers()}
      changesIf={list()}
      missions={MISSIONS}
      breaks={[]}
      former={null}
      onRetry={() => {}}
      onMission={() => {}}
      {...change}
    />
  </ReactAria>
);

describe("ChangesPanel", () => {
  it("offers a year earlier, the former edition, another date, the default, and this view as baseline", async () => {
    const onBaseline = vi.fn();
    const { host } = await render(panel({ onBaseline }));
    const select = only<HTMLSelectElement>(host, "select");
    expect([...select.options].map(({ text }) => text)).toEqual([
      "een jaar eerder (2023)",
      "de vorige editie (1 augustus 2026)",
      "een andere datum",
      "standaardinstellingen",
    ]);
    await userEvent.selectOptions(select, "date");
    expect(onBaseline).toHaveBeenLastCalledWith({ ...NOW, date: BEFORE.date });
    await userEvent.selectOptions(select, "edition");
    expect(onBaseline).toHaveBeenLastCalledWith({ ...NOW, edition: "2026-08-01" });
    await userEvent.click(button(host, "Dit beeld vastleggen als uitgangspunt"));
    expect(onBaseline).toHaveBeenLastCalledWith(NOW);
  });

  it("names the months that are a year earlier, and no edition where none is known", async () => {
    const { host } = await render(
      panel({
        formerEdition: null,
        earlier: {
          period: { kind: "months", to: "2025-05" as Month, provisional: false },
          date: day("2025-05-31"),
        },
      }),
    );
    const select = only<HTMLSelectElement>(host, "select");
    expect([...select.options].map(({ text }) => text)).toEqual([
      "een jaar eerder (de 12 maanden t/m mei 2025)",
      "een andere datum",
      "standaardinstellingen",
    ]);
  });

  it("says that the figures of the former edition are on their way, failed, or are of another edition", async () => {
    const before = { ...NOW, edition: day("2026-08-01") };
    const onRetry = vi.fn();
    const shown = (former: FileStatus) => panel({ baseline: before, before, movers: null, former, onRetry });
    const { host, again } = await render(shown({ step: "loading", bytes: 1, total: 2 }));
    expect(host.textContent).toContain("De cijfers van de vorige editie worden geladen");
    await again(shown({ step: "ready" }));
    expect(host.textContent).toContain("De cijfers van die editie zijn hier niet");
    await again(shown({ step: "failed", failure: { reason: "status", status: 404 } }));
    expect(host.textContent).toContain("De cijfers van de vorige editie zijn niet geladen");
    await userEvent.click(button(host, "Opnieuw proberen"));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("names every break of the sources that lies between the two", async () => {
    const { host, again } = await render(panel());
    expect(host.querySelector("[role=note]")).toBeNull();
    await again(panel({ breaks: ["wgi", "window"] }));
    expect(only(host, "[role=note]").textContent).toContain(
      "(geen WGI vóór 2015 en twaalf maanden tegen een kalenderjaar)",
    );
  });

  it("says what is missing when there is no earlier year or no distance yet, and keeps the rest", async () => {
    const { host, again } = await render(panel({ before: null, earlier: null, movers: null }));
    expect(host.textContent).toContain("Er is geen eerdere periode met cijfers");
    await again(panel({ movers: null }));
    expect(host.textContent).toContain("De afstanden van een eigen grens zijn er nog niet");
    expect(host.textContent).toContain("Verandert als");
  });
});

const CASES = COLOR_SCHEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })));

describe.each(CASES)("in $theme and $language", ({ theme, language }) => {
  it("axe finds nothing", async () => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.lang = language;
    const { host } = await render(
      <main>
        <h2>{theme}</h2>
        {panel({ baseline: BEFORE, breaks: ["wgi", "inform"] })}
      </main>,
      language,
    );
    for (const details of host.querySelectorAll("details")) details.open = true;
    const { violations } = await axe.run(host, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("; ")}`)).toEqual(
      [],
    );
  });
});
