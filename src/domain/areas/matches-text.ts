/** Letters that Unicode does not decompose into a base letter and a mark. */
const BASE_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ł", "l"],
  ["ı", "i"],
]);

/**
 * True when every word of the query begins a word of one of the texts, whatever the case, diacritics and
 * punctuation: "tsjaad", "TÜRKIYE" and "guinee bissau" are found, and "mali" does not find Somalia.
 * A query without a letter or digit matches everything.
 */
export function matchesText(query: string, ...texts: readonly string[]): boolean {
  const words = texts.flatMap(wordsOf);
  return wordsOf(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function wordsOf(text: string): readonly string[] {
  const lowered = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  const plain = Array.from(lowered, (letter) => BASE_LETTERS.get(letter) ?? letter).join("");
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
