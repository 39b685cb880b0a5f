import "../../strings/later-texts.ts";
import type { AreaRecord, Iso3 } from "../../domain/areas/area.ts";
import type { MembershipTurn } from "../../domain/borders/home-area.ts";
import type { MembersThen } from "../../domain/borders/members-then.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { Translator } from "../../strings/translator.ts";

/** "The border is that of today's members; on 1 June 2016 not yet: Montenegro (2017), …", with who was one still. */
export function membersText(
  { notYet, still, thatYear }: MembersThen,
  date: PlainDate,
  areas: ReadonlyMap<Iso3, AreaRecord>,
  translator: Translator,
): string {
  const { t, list } = translator;
  const nameOf = (iso3: Iso3) => {
    const area = areas.get(iso3);
    return area === undefined ? iso3 : translator.pick(area.names);
  };
  const names = (turns: readonly MembershipTurn[]) =>
    list(
      turns.map(({ iso3, year, basis }) =>
        t(basis === "seen" ? "members.turn" : "members.turn.memory", {
          name: nameOf(iso3),
          year: String(year),
        }),
      ),
    );
  const day = translator.date(date);
  return [
    t("members.today"),
    ...(notYet.length === 0 ? [] : [t("members.notYet", { date: day, names: names(notYet) })]),
    ...(still.length === 0 ? [] : [t("members.still", { date: day, names: names(still) })]),
    ...(thatYear.length === 0 ? [] : [t("members.thatYear", { names: names(thatYear) })]),
  ].join(" ");
}
