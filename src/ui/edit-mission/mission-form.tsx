import { Pencil, X } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { AreaRecord, Iso3 } from "../../domain/areas/area.ts";
import { measureBorder } from "../../domain/borders/border-measures.ts";
import type { PolygonRings } from "../../domain/geo/polygon.ts";
import {
  type EditFault,
  editFaults,
  fieldsWritten,
  LONGEST_NOTES,
  LONGEST_TEXT,
  type WrittenMission,
  written,
} from "../../domain/missions/edit-faults.ts";
import type { EditStamp, MissionField } from "../../domain/missions/edit-mark.ts";
import type { MissionFields } from "../../domain/missions/edits.ts";
import {
  DUTCH_PARTICIPATION,
  FRAMEWORKS,
  INSTRUMENTS,
  MISSION_KINDS,
  PHASES,
} from "../../domain/missions/mission.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { MissionDraft } from "../../state/mission-draft.ts";
import { Button } from "../controls/button.tsx";
import { classNames } from "../controls/class-names.ts";
import { Dialog } from "../controls/dialog.tsx";
import { Select } from "../controls/select.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import { draftBorder } from "../own-border/drafted-border.ts";
import { AreaChoice } from "./area-choice.tsx";
import { Choices } from "./choices.tsx";
import styles from "./mission-form.module.css";
import { Stamp, useStamp } from "./stamp.tsx";

interface MissionFormProps {
  readonly draft: MissionDraft;
  /** What the form begins with: the row as it is, or an empty one. */
  readonly fields: MissionFields;
  readonly isNew: boolean;
  /** The name that the change before was made under. */
  readonly lastName: string;
  readonly today: PlainDate;
  readonly areas: ReadonlyMap<Iso3, AreaRecord>;
  /** @returns false where what was written is what was there: there is nothing to save. */
  readonly onSave: (fields: MissionFields, stamp: EditStamp) => boolean;
  /** Goes on with its area on the map. */
  readonly onDraw: (draft: MissionDraft) => void;
  readonly onClose: () => void;
}

/** The checks of a border are those of any drawn area; its name is not shown. */
const SHAPE_NAME = "area";
const areaKm2 = (polygons: readonly PolygonRings[]): number =>
  Number(measureBorder(polygons, "lonlat").areaKm2.toPrecision(3));

const DATES = ["start", "end", "mandateUntil"] as const;

/** Everything of a row that an analyst may write, with who writes it and why; nothing is saved while something is wrong. */
export function MissionForm(props: MissionFormProps) {
  const { draft, fields, isNew, lastName, today, areas, onSave, onDraw, onClose } = props;
  const translator = useT();
  const { t, number } = translator;
  const [mission, setMission] = useState(draft.written ?? written(fields));
  const [isTried, setTried] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  // Whoever tried to save is brought to the first thing that keeps it from being saved.
  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempt]);
  const stamp = useStamp({ by: draft.by ?? lastName, reason: draft.reason }, today);
  const [isUnchanged, setUnchanged] = useState(false);
  const write = (change: Partial<WrittenMission>) => {
    setUnchanged(false);
    setMission({ ...mission, ...change });
  };
  const faults = editFaults(mission);
  const shapeFaults =
    mission.footprint === null ? [] : draftBorder(SHAPE_NAME, "lonlat", mission.footprint, translator).faults;
  const error = (field: MissionField): string | undefined => {
    const fault: EditFault | undefined = isTried ? faults[field] : undefined;
    return fault === undefined ? undefined : t(`edit.fault.${fault}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setAttempt(attempt + 1);
    const signed = stamp.signed();
    if (Object.keys(faults).length + shapeFaults.length > 0 || signed === null) return;
    setUnchanged(!onSave(fieldsWritten(mission), signed));
  };
  const draw = () =>
    onDraw({ ...draft, step: "drawing", written: mission, by: stamp.by, reason: stamp.reason });
  return (
    <Dialog title={t(isNew ? "edit.title.add" : "edit.title.correct")} onClose={onClose} size="wide">
      <form ref={form} className={styles["form"]} noValidate onSubmit={submit}>
        <div className={styles["columns"]}>
          <TextField
            label={t("edit.name")}
            value={mission.name}
            longest={LONGEST_TEXT}
            onChange={(name) => write({ name })}
            required
            error={error("name")}
          />
          <TextField
            label={t("edit.acronym")}
            value={mission.acronym}
            longest={LONGEST_TEXT}
            onChange={(acronym) => write({ acronym })}
          />
          <TextField
            label={t("mission.organisation")}
            value={mission.organisation}
            longest={LONGEST_TEXT}
            onChange={(organisation) => write({ organisation })}
          />
          <Select
            label={t("framework.title")}
            value={mission.framework}
            onChange={(framework) => write({ framework })}
            groups={[
              {
                label: null,
                options: FRAMEWORKS.map((value) => ({ value, label: t(`framework.${value}`) })),
              },
            ]}
          />
          <Select
            label={t("edit.kind")}
            value={mission.kind}
            onChange={(kind) => write({ kind })}
            groups={[
              { label: null, options: MISSION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })) },
            ]}
          />
          <Select
            label={t("dutch.title")}
            value={mission.dutch}
            onChange={(dutch) => write({ dutch })}
            groups={[
              {
                label: null,
                options: DUTCH_PARTICIPATION.map((value) => ({ value, label: t(`dutch.${value}`) })),
              },
            ]}
          />
          {DATES.map((field) => (
            <TextField
              key={field}
              label={t(`mission.${field}`)}
              value={mission[field]}
              longest={10}
              onChange={(text) => write({ [field]: text.trim() })}
              error={error(field)}
              hint={t("edit.date.hint")}
            />
          ))}
        </div>
        <Choices
          label={t("instrument.title")}
          options={INSTRUMENTS.map((value) => ({ value, label: t(`instrument.${value}`) }))}
          chosen={mission.instruments}
          onChange={(instruments) => write({ instruments })}
          required
          error={error("instruments")}
        />
        <Choices
          label={t("phase.title")}
          options={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
          chosen={mission.phases}
          onChange={(phases) => write({ phases })}
          required
          error={error("phases")}
        />
        <AreaChoice
          label={t("mission.hosts")}
          areas={areas}
          chosen={mission.hosts}
          onChange={(hosts) => write({ hosts })}
          required
          error={error("hosts")}
        />
        <AreaChoice
          label={t("mission.beneficiaries")}
          areas={areas}
          chosen={mission.beneficiaries}
          onChange={(beneficiaries) => write({ beneficiaries })}
        />
        <div className={styles["choices"]}>
          <p>{t("edit.footprint")}</p>
          <p className={styles["note"]}>
            {mission.footprint === null
              ? t("edit.footprint.none")
              : t("edit.footprint.drawn", { km2: number(areaKm2(mission.footprint)) })}
          </p>
          <div className={styles["row"]}>
            <Button icon={Pencil} onClick={draw}>
              {t(mission.footprint === null ? "edit.footprint.draw" : "edit.footprint.change")}
            </Button>
            {mission.footprint !== null && (
              <Button icon={X} onClick={() => write({ footprint: null })}>
                {t("edit.footprint.remove")}
              </Button>
            )}
          </div>
          {shapeFaults.map((fault) => (
            <p key={fault} role="alert" className={styles["error"]}>
              {fault}
            </p>
          ))}
        </div>
        <TextField
          label={t("mission.mandate.source")}
          value={mission.mandateSource}
          longest={LONGEST_TEXT}
          onChange={(mandateSource) => write({ mandateSource })}
        />
        <TextField
          label={t("mission.notes")}
          value={mission.notes}
          longest={LONGEST_NOTES}
          lines={3}
          onChange={(notes) => write({ notes })}
        />
        <Stamp stamp={stamp} isTried={isTried} />
        <p className={styles["note"]}>{t("edit.local")}</p>
        {isUnchanged && (
          <p role="alert" className={styles["error"]}>
            {t("edit.nothing")}
          </p>
        )}
        <div className={classNames(styles["actions"], styles["foot"])}>
          <Button type="submit" look="primary">
            {t("edit.save")}
          </Button>
          <Button onClick={onClose}>{t("edit.cancel")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
