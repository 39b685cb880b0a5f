import { Search, X } from "lucide-react";
import { useId } from "react";
import { useT } from "../i18n.tsx";
import { IconButton } from "./button.tsx";
import styles from "./search-field.module.css";

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** More characters than any name; a link carries no more either. */
const LONGEST = 200;

/** Text search over areas, missions and places. Escape empties it. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useT();
  const id = useId();
  return (
    <search className={styles["field"]}>
      <label htmlFor={id} className="visually-hidden">
        {t("app.search")}
      </label>
      <Search aria-hidden="true" size={16} className={styles["icon"]} />
      <input
        id={id}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST}
        className={styles["input"]}
        placeholder={t("app.search")}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          event.stopPropagation();
          onChange("");
        }}
      />
      {value !== "" && (
        <IconButton icon={X} label={t("app.search.clear")} size="small" onClick={() => onChange("")} />
      )}
    </search>
  );
}
