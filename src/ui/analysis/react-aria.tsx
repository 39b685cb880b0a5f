import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useT } from "../i18n.tsx";

const STYLE_ID = "react-aria-pressable-style";

/*
 * react-aria adds its touch-action rule as an inline style unless an element of this id is there. The content
 * security policy refuses inline styles and reports each one; the rule itself is in styles/base.css.
 */
if (document.getElementById(STYLE_ID) === null) {
  const marker = document.createElement("meta");
  marker.id = STYLE_ID;
  document.head.append(marker);
}

/** Around everything that uses react-aria: its own texts and date order in the chosen language. */
export function ReactAria({ children }: { readonly children: ReactNode }) {
  const { language } = useT();
  return <I18nProvider locale={language === "nl" ? "nl-NL" : "en-GB"}>{children}</I18nProvider>;
}
