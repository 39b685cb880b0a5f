import type { Geometry } from "geojson";
import { dutchOn } from "../../domain/missions/dutch-on.ts";
import { areasOf, footprintOn } from "../../domain/missions/hosts-of.ts";
import { INSTRUMENTS, type MissionReport, type MissionSource } from "../../domain/missions/mission.ts";
import { sourceName } from "../../domain/missions/source-name.ts";
import { PILLARS } from "../../domain/risk/types.ts";
import { spanOf } from "../../domain/risk/violence-window.ts";
import type { DataTable, Provenance } from "../../snapshot/data/table.ts";
import type { PageContent } from "../../snapshot/page/content.ts";
import { encodeLink } from "../../state/link/codec.ts";
import { selectFiltered } from "../../state/selectors/filtered.ts";
import { selectGap } from "../../state/selectors/gap.ts";
import { selectDrawnFootprints } from "../../state/selectors/mission-lines.ts";
import { selectIndexVintage } from "../../state/selectors/periods-used.ts";
import { selectDiffersFromDefault } from "../../state/selectors/ranking.ts";
import { selectRobustness } from "../../state/selectors/robustness.ts";
import { selectPeriod } from "../../state/selectors/vintage.ts";
import type { State } from "../../state/store.ts";
import { isDrawn, rankingTable, rankingVintage, vintageWords } from "./ranking-table.ts";
import { AREA, areaCells, areaGeometries, column, LIST, rounded } from "./table-cells.ts";

export const TABLE_IDS = ["ranking", "missions", "gap"] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** A source that settles nothing says so, and so does one of which the publisher must be told. */
const weighed = (source: MissionSource): string =>
  [
    sourceName(source),
    ...[source.weight, source.publisher].flatMap((mark) => (mark ? [`[${mark}]`] : [])),
  ].join(" ");

const reportCell = ({ field, weight, text, sources }: MissionReport): string =>
  [`${field} [${weight}]: ${text}`, ...sources.map(weighed)].join("; ");

/** Every mission and activity that the filters let through, as it stands on the date. */
function missions(state: State): DataTable {
  const shown = selectFiltered(state).missions;
  const { date } = state.view;
  const footprints = new Map(
    [...(state.data.documents.footprints?.features ?? []), ...selectDrawnFootprints(state)].map(
      ({ properties, geometry }) => [properties.id, geometry],
    ),
  );
  return {
    id: "missions",
    columns: [
      column("id", "text", "#activity+code"),
      column("name", "text", "#activity+name"),
      column("acronym", "text"),
      column("state", "text", "#status"),
      column("framework", "text"),
      column("organisation", "text", "#org"),
      column("kind", "text"),
      column("instruments", "text"),
      column("phases", "text"),
      column("hosts", "text", "#country+code+v_iso3"),
      column("start", "day", "#date+start"),
      column("start_basis", "text"),
      column("end", "day", "#date+end"),
      column("end_basis", "text"),
      column("mandate_until", "day"),
      column("mandate_until_basis", "text"),
      column("dutch_on_date", "text"),
      column("dutch_basis", "text"),
      column("mandate_source", "text"),
      column("confidence", "text"),
      column("changed_here", "flag"),
      column("sources", "text", "#meta+source"),
      column("not_verified", "text"),
    ],
    rows: shown.map(({ mission, state: stands }) => [
      mission.id,
      mission.name,
      mission.acronym,
      stands,
      mission.framework,
      mission.organisation,
      mission.kind,
      mission.instruments.join(LIST),
      mission.phases.join(LIST),
      areasOf(mission, date).join(LIST),
      mission.start?.date ?? null,
      mission.start?.basis ?? null,
      mission.end?.date ?? null,
      mission.end?.basis ?? null,
      mission.mandateUntil?.date ?? null,
      mission.mandateUntil?.basis ?? null,
      dutchOn(mission, date, stands),
      mission.dutch.participation === "unknown" ? null : mission.dutch.basis,
      mission.mandateSource,
      mission.confidence,
      mission.edit !== undefined,
      mission.sources.map(weighed).join(LIST),
      (mission.reports ?? []).map(reportCell).join(" | ") || null,
    ]),
    geometries: shown.map(({ mission }): Geometry | null => {
      const parts = footprintOn(mission, date).featureIds.flatMap((id) => footprints.get(id) ?? []);
      const points = mission.symbolPositions.map(
        (position): Geometry => ({ type: "Point", coordinates: [...position] }),
      );
      const [first, ...others] = parts.length > 0 ? parts : points;
      if (first === undefined) return null;
      return others.length === 0 ? first : { type: "GeometryCollection", geometries: [first, ...others] };
    }),
  };
}

/** Priority and effort of every ranked area that the filters let through. */
function gap(state: State): DataTable {
  const { areas } = selectFiltered(state);
  const shown = selectGap(state).filter(({ iso3 }) => areas.has(iso3));
  return {
    id: "gap",
    columns: [
      ...AREA,
      column("rank", "number", "#indicator+rank"),
      column("priority", "number", "#indicator+priority"),
      column("quadrant", "text"),
      column("nothing_is_uncertain", "flag"),
      column("size_unknown", "flag"),
      column("effort_low", "number"),
      column("effort_high", "number"),
      ...INSTRUMENTS.flatMap((instrument) => [
        column(`${instrument}_certain`, "text"),
        column(`${instrument}_possible`, "text"),
      ]),
    ],
    rows: shown.map(({ iso3, rank, priority, quadrant, isUncertain, isSizeUnknown, extent, effort }) => [
      ...areaCells(state, iso3),
      rank,
      rounded(priority, 3),
      quadrant,
      isUncertain,
      isSizeUnknown,
      extent.low,
      extent.high,
      ...INSTRUMENTS.flatMap((instrument) =>
        (["certain", "possible"] as const).map((certainty) =>
          effort.here
            .filter((row) => row.certainty === certainty && row.mission.instruments.includes(instrument))
            .map(({ mission }) => mission.id)
            .join(LIST),
        ),
      ),
    ]),
    geometries: areaGeometries(
      state,
      shown.map(({ iso3 }) => iso3),
    ),
  };
}

const TABLES: Readonly<Record<TableId, (state: State) => DataTable>> = {
  ranking: rankingTable,
  missions,
  gap,
};

export const tableOf = (state: State, id: TableId): DataTable => TABLES[id](state);

/** What a table rests on: what the page of the same view says, in the same words, and the link that opens the view. */
export function provenanceOf(
  state: State,
  { marking, releasability, blocks, foot, subtitle }: PageContent,
  table: TableId,
): Provenance {
  const { manifest } = state.data;
  const period = selectPeriod(state);
  const span = period === null ? null : spanOf(period);
  const used = table === "ranking" ? rankingVintage(state) : table === "gap" ? selectIndexVintage(state) : [];
  const drawn = table === "ranking" && isDrawn(state) ? selectRobustness(state) : null;
  return [
    ["marking", marking],
    ["releasability", releasability ?? ""],
    ["as_of", state.view.date],
    ["window", state.view.settings.window],
    ["violence_from", span?.from ?? ""],
    ["violence_to", span?.to ?? ""],
    ["violence_provisional", span === null ? "" : String(span.provisional)],
    ["data_edition", manifest?.edition ?? ""],
    ["data_fingerprint", manifest?.fingerprint ?? ""],
    ...(drawn === null
      ? []
      : ([
          ["rank_draws", String(drawn.draws)],
          ["rank_seed", String(drawn.seed)],
        ] as const)),
    ["figures_used", vintageWords(used)],
    [
      "figures_provisional_from",
      used.flatMap(({ provisionalFrom }) => provisionalFrom ?? []).sort()[0] ?? "",
    ],
    ...settingsCells(state),
    ["view", subtitle],
    ["link", `#${encodeLink(state.view)}`],
    ...blocks.map(({ id, lines }) => [`view_${id}`, lines.join(" | ")] as const),
    ["notice", foot.slice(0, -1).join(" ")],
  ];
}

/** By what areas are weighed, a value to a name, so that a program need not read the words of the page. */
function settingsCells(state: State): Provenance {
  const { home, outermost, settings } = state.view;
  return [
    ["home", home],
    ["outermost", String(outermost)],
    ["measure", settings.measure],
    ["decay", settings.decay],
    ["half_distance_km", String(settings.halfDistanceKm)],
    ["floor", String(settings.floor)],
    ["aggregation", settings.aggregation],
    ...PILLARS.map((pillar) => [`weight_${pillar}`, String(settings.weights[pillar])] as const),
    ["interest", String(settings.interest.on)],
    ["differs_from_default", String(selectDiffersFromDefault(state))],
  ];
}
