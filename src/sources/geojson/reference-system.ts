import { foundValue, phrase } from "../phrases.ts";
import type { Place } from "../source.ts";
import { asRecord, unexpected, within } from "./faults.ts";

/** Names under which files of before RFC 7946 state longitude and latitude on WGS 84. */
const WGS84_NAMES = ["urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "EPSG:4326", "CRS84"];

/** @throws FoundFault for a `crs` member that names anything but longitude and latitude on WGS 84. */
export function checkReferenceSystem(document: unknown, place: Place): void {
  const system = asRecord(document)?.["crs"];
  if (system === undefined || system === null) return;
  const name = asRecord(asRecord(system)?.["properties"])?.["name"];
  if (typeof name !== "string" || !WGS84_NAMES.includes(name)) {
    throw unexpected(within(place, "crs"), foundValue(name ?? system), phrase("sources.expected.wgs84"));
  }
}
