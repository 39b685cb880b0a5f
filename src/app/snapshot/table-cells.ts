import type { Geometry } from "geojson";
import type { TableColumn, Value } from "../../snapshot/data/table.ts";
import { selectAreasById } from "../../state/selectors/ranking.ts";
import type { State } from "../../state/store.ts";

/** Between the members of a list in a cell. */
export const LIST = ", ";

export const rounded = (value: number | null | undefined, decimals: number): number | null =>
  value === null || value === undefined ? null : Number(value.toFixed(decimals));

export const column = (key: string, kind: TableColumn["kind"], hxl?: string): TableColumn =>
  hxl === undefined ? { key, kind } : { key, kind, hxl };

export const AREA: readonly TableColumn[] = [
  column("iso3", "text", "#country+code+v_iso3"),
  column("name_nl", "text", "#country+name+i_nl"),
  column("name_en", "text", "#country+name+i_en"),
];

export function areaCells(state: State, iso3: string): readonly Value[] {
  const names = selectAreasById(state).get(iso3)?.names;
  return [iso3, names?.nl ?? null, names?.en ?? null];
}

export function areaGeometries(state: State, iso3s: readonly string[]): readonly (Geometry | null)[] {
  const shapes = new Map(
    (state.data.documents.geometry?.areas.features ?? []).map(({ properties, geometry }) => [
      properties.iso3,
      geometry,
    ]),
  );
  return iso3s.map((iso3) => shapes.get(iso3) ?? null);
}
