import "../../strings/later-texts.ts";
import type { AreaRecord, Iso3 } from "../../domain/areas/area.ts";
import type { MissingIsland } from "../../domain/datasets/documents.ts";
import type { Translator } from "../../strings/translator.ts";

/** How fine the lines are that are measured to, and which islands they lack; a sentence each. */
export function linesText(
  islands: readonly MissingIsland[],
  areas: ReadonlyMap<Iso3, Pick<AreaRecord, "names">>,
  { t, pick, list, km }: Translator,
): readonly string[] {
  const named = islands.map(({ name, iso3, km: far }) => {
    const owner = areas.get(iso3);
    return t("scope.islands.one", { name, owner: owner ? pick(owner.names) : iso3, km: km(far) });
  });
  return [
    t("scope.lines"),
    ...(named.length === 0 ? [] : [t("scope.islands", { count: named.length, islands: list(named) })]),
  ];
}
