/** All of C0 and C1 but tab and line breaks. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;
/** Halves of a pair of UTF-16 that stand alone, and what Unicode says is never a character. */
const NO_CHARACTER = /\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/**
 * A text as every format can carry it: XML 1.0 (section 2.2) knows no control characters but tab and line breaks, and no half
 * characters. A control character, such as the line break of a presentation (U+000B), becomes a space, and what is no
 * character U+FFFD. Accents that stand apart join their letters (NFC), as fonts have them.
 */
export const printable = (content: string): string =>
  content.replace(CONTROLS, " ").replace(NO_CHARACTER, "\uFFFD").normalize("NFC");

/** A text that stands on one line, as it is drawn. */
export const printableLine = (content: string): string => printable(content).replace(/[\t\n\r]+/g, " ");
