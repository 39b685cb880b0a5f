import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "../strings/language.ts";
import { createTranslator, type Translator } from "../strings/translator.ts";

const Context = createContext<Translator>(createTranslator("nl"));

/** Gives everything inside it the texts and formats of one language. */
export function I18n({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <Context value={createTranslator(language)}>{children}</Context>;
}

/** The translator of the surrounding `I18n`: `const { t, km } = useT()`. */
export function useT(): Translator {
  return useContext(Context);
}
