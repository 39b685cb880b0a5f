import "../../strings/later-texts.ts";
import type { RegionId } from "../../domain/areas/area.ts";
import {
  type RegistryScope,
  type Sought,
  scopeByDate,
  scopeOn,
} from "../../domain/missions/registry-scope.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { Bilingual } from "../../strings/language.ts";
import type { Translator } from "../../strings/translator.ts";

/** What the registry seeks in a region on a date, and what it does not: said where it may hold nothing. */
export function soughtInText(
  scope: RegistryScope,
  region: RegionId | null,
  date: PlainDate,
  translator: Translator,
): string {
  const { t, pick } = translator;
  const day = translator.date(date);
  const { sought, notSought } = scopeOn(scope, region, date);
  if (sought.length === 0) return t("scope.sought.here.nothing", { date: day });
  return t("scope.sought.here", {
    date: day,
    sought: joined(sought.map(({ what }) => pick(what))),
    not: notSoughtText(notSought, translator),
  });
}

/** What the registry seeks on a date, with the regions of what it does not seek everywhere, and what it does not seek. */
export function soughtText(scope: RegistryScope, date: PlainDate, translator: Translator): string {
  const day = translator.date(date);
  const { sought, notSought } = scopeByDate(scope, date);
  if (sought.length === 0) return translator.t("scope.sought.nothing", { date: day });
  return translator.t("scope.sought", {
    date: day,
    sought: kindsText(sought, ({ what }) => translator.pick(what), translator),
    not: notSoughtText(notSought, translator),
  });
}

/** The same in one short sentence: only of whose missions it is the list. */
export function soughtFrameworksText(scope: RegistryScope, date: PlainDate, translator: Translator): string {
  const { sought } = scopeByDate(scope, date);
  const { t } = translator;
  if (sought.length === 0) return t("scope.sought.nothing", { date: translator.date(date) });
  const nameOf = ({ framework }: Sought) => t(`framework.${framework}`);
  return t("scope.sought.frameworks", { sought: kindsText(sought, nameOf, translator) });
}

const kindsText = (
  sought: readonly Sought[],
  nameOf: (kind: Sought) => string,
  { t, list }: Translator,
): string =>
  joined(
    sought.map((kind) =>
      kind.regions === null
        ? nameOf(kind)
        : t("scope.sought.regions", {
            what: nameOf(kind),
            regions: list(kind.regions.map((region) => t(`region.${region}`))),
          }),
    ),
  );

const notSoughtText = (notSought: readonly Bilingual[], { pick }: Translator): string =>
  joined(notSought.map(pick));

/** Kinds that hold a comma and an "and" of their own. */
const joined = (kinds: readonly string[]): string => kinds.join("; ");
