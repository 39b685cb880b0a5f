import type { ReactNode } from "react";
import type { Iso3 } from "../../domain/areas/area.ts";
import { dutchOn } from "../../domain/missions/dutch-on.ts";
import type { Basis, Mission } from "../../domain/missions/mission.ts";
import type { MissionState } from "../../domain/missions/mission-state.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { BasisMark } from "../marks/basis-mark.tsx";
import { RegistryText } from "../marks/registry-text.tsx";
import { fieldBasis, strengthBasis } from "./field-basis.ts";
import { HostTerms } from "./host-terms.tsx";
import styles from "./mission-facts.module.css";
import { MissionReports } from "./mission-reports.tsx";

interface MissionFactsProps {
  readonly mission: Mission;
  readonly date: PlainDate;
  readonly state: MissionState;
  /** Of where it works; null for a place, and where nothing is known. */
  readonly areaKm2: number | null;
  readonly areas: AreaNames;
  readonly onArea: (iso3: Iso3) => void;
}

/** The fields of a registry row; a field that is not known says so, none is left blank. */
export function MissionFacts({ mission, date, state, areaKm2, areas, onArea }: MissionFactsProps) {
  const translator = useT();
  const { t, number } = translator;
  const { dutch } = mission;
  const participation = dutchOn(mission, date, state);
  const hosts = <AreaButtons iso3s={mission.hosts} areas={areas} onArea={onArea} />;
  return (
    <dl className={styles["facts"]}>
      <Fact name={t("mission.organisation")}>
        <RegistryText>{mission.organisation}</RegistryText>
      </Fact>
      <Fact name={t("framework.title")}>{t(`framework.${mission.framework}`)}</Fact>
      <Fact name={t("mission.ours")} explain={t("mission.ours.explain")}>
        {[
          t(`kind.${mission.kind}`),
          t(`character.${mission.character}`),
          ...mission.instruments.map((instrument) => t(`instrument.${instrument}`)),
          ...mission.phases.map((phase) => t(`phase.${phase}`)),
        ].join(" · ")}
      </Fact>
      <Fact name={t("mission.hosts")} basis={mission.hosts.length > 0 ? fieldBasis(mission, "hosts") : null}>
        {mission.hosts.length === 0 ? t("mission.unknown") : hosts}
        <HostTerms mission={mission} areas={areas} />
      </Fact>
      {mission.beneficiaries.length > 0 && (
        <Fact name={t("mission.beneficiaries")}>
          <AreaButtons iso3s={mission.beneficiaries} areas={areas} onArea={onArea} />
        </Fact>
      )}
      <Fact name={t("mission.area")} basis={fieldBasis(mission, "footprint")}>
        <Footprint mission={mission} areaKm2={areaKm2} areas={areas} />
      </Fact>
      <Fact
        name={t("mission.headquarters")}
        basis={mission.headquarters.length > 0 ? fieldBasis(mission, "headquarters") : null}
      >
        {mission.headquarters.length === 0
          ? t("mission.unknown")
          : mission.headquarters.map(({ name, iso3 }) => (
              <p key={name}>
                <span lang="en">{name}</span>, {areaName(iso3, areas, translator)}
              </p>
            ))}
      </Fact>
      <Fact
        name={t("mission.mandate")}
        basis={fieldBasis(mission, "mandate")}
        explain={t("mission.summary.ours")}
      >
        {mission.mandateSummary === "" ? (
          t("mission.unknown")
        ) : (
          <RegistryText>{mission.mandateSummary}</RegistryText>
        )}
      </Fact>
      <Fact name={t("mission.mandate.source")} basis={fieldBasis(mission, "legal")}>
        {mission.mandateSource === "" ? (
          t("mission.unknown")
        ) : (
          <RegistryText>{mission.mandateSource}</RegistryText>
        )}
      </Fact>
      <Fact name={t("mission.strength")}>
        {mission.strength.length === 0
          ? t("mission.strength.none")
          : mission.strength.map((strength) => (
              <p key={`${strength.value}-${strength.year}-${strength.note}`}>
                <strong>{strength.value === null ? t("mission.unknown") : number(strength.value)}</strong>{" "}
                {strength.counts !== "people" && `${t(`mission.strength.${strength.counts}`)} `}
                {strength.year === null
                  ? t("mission.strength.noYear")
                  : t("mission.strength.year", { year: String(strength.year) })}{" "}
                <BasisMark basis={strengthBasis(mission, strength)} />{" "}
                {strength.note !== "" && <RegistryText>{strength.note}</RegistryText>}
              </p>
            ))}
      </Fact>
      <Fact name={t("dutch.title")} basis={dutch.participation === "unknown" ? null : dutch.basis}>
        <strong>{t(`dutch.${participation}`)}</strong>
        {participation === "unknown" && ` – ${t("dutch.unknown.explain")}`}
        {dutch.detail !== "" && (
          <p>
            <RegistryText>{dutch.detail}</RegistryText>
          </p>
        )}
        {dutch.years !== "" && <p>{t("mission.years", { years: dutch.years })}</p>}
        <MissionReports mission={mission} field="dutch" />
      </Fact>
    </dl>
  );
}

/** What a drawing at this scale bears. */
const threeDigits = (value: number): number => Number(value.toPrecision(3));

interface FactProps {
  readonly name: string;
  /** null or absent where there is nothing to be known. */
  readonly basis?: Basis | null;
  readonly explain?: string;
  readonly children: ReactNode;
}

function Fact({ name, basis = null, explain, children }: FactProps) {
  return (
    <div className={styles["fact"]}>
      <dt>
        {name} {basis !== null && <BasisMark basis={basis} />}
      </dt>
      <dd>
        {children}
        {explain !== undefined && <p className={styles["explain"]}>{explain}</p>}
      </dd>
    </div>
  );
}

function Footprint({
  mission: { footprint },
  areaKm2,
  areas,
}: Omit<MissionFactsProps, "onArea" | "date" | "state">) {
  const translator = useT();
  const { t, number } = translator;
  const places =
    footprint.kind === "country"
      ? footprint.countries.map((iso3) => areaName(iso3, areas, translator))
      : [...footprint.admin1.map(({ commonName }) => commonName), ...footprint.seaNames];
  return (
    <>
      <p>
        {t(`footprint.${footprint.kind}`)}
        {places.length > 0 && `: ${places.join(", ")}`}
        {areaKm2 !== null && ` (${t("footprint.km2", { km2: number(threeDigits(areaKm2)) })})`}
      </p>
      {footprint.description !== "" && (
        <p>
          <RegistryText>{footprint.description}</RegistryText>
        </p>
      )}
      {footprint.drawingNote !== undefined && footprint.drawingNote !== "" && (
        <p>
          <RegistryText>{footprint.drawingNote}</RegistryText>
        </p>
      )}
      {footprint.handDrawn && (
        <>
          <Badge tone="warning">{t("footprint.handDrawn")}</Badge>
          <p className={styles["explain"]}>{t("footprint.handDrawn.explain")}</p>
        </>
      )}
    </>
  );
}

interface AreaButtonsProps {
  readonly iso3s: readonly Iso3[];
  readonly areas: AreaNames;
  readonly onArea: (iso3: Iso3) => void;
}

function AreaButtons({ iso3s, areas, onArea }: AreaButtonsProps) {
  const translator = useT();
  return (
    <span className={styles["areas"]}>
      {iso3s.map((iso3) => (
        <button key={iso3} type="button" className={styles["area"]} onClick={() => onArea(iso3)}>
          {areaName(iso3, areas, translator)}
        </button>
      ))}
    </span>
  );
}
