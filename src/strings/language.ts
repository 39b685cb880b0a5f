/** The languages of the product; every user-facing text exists in both. */
export const LANGUAGES = ["nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the product. */
export type Bilingual = Readonly<Record<Language, string>>;
