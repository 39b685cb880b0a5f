import { useT } from "../i18n.tsx";
import styles from "./registry-text.module.css";

interface RegistryTextProps {
  readonly children: string;
}

/** Free text of the registry: English whatever the language of the screen, and said to be so where that differs. */
export function RegistryText({ children }: RegistryTextProps) {
  const { t, language } = useT();
  return (
    <span className={styles["text"]}>
      <span lang="en">{children}</span>
      {language !== "en" && (
        <abbr className={styles["mark"]} title={t("app.lang.en.explain")}>
          {t("app.language.en.short")}
        </abbr>
      )}
    </span>
  );
}
