import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { HomeArea } from "../../../src/domain/borders/home-area.ts";
import { COLOR_SCHEMES } from "../../../src/layers/palette.ts";
import { draftOf, emptyDraft } from "../../../src/state/own-borders.ts";
import { LANGUAGES } from "../../../src/strings/language.ts";
import { ShareDialog } from "../../../src/ui/dialogs/share-dialog.tsx";
import { BorderForm } from "../../../src/ui/own-border/border-form.tsx";
import { DrawBar } from "../../../src/ui/own-border/draw-bar.tsx";
import { HomeAreaFields } from "../../../src/ui/settings/home-area-fields.tsx";
import { borderOf, largeBorder } from "../../fixtures/any-border.ts";
import { NO_OWN_BORDERS } from "../../fixtures/own-border-fields.ts";
import { button, only, render } from "./render.tsx";

const nothing = () => {};
const BOX = borderOf("Sahel", [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
]);

const form = (change: Partial<Parameters<typeof BorderForm>[0]>) => (
  <BorderForm
    draft={emptyDraft("Eigen grens")}
    onUse={nothing}
    onDraw={nothing}
    onExport={nothing}
    onDelete={null}
    onClose={nothing}
    {...change}
  />
);
const list = (host: ParentNode) => only<HTMLTextAreaElement>(host, "textarea");

describe("BorderForm", () => {
  it("makes a border of typed vertices with decimal commas, and measures it", async () => {
    const onUse = vi.fn();
    const { host } = await render(form({ onUse }));
    expect(button(host, "Deze grens gebruiken").disabled).toBe(true);
    await userEvent.fill(list(host), "0; 0\n1,0; 0\n1,0; 1,0\n0; 1");
    // The sides of a degree cell at the equator (NGA): 111.32 + 111.30 + 2 x 110.57 km.
    await vi.waitFor(() => expect(host.textContent).toContain("4 hoekpunten"));
    expect(host.textContent).toContain("grens 444\u00a0km");
    await userEvent.fill(only<HTMLInputElement>(host, "input[type=text]"), "Sahel");
    await userEvent.click(button(host, "Deze grens gebruiken"));
    expect(onUse).toHaveBeenCalledWith(BOX);
  });

  it("names the line and the ring that are wrong, and takes no border until they are mended", async () => {
    const { host } = await render(form({}));
    await userEvent.fill(list(host), "0; 0\n10; 10\n10; 0\n0; 5\n200; 7");
    await vi.waitFor(() => expect(host.textContent).toContain("Zo kan deze grens niet worden gebruikt"));
    expect(host.textContent).toContain('Regel 5: gevonden "200; 7", verwacht een lengtegraad van -180');
    expect(host.textContent).toContain(
      "Vlak 1, ring 1: gevonden een ring die zichzelf kruist bij 3.33333, 3.33333",
    );
    expect(button(host, "Deze grens gebruiken").disabled).toBe(true);
    await userEvent.fill(list(host), "0; 0\n10; 0\n10; 10");
    await vi.waitFor(() => expect(button(host, "Deze grens gebruiken").disabled).toBe(false));
  });

  it("keeps the shape that it was given while nobody types, and says by which edges it is measured", async () => {
    const onUse = vi.fn();
    const { host } = await render(form({ draft: draftOf(BOX), onUse }));
    expect(list(host).value).toBe("0, 0\n1, 0\n1, 1\n0, 1");
    expect(host.textContent).toContain("Recht in lengte- en breedtegraad");
    await userEvent.click(only(host, "input[value='great-circle']"), { force: true });
    expect(host.textContent).toContain("34 km noordelijker");
    await userEvent.click(button(host, "Deze grens gebruiken"));
    expect(onUse.mock.lastCall?.[0]).toMatchObject({ edges: "great-circle", polygons: BOX.polygons });
  });

  it("hands the shape on to the map, with the name that was typed", async () => {
    const onDraw = vi.fn();
    const { host } = await render(form({ draft: draftOf(BOX), onDraw }));
    await userEvent.fill(only<HTMLInputElement>(host, "input[type=text]"), "Ander");
    await userEvent.click(button(host, "Op de kaart aanpassen"));
    expect(onDraw).toHaveBeenCalledWith({
      ...draftOf(BOX),
      name: "Ander",
      step: "drawing",
    });
  });

  it("lists no more vertices than anybody edits, and draws none with holes", async () => {
    const { host, again } = await render(form({ draft: draftOf(largeBorder(6000)) }));
    expect(host.querySelector("textarea")).toBeNull();
    expect(host.textContent).toContain("Te veel hoekpunten om hier te tonen (6.000)");
    expect(button(host, "Op de kaart aanpassen").disabled).toBe(true);
    const hole = borderOf("Met gat", [
      [
        [0, 0],
        [9, 0],
        [9, 9],
      ],
      [
        [4, 1],
        [6, 1],
        [6, 2],
      ],
    ]);
    await again(<div key="hole">{form({ draft: draftOf(hole) })}</div>);
    expect(button(host, "Op de kaart aanpassen").disabled).toBe(true);
    expect(list(host).value.split("\n\n")).toHaveLength(2);
  });

  it("deletes only a border that is kept", async () => {
    const onDelete = vi.fn();
    const { host, again } = await render(form({}));
    expect([...host.querySelectorAll("button")].map(({ textContent }) => textContent)).not.toContain(
      "Verwijderen",
    );
    await again(form({ draft: draftOf(BOX), onDelete }));
    await userEvent.click(button(host, "Verwijderen"));
    expect(onDelete).toHaveBeenCalledOnce();
  });
});

const HOMES: readonly HomeArea[] = [
  {
    id: "europe-and-kingdom",
    names: { nl: "Europa en het Koninkrijk", en: "Europe and the Kingdom" },
    borders: ["eu"],
    outermostBorders: [],
  },
];

describe("the border field", () => {
  const field = (change: Partial<Parameters<typeof HomeAreaFields>[0]>) => (
    <HomeAreaFields
      homeAreas={HOMES}
      home="europe-and-kingdom"
      onHome={nothing}
      outermost={false}
      onOutermost={nothing}
      activeBorders={[]}
      own={NO_OWN_BORDERS}
      {...change}
    />
  );
  const select = (host: ParentNode) => only<HTMLSelectElement>(host, "select");

  it("lists the user's own borders apart from the fixed ones, and chooses either", async () => {
    const [onChoose, onHome] = [vi.fn(), vi.fn()];
    const own = { ...NO_OWN_BORDERS, borders: [BOX], onChoose };
    const { host, again } = await render(field({ own, onHome }));
    expect([...host.querySelectorAll("optgroup")].map(({ label }) => label)).toEqual([
      "Vaste grenzen",
      "Eigen grenzen",
    ]);
    await userEvent.selectOptions(select(host), "Sahel");
    expect(onChoose).toHaveBeenCalledWith(BOX.id);
    await again(field({ home: "own", own: { ...own, chosen: BOX, onEdit: nothing }, onHome }));
    expect(select(host).selectedOptions[0]?.textContent).toBe("Sahel");
    expect(host.textContent).toContain("afwijkend");
    await userEvent.selectOptions(select(host), "Europa en het Koninkrijk");
    expect(onHome).toHaveBeenCalledWith("europe-and-kingdom");
  });

  it("takes a file, the same one again as well", async () => {
    const onLoad = vi.fn();
    const { host } = await render(field({ own: { ...NO_OWN_BORDERS, onLoad } }));
    const input = only<HTMLInputElement>(host, "input[type=file]");
    for (let time = 1; time <= 2; time += 1) {
      const files = new DataTransfer();
      files.items.add(new File(["{}"], "a.geojson"));
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      expect(onLoad).toHaveBeenCalledTimes(time);
    }
    expect(onLoad.mock.lastCall?.[0]).toMatchObject({ name: "a.geojson" });
  });
});

describe("DrawBar", () => {
  const bar = (step: "open" | "closed" | null, corners: number) => (
    <DrawBar
      progress={step && { step, corners }}
      onUndo={nothing}
      onClose={nothing}
      onDone={nothing}
      onCancel={nothing}
    />
  );

  it("says what to do next, and closes nothing below three vertices", async () => {
    const { host, again } = await render(bar(null, 0));
    expect(host.textContent).toContain("Het tekenen wordt klaargezet");
    await again(bar("open", 0));
    expect(host.textContent).toContain("Klik op de kaart voor het eerste hoekpunt");
    expect(button(host, "Hoekpunt terug").disabled).toBe(true);
    await again(bar("open", 2));
    expect(button(host, "Sluiten").disabled).toBe(true);
    await again(bar("open", 3));
    expect(button(host, "Sluiten").disabled).toBe(false);
    await again(bar("closed", 0));
    expect(button(host, "Gereed").disabled).toBe(false);
  });
});

describe("ShareDialog", () => {
  it("offers the project file first when the link cannot carry the border", async () => {
    const onSaveProject = vi.fn();
    const { host } = await render(
      <ShareDialog
        link="https://example.org/"
        manifest={null}
        needsProject
        onSaveProject={onSaveProject}
        onOpenProject={nothing}
        onClose={nothing}
      />,
    );
    expect(only(host, "[role=alert]").textContent).toContain("te groot voor de link");
    await userEvent.click(button(host, "Project opslaan"));
    expect(onSaveProject).toHaveBeenCalledOnce();
  });
});

const CASES = COLOR_SCHEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })));

describe.each(CASES)("in $theme and $language", ({ theme, language }) => {
  it("axe finds nothing on form, share dialog and drawing bar", async () => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.lang = language;
    const screens = [
      form({ draft: draftOf(BOX), onDelete: nothing }),
      form({ draft: { ...emptyDraft(""), polygons: BOX.polygons } }),
      <ShareDialog
        key="share"
        link="https://example.org/"
        manifest={null}
        needsProject
        onSaveProject={nothing}
        onOpenProject={nothing}
        onClose={nothing}
      />,
      <main key="bar">
        <h1>{"—"}</h1>
        <DrawBar
          progress={{ step: "open", corners: 3 }}
          onUndo={nothing}
          onClose={nothing}
          onDone={nothing}
          onCancel={nothing}
        />
      </main>,
    ];
    const { host, again } = await render(null, language);
    for (const [index, screen] of screens.entries()) {
      await again(<div key={index}>{screen}</div>);
      const { violations } = await axe.run(host, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    }
  });
});
