import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Splitter } from "../../../src/ui/analysis/splitter.tsx";
import { CopyButton } from "../../../src/ui/controls/copy-button.tsx";
import { Dialog } from "../../../src/ui/controls/dialog.tsx";
import { SearchField } from "../../../src/ui/controls/search-field.tsx";
import { Segmented } from "../../../src/ui/controls/segmented.tsx";
import { Slider } from "../../../src/ui/controls/slider.tsx";
import { button, only, render } from "./render.tsx";

function Switch({ onChange }: { readonly onChange: (value: string) => void }) {
  const [value, setValue] = useState<"brief" | "analysis">("brief");
  const change = (next: typeof value) => {
    setValue(next);
    onChange(next);
  };
  return (
    <Segmented
      label="Weergave"
      value={value}
      onChange={change}
      options={[
        { value: "brief", label: "Briefing" },
        { value: "analysis", label: "Analyse" },
      ]}
    />
  );
}

describe("Segmented", () => {
  it("is one stop of the Tab key, and arrow keys choose", async () => {
    const onChange = vi.fn();
    const { host } = await render(<Switch onChange={onChange} />);
    await userEvent.tab();
    expect(document.activeElement).toBe(only(host, "input[value=brief]"));
    await userEvent.keyboard("{ArrowRight}");
    expect(onChange).toHaveBeenLastCalledWith("analysis");
    expect(only<HTMLInputElement>(host, "input[value=analysis]").checked).toBe(true);
    await userEvent.tab();
    expect(host.contains(document.activeElement)).toBe(false);
  });

  it("names the group, and a choice that shows a short text or an icon by its whole name", async () => {
    const { host } = await render(
      <Segmented
        label="Taal"
        value="nl"
        onChange={() => {}}
        options={[{ value: "nl", label: "Nederlands", short: "NL", lang: "nl" }]}
      />,
    );
    expect(only(host, "legend").textContent).toBe("Taal");
    expect(only(host, "input").getAttribute("aria-label")).toBe("Nederlands");
    expect(only(host, "label").getAttribute("lang")).toBe("nl");
  });
});

function Opener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && (
        <Dialog title="Delen" onClose={() => setOpen(false)}>
          <p>Inhoud</p>
        </Dialog>
      )}
    </>
  );
}

describe("Dialog", () => {
  it("takes the focus, keeps it, and gives it back on Escape", async () => {
    const { host } = await render(<Opener />);
    const opener = button(host, "Open");
    await userEvent.click(opener);
    const dialog = only<HTMLDialogElement>(host, "dialog");
    expect(dialog.matches(":modal")).toBe(true);
    expect(dialog.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(host.querySelector("dialog")).toBeNull());
    expect(document.activeElement).toBe(opener);
  });

  it("closes by its button", async () => {
    const { host } = await render(<Opener />);
    await userEvent.click(button(host, "Open"));
    await userEvent.click(button(host, "Sluiten"));
    await vi.waitFor(() => expect(host.querySelector("dialog")).toBeNull());
  });
});

describe("CopyButton", () => {
  it("copies without the clipboard interface, as on a closed network without https", async () => {
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, "clipboard");
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    const copied: string[] = [];
    const onCopy = () => copied.push(document.getSelection()?.toString() ?? "");
    document.addEventListener("copy", onCopy);
    try {
      const { host } = await render(<CopyButton text="https://voorbeeld.nl/#v=1" label="Kopiëren" />);
      await userEvent.click(button(host, "Kopiëren"));
      await vi.waitFor(() => expect(only(host, "[role=status]").textContent).toBe("Gekopieerd"));
      expect(copied).toEqual(["https://voorbeeld.nl/#v=1"]);
      expect(document.querySelector("textarea")).toBeNull();
    } finally {
      document.removeEventListener("copy", onCopy);
      Reflect.deleteProperty(navigator, "clipboard");
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, "clipboard")).toEqual(clipboard);
    }
  });

  it("says so when the browser refuses", async () => {
    const refuse = vi.spyOn(document, "execCommand").mockReturnValue(false);
    const write = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    try {
      const { host } = await render(<CopyButton text="x" label="Kopiëren" />);
      await userEvent.click(button(host, "Kopiëren"));
      await vi.waitFor(() => expect(only(host, "[role=status]").textContent).toMatch(/^Kopiëren lukte niet/));
    } finally {
      refuse.mockRestore();
      write.mockRestore();
    }
  });
});

describe("Splitter", () => {
  it.each([
    ["left", "{ArrowRight}", 316],
    ["left", "{ArrowLeft}", 284],
    ["right", "{ArrowLeft}", 316],
    ["bottom", "{ArrowUp}", 316],
    ["left", "{Home}", 220],
    ["left", "{End}", 420],
  ] as const)("moves the %s edge with %s", async (edge, key, expected) => {
    const onSize = vi.fn();
    const { host } = await render(
      <Splitter label="Grootte" edge={edge} size={300} smallest={220} largest={420} onSize={onSize} />,
    );
    only(host, "hr").focus();
    await userEvent.keyboard(key);
    expect(onSize).toHaveBeenCalledWith(expected);
  });

  it("does not go past its limits", async () => {
    const onSize = vi.fn();
    const { host } = await render(
      <Splitter label="Grootte" edge="left" size={415} smallest={220} largest={420} onSize={onSize} />,
    );
    only(host, "hr").focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(onSize).toHaveBeenCalledWith(420);
  });
});

describe("Slider", () => {
  it("has its label as name and its value in words", async () => {
    const onChange = vi.fn();
    const { host } = await render(
      <Slider
        label="Halveringsafstand"
        text="1.000 km"
        value={1000}
        min={100}
        max={3000}
        step={50}
        onChange={onChange}
      />,
    );
    const range = only<HTMLInputElement>(host, "input");
    expect(range.labels?.[0]?.textContent).toBe("Halveringsafstand");
    expect(range.getAttribute("aria-valuetext")).toBe("1.000 km");
    range.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(onChange).toHaveBeenCalledWith(1050);
  });
});

describe("SearchField", () => {
  it("is emptied by Escape, which then goes no further", async () => {
    const onChange = vi.fn();
    const outside = vi.fn();
    addEventListener("keydown", outside);
    const { host } = await render(<SearchField value="mali" onChange={onChange} />);
    only(host, "input").focus();
    await userEvent.keyboard("{Escape}");
    removeEventListener("keydown", outside);
    expect(onChange).toHaveBeenCalledWith("");
    expect(outside).not.toHaveBeenCalled();
  });
});
