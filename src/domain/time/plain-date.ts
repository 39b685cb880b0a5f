/**
 * Plain calendar days. A day has no time zone here: it is never turned into a `Date` of local time,
 * so it cannot shift (`model.md`, Time).
 */

/** A day as ISO 8601 writes it: `YYYY-MM-DD`. */
export type PlainDate = string & { readonly __plainDate: unique symbol };

/** A day, month or year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. A month or a year stands for an interval of days. */
export type PartialDate = string & { readonly __partialDate: unique symbol };
