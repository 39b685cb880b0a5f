import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fieldsOf, type MissionEdit } from "../../../src/domain/missions/edits.ts";
import { openedDraft } from "../../../src/state/mission-draft.ts";
import { LANGUAGES } from "../../../src/strings/language.ts";
import { EditList } from "../../../src/ui/edit-mission/edit-list.tsx";
import { HideForm } from "../../../src/ui/edit-mission/hide-form.tsx";
import { MissionForm } from "../../../src/ui/edit-mission/mission-form.tsx";
import { MissionCard } from "../../../src/ui/missions/mission-card.tsx";
import { AREAS } from "../../unit/ui/example-areas.ts";
import { BARE_CARD, day, fact, mission, partial, selectedOf } from "../../unit/ui/example-missions.ts";
import { button, label, only, render } from "./render.tsx";

const TODAY = day("2026-11-25");
const STAMP = { by: "A. Analyst", on: TODAY, reason: "seen on site" };
const ROW = mission({ id: "row", name: "A mission", start: fact("2015"), hosts: ["MLI"] });

function form(change: Partial<Parameters<typeof MissionForm>[0]> = {}) {
  return (
    <MissionForm
      draft={openedDraft("row")}
      fields={fieldsOf(ROW)}
      isNew={false}
      lastName=""
      today={TODAY}
      areas={AREAS}
      onSave={() => true}
      onDraw={() => {}}
      onClose={() => {}}
      {...change}
    />
  );
}

function field(host: ParentNode, name: string): HTMLInputElement | HTMLTextAreaElement {
  const { control } = label(host, name);
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
  throw new Error(`no field ${name}`);
}

describe("the form of a mission", () => {
  it("saves nothing without a name and a reason, and brings the reader to what is missing", async () => {
    const onSave = vi.fn();
    const { host } = await render(form({ onSave }), "en");
    await userEvent.click(button(host, "Save"));
    expect(onSave).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field(host, "Name of the analyst"));
  });

  it("says what is wrong with a date, and saves what was written once it is right", async () => {
    const onSave = vi.fn(() => true);
    const { host } = await render(form({ onSave }), "en");
    await userEvent.fill(field(host, "Name of the analyst"), STAMP.by);
    await userEvent.fill(field(host, "Reason"), STAMP.reason);
    await userEvent.fill(field(host, "End"), "2026-02-30");
    await userEvent.click(button(host, "Save"));
    expect(only(host, "[role=alert]").textContent).toContain("No existing date");
    await userEvent.fill(field(host, "End"), "2026-02");
    await userEvent.click(button(host, "Save"));
    expect(onSave).toHaveBeenCalledWith({ ...fieldsOf(ROW), end: partial("2026-02") }, STAMP);
  });

  it("says that nothing was changed, keeps what was written, and says so no longer once something is", async () => {
    const { host } = await render(form({ onSave: () => false, lastName: STAMP.by }), "en");
    await userEvent.fill(field(host, "Reason"), STAMP.reason);
    await userEvent.click(button(host, "Save"));
    expect(only(host, "[role=alert]").textContent).toContain("Nothing changed");
    expect(field(host, "Reason").value).toBe(STAMP.reason);
    await userEvent.fill(field(host, "End"), "2026-02");
    expect(host.querySelector("[role=alert]")).toBeNull();
  });

  it("takes areas and instruments in, and lets go of them", async () => {
    const onSave = vi.fn();
    const { host } = await render(form({ onSave, lastName: STAMP.by }), "en");
    await userEvent.fill(field(host, "Reason"), STAMP.reason);
    await userEvent.click(button(host, "Take Mali away"));
    const hosts = label(host, "Add to Host areas").control;
    if (!(hosts instanceof HTMLSelectElement)) throw new Error("no list of areas");
    await userEvent.selectOptions(hosts, "VEN");
    await userEvent.click(button(host, "Save"));
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ hosts: ["VEN"] });
  });

  it("goes on with what was written when the area is drawn", async () => {
    const onDraw = vi.fn();
    const { host } = await render(form({ onDraw }), "en");
    await userEvent.fill(field(host, "Full name"), "Renamed");
    await userEvent.click(button(host, "Draw the area on the map"));
    expect(onDraw.mock.calls[0]?.[0]).toMatchObject({ step: "drawing", written: { name: "Renamed" } });
  });
});

describe("the dialog of the form", () => {
  it("keeps its title, its way out and its buttons in view, wherever the form is scrolled to", async () => {
    await page.viewport(1280, 700);
    const { host } = await render(form(), "en");
    const dialog = only(host, "dialog");
    expect(dialog.scrollHeight).toBeGreaterThan(dialog.clientHeight + 100);
    const box = dialog.getBoundingClientRect();
    for (const at of [0, dialog.scrollHeight / 3, dialog.scrollHeight]) {
      dialog.scrollTop = at;
      for (const part of [only(dialog, "h2"), button(dialog, "Close"), button(dialog, "Save")]) {
        const { top, bottom, left } = part.getBoundingClientRect();
        expect(top).toBeGreaterThanOrEqual(box.top);
        expect(bottom).toBeLessThanOrEqual(box.bottom);
        expect(part.contains(document.elementFromPoint(left + 3, (top + bottom) / 2))).toBe(true);
      }
    }
    await page.viewport(1280, 800);
  });

  it("says what is required before anything is tried", async () => {
    const { host } = await render(form(), "en");
    const marked = [...host.querySelectorAll("span")]
      .filter(({ textContent }) => textContent === "required")
      .map(({ parentElement }) => parentElement?.textContent.replace(/ ?required$/, ""));
    expect(marked).toEqual([
      "Full name",
      "Instrument",
      "Phase",
      "Host areas",
      "Name of the analyst",
      "Reason",
    ]);
    expect(field(host, "Reason").labels?.[0]?.textContent).toBe("Reason");
  });
});

describe("hiding a mission", () => {
  it("asks who and why", async () => {
    const onHide = vi.fn();
    const { host } = await render(
      <HideForm lastName="" today={TODAY} onHide={onHide} onCancel={() => {}} />,
      "en",
    );
    await userEvent.click(button(host, "Hide"));
    expect(onHide).not.toHaveBeenCalled();
    await userEvent.fill(field(host, "Name of the analyst"), STAMP.by);
    await userEvent.fill(field(host, "Reason"), STAMP.reason);
    await userEvent.click(button(host, "Hide"));
    expect(onHide).toHaveBeenCalledWith(STAMP);
  });
});

describe("own changes", () => {
  const EDITS: readonly MissionEdit[] = [
    { kind: "hide", id: "row", ...STAMP },
    { kind: "correct", id: "gone", fields: { notes: "x" }, ...STAMP },
  ];

  it("are listed with who, when and why, and each can be taken back", async () => {
    const onRevert = vi.fn();
    const { host } = await render(
      <EditList
        edits={EDITS}
        nameOf={(id) => (id === "row" ? "ROW" : null)}
        onAdd={() => {}}
        onOpen={() => {}}
        onRevert={onRevert}
        onExport={() => {}}
        onFile={() => {}}
      />,
      "en",
    );
    expect(host.textContent).toContain("Hidden: ROW by A. Analyst on 25 November 2026: seen on site");
    expect(host.textContent).toContain("gone (not in the registry)");
    host.querySelector("details")?.setAttribute("open", "");
    await userEvent.click(button(host, "Take the change back: ROW"));
    expect(onRevert).toHaveBeenLastCalledWith(["row"]);
    await userEvent.click(button(host, "Take all changes back"));
    expect(onRevert).toHaveBeenLastCalledWith(["row", "gone"]);
  });

  it("are told on the card, with the fields that were changed", async () => {
    const edit = { kind: "correct", fields: ["end", "dutch"], footprint: null, ...STAMP } as const;
    const { host } = await render(
      <MissionCard
        {...BARE_CARD}
        selected={selectedOf({ mission: { ...ROW, edit }, state: "in-force" })}
        date={TODAY}
        areas={AREAS}
        onArea={() => {}}
      />,
      "en",
    );
    expect(host.textContent).toContain("Corrected by hand by A. Analyst on 25 November 2026: seen on site");
    expect(host.textContent).toContain("Changed: end and Dutch participation.");
  });
});

for (const language of LANGUAGES) {
  it(`has nothing for axe to find in the form, ${language}`, async () => {
    document.documentElement.lang = language;
    const { host } = await render(form(), language);
    const { violations } = await axe.run(only(host, "dialog"));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  });
}
