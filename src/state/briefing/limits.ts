import { type Briefing, LONGEST, MOST_POINTS, MOST_SLIDES } from "./briefing.ts";

/** True where points are few and short enough for a slide. */
export const arePointsWithin = (points: readonly string[]): boolean =>
  points.length <= MOST_POINTS && points.every(({ length }) => length <= LONGEST.point);

/** True where the file of a briefing is one that can be opened again: the schema of the file refuses the same. */
export const isWithinLimits = ({ title, slides }: Briefing): boolean =>
  title.length <= LONGEST.title &&
  slides.length <= MOST_SLIDES &&
  slides.every(
    ({ headline, points, notes }) =>
      headline.length <= LONGEST.headline && notes.length <= LONGEST.notes && arePointsWithin(points),
  );

/** Points with a text after the last one, as a point of its own where that one has no room; null where none has. */
export function withAfterPoints(points: readonly string[], text: string): readonly string[] | null {
  const last = points.at(-1);
  const joined = [
    ...points.slice(0, -1),
    last === undefined || last.trim() === "" ? text : `${last} ${text}`,
  ];
  return [joined, [...points, text]].find(arePointsWithin) ?? null;
}

/** Points of which none is too long: one that is goes on in the next, broken between words where it can be. */
export function brokenPoints(points: readonly string[]): readonly string[] {
  return points.flatMap((point) => {
    const broken: string[] = [];
    let rest = point;
    while (rest.length > LONGEST.point) {
      const space = rest.lastIndexOf(" ", LONGEST.point);
      const end = space > 0 ? space : LONGEST.point;
      broken.push(rest.slice(0, end));
      rest = rest.slice(end).trimStart();
    }
    return [...broken, rest];
  });
}

/** As many points as a slide takes, none of their words lost: neighbours that fit one point together are joined, the shortest first. */
export function fewerPoints(points: readonly string[], most: number = MOST_POINTS): readonly string[] {
  const found = [...points];
  while (found.length > most) {
    const joined = found.slice(1).map((point, index) => joinedText(found[index] ?? "", point));
    const lengths = joined.map(({ length }) => length);
    const shortest = Math.min(...lengths);
    if (shortest > LONGEST.point) break;
    const at = lengths.indexOf(shortest);
    found.splice(at, 2, joined[at] ?? "");
  }
  return found.slice(0, most);
}

/** Two texts as sentences after each other. */
const joinedText = (first: string, second: string): string =>
  /[.!?:;]$/.test(first) ? `${first} ${second}` : `${first}. ${second}`;
