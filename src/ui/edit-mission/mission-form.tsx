import { type FormEvent, useEffect, useRef, useState } from "react";
import type { AreaRecord, Iso3 } from "../../domain/areas/area.ts";
import {
  type EditFault,
  editFaults,
  LONGEST_NOTES,
  LONGEST_TEXT,
} from "../../domain/missions/edit-faults.ts";
import type { EditStamp, MissionField, MissionFields } from "../../domain/missions/edits.ts";
import {
  DUTCH_PARTICIPATION,
  FRAMEWORKS,
  INSTRUMENTS,
  MISSION_KINDS,
  PHASES,
} from "../../domain/missions/mission.ts";
import { type PlainDate, parsePartialDate } from "../../domain/time/plain-date.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { Select } from "../controls/select.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import { AreaChoice } from "./area-choice.tsx";
import { Choices } from "./choices.tsx";
import styles from "./mission-form.module.css";
import { Stamp, useStamp } from "./stamp.tsx";

interface MissionFormProps {
  /** What the form begins with: the row as it is, or an empty one. */
  readonly fields: MissionFields;
  readonly isNew: boolean;
  /** The name that the change before was made under. */
  readonly lastName: string;
  readonly today: PlainDate;
  readonly areas: ReadonlyMap<Iso3, AreaRecord>;
  readonly onSave: (fields: MissionFields, stamp: EditStamp) => void;
  readonly onClose: () => void;
}

const DATES = ["start", "end", "mandateUntil"] as const;

/** Everything of a row that an analyst may write, with who writes it and why; nothing is saved while something is wrong. */
export function MissionForm(props: MissionFormProps) {
  const { fields, isNew, lastName, today, areas, onSave, onClose } = props;
  const { t } = useT();
  const [written, setWritten] = useState({
    ...fields,
    start: fields.start ?? "",
    end: fields.end ?? "",
    mandateUntil: fields.mandateUntil ?? "",
  } as WrittenFields);
  const [isTried, setTried] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  // Whoever tried to save is brought to the first thing that keeps it from being saved.
  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempt]);
  const stamp = useStamp(lastName, today);
  const write = (change: Partial<WrittenFields>) => setWritten({ ...written, ...change });
  const faults = editFaults(written);
  const error = (field: MissionField): string | undefined => {
    const fault: EditFault | undefined = isTried ? faults[field] : undefined;
    return fault === undefined ? undefined : t(`edit.fault.${fault}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setAttempt(attempt + 1);
    const signed = stamp.signed();
    if (Object.keys(faults).length > 0 || signed === null) return;
    const { start, end, mandateUntil } = written;
    onSave(
      {
        ...written,
        name: written.name.trim(),
        start: parsePartialDate(start),
        end: parsePartialDate(end),
        mandateUntil: parsePartialDate(mandateUntil),
      },
      signed,
    );
  };
  return (
    <Dialog title={t(isNew ? "edit.title.add" : "edit.title.correct")} onClose={onClose} size="wide">
      <form ref={form} className={styles["form"]} noValidate onSubmit={submit}>
        <div className={styles["columns"]}>
          <TextField
            label={t("edit.name")}
            value={written.name}
            longest={LONGEST_TEXT}
            onChange={(name) => write({ name })}
            required
            error={error("name")}
          />
          <TextField
            label={t("edit.acronym")}
            value={written.acronym}
            longest={LONGEST_TEXT}
            onChange={(acronym) => write({ acronym })}
          />
          <TextField
            label={t("mission.organisation")}
            value={written.organisation}
            longest={LONGEST_TEXT}
            onChange={(organisation) => write({ organisation })}
          />
          <Select
            label={t("framework.title")}
            value={written.framework}
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
            value={written.kind}
            onChange={(kind) => write({ kind })}
            groups={[
              { label: null, options: MISSION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })) },
            ]}
          />
          <Select
            label={t("dutch.title")}
            value={written.dutch}
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
              value={written[field]}
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
          chosen={written.instruments}
          onChange={(instruments) => write({ instruments })}
          error={error("instruments")}
        />
        <Choices
          label={t("phase.title")}
          options={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
          chosen={written.phases}
          onChange={(phases) => write({ phases })}
          error={error("phases")}
        />
        <AreaChoice
          label={t("mission.hosts")}
          areas={areas}
          chosen={written.hosts}
          onChange={(hosts) => write({ hosts })}
          error={error("hosts")}
        />
        <AreaChoice
          label={t("mission.beneficiaries")}
          areas={areas}
          chosen={written.beneficiaries}
          onChange={(beneficiaries) => write({ beneficiaries })}
        />
        <TextField
          label={t("mission.mandate.source")}
          value={written.mandateSource}
          longest={LONGEST_TEXT}
          onChange={(mandateSource) => write({ mandateSource })}
        />
        <TextField
          label={t("mission.notes")}
          value={written.notes}
          longest={LONGEST_NOTES}
          lines={3}
          onChange={(notes) => write({ notes })}
        />
        <Stamp stamp={stamp} isTried={isTried} />
        <p className={styles["note"]}>{t("edit.local")}</p>
        <div className={styles["actions"]}>
          <Button type="submit" look="primary">
            {t("edit.save")}
          </Button>
          <Button onClick={onClose}>{t("edit.cancel")}</Button>
        </div>
      </form>
    </Dialog>
  );
}

type WrittenFields = Omit<MissionFields, (typeof DATES)[number]> & Record<(typeof DATES)[number], string>;
