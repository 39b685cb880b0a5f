import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap, SourceSpecification } from "maplibre-gl";
import type { Composition } from "../layers/compose.ts";
import type { GeoJsonData } from "./data-in.ts";

type Settable = Readonly<Record<string, unknown>>;

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Names whose value differs, including those that are gone. */
function changed(before: Settable = {}, after: Settable = {}): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isSame(before[name], after[name]),
  );
}

const dataOf = (source: SourceSpecification | undefined) =>
  source?.type === "geojson" ? source.data : undefined;
const settings = (layer: LayerSpecification, kind: "paint" | "layout"): Settable => ({ ...layer[kind] });

function updateLayer(map: MapLibreMap, before: LayerSpecification, after: LayerSpecification): void {
  for (const name of changed(settings(before, "paint"), settings(after, "paint"))) {
    map.setPaintProperty(after.id, name as never, settings(after, "paint")[name] as never);
  }
  for (const name of changed(settings(before, "layout"), settings(after, "layout"))) {
    map.setLayoutProperty(after.id, name as never, settings(after, "layout")[name] as never);
  }
  const filters = [
    "filter" in before ? before.filter : null,
    "filter" in after ? (after.filter ?? null) : null,
  ];
  if (!isSame(filters[0] ?? null, filters[1])) map.setFilter(after.id, filters[1] ?? null);
}

/**
 * Brings the map from one composition to the next by the smallest set of changes: sources are compared by
 * the identity of their data (a source that did not change is never uploaded again), layers by their values.
 *
 * @param take what the map takes of the data of a source.
 */
export function applyComposition(
  map: MapLibreMap,
  before: Composition | null,
  after: Composition,
  take: (data: GeoJsonData) => GeoJsonData,
): void {
  const kept = new Map((before?.layers ?? []).map((layer) => [layer.id, layer]));
  const wanted = new Set(after.layers.map(({ id }) => id));

  for (const id of kept.keys()) {
    if (!wanted.has(id)) map.removeLayer(id);
  }
  for (const [id, source] of Object.entries(after.sources)) {
    const known = before?.sources[id];
    if (source.type !== "geojson") {
      if (known === undefined) map.addSource(id, source);
      continue;
    }
    if (known === undefined) map.addSource(id, { ...source, data: take(source.data) });
    else if (source.data !== dataOf(known)) map.getSource<GeoJSONSource>(id)?.setData(take(source.data));
  }
  let above: string | undefined;
  for (const layer of [...after.layers].reverse()) {
    const old = kept.get(layer.id);
    if (old === undefined) map.addLayer(layer, above);
    else updateLayer(map, old, layer);
    above = layer.id;
  }
  const order = map.getLayersOrder();
  const inOrder = after.layers.every(({ id }, index) => order[index] === id);
  if (!inOrder) for (const { id } of after.layers) map.moveLayer(id);
  for (const id of Object.keys(before?.sources ?? {})) {
    if (!(id in after.sources)) map.removeSource(id);
  }
}
