import {
  appendBezierCurve,
  closePath,
  lineTo,
  moveTo,
  type PDFFont,
  type PDFOperator,
} from "@cantoo/pdf-lib";
import type { TextItem } from "../page/item.ts";

/** What is read of a font besides its widths: the outline of letters, for the halo around them. */
export interface Outlines {
  readonly unitsPerEm: number;
  readonly layout: (
    text: string,
    features: readonly string[],
  ) => {
    readonly glyphs: readonly {
      readonly path: {
        readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
      };
      readonly advanceWidth: number;
    }[];
  };
}

export interface Face {
  readonly weight: 400 | 500 | 600;
  readonly font: PDFFont;
  readonly outlines: Outlines;
  readonly letters: ReadonlySet<number>;
}

export interface Run {
  readonly face: Face;
  readonly text: string;
  readonly width: number;
}

/** Stands for a letter that no font has; the Latin files have it. */
const UNKNOWN = "\uFFFD";
/** What only steers how its neighbours are drawn: joiners, variants, marks of direction. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;
const SPACE = /^\p{Space_Separator}$/u;
/** Hyphens that only say whether a line may end at them. */
const HYPHEN = /^[\u2010\u2011]$/;

/** What says the same as a letter that no font has; the letter itself where nothing does. */
function plain(letter: string): string {
  if (UNSEEN.test(letter)) return "";
  if (SPACE.test(letter)) return " ";
  return HYPHEN.test(letter) ? "-" : letter;
}

/**
 * A text in runs of one font each: letters are taken from the first that has them.
 *
 * @param unset told of every letter that no font has; U+FFFD is set in its place.
 */
export function runsOf(
  { text, size, weight }: TextItem,
  faces: readonly Face[],
  unset: (letter: string) => void,
): readonly Run[] {
  const ofWeight = faces.filter((face) => face.weight === weight);
  const [first = faces[0]] = ofWeight;
  if (first === undefined) throw new Error("a page with text needs a font");
  const withLetter = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    return ofWeight.find(({ letters }) => letters.has(code));
  };
  const runs: { face: Face; text: string }[] = [];
  for (const written of text) {
    let letter = withLetter(written) === undefined ? plain(written) : written;
    if (letter === "") continue;
    let face = withLetter(letter);
    if (face === undefined) {
      unset(letter);
      letter = UNKNOWN;
      face = withLetter(letter) ?? first;
    }
    const last = runs.at(-1);
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs.map(({ face, text: part }) => ({
    face,
    text: part,
    width: face.font.widthOfTextAtSize(part, size),
  }));
}

/** The outlines of letters, to be stroked: text drawn twice would be copied twice. */
export function haloOf({ face, text }: Run, size: number, start: number): PDFOperator[] {
  const scale = size / face.outlines.unitsPerEm;
  let x = start;
  return face.outlines.layout(text, []).glyphs.flatMap(({ path, advanceWidth }) => {
    const left = x;
    x += advanceWidth * scale;
    let from: readonly [number, number] = [0, 0];
    return path.commands.flatMap(({ command, args }): PDFOperator[] => {
      const points = args.map((value, index) => (index % 2 === 0 ? left + value * scale : -value * scale));
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = points;
      if (command === "moveTo" || command === "lineTo") {
        from = [a, b];
        return [command === "moveTo" ? moveTo(a, b) : lineTo(a, b)];
      }
      if (command === "quadraticCurveTo") {
        const [x0, y0] = from;
        from = [c, d];
        return [
          appendBezierCurve(
            x0 + (2 / 3) * (a - x0),
            y0 + (2 / 3) * (b - y0),
            c + (2 / 3) * (a - c),
            d + (2 / 3) * (b - d),
            c,
            d,
          ),
        ];
      }
      if (command === "bezierCurveTo") {
        from = [e, f];
        return [appendBezierCurve(a, b, c, d, e, f)];
      }
      return [closePath()];
    });
  });
}
