import type { FacetCounts } from "../../state/selectors/facets.ts";
import type { Filters } from "../../state/view.ts";
import { Checkbox } from "../controls/checkbox.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import { ChoiceMark } from "./choice-mark.tsx";
import { FACETS, type Facet, type SetFilter } from "./facets.ts";
import styles from "./filter-panel.module.css";

interface FilterPanelProps {
  readonly filters: Filters;
  /** Rows that would remain per choice; null until the data is loaded. */
  readonly counts: FacetCounts | null;
  readonly onFilter: SetFilter;
  readonly onClear: () => void;
}

const SUBJECTS = ["missions", "areas"] as const;

/** Every filter, with what each choice would leave; filters act on map, lists and counts alike. */
export function FilterPanel({ filters, counts, onFilter, onClear }: FilterPanelProps) {
  const { t } = useT();
  return (
    <div className={styles["panel"]}>
      <p className={styles["explain"]}>{t("filters.explain")}</p>
      <ActiveFilters look="panel" filters={filters} onFilter={onFilter} onClear={onClear} />
      {SUBJECTS.map((subject) => (
        <section key={subject} className={styles["subject"]}>
          <h3 className={styles["heading"]}>{t(`filters.${subject}`)}</h3>
          {FACETS.filter((facet) => facet.subject === subject).map((facet) => (
            <FacetGroup
              key={facet.field}
              facet={facet}
              filters={filters}
              counts={counts}
              onFilter={onFilter}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

interface FacetGroupProps extends Omit<FilterPanelProps, "onClear"> {
  readonly facet: Facet;
}

function FacetGroup({ facet: { field, choices }, filters, counts, onFilter }: FacetGroupProps) {
  const translator = useT();
  const { t, number } = translator;
  const chosen = choices.filter((choice) => choice.isIn(filters)).length;
  return (
    <Disclosure
      title={t(`filters.${field}`)}
      open={chosen > 0 || field === "instruments"}
      after={chosen > 0 && <Badge tone="strong">{number(chosen)}</Badge>}
    >
      <fieldset className={styles["choices"]}>
        <legend className="visually-hidden">{t(`filters.${field}`)}</legend>
        {field === "states" && <p className={styles["explain"]}>{t("filters.states.default")}</p>}
        {choices.map((choice) => (
          <Checkbox
            key={choice.key}
            checked={choice.isIn(filters)}
            onChange={() => choice.toggle(filters, onFilter)}
            after={counts === null ? undefined : number(choice.count(counts))}
          >
            <span className={styles["choice"]}>
              <ChoiceMark field={field} choice={choice.key} />
              {choice.label(translator)}
            </span>
          </Checkbox>
        ))}
      </fieldset>
    </Disclosure>
  );
}
