/** In a cell: the field is taken away. An empty cell of a correction leaves the field as it is. */
export const TAKEN_AWAY = "(none)";

/**
 * Texts that a cell cannot hold as they are: a spreadsheet would take them for a formula (OWASP ASVS 1.2.10), or a reader
 * for the sign above. Apostrophes before them are counted in, so that taking one off gives back what was put in.
 */
const TO_ESCAPE = /^'*(?:[=+\-@\t\r\0]|\(none\)$)/;
const ESCAPED = /^'+(?:[=+\-@\t\r\0]|\(none\)$)/;

/** A text as a cell holds it. */
export const cellOfText = (text: string): string => (TO_ESCAPE.test(text) ? `'${text}` : text);

/** The text that a cell holds. */
export const textOfCell = (cell: string): string => (ESCAPED.test(cell) ? cell.slice(1) : cell);
