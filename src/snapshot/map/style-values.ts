import { expression, featureFilter, latest } from "@maplibre/maplibre-gl-style-spec";
import type { Feature as GeoFeature } from "geojson";
import type { LayerSpecification } from "maplibre-gl";

type Feature = Pick<GeoFeature, "geometry" | "properties">;

interface Values {
  /** A property's value for a feature, or its default; `null` where it has neither. @throws on a style that is wrong. */
  readonly of: (group: "paint" | "layout", property: string, feature: Feature | null) => unknown;
  /** True when the filter of the layer lets the feature through. */
  readonly passes: (feature: Feature) => boolean;
}

const TYPES: Readonly<Record<string, 1 | 2 | 3>> = {
  Point: 1,
  MultiPoint: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
};

/** A feature as expressions read it. */
const asRead = ({ geometry, properties }: Feature) => ({
  type: TYPES[geometry.type] ?? "Unknown",
  properties: properties ?? {},
});

const specOf = (group: "paint" | "layout", type: string): Readonly<Record<string, unknown>> =>
  Reflect.get(latest, `${group}_${type}`);

/** What the properties of a style layer come to at a zoom, by the specification that the map engine follows too. */
export function valuesAt(layer: LayerSpecification, zoom: number): Values {
  const globals = { zoom };
  const made = new Map<string, { readonly evaluate: (feature: Feature | null) => unknown }>();
  const make = (group: "paint" | "layout", property: string) => {
    const spec = specOf(group, layer.type)[property];
    const given: unknown = Reflect.get(Reflect.get(layer, group) ?? {}, property);
    const asked = given ?? Reflect.get(Object(spec), "default");
    if (asked === undefined) return { evaluate: () => null };
    const value = expression.normalizePropertyExpression(asked as never, property, spec as never);
    return {
      evaluate: (feature: Feature | null) =>
        value.evaluate(globals, feature === null ? (undefined as never) : (asRead(feature) as never)),
    };
  };
  const filter = featureFilter("filter" in layer ? layer.filter : undefined, "filter");
  return {
    of: (group, property, feature) => {
      const key = `${group}:${property}`;
      const known = made.get(key) ?? make(group, property);
      made.set(key, known);
      return known.evaluate(feature);
    },
    passes: (feature) => filter.filter(globals, asRead(feature) as never),
  };
}

/** A number, or what is taken in its place. */
export const numberIn = (value: unknown, otherwise: number): number =>
  typeof value === "number" && Number.isFinite(value) ? value : otherwise;

/** A list of numbers. */
export const numbersIn = (value: unknown): readonly number[] => {
  const list = Array.isArray(value)
    ? value
    : Array.isArray(Reflect.get(Object(value), "values"))
      ? Reflect.get(Object(value), "values")
      : [];
  return list.filter((entry: unknown): entry is number => typeof entry === "number");
};

/** A colour as `#rrggbb`; what it holds of transparency is left to the opacity properties. */
export function colorIn(value: unknown): string {
  const part = (name: string): number => {
    const share: unknown = Reflect.get(Object(value), name);
    return typeof share === "number" ? share : 0;
  };
  const alpha = part("a") || 1;
  const hex = (share: number) =>
    Math.round(Math.min(1, share / alpha) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${hex(part("r"))}${hex(part("g"))}${hex(part("b"))}`;
}
