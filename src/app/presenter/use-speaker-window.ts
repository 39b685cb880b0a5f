import { useCallback, useEffect, useRef, useState } from "react";
import { WEIGHTS } from "../../snapshot/page/item.ts";

const FEATURES = "popup,width=980,height=680";

/** The style of this page in another window, and waits for its font. */
async function dress({ document: other }: Window, title: string): Promise<void> {
  const { lang, dataset } = document.documentElement;
  other.title = title;
  other.documentElement.lang = lang;
  Object.assign(other.documentElement.dataset, dataset);
  const loaded = [...document.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style')].map((sheet) => {
    const copy = other.importNode(sheet, true);
    if (copy instanceof HTMLLinkElement || "href" in copy)
      copy.setAttribute("href", Reflect.get(sheet, "href"));
    other.head.append(copy);
    return sheet.localName === "link"
      ? new Promise<void>((resolve) => {
          copy.addEventListener("load", () => resolve());
          copy.addEventListener("error", () => resolve());
        })
      : null;
  });
  await Promise.all(loaded);
  await Promise.all(WEIGHTS.map((weight) => other.fonts.load(`${weight} 16px "IBM Plex Sans"`, "Aa–ğş")));
}

export interface SpeakerWindow {
  /** Where to draw; null while it is closed. */
  readonly body: HTMLElement | null;
  /** The browser held it back. */
  readonly isBlocked: boolean;
  readonly toggle: () => void;
}

/** A second window for the speaker's own screen; it goes with the presenter. */
export function useSpeakerWindow(title: string): SpeakerWindow {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const opened = useRef<Window | null>(null);
  const close = useCallback(() => {
    opened.current?.close();
    opened.current = null;
    setBody(null);
  }, []);
  useEffect(() => {
    addEventListener("pagehide", close);
    return () => {
      removeEventListener("pagehide", close);
      opened.current?.close();
      opened.current = null;
    };
  }, [close]);

  const toggle = () => {
    if (opened.current !== null) return close();
    const other = window.open("", "", FEATURES);
    setBlocked(other === null);
    if (other === null) return;
    opened.current = other;
    other.addEventListener("pagehide", () => {
      if (opened.current !== other) return;
      opened.current = null;
      setBody(null);
    });
    void dress(other, title).then(() => {
      if (opened.current === other) setBody(other.document.body);
    });
  };
  return { body, isBlocked, toggle };
}
