import { IntlMessageFormat } from "intl-messageformat";
import { first as en } from "./en/index.ts";
import { type Bilingual, LANGUAGES, type Language } from "./language.ts";
import { type MessageId, first as nl } from "./nl/index.ts";

export type { MessageId } from "./nl/index.ts";
export type MessageValues = Readonly<Record<string, string | number>>;

/** All texts and formats of one language. Stateless; one instance per language lives as long as the page. */
export interface Translator {
  readonly language: Language;
  /**
   * The text of a message with its arguments filled in.
   *
   * @throws when the id is not in the dictionary or an argument is missing: a bug of the caller.
   */
  t(id: MessageId, values?: MessageValues): string;
  /** The text in this language. */
  pick(text: Bilingual): string;
  /** Grouped, with exactly `decimals` places: `1.387` (nl), `1,387` (en). */
  number(value: number, decimals?: number): string;
  /** Of a share 0..1: `40%`. */
  percent(share: number): string;
  /** `27 km`, `1.387 km`, `3,2 km`; below 10 km one decimal, and 0 is `0 km`. Number and unit are joined by U+00A0. */
  km(value: number): string;
  /** `2026-11-23` as `23 november 2026`, never shifted by a time zone. Text that is no such day is returned as it is. */
  date(day: string): string;
  /** A day, month or year: `20 mei 2024`, `mei 2024`, `2024`. Other text is returned as it is. */
  partialDate(text: string): string;
  /** `Oekraïne, Libanon en Syrië`. */
  list(items: readonly string[]): string;
  /** Order for sorting names in this language. */
  compare(a: string, b: string): number;
}

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
/** Grows by `addTexts`, before anything that says one of the texts is drawn. */
const DICTIONARIES: Record<Language, Readonly<Record<string, string>>> = { nl, en };
const NO_BREAK_SPACE = "\u00a0";

/** Takes in the texts of a part of the product that is loaded later; see `later-texts.ts`. */
export function addTexts(texts: Readonly<Record<Language, Readonly<Record<string, string>>>>): void {
  for (const language of LANGUAGES)
    DICTIONARIES[language] = { ...DICTIONARIES[language], ...texts[language] };
}

/** A partial date at its first moment in UTC; null where the text is none or the day does not exist. */
function parse(text: string): { readonly utc: Date; readonly precision: "year" | "month" | "day" } | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (found === null) return null;
  const [, year, month, day] = found;
  const utc = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (!utc.toISOString().startsWith(text)) return null;
  return { utc, precision: month === undefined ? "year" : day === undefined ? "month" : "day" };
}

function build(language: Language): Translator {
  const locale = LOCALES[language];
  const messages = new Map<MessageId, IntlMessageFormat>();
  const numbers = new Map<number, Intl.NumberFormat>();
  const listFormat = new Intl.ListFormat(locale, { type: "conjunction" });
  const percentFormat = new Intl.NumberFormat(locale, { style: "percent" });
  const collator = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  const dates = {
    day: new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
    month: new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }),
  };

  const number = (value: number, decimals = 0): string => {
    let format = numbers.get(decimals);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        useGrouping: true,
        signDisplay: "negative",
      });
      numbers.set(decimals, format);
    }
    return format.format(value);
  };

  const t = (id: MessageId, values?: MessageValues): string => {
    let message = messages.get(id);
    if (message === undefined) {
      const text: string | undefined = DICTIONARIES[language][id];
      if (text === undefined) throw new RangeError(`no message "${id}" in ${language}`);
      message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      messages.set(id, message);
    }
    const formatted = message.format(values);
    return typeof formatted === "string" ? formatted : String(formatted);
  };

  const partialDate = (text: string): string => {
    const parsed = parse(text);
    if (parsed === null || parsed.precision === "year") return text;
    return dates[parsed.precision].format(parsed.utc);
  };

  return {
    language,
    t,
    pick: (text) => text[language],
    number,
    percent: (share) => percentFormat.format(share),
    km: (value) => {
      const decimals = value > 0 && Math.round(value * 10) < 100 ? 1 : 0;
      return `${number(value, decimals)}${NO_BREAK_SPACE}km`;
    },
    date: partialDate,
    partialDate,
    list: (items) => listFormat.format(items),
    compare: collator.compare,
  };
}

const translators = new Map<Language, Translator>();

/** The translator of a language; the same instance on every call. */
export function createTranslator(language: Language): Translator {
  let translator = translators.get(language);
  if (translator === undefined) {
    translator = build(language);
    translators.set(language, translator);
  }
  return translator;
}
