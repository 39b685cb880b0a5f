import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { Checkbox } from "../controls/checkbox.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import { Progress } from "../messages/states.tsx";
import styles from "./handout-dialog.module.css";

export interface HandoutFields {
  readonly marking: string;
  readonly releasability: string;
  readonly author: string;
  readonly reference: string;
  readonly withNotes: boolean;
}

export type HandoutStatus =
  | { readonly step: "idle" }
  | { readonly step: "busy"; readonly what: string; readonly share: number }
  | { readonly step: "told"; readonly text: string; readonly isFault: boolean };

interface HandoutDialogProps<Kind extends string> {
  readonly fields: HandoutFields;
  readonly onFields: (change: Partial<HandoutFields>) => void;
  readonly markings: readonly string[];
  readonly kinds: readonly { readonly kind: Kind; readonly label: string; readonly hint: string }[];
  /** For whom it is. */
  readonly audience: ReactNode;
  /** The audience gets no notes. */
  readonly areNotesRemoved: boolean;
  readonly canSave: boolean;
  readonly onSave: (kind: Kind) => void;
  readonly onCancel: () => void;
  readonly status: HandoutStatus;
  readonly onClose: () => void;
}

/** Characters. */
const LONGEST = { line: 160, marking: 80 } as const;

/** What is said on every slide that is handed out, and as what they are kept. */
export function HandoutDialog<Kind extends string>(props: HandoutDialogProps<Kind>) {
  const { fields, onFields, status } = props;
  const { t, number } = useT();
  const isMarked = fields.marking.trim() !== "";
  const mayMake = props.canSave && isMarked && status.step !== "busy";
  return (
    <Dialog title={t("handout.title")} onClose={props.onClose}>
      <div className={styles["fields"]}>
        <p className={styles["note"]}>{t("handout.explain")}</p>
        <TextField
          label={t("snapshot.marking")}
          value={fields.marking}
          longest={LONGEST.marking}
          required
          suggestions={props.markings}
          error={isMarked ? undefined : t("snapshot.marking.required")}
          hint={t("snapshot.marking.hint")}
          onChange={(marking) => onFields({ marking })}
        />
        <TextField
          label={t("snapshot.releasability")}
          value={fields.releasability}
          longest={LONGEST.line}
          hint={t("snapshot.releasability.hint")}
          onChange={(releasability) => onFields({ releasability })}
        />
        <div className={styles["pair"]}>
          <TextField
            label={t("snapshot.author")}
            value={fields.author}
            longest={LONGEST.marking}
            onChange={(author) => onFields({ author })}
          />
          <TextField
            label={t("snapshot.reference")}
            value={fields.reference}
            longest={LONGEST.marking}
            onChange={(reference) => onFields({ reference })}
          />
        </div>
        {props.audience}
        {!props.areNotesRemoved && (
          <Checkbox checked={fields.withNotes} onChange={(withNotes) => onFields({ withNotes })}>
            {t("handout.notes")}
          </Checkbox>
        )}
        <fieldset className={styles["kinds"]}>
          <legend className={styles["legend"]}>{t("handout.save")}</legend>
          {props.kinds.map(({ kind, label, hint }, index) => (
            <Button
              key={kind}
              icon={Download}
              look={index === 0 ? "primary" : "plain"}
              disabled={!mayMake}
              onClick={() => props.onSave(kind)}
            >
              {label} <span className={styles["hint"]}>{hint}</span>
            </Button>
          ))}
        </fieldset>
        {status.step === "busy" && (
          <Progress
            text={t("snapshot.busy", { format: status.what })}
            amount={{ text: `${number(status.share * 100)}%`, share: status.share }}
            onCancel={props.onCancel}
          />
        )}
        {status.step === "told" && (
          <p
            role={status.isFault ? "alert" : "status"}
            className={status.isFault ? styles["fault"] : styles["note"]}
          >
            {status.text}
          </p>
        )}
        <p className={styles["note"]}>{t("app.marking.note")}</p>
      </div>
    </Dialog>
  );
}
