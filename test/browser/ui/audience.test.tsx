import "../../../src/strings/snapshot-texts.ts";
import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { type AudienceRules, BUILT_IN, FULL } from "../../../src/domain/audience/profile.ts";
import { AudienceFields } from "../../../src/ui/snapshot/audience-fields.tsx";
import { AudienceForm } from "../../../src/ui/snapshot/audience-form.tsx";
import { button, label, only, render } from "./render.tsx";

const [, , PUBLIC] = BUILT_IN;
const nothing = () => {};
const GROUPS = [
  {
    label: null,
    options: [
      { value: "full", label: "alles" },
      { value: "own:mine", label: "mijn eigen" },
    ],
  },
];

const type = (field: HTMLInputElement, text: string) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

const form = (rules: AudienceRules, onSave: (name: string, rules: AudienceRules) => void) =>
  render(<AudienceForm rules={rules} name="" onSave={onSave} />);

describe("the form of an audience", () => {
  it("begins with the rules of the chosen one and keeps what was changed, under a name", async () => {
    const onSave = vi.fn();
    const { host } = await form(PUBLIC.rules, onSave);
    expect(button(host, "Doelgroep bewaren").disabled).toBe(true);
    type(only<HTMLInputElement>(host, 'input[type="text"]'), "  Benelux ");
    label(host, "sterkte").click();
    label(host, "bronnen van missies").click();
    label(host, "Aantekeningen, namen en redenen weglaten").click();
    const [grid] = host.querySelectorAll("select");
    if (grid === undefined) throw new Error("no choice of a grid");
    grid.value = "0.1";
    grid.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(button(host, "Doelgroep bewaren").disabled).toBe(false));
    button(host, "Doelgroep bewaren").click();
    expect(onSave).toHaveBeenCalledExactlyOnceWith("Benelux", {
      dropped: ["headquarters", "sources"],
      gridDegrees: 0.1,
      footprints: "countries",
      notes: "kept",
      ownEdits: "left-out",
    });
  });

  it("says how coarse each grid is, in the way of the language", async () => {
    const { host } = await form(FULL.rules, nothing);
    expect(host.textContent?.replaceAll("\u00a0", " ")).toContain("afgerond op 0,5° (ongeveer 56 km)");
  });
});

describe("the choice of an audience", () => {
  it("says what the chosen one does, and lets one's own be deleted", async () => {
    const onRemove = vi.fn();
    const onChoose = vi.fn();
    const { host } = await render(
      <AudienceFields
        chosen="own:mine"
        groups={GROUPS}
        onChoose={onChoose}
        sentences={["Weggelaten van missies: sterkte.", "Aantekeningen zijn weggelaten."]}
        faults={["Niet te lezen."]}
        own={{ name: "mijn eigen", onRemove }}
        form={<AudienceForm rules={FULL.rules} name="mijn eigen" onSave={nothing} />}
      />,
    );
    expect(host.textContent).toContain("Weggelaten van missies: sterkte. Aantekeningen zijn weggelaten.");
    expect(only(host, '[role="alert"]').textContent).toBe("Niet te lezen.");
    button(host, "Doelgroep mijn eigen verwijderen").click();
    expect(onRemove).toHaveBeenCalledOnce();
    const [choice] = host.querySelectorAll("select");
    if (choice === undefined) throw new Error("no choice of an audience");
    choice.value = "full";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("full");
    only<HTMLElement>(host, "summary").click();
    expect((await axe.run(host, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });
});
