import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { HomeArea } from "../../../src/domain/borders/home-area.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/priority/defaults.ts";
import type { PrioritySettings } from "../../../src/domain/priority/types.ts";
import type { PlainDate } from "../../../src/domain/time/plain-date.ts";
import { DEFAULT_LAYER_SETTINGS, LAYER_IDS, type LayerId } from "../../../src/layers/settings.ts";
import type { OwnPreset } from "../../../src/state/presets.ts";
import { type Filters, NO_FILTERS } from "../../../src/state/view.ts";
import { ReactAria } from "../../../src/ui/analysis/react-aria.tsx";
import { FilterPanel } from "../../../src/ui/filters/filter-panel.tsx";
import { LayerPanel } from "../../../src/ui/layers/layer-panel.tsx";
import { PresetFields } from "../../../src/ui/settings/preset-fields.tsx";
import { SettingsPanel } from "../../../src/ui/settings/settings-panel.tsx";
import { DateField } from "../../../src/ui/time/date-field.tsx";
import { NO_OWN_BORDERS } from "../../fixtures/own-border-fields.ts";
import { AREAS } from "../../unit/ui/example-areas.ts";
import { day } from "../../unit/ui/example-missions.ts";
import { button, label, only, render } from "./render.tsx";

const NO_SOURCES = Object.fromEntries(LAYER_IDS.map((id) => [id, []])) as unknown as Record<
  LayerId,
  readonly []
>;

function Layers({ onOrder }: { readonly onOrder: (ids: readonly LayerId[]) => void }) {
  const [layers, setLayers] = useState(DEFAULT_LAYER_SETTINGS);
  const order = (ids: readonly LayerId[]) => {
    onOrder(ids);
    setLayers(ids.flatMap((id) => layers.filter((layer) => layer.id === id)));
  };
  return (
    <ReactAria>
      <LayerPanel
        layers={layers}
        sources={NO_SOURCES}
        onLayer={() => {}}
        onOrder={order}
        onReset={() => {}}
      />
    </ReactAria>
  );
}

const shown = (host: HTMLElement) =>
  [...host.querySelectorAll("[role=row] label")].map(({ textContent }) => textContent);

describe("LayerPanel", () => {
  it("lists the topmost layer first", async () => {
    const { host } = await render(<Layers onOrder={() => {}} />);
    const fromTop = [...shown(host)];
    expect(fromTop.at(-1)).toBe("Risico-index");
    expect(fromTop).toHaveLength(LAYER_IDS.length);
  });

  it("moves a layer by its buttons and says where it is now", async () => {
    const onOrder = vi.fn();
    const { host } = await render(<Layers onOrder={onOrder} />);
    await userEvent.click(button(host, "Over Risico-index"));
    await userEvent.click(button(host, "Risico-index omhoog"));
    const [bottom, next] = LAYER_IDS;
    expect(onOrder.mock.lastCall?.[0].slice(0, 2)).toEqual([next, bottom]);
    expect(shown(host).at(-2)).toBe("Risico-index");
    expect(only(host, "p[role=status]").textContent).toBe(
      `Risico-index staat nu op plaats ${LAYER_IDS.length - 1} van ${LAYER_IDS.length}`,
    );
  });

  it("moves a layer with the keyboard alone, from its grip", async () => {
    const onOrder = vi.fn();
    const { host } = await render(<Layers onOrder={onOrder} />);
    const before = shown(host);
    const movedOnBy = async (key: string) => {
      const { activeElement } = document;
      await userEvent.keyboard(key);
      await vi.waitFor(() => expect(document.activeElement).not.toBe(activeElement));
    };
    button(host, `${before[0]} verslepen`).focus();
    await movedOnBy("{Enter}");
    await movedOnBy("{ArrowDown}");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(onOrder).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(shown(host)).not.toEqual(before));
    expect([...shown(host)].sort()).toEqual([...before].sort());
  });

  it("does not let react-aria add the inline style that the content security policy refuses", async () => {
    await render(<Layers onOrder={() => {}} />);
    expect(document.getElementById("react-aria-pressable-style")?.tagName).toBe("META");
    const grip = only(document, "[role=row]:first-child [slot=drag]");
    expect(grip.hasAttribute("data-react-aria-pressable")).toBe(true);
    // Chromium writes "pan-x pan-y pinch-zoom" as the keyword that the specification defines to mean the same.
    expect(getComputedStyle(grip).touchAction).toBe("manipulation");
  });
});

function Filtering({ start = NO_FILTERS }: { readonly start?: Filters }) {
  const [filters, setFilters] = useState(start);
  return (
    <FilterPanel
      filters={filters}
      counts={null}
      onFilter={(field, value) => setFilters({ ...filters, [field]: value })}
      onClear={() => setFilters(NO_FILTERS)}
    />
  );
}

const chips = (host: HTMLElement) =>
  [...host.querySelectorAll("section[aria-label='Actieve filters'] li")].map(
    ({ textContent }) => textContent,
  );

describe("FilterPanel", () => {
  it("shows a chip for every choice, and a chip takes its choice away", async () => {
    const { host } = await render(
      <Filtering start={{ ...NO_FILTERS, instruments: ["presence"], dutch: ["unknown"], text: "mali" }} />,
    );
    expect(chips(host)).toEqual(["“mali”", "presentie", "Nederlandse deelname: onbekend"]);
    await userEvent.click(button(host, "Filter weghalen: presentie"));
    expect(chips(host)).toEqual(["“mali”", "Nederlandse deelname: onbekend"]);
    await userEvent.click(button(host, "Alle filters wissen"));
    expect(host.textContent).toContain("Geen filters actief");
  });

  it("ticks a choice by its name", async () => {
    const { host } = await render(<Filtering />);
    await userEvent.click(label(host, "assistentie"));
    expect(chips(host)).toEqual(["assistentie"]);
  });
});

const HOMES: readonly HomeArea[] = [
  {
    id: "europe-and-kingdom",
    names: { nl: "Europa en het Koninkrijk", en: "Europe and the Kingdom" },
    borders: ["eu", "kingdom-caribbean"],
    outermostBorders: ["eu-outermost"],
  },
  {
    id: "nato-europe",
    names: { nl: "Europese NAVO-landen", en: "NATO's European countries" },
    borders: ["nato-europe"],
    outermostBorders: [],
  },
];

describe("SettingsPanel", () => {
  const panel = (change: Partial<Parameters<typeof SettingsPanel>[0]>) => (
    <SettingsPanel
      homeAreas={HOMES}
      home="europe-and-kingdom"
      onHome={() => {}}
      outermost={false}
      onOutermost={() => {}}
      activeBorders={[]}
      own={NO_OWN_BORDERS}
      settings={DEFAULT_SETTINGS}
      onSettings={() => {}}
      onInterest={() => {}}
      onArea={() => {}}
      areas={AREAS}
      presets={[]}
      onPresets={() => {}}
      onPreset={() => {}}
      onReset={() => {}}
      differs={false}
      {...change}
    />
  );

  it("marks nothing while everything is the default", async () => {
    const { host } = await render(panel({}));
    expect(host.textContent).not.toContain("afwijkend");
    expect(host.textContent).toContain("1.000\u00a0km");
  });

  it("marks what differs with its default, and takes that one back", async () => {
    const onSettings = vi.fn();
    const { host } = await render(
      panel({ settings: { ...DEFAULT_SETTINGS, halfDistanceKm: 500 }, differs: true, onSettings }),
    );
    expect(host.textContent).toContain("Wijkt af van de standaard (1.000\u00a0km)");
    await userEvent.click(button(host, "Halveringsafstand terug naar standaard"));
    expect(onSettings).toHaveBeenCalledWith({ halfDistanceKm: 1000 });
  });

  it("offers the outermost switch only where the border has outermost regions", async () => {
    const { host, again } = await render(panel({}));
    const isOffered = () => label(host, "Verre ultraperifere").control?.matches(":enabled");
    expect(isOffered()).toBe(true);
    await again(panel({ home: "nato-europe" }));
    expect(isOffered()).toBe(false);
  });
});

describe("PresetFields", () => {
  function Presets({ start }: { readonly start: PrioritySettings }) {
    const [settings, setSettings] = useState(start);
    const [presets, setPresets] = useState<readonly OwnPreset[]>([]);
    return (
      <PresetFields
        settings={settings}
        onSettings={(preset) => setSettings({ ...settings, ...preset })}
        presets={presets}
        onPresets={setPresets}
      />
    );
  }
  const shownPreset = (host: HTMLElement) => only<HTMLSelectElement>(host, "select").selectedOptions[0]?.text;

  it("shows which preset the settings are, or that they are the user's own", async () => {
    const { host } = await render(<Presets start={DEFAULT_SETTINGS} />);
    expect(shownPreset(host)).toBe("Standaard");
    const own = await render(<Presets start={{ ...DEFAULT_SETTINGS, halfDistanceKm: 650 }} />);
    expect(shownPreset(own.host)).toBe("eigen instellingen");
  });

  it("sets all of a preset and leaves judged interest alone", async () => {
    const interest = { on: true, judgements: {} };
    const { host } = await render(<Presets start={{ ...DEFAULT_SETTINGS, interest }} />);
    await userEvent.selectOptions(only(host, "select"), "Zonder afstand");
    expect(shownPreset(host)).toBe("Zonder afstand");
  });

  it("keeps own settings under a name, and lets them go again", async () => {
    const { host } = await render(<Presets start={{ ...DEFAULT_SETTINGS, halfDistanceKm: 650 }} />);
    await userEvent.click(button(host, "Instellingen bewaren onder een naam"));
    await userEvent.fill(only(host, "input[type=text]"), "Sahel");
    await userEvent.click(button(host, "Bewaren"));
    expect(shownPreset(host)).toBe("Sahel");
    await userEvent.click(button(host, "Set verwijderen"));
    expect(shownPreset(host)).toBe("eigen instellingen");
  });
});

function Dated({ onDate }: { readonly onDate: (date: PlainDate) => void }) {
  const [date, setDate] = useState(day("2026-11-23"));
  const change = (next: PlainDate) => {
    setDate(next);
    onDate(next);
  };
  return (
    <ReactAria>
      <DateField date={date} from={day("2000-12-31")} to={day("2030-12-31")} onDate={change} />
    </ReactAria>
  );
}

const segments = (host: HTMLElement) =>
  [...host.querySelectorAll<HTMLElement>("[role=spinbutton]")].map((segment) => segment.textContent);

describe("DateField", () => {
  it("has day, month and year in the order of the language", async () => {
    const dutch = await render(<Dated onDate={() => {}} />);
    expect(segments(dutch.host)).toEqual(["23", "11", "2026"]);
  });

  it("passes on a typed year once it is in range, and none of the years on the way", async () => {
    const onDate = vi.fn();
    const { host } = await render(<Dated onDate={onDate} />);
    host.querySelectorAll<HTMLElement>("[role=spinbutton]")[2]?.focus();
    await userEvent.keyboard("2024");
    expect(onDate.mock.calls).toEqual([["2024-11-23"]]);
    expect(segments(host)).toEqual(["23", "11", "2024"]);
  });

  it("says which days can be chosen while it holds another, and forgets that day when it is left", async () => {
    const onDate = vi.fn();
    const { host } = await render(<Dated onDate={onDate} />);
    host.querySelectorAll<HTMLElement>("[role=spinbutton]")[2]?.focus();
    await userEvent.keyboard("1999");
    expect(only(host, "[role=alert]").textContent).toBe(
      "Kies een datum van 31 december 2000 tot en met 31 december 2030.",
    );
    await userEvent.tab();
    await vi.waitFor(() => expect(segments(host)).toEqual(["23", "11", "2026"]));
    expect(onDate).not.toHaveBeenCalled();
  });
});
