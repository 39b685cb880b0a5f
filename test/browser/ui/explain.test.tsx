import axe from "axe-core";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { InterestSettings } from "../../../src/domain/priority/types.ts";
import { COLOR_SCHEMES } from "../../../src/layers/palette.ts";
import { LANGUAGES, type Language } from "../../../src/strings/language.ts";
import { ReactAria } from "../../../src/ui/analysis/react-aria.tsx";
import { ComparisonDialog } from "../../../src/ui/explain/comparison-dialog.tsx";
import { FormulaPanel } from "../../../src/ui/explain/formula-panel.tsx";
import { WhatIfPanel } from "../../../src/ui/explain/what-if-panel.tsx";
import { InterestSection } from "../../../src/ui/interest/interest-section.tsx";
import { AREAS } from "../../unit/ui/example-areas.ts";
import { uncertain } from "../../unit/ui/example-draws.ts";
import { day } from "../../unit/ui/example-missions.ts";
import { DATE, exampleRanking, FIGURES } from "../../unit/ui/example-ranking.ts";
import { button, label, only, render } from "./render.tsx";

const { settings, priorities, of } = exampleRanking();
const VEN = AREAS.get("VEN");
if (VEN === undefined) throw new Error("no Venezuela");

const fold = (host: HTMLElement, title: string) =>
  [...host.querySelectorAll("summary")].find(({ textContent }) => textContent.startsWith(title));

async function unfolded(host: HTMLElement, title: string): Promise<void> {
  const found = fold(host, title);
  if (found === undefined) throw new Error(`nothing unfolds at ${title}`);
  await userEvent.click(found);
}

/** The lines of a step: the formula, the numbers, the outcome. */
function step(host: HTMLElement, title: string): readonly string[] {
  const heading = [...host.querySelectorAll("h4")].find(({ textContent }) => textContent === title);
  return [...(heading?.parentElement?.querySelectorAll("p") ?? [])].map(({ textContent }) => textContent);
}

describe("FormulaPanel", () => {
  const panel = <FormulaPanel priority={of("VEN")} settings={settings} />;

  it("is folded away until it is wanted", async () => {
    const { host } = await render(panel);
    expect(only<HTMLDetailsElement>(host, "details:first-child").open).toBe(false);
  });

  // The model: 1,000 deaths at 10 million inhabitants are a level of 0.62; the rest by hand.
  it("works every step out with the area's own numbers, as the language writes them", async () => {
    const { host } = await render(panel);
    await unfolded(host, "Formule met");
    expect(step(host, "Pijler geweld").at(-1)).toBe("= 0,620");
    expect(step(host, "Pijler boven eerdere jaren")).toContain("= log2((1.000 + 25) / (1.000,0 + 25)) / 2");
    expect(step(host, "Politieke stabiliteit op schaal")).toEqual([
      "(1,0 − v) / 3,5",
      "= (1,0 − (−1,20)) / 3,5",
      "= 0,629",
    ]);
    expect(step(host, "Nabijheid").at(-1)).toBe("= 0,525");
    expect(step(host, "Prioriteit")).toEqual(["R × P", "= 43,0 × 0,525", "= 22,6"]);
  });

  it("writes the same in English with a decimal point", async () => {
    const { host } = await render(panel, "en");
    await unfolded(host, "Formula with");
    expect(step(host, "Priority")).toEqual(["R × P", "= 43.0 × 0.525", "= 22.6"]);
  });
});

describe("WhatIfPanel", () => {
  const panel = (
    <WhatIfPanel
      area={VEN}
      priority={of("VEN")}
      priorities={priorities}
      areas={AREAS}
      figures={FIGURES}
      date={DATE}
      settings={settings}
    />
  );

  it("shows score and rank before and after, and who is passed", async () => {
    const { host } = await render(panel);
    await unfolded(host, "Wat als");
    const outcome = only(host, "[role=status]");
    expect(outcome.textContent).toContain("Score 22,6Plaats 1");
    await userEvent.fill(only(host, "input[type=number]"), "0");
    // Without deaths only fragility is left: 100 x 0.3 x 0.607 x 0.525 = 9.6.
    expect(outcome.textContent).toContain("Score 22,6 → 9,6Plaats 1 → 2");
    expect(outcome.textContent).toContain("Komt achter Mali.");
  });

  it("goes back to the published figure", async () => {
    const { host } = await render(panel);
    await unfolded(host, "Wat als");
    await userEvent.fill(only(host, "input[type=number]"), "0");
    await userEvent.click(button(host, "Terug naar het cijfer"));
    expect(only<HTMLInputElement>(host, "input[type=number]").value).toBe("1000");
    expect(only(host, "[role=status]").textContent).toContain("Geen verschil.");
  });

  it("takes no number outside the range for an answer", async () => {
    const { host } = await render(panel);
    await unfolded(host, "Wat als");
    await userEvent.selectOptions(only(host, "select"), "coping");
    await userEvent.fill(only(host, "input[type=number]"), "11");
    expect(only(host, "[role=status]").textContent).toContain("Geen verschil.");
  });
});

const pair = [
  { priority: of("VEN"), uncertainty: uncertain("VEN", [1, 1], 1, ["VEN"]) },
  { priority: of("MLI"), uncertainty: uncertain("MLI", [2, 2], 1, ["MLI"]) },
] as const;

function comparison(onClose = () => {}) {
  return (
    <ComparisonDialog
      pair={pair}
      areas={AREAS}
      datasets={new Map()}
      marking="TEST"
      basis="23 november 2026"
      differs={false}
      onClose={onClose}
    />
  );
}

const row = (host: HTMLElement, name: string) => {
  const found = [...host.querySelectorAll("tbody tr")].find(
    (line) => line.querySelector("th")?.textContent === name,
  );
  return [...(found?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent);
};

describe("ComparisonDialog", () => {
  it("lays scores side by side with their difference, and says whether their order stands", async () => {
    const { host } = await render(comparison());
    expect(row(host, "Prioriteit (0–100)")[0]).toBe("22,6");
    // Mali: level 0.116 by the formula of the model (25 deaths are 0.12), so 100 (0.4 x 0.116 + 0.182) x 0.525 = 12.0.
    expect(row(host, "Prioriteit (0–100)").slice(1)).toEqual(["12,0", "−10,6"]);
    expect(host.textContent).toContain("23 november 2026");
    expect(host.textContent).toContain("Venezuela staat in meer dan 90% van de trekkingen boven Mali.");
  });

  it("gives each figure its time, and warns where the times differ", async () => {
    const { host } = await render(comparison());
    const stability = [...host.querySelectorAll("tbody th")].find(({ textContent }) =>
      textContent.startsWith("Politieke stabiliteit"),
    );
    expect(stability?.textContent).toContain("De tijden verschillen");
    expect(stability?.parentElement?.textContent).toContain("2023");
    expect(stability?.parentElement?.textContent).toContain("2022");
  });

  it("is closed by its button", async () => {
    const onClose = vi.fn();
    const { host } = await render(comparison(onClose));
    await userEvent.click(button(host, "Sluiten"));
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });
});

function Interest({
  start,
  onInterest,
}: {
  readonly start: InterestSettings;
  readonly onInterest?: (next: InterestSettings) => void;
}) {
  const [interest, setInterest] = useState(start);
  const change = (next: InterestSettings) => {
    setInterest(next);
    onInterest?.(next);
  };
  return (
    <ReactAria>
      <InterestSection iso3="VEN" interest={interest} today={DATE} onInterest={change} />
    </ReactAria>
  );
}

const JUDGED: InterestSettings = {
  on: false,
  judgements: { VEN: { level: 3, rationale: "Naast Aruba", by: "A. Analist", on: day("2026-11-01") } },
};

describe("InterestSection", () => {
  it("takes no judgement without a reason and a name, and says so", async () => {
    const onInterest = vi.fn();
    const { host } = await render(<Interest start={{ on: false, judgements: {} }} onInterest={onInterest} />);
    await userEvent.click(button(host, "Belang beoordelen"));
    await userEvent.click(button(host, "Oordeel vastleggen"));
    expect(host.querySelectorAll("[role=alert]")).toHaveLength(2);
    expect(onInterest).not.toHaveBeenCalled();
  });

  it("records level, reason, name and day, and does not let it count unasked", async () => {
    const onInterest = vi.fn();
    const { host } = await render(<Interest start={{ on: false, judgements: {} }} onInterest={onInterest} />);
    await userEvent.click(button(host, "Belang beoordelen"));
    await userEvent.click(label(host, "3 – vitaal"));
    await userEvent.fill(only(host, "textarea"), "Naast Aruba");
    await userEvent.fill(label(host, "Naam").control ?? host, "A. Analist");
    await userEvent.click(button(host, "Oordeel vastleggen"));
    expect(onInterest).toHaveBeenCalledWith({
      on: false,
      judgements: { VEN: { level: 3, rationale: "Naast Aruba", by: "A. Analist", on: DATE } },
    });
    expect(host.textContent).toContain("telt nu niet mee");
  });

  it("shows a judgement whole, lets it count, and takes it away", async () => {
    const onInterest = vi.fn();
    const { host } = await render(<Interest start={JUDGED} onInterest={onInterest} />);
    expect(host.textContent).toContain("3 – vitaal × 1,25");
    expect(host.textContent).toContain("A. Analist, 1 november 2026");
    await userEvent.click(button(host, "Laten meetellen"));
    expect(onInterest).toHaveBeenLastCalledWith({ ...JUDGED, on: true });
    await userEvent.click(button(host, "Oordeel verwijderen"));
    expect(onInterest).toHaveBeenLastCalledWith({ on: true, judgements: {} });
  });
});

async function violations(host: HTMLElement): Promise<readonly string[]> {
  const result = await axe.run(host, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("; ")}`);
}

const CASES = COLOR_SCHEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })));

describe.each(CASES)("in $theme and $language", ({ theme, language }) => {
  const drawn = async (content: React.ReactNode, of: Language) => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.lang = of;
    const { host } = await render(content, of);
    for (const details of host.querySelectorAll("details")) details.open = true;
    return host;
  };

  it("axe finds nothing on formula, what if, interest and comparison", async () => {
    const parts = (
      <main>
        <h3>
          <span>x</span>
        </h3>
        <FormulaPanel priority={of("VEN")} settings={settings} />
        <WhatIfPanel
          area={VEN}
          priority={of("VEN")}
          priorities={priorities}
          areas={AREAS}
          figures={FIGURES}
          date={DATE}
          settings={settings}
        />
        <Interest start={JUDGED} />
      </main>
    );
    const host = await drawn(parts, language);
    await userEvent.click(button(host, language === "nl" ? "Oordeel wijzigen" : "Change the judgement"));
    expect(await violations(host)).toEqual([]);
    expect(await violations(await drawn(<main>{comparison()}</main>, language))).toEqual([]);
  });
});
