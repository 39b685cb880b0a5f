import { selectMonthsPast } from "../state/selectors/sight.ts";
import { pastEditionText } from "../strings/past-edition.ts";
import { useT } from "../ui/i18n.tsx";
import { useSelect } from "./einder-context.tsx";

/** That the date on screen lies past the edition of the data, in words; null where it does not. */
export function usePastEdition(): string | null {
  const translator = useT();
  const months = useSelect(selectMonthsPast);
  const edition = useSelect(({ data }) => data.manifest?.edition ?? null);
  return months === null || edition === null ? null : pastEditionText(months, edition, translator);
}
