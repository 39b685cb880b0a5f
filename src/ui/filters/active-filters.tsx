import { X } from "lucide-react";
import type { ReactNode } from "react";
import type { Filters } from "../../state/view.ts";
import { Button } from "../controls/button.tsx";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import styles from "./active-filters.module.css";
import { ChoiceMark } from "./choice-mark.tsx";
import { FACETS, type SetFilter } from "./facets.ts";

interface ActiveFiltersProps {
  readonly filters: Filters;
  readonly onFilter: SetFilter;
  readonly onClear: () => void;
  /** `strip` stands above a list and is not there without filters; `panel` says that there are none. */
  readonly look?: "strip" | "panel";
}

/** What is filtered now, one chip each; pressing a chip takes it away. */
export function ActiveFilters({ filters, onFilter, onClear, look = "strip" }: ActiveFiltersProps) {
  const translator = useT();
  const { t } = translator;
  const text = filters.text.trim();
  const chips = FACETS.flatMap(({ field, choices }) =>
    choices
      .filter((choice) => choice.isIn(filters))
      .map((choice) => {
        const label = choice.label(translator);
        const name = field === "dutch" ? `${t("filters.dutch")}: ${label}` : label;
        return { key: `${field}-${choice.key}`, field, choice, name };
      }),
  );
  if (chips.length === 0 && text === "") {
    return look === "panel" ? <p className={styles["none"]}>{t("filters.none")}</p> : null;
  }
  return (
    <section className={classNames(styles["active"], styles[look])} aria-label={t("filters.active")}>
      <ul className={styles["chips"]}>
        {text !== "" && (
          <li>
            <Chip name={t("filters.text.chip", { text })} onRemove={() => onFilter("text", "")} />
          </li>
        )}
        {chips.map(({ key, field, choice, name }) => (
          <li key={key}>
            <Chip
              name={name}
              mark={<ChoiceMark field={field} choice={choice.key} />}
              onRemove={() => choice.toggle(filters, onFilter)}
            />
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={onClear}>
        {t("filters.clear")}
      </Button>
    </section>
  );
}

interface ChipProps {
  readonly name: string;
  readonly mark?: ReactNode;
  readonly onRemove: () => void;
}

function Chip({ name, mark, onRemove }: ChipProps) {
  const { t } = useT();
  const remove = t("filters.remove", { filter: name });
  return (
    <button type="button" className={styles["chip"]} aria-label={remove} title={remove} onClick={onRemove}>
      {mark}
      <span className={styles["name"]}>{name}</span>
      <X aria-hidden="true" size={14} />
    </button>
  );
}
