import { area, multiPolygon, pointOnFeature } from "@turf/turf";
import type { AreaRecord, Iso3 } from "../areas/area.ts";
import type { FootprintsDocument } from "../datasets/documents.ts";
import { type PolygonRings, toMultiPolygon, toPosition } from "../geo/polygon.ts";
import type { PartialDate, PlainDate } from "../time/plain-date.ts";
import { drawnId } from "./drawn-id.ts";
import { type EditStamp, MISSION_FIELDS, type MissionField } from "./edit-mark.ts";
import type {
  DatedFact,
  DutchParticipation,
  Framework,
  Instrument,
  Mission,
  MissionKind,
  Phase,
} from "./mission.ts";

/** What an analyst may write of a row; the rest follows, or stays as the registry has it. */
export interface MissionFields extends Readonly<Record<MissionField, unknown>> {
  readonly name: string;
  readonly acronym: string;
  readonly organisation: string;
  readonly framework: Framework;
  readonly kind: MissionKind;
  readonly instruments: readonly Instrument[];
  readonly phases: readonly Phase[];
  readonly hosts: readonly Iso3[];
  readonly beneficiaries: readonly Iso3[];
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly mandateUntil: PartialDate | null;
  readonly mandateSource: string;
  readonly dutch: DutchParticipation;
  readonly notes: string;
  /** The area it works in as somebody drew it, rings closed, [longitude, latitude]; null where nobody did. */
  readonly footprint: readonly PolygonRings[] | null;
}

/** One change of an analyst to the registry as it is shipped; at most one for each row. */
export type MissionEdit = EditStamp & { readonly id: string } & (
    | { readonly kind: "add"; readonly fields: MissionFields }
    | { readonly kind: "correct"; readonly fields: Partial<MissionFields> }
    | { readonly kind: "hide" }
  );

/** The fields of a row as they can be written. */
export function fieldsOf(mission: Mission): MissionFields {
  const { name, acronym, organisation, framework, kind, instruments, phases, hosts, beneficiaries } = mission;
  return {
    name,
    acronym,
    organisation,
    framework,
    kind,
    instruments,
    phases,
    hosts,
    beneficiaries,
    start: mission.start?.date ?? null,
    end: mission.end?.date ?? null,
    mandateUntil: mission.mandateUntil?.date ?? null,
    mandateSource: mission.mandateSource,
    dutch: mission.dutch.participation,
    notes: mission.notes,
    footprint: mission.edit?.footprint ?? null,
  };
}

/** The fields that differ, by value; what an edit keeps of a correction. */
export function changedFields(before: MissionFields, after: MissionFields): Partial<MissionFields> {
  const differs = (field: MissionField) => JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  return Object.fromEntries(MISSION_FIELDS.filter(differs).map((field) => [field, after[field]]));
}

/**
 * The registry with an analyst's changes over it: rows hidden, corrected and added, those at the end. What was written by
 * hand is not verified, whatever the row was before; a correction of a row that is not there changes nothing.
 */
export function withEdits(
  missions: readonly Mission[],
  edits: readonly MissionEdit[],
  areas: ReadonlyMap<Iso3, Pick<AreaRecord, "labelPosition">>,
): readonly Mission[] {
  if (edits.length === 0) return missions;
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const shipped = missions.flatMap((mission) => {
    const edit = byId.get(mission.id);
    if (edit === undefined || edit.kind === "add") return [mission];
    return edit.kind === "hide" ? [] : [corrected(mission, edit.fields, edit, areas)];
  });
  const ids = new Set(missions.map(({ id }) => id));
  const added = edits.flatMap((edit) =>
    edit.kind === "add" && !ids.has(edit.id)
      ? [corrected(emptyMission(edit.id, edit.on), edit.fields, edit, areas)]
      : [],
  );
  return [...shipped, ...added];
}

function corrected(
  mission: Mission,
  fields: Partial<MissionFields>,
  { kind, by, on, reason }: Extract<MissionEdit, { readonly kind: "add" | "correct" }>,
  areas: ReadonlyMap<Iso3, Pick<AreaRecord, "labelPosition">>,
): Mission {
  const { start, end, mandateUntil, dutch, hosts, footprint = null, ...plain } = fields;
  const written = MISSION_FIELDS.filter((field) => field in fields);
  const fact = (before: DatedFact | null, date: PartialDate | null | undefined): DatedFact | null =>
    date === undefined ? before : date === null ? null : { date, basis: "memory", note: "" };
  return {
    ...mission,
    ...plain,
    ...(hosts === undefined ? {} : moved(mission, hosts, areas)),
    ...(footprint === null ? {} : drawnArea(mission, footprint)),
    start: fact(mission.start, start),
    end: fact(mission.end, end),
    mandateUntil: fact(mission.mandateUntil, mandateUntil),
    dutch:
      dutch === undefined ? mission.dutch : { participation: dutch, detail: "", years: "", basis: "memory" },
    // An end or a mandate that somebody wrote outweighs what the registry stated on its day; a start says nothing of now.
    statedStatus: end === undefined && mandateUntil === undefined ? mission.statedStatus : "active",
    edit: { kind, by, on, reason, fields: written, footprint },
  };
}

/**
 * A mission in other areas. What its footprint names outside them goes; what is drawn stays, as does its symbol where a
 * drawing or a headquarters in those areas holds it: the middle of a country is where nothing better is known.
 */
function moved(
  { footprint, headquarters, hostTerms, symbolPositions }: Mission,
  hosts: readonly Iso3[],
  areas: ReadonlyMap<Iso3, Pick<AreaRecord, "labelPosition">>,
): Pick<Mission, "hosts" | "hostTerms" | "footprint" | "symbolPositions"> {
  const isWithin = (iso3: Iso3) => hosts.includes(iso3);
  const seats = headquarters.filter(({ iso3 }) => isWithin(iso3)).map(({ position }) => position);
  const middles = hosts.flatMap((iso3) => {
    const position = areas.get(iso3)?.labelPosition;
    return position === undefined ? [] : [position];
  });
  return {
    hosts,
    hostTerms: hostTerms.filter(({ iso3 }) => isWithin(iso3)),
    footprint: {
      ...footprint,
      countries: footprint.kind === "country" ? hosts : footprint.countries.filter(isWithin),
      admin1: footprint.admin1.filter(({ iso3 }) => isWithin(iso3)),
    },
    symbolPositions: seats.length > 0 ? seats : footprint.featureIds.length > 0 ? symbolPositions : middles,
  };
}

function drawnArea(
  mission: Mission,
  polygons: readonly PolygonRings[],
): Pick<Mission, "footprint" | "symbolPositions"> {
  const { geometry } = pointOnFeature(multiPolygon(toMultiPolygon(polygons).coordinates));
  return {
    footprint: {
      kind: "line-or-zone",
      description: "",
      countries: [],
      admin1: [],
      seaNames: [],
      featureIds: [drawnId(mission.id)],
      handDrawn: true,
    },
    symbolPositions: [toPosition(geometry.coordinates)],
  };
}

/** The areas that were drawn, as the footprints file has its own. */
export function drawnFootprints(edits: readonly MissionEdit[]): FootprintsDocument["features"] {
  return edits.flatMap((edit) => {
    const polygons = edit.kind === "hide" ? null : (edit.fields.footprint ?? null);
    if (polygons === null) return [];
    const geometry = toMultiPolygon(polygons);
    return [
      {
        type: "Feature" as const,
        properties: {
          id: drawnId(edit.id),
          kind: "line-or-zone" as const,
          handDrawn: true,
          areaKm2: area(geometry) / 1e6,
        },
        geometry,
      },
    ];
  });
}

/** A row of which nothing is known but that somebody added it on a day. */
function emptyMission(id: string, on: PlainDate): Mission {
  return {
    id,
    name: id,
    acronym: "",
    organisation: "",
    framework: "coalition",
    kind: "mission",
    instruments: [],
    phases: [],
    character: "mixed",
    namedInLetter: false,
    hosts: [],
    hostTerms: [],
    beneficiaries: [],
    footprint: {
      kind: "country",
      description: "",
      countries: [],
      admin1: [],
      seaNames: [],
      featureIds: [],
      handDrawn: false,
    },
    headquarters: [],
    start: null,
    end: null,
    mandateUntil: null,
    suspensions: [],
    related: [],
    strength: [],
    dutch: { participation: "unknown", detail: "", years: "", basis: "memory" },
    mandateSummary: "",
    mandateSource: "",
    sources: [],
    confidence: "memory",
    fieldsSeen: [],
    knownOn: on,
    notes: "",
    statedStatus: "active",
    symbolPositions: [],
  };
}
