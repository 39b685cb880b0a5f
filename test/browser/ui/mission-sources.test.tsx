import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/strings/language.ts";
import { MissionCard } from "../../../src/ui/missions/mission-card.tsx";
import { AREAS } from "../../unit/ui/example-areas.ts";
import { BARE_CARD, day, fact, mission, partial, selectedOf } from "../../unit/ui/example-missions.ts";
import { button, render } from "./render.tsx";

// Made up.
describe("what a mission card rests on", () => {
  const show = (change: Parameters<typeof mission>[0], language: Language = "nl") =>
    render(
      <MissionCard
        {...BARE_CARD}
        selected={selectedOf({ mission: mission(change), state: "in-force" })}
        date={day("2026-11-23")}
        areas={AREAS}
        onArea={() => {}}
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

  it("shows a source without an address as site and date, without a link and nothing to copy", async () => {
    const change = {
      sources: [
        { site: "1news.az", pageDate: partial("2024-12-17") },
        { site: "bruxelles2.eu", pageDate: partial("2020-05") },
        { site: "vredesmissies.nl", pageDate: null },
        { url: "https://example.org/a", pageDate: partial("2024") },
      ],
    };
    const listed = ({ host }: { readonly host: HTMLElement }) =>
      [...host.querySelectorAll("ol li")].map(({ textContent }) => textContent);
    const dutch = await show(change);
    expect(listed(dutch)).toEqual([
      "1news.az, 17 december 2024",
      "bruxelles2.eu, mei 2020",
      "vredesmissies.nl, zonder datum",
      "https://example.org/a pagina van 2024",
    ]);
    expect(dutch.host.querySelector("a, [href], [src]")).toBeNull();
    expect([...dutch.host.querySelectorAll("ol button")]).toEqual([button(dutch.host, "Bron 4 kopiëren")]);
    const english = await show(change, "en");
    expect(listed(english).slice(0, 3)).toEqual([
      "1news.az, 17 December 2024",
      "bruxelles2.eu, May 2020",
      "vredesmissies.nl, undated",
    ]);
  });

  it("marks what rests on a headline or a weak source alone, under the field it is said of, with its source", async () => {
    const change = {
      mandateUntil: fact("2026-10-02", "seen"),
      dutch: { participation: "yes", detail: "a minehunter", years: "2026-", basis: "weak" },
      confidence: "weak",
      sources: [{ site: "digest.example", pageDate: null, weight: "weak" }],
      reports: [
        {
          field: "mandateUntil",
          weight: "headline",
          text: "Extended to March 2027.",
          knownOn: partial("2026-09-30"),
          sources: [{ site: "UN Press", pageDate: partial("2026-09-28") }],
        },
        { field: "notes", weight: "weak", text: "Plan turned down.", knownOn: null, sources: [] },
      ],
    } as const;
    const { host } = await show(change, "en");
    expect(fields(host).get("Mandate until")).toBe(
      "2 October 2026 seen in sourceheadline only Extended to March 2027." +
        "UN Press, 28 September 2026 · As known on 30 September 2026",
    );
    expect([...fields(host).keys()]).toContain("Dutch participation weak source");
    expect(host.textContent).toContain("weak sources only, not verified");
    expect(host.querySelector('[data-report="weak"]')?.textContent).toBe(
      "weak source Plan turned down.publisher not known",
    );
    expect(host.querySelector("ol li")?.textContent).toBe("digest.example, undated weak source");
    const dutch = await show(change);
    expect(fields(dutch.host).get("Mandaat tot")).toContain("alleen een kop gelezen");
    expect([...fields(dutch.host).keys()]).toContain("Nederlandse deelname zwakke bron");
  });
});
