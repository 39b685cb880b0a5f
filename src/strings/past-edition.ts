import type { Translator } from "./translator.ts";

/**
 * That a date lies past the edition of the data, by how much, and what follows.
 *
 * @param months whole ones, 0 within the first.
 * @param edition its day, YYYY-MM-DD.
 */
export const pastEditionText = (months: number, edition: string, { t, date }: Translator): string =>
  t("edition.past", { months, edition: date(edition) });
