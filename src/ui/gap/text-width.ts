/** Letters of the product's font by their width in em, rounded up; what is in none of the rows is as wide as `OTHER`. */
const WIDTHS: readonly (readonly [letters: string, em: number])[] = [
  ["ijl., '’", 0.28],
  ["ftr()-–I", 0.41],
  ["zscvyxkgLJ?→", 0.54],
  ["mwMW", 0.9],
  ["ABCDGHKNOPQRUVX", 0.71],
];
const OTHER = 0.61;
/** How much wider a line is in the boldest of the weights that are used. */
const BOLD = 1.06;
const ACCENTS = /\p{M}/gu;

/**
 * px that a text is wide at most, accents left aside: measuring would need a drawn page and the font.
 *
 * @param size of the letters, px.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  const letters = [...text.normalize("NFD").replace(ACCENTS, "")];
  const em = letters.reduce(
    (sum, letter) => sum + (WIDTHS.find(([row]) => row.includes(letter))?.[1] ?? OTHER),
    0,
  );
  return em * size * (isBold ? BOLD : 1);
}

/** A bold text in lines that are no wider than `width`; a word that is wider has a line of its own. */
export function boldLines(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, true) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
