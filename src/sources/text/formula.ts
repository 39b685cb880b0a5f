/** Cells that a spreadsheet would take for a formula: they get a leading apostrophe (OWASP ASVS 1.2.10). */
export const FORMULA = /^[=+\-@\t\r\0]/;
