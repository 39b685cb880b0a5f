import type { ComponentProps } from "react";
import type { BorderId, BorderRecord } from "../../../src/domain/borders/home-area.ts";
import type { DatasetCard } from "../../../src/domain/datasets/card.ts";
import { createFigures } from "../../../src/domain/indicators/figures.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/priority/defaults.ts";
import type { Month } from "../../../src/domain/time/month.ts";
import { AreaCard } from "../../../src/ui/area/area-card.tsx";
import { SIGHT } from "../../unit/domain/missions/sight.ts";
import { AREAS, assessed, nearest, ranked } from "../../unit/ui/example-areas.ts";
import { DRAWN } from "../../unit/ui/example-draws.ts";
import { day } from "../../unit/ui/example-missions.ts";

export const DATE = day("2026-11-23");

const EU: BorderRecord = {
  id: "eu",
  names: { nl: "buitengrens van de EU", en: "outer border of the EU" },
  shortNames: { nl: "EU", en: "EU" },
  members: ["POL", "CYP"],
  notes: [{ nl: "Heel Cyprus hoort bij deze grens.", en: "The whole of Cyprus is inside this border." }],
};

/** Deaths by year and month, and of the unfinished year. */
export const FIGURES = createFigures({
  indicators: {
    ucdp_deaths_total_best: {
      UKR: [
        [2022, 92615],
        [2023, 75393],
        [2024, 68116],
      ],
      ISR: [[2024, 21476]],
    },
  },
  sources: { ucdp_deaths_total_best: [[2000, "ucdp-country-year"]] },
  months: {
    from: "2025-01" as Month,
    to: "2025-06" as Month,
    provisionalFrom: "2025-05" as Month,
    source: "ucdp-months",
    deaths: { UKR: [[9, 8, 7, 6, 5, 4], [-6], [1, -4, 2]], ISR: [[-6], [-6], [-6]] },
  },
  soFar: {
    from: "2026-01" as Month,
    to: "2026-08" as Month,
    source: "ucdp-candidate",
    // The sums of Iran.
    areas: { UKR: [23_634, 3734, 0, 19_900, 172] },
    notes: [{ area: "UKR", text: { nl: "In 37 gebeurtenissen.", en: "In 37 events." } }],
  },
});

const UCDP: DatasetCard = {
  id: "ucdp-country-year",
  title: { nl: "Doden door georganiseerd geweld", en: "Deaths in organised violence" },
  publisher: "Uppsala Conflict Data Program",
  edition: "25.1",
  licence: "CC BY 4.0",
  licenceVerified: true,
  vintage: { from: "2000", to: "2024" },
  unit: null,
  direction: null,
  coverage: { nl: "-", en: "-" },
  limits: [],
  citation: null,
};

export const WITH_MONTHS: ReadonlyMap<string, DatasetCard> = new Map([
  [UCDP.id, UCDP],
  ["ucdp-months", { ...UCDP, id: "ucdp-months", edition: "GED 26.1", citation: "Davies and others (2026)" }],
]);

export function card(iso3: string, change: Partial<ComponentProps<typeof AreaCard>> = {}) {
  const area = AREAS.get(iso3);
  if (area === undefined) throw new RangeError(iso3);
  return (
    <AreaCard
      area={area}
      priority={ranked(iso3, 1, 68.7, nearest(0, "eu", "POL"), assessed(iso3, {}, 68116))}
      notes={[]}
      rankedCount={78}
      settings={DEFAULT_SETTINGS}
      differs={false}
      areas={AREAS}
      borders={new Map<BorderId, BorderRecord>([["eu", EU]])}
      figures={FIGURES}
      datasets={new Map([[UCDP.id, UCDP]])}
      missions={[]}
      registryScope={undefined}
      date={DATE}
      sight={SIGHT}
      places={[]}
      priorities={[]}
      uncertainty={null}
      draws={DRAWN}
      today={DATE}
      onDate={() => {}}
      onInterest={() => {}}
      onCompare={() => {}}
      onMission={() => {}}
      onClose={() => {}}
      {...change}
    />
  );
}

export const section = (host: HTMLElement, title: string) => {
  const heading = [...host.querySelectorAll("h3")].find(({ textContent }) => textContent === title);
  const found = heading?.closest("section");
  if (found === null || found === undefined) throw new Error(`no section ${title}`);
  return found;
};
