/**
 * The protective marking that the product starts with. It is not translated: a marking is a Dutch legal term
 * (VIRBI), and the product is for public, unclassified sources only.
 */
export const DEFAULT_MARKING = "ONGERUBRICEERD - OPEN BRONNEN";
