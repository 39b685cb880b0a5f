import type { Mission } from "../../domain/missions/mission.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { BasisMark } from "../marks/basis-mark.tsx";
import { RegistryText } from "../marks/registry-text.tsx";

interface HostTermsProps {
  readonly mission: Mission;
  readonly areas: AreaNames;
}

/** The hosts that came later than the mission or left before its end, with the first or last day of each. */
export function HostTerms({ mission: { hostTerms }, areas }: HostTermsProps) {
  const translator = useT();
  const { t, partialDate } = translator;
  return hostTerms.map(({ iso3, from, until, note, source }) => {
    const days = [
      ...(from === null ? [] : [t("mission.hosts.from", { date: partialDate(from.date) })]),
      ...(until === null ? [] : [t("mission.hosts.until", { date: partialDate(until.date) })]),
    ].join(" ");
    const basis = (until ?? from)?.basis;
    return (
      <p key={`${iso3}-${from?.date ?? until?.date}`}>
        {areaName(iso3, areas, translator)}: {days} {basis !== undefined && <BasisMark basis={basis} />}{" "}
        {note !== "" && <RegistryText>{note}</RegistryText>}{" "}
        {source !== null && t("mission.hosts.source", { source })}
      </p>
    );
  });
}
