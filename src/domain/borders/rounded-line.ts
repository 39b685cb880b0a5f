import type { Position } from "../geo/position.ts";
import type { AreaBorderDistance, WitnessLine } from "./home-area.ts";

/** Lengths to 1 m and ends to 1e-5 degrees (1 m): finer than the 1:10 million lines they are measured on. */
export function roundedLine(line: WitnessLine): WitnessLine {
  return {
    ...line,
    km: Math.round(line.km * 1e3) / 1e3,
    from: roundedPosition(line.from),
    to: roundedPosition(line.to),
  };
}

/** The same of both measures of an area. */
export function roundedDistance({ edge, capital }: AreaBorderDistance): AreaBorderDistance {
  return { edge: roundedLine(edge), capital: capital && roundedLine(capital) };
}

function roundedPosition([longitude, latitude]: Position): Position {
  return [Math.round(longitude * 1e5) / 1e5, Math.round(latitude * 1e5) / 1e5];
}
