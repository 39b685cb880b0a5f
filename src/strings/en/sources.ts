import type { sources as nl } from "../nl/sources.ts";

export const sources = {
  "sources.issue": "{place}: found {found}, expected {expected}",
  "sources.place.row": "row {row}",
  "sources.place.feature": "feature {feature}",

  "sources.found.nothing": "nothing",
  "sources.found.value": "{value}",
  "sources.found.array": "an array of {count}",
  "sources.found.object": "an object",
  "sources.found.bytes": "{bytes} bytes",
  "sources.found.encoding": "text in {encoding}",
  "sources.found.emptyFile": "an empty file",
  "sources.found.notJson": "text that is not JSON ({detail})",
  "sources.found.archive": "an Excel or ZIP file",
  "sources.found.markup": "a web page or XML",
  "sources.found.noPolygon": "no polygon",
  "sources.found.noRing": "no ring",
  "sources.found.positions": "{count} positions",
  "sources.found.openRing": "a ring from {from} to {to}",
  "sources.found.flatRing": "a ring that encloses nothing",
  "sources.found.collections": "collections in collections",
  "sources.found.columns": "the columns {columns}",
  "sources.found.columnCount": "{count} columns",
  "sources.found.noRows": "no row with data",
  "sources.found.cells": "{count} fields",
  "sources.found.openQuote": "a quote that is never closed",
  "sources.found.misplacedQuote": "a quote in the middle of a field",
  "sources.found.repeatedId": "{value}, which row {row} has",
  "sources.found.coordinates": "{count} numbers",

  "sources.expected.value": "{value}",
  "sources.expected.bytes": "at most {bytes}",
  "sources.expected.geojson": "GeoJSON in UTF-8",
  "sources.expected.table": "a table in CSV",
  "sources.expected.array": "an array",
  "sources.expected.atLeastOne": "at least one",
  "sources.expected.polygonObject":
    "an object of type Polygon, MultiPolygon, Feature, FeatureCollection or GeometryCollection",
  "sources.expected.polygonType":
    "one of Polygon, MultiPolygon, Feature, FeatureCollection, GeometryCollection",
  "sources.expected.geometry": "a geometry",
  "sources.expected.collections": "at most {most} of them",
  "sources.expected.ringPositions": "at least 4 in a ring",
  "sources.expected.closedRing": "a ring that ends where it begins",
  "sources.expected.ringArea": "one that encloses an area",
  "sources.expected.longitude": "a longitude from -180 to 180",
  "sources.expected.latitude": "a latitude from -90 to 90",
  "sources.expected.wgs84": "longitude and latitude on WGS 84 (no crs member)",
  "sources.expected.columns": "the columns id, lon and lat",
  "sources.expected.oneColumn": "one column {column}",
  "sources.expected.columnCount": "at most {most}",
  "sources.expected.cells": "{count}, as in the header",
  "sources.expected.quotes": "quotes in pairs around the whole field",
  "sources.expected.id": "an id",
  "sources.expected.uniqueId": "an id that occurs once",
  "sources.expected.decimalSign": "a number with \u201C{sign}\u201D, as in row {row}",
  "sources.expected.coordinates": "longitude, latitude",

  "sources.notice.heights":
    "longitude and latitude alone read of {count, plural, one {# position} other {# positions}}",
  "sources.notice.emptyGeometry":
    "{count, plural, one {# feature} other {# features}} without a polygon left out",
  "sources.notice.antimeridian":
    "{count, plural, one {# ring goes} other {# rings go}} the short way across the antimeridian",
  "sources.notice.encoding": "read as {encoding}",
  "sources.notice.damagedText": "holds bytes that are not {encoding}",
  "sources.notice.repeatedColumns": "columns that occur more than once: {columns}",
  "sources.notice.unnamedColumns": "columns without a name: {columns}",
  "sources.notice.decimalCommas":
    "{count, plural, one {# number} other {# numbers}} read with a decimal comma",
  "sources.notice.disarmed":
    "the sign that disarms a formula taken off {count, plural, one {# id} other {# ids}}",
  "sources.notice.beyond180":
    "{count, plural, one {# longitude} other {# longitudes}} beyond 180 read as the same place one turn on",
  "sources.notice.nullIsland": "{count, plural, one {# row is} other {# rows are}} at 0, 0",
  "sources.notice.emptyRows": "{count, plural, one {# empty row} other {# empty rows}} left out",
} as const satisfies Record<keyof typeof nl, string>;
