import type { AreaRecord, Iso3, Place } from "../../domain/areas/area.ts";
import type { AreaNote } from "../../domain/areas/area-note.ts";
import type { AnyBorderId, NamedBorder } from "../../domain/borders/home-area.ts";
import type { DatasetCard } from "../../domain/datasets/card.ts";
import type { Figures } from "../../domain/indicators/figures.ts";
import type { RegistryScope } from "../../domain/missions/registry-scope.ts";
import type { Sight } from "../../domain/missions/sight.ts";
import type { AreaPriority, InterestSettings, PrioritySettings } from "../../domain/priority/types.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { MissionOnDate } from "../../state/selectors/filtered.ts";
import type { RankUncertainty } from "../../state/selectors/robustness.ts";
import type { Bilingual } from "../../strings/language.ts";
import type { AreaNames } from "../distance-text.ts";
import type { DrawsProps } from "../explain/draws-line.tsx";

/** What the card of an area is drawn from; its sections take their part of it. */
export interface AreaCardProps {
  readonly area: AreaRecord;
  /** Why it has no figures; undefined where it has. */
  readonly outsideReason?: Bilingual | undefined;
  /** What must be said where its capital, its lines or an ally are shown. */
  readonly notes: readonly AreaNote[];
  readonly priority: AreaPriority;
  /** How many areas are ranked. */
  readonly rankedCount: number;
  readonly settings: PrioritySettings;
  /** Settings or border are not the product's own. */
  readonly differs: boolean;
  readonly areas: AreaNames;
  readonly places: readonly Place[];
  readonly borders: ReadonlyMap<AnyBorderId, NamedBorder>;
  readonly figures: Figures;
  /** By dataset id. */
  readonly datasets: ReadonlyMap<string, DatasetCard>;
  /**
   * Missions and activities whose hosts or footprint hold the area, in every state; null while the registry is not
   * loaded: what is there is then not known.
   */
  readonly missions: readonly MissionOnDate[] | null;
  /** What the registry seeks; undefined where that is not stated. */
  readonly registryScope: RegistryScope | undefined;
  readonly date: PlainDate;
  readonly sight: Sight;
  /** The whole ranking, in any order: what if, and what to compare with. */
  readonly priorities: readonly AreaPriority[];
  /** What the draws say of the area; null while they run, and for an area without a rank. */
  readonly uncertainty: RankUncertainty | null;
  readonly draws: Pick<DrawsProps, "status" | "shown" | "seed">;
  /** The day on this machine's calendar, on which a judgement is made. */
  readonly today: PlainDate;
  readonly onDate: (date: PlainDate) => void;
  readonly onInterest: (interest: InterestSettings) => void;
  readonly onCompare: (iso3: Iso3) => void;
  readonly onMission: (id: string) => void;
  readonly onClose: () => void;
}
