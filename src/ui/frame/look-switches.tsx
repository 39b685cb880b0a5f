import { Monitor, Moon, Sun } from "lucide-react";
import { THEMES, type Theme } from "../../state/view.ts";
import { LANGUAGES, type Language } from "../../strings/language.ts";
import { Segmented } from "../controls/segmented.tsx";
import { useT } from "../i18n.tsx";

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Each language is named in itself. */
export function LanguageSwitch({ language, onLanguage }: LanguageSwitchProps) {
  const { t } = useT();
  return (
    <Segmented
      label={t("app.language")}
      value={language}
      onChange={onLanguage}
      options={LANGUAGES.map((value) => ({
        value,
        label: t(`app.language.${value}`),
        short: t(`app.language.${value}.short`),
        lang: value,
      }))}
    />
  );
}

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

interface ThemeSwitchProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function ThemeSwitch({ theme, onTheme }: ThemeSwitchProps) {
  const { t } = useT();
  return (
    <Segmented
      label={t("app.theme")}
      value={theme}
      onChange={onTheme}
      options={THEMES.map((value) => ({ value, label: t(`app.theme.${value}`), icon: THEME_ICONS[value] }))}
    />
  );
}
