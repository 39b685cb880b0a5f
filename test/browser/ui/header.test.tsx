import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Dialog } from "../../../src/ui/controls/dialog.tsx";
import { Header } from "../../../src/ui/frame/header.tsx";
import { day } from "../../unit/ui/example-missions.ts";
import { button, only, render } from "./render.tsx";

const nothing = () => {};

function HeaderWithDialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Header
        screen="brief"
        onScreen={nothing}
        language="en"
        onLanguage={nothing}
        theme="system"
        onTheme={nothing}
        date={day("2026-11-23")}
        period={null}
        canUndo={false}
        onUndo={nothing}
        canRedo={false}
        onRedo={nothing}
        onSnapshot={() => setOpen(true)}
        onShare={nothing}
        onAbout={nothing}
      />
      {isOpen && (
        <Dialog title="Page" onClose={() => setOpen(false)}>
          <p>content</p>
        </Dialog>
      )}
    </>
  );
}

afterEach(() => page.viewport(1280, 800));

describe("Header", () => {
  it.each([
    [390, "More"],
    [1440, "Snapshot"],
  ])(
    "gets the focus back from a dialog at %i px, on the button that is still there: %s",
    async (width, name) => {
      await page.viewport(width, 800);
      const { host } = await render(<HeaderWithDialog />, "en");
      if (name === "More") await userEvent.click(button(host, "More"));
      await userEvent.click(button(host, "Snapshot"));
      expect(only<HTMLDialogElement>(host, "dialog").open).toBe(true);
      await userEvent.keyboard("{Escape}");
      await expect.poll(() => host.querySelector("dialog")).toBeNull();
      expect(document.activeElement).toBe(button(host, name));
    },
  );
});
