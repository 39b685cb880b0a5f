import "../../../src/strings/later-texts.ts";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach } from "vitest";
import type { Language } from "../../../src/strings/language.ts";
import { I18n } from "../../../src/ui/i18n.tsx";
import "../../../src/ui/styles/index.css";

const mounted: { readonly root: Root; readonly host: HTMLElement }[] = [];

afterEach(() => {
  for (const { root, host } of mounted.splice(0)) {
    root.unmount();
    host.remove();
  }
  delete document.documentElement.dataset["theme"];
});

export interface Rendered {
  readonly host: HTMLElement;
  /** Draws other content in the same place, as a change of state does. */
  readonly again: (content: ReactNode) => Promise<void>;
}

/** Resolves when effects have run and what they changed is drawn: the frame after the next. */
const settled = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Draws a component with the product's style sheets; it is gone after the test. */
export async function render(content: ReactNode, language: Language = "nl"): Promise<Rendered> {
  const host = document.createElement("div");
  host.id = "root";
  document.body.append(host);
  const root = createRoot(host);
  mounted.push({ root, host });
  const again = async (next: ReactNode) => {
    flushSync(() => root.render(<I18n language={language}>{next}</I18n>));
    await settled();
  };
  await again(content);
  return { host, again };
}

/** The one element that matches; a test that finds none or several is wrong about the screen. */
export function only<Found extends Element = HTMLElement>(host: ParentNode, selector: string): Found {
  const found = host.querySelectorAll<Found>(selector);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${selector}`);
  return first;
}

/** The label that begins with this text. */
export function label(host: ParentNode, text: string): HTMLLabelElement {
  const found = [...host.querySelectorAll("label")].filter((candidate) =>
    candidate.textContent.startsWith(text),
  );
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${found.length} labels that begin with ${text}`);
  return first;
}

/** The button with this name. */
export function button(host: ParentNode, name: string): HTMLButtonElement {
  const found = [...host.querySelectorAll("button")].filter(
    (candidate) => (candidate.getAttribute("aria-label") ?? candidate.textContent).trim() === name,
  );
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} buttons called ${name}`);
  return first;
}
