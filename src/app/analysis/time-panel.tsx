import { addMonths, type PlainDate } from "../../domain/time/plain-date.ts";
import { selectIsFiltered } from "../../state/selectors/filtered.ts";
import { selectFigureYear } from "../../state/selectors/vintage.ts";
import { selectYearlyDeaths } from "../../state/selectors/yearly-deaths.ts";
import { DateControl } from "../../ui/time/date-control.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import { LONGEST_USE_MONTHS, today } from "../first-date.ts";

/** Before this the registry holds only what began long ago, and there are no figures. */
export const FIRST_DAY = "2000-12-31" as PlainDate;

/** @param edition of the data; today counts while that is not known. */
export function lastDay(edition: PlainDate | null): PlainDate {
  return addMonths(edition ?? today(), LONGEST_USE_MONTHS);
}

export function TimePanel() {
  const { setDate } = useActions();
  const date = useSelect(({ view }) => view.date);
  const isFiltered = useSelect(selectIsFiltered);
  const edition = useSelect(({ data }) => data.manifest?.edition ?? null);
  const figureYear = useSelect(selectFigureYear);
  const deaths = useSelect(selectYearlyDeaths);
  return (
    <DateControl
      date={date}
      onDate={setDate}
      from={FIRST_DAY}
      to={lastDay(edition)}
      today={today()}
      figureYear={figureYear}
      deaths={deaths}
      isFiltered={isFiltered}
    />
  );
}
