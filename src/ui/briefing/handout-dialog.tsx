import type { ReactNode } from "react";
import { Checkbox } from "../controls/checkbox.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useT } from "../i18n.tsx";
import { AuthorFields, isMarked, type MarkedFields, MarkingFields } from "../snapshot/page-fields.tsx";
import { SaveAs, type SaveStatus } from "../snapshot/save-as.tsx";
import styles from "./handout-dialog.module.css";

export interface HandoutFields extends MarkedFields {
  readonly withNotes: boolean;
}

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
  readonly status: SaveStatus;
  readonly onClose: () => void;
}

/** What is said on every slide that is handed out, and as what they are kept. */
export function HandoutDialog<Kind extends string>(props: HandoutDialogProps<Kind>) {
  const { fields, onFields, status } = props;
  const { t } = useT();
  return (
    <Dialog title={t("handout.title")} onClose={props.onClose}>
      <div className={styles["fields"]}>
        <p className={styles["note"]}>{t("handout.explain")}</p>
        <MarkingFields fields={fields} onFields={onFields} markings={props.markings} />
        <AuthorFields fields={fields} onFields={onFields} />
        {props.audience}
        {!props.areNotesRemoved && (
          <Checkbox checked={fields.withNotes} onChange={(withNotes) => onFields({ withNotes })}>
            {t("handout.notes")}
          </Checkbox>
        )}
        <SaveAs
          title={t("handout.save")}
          kinds={props.kinds}
          disabled={!props.canSave || !isMarked(fields) || status.step === "busy"}
          onSave={props.onSave}
          onCancel={props.onCancel}
          status={status}
        />
        <p className={styles["note"]}>{t("app.marking.note")}</p>
      </div>
    </Dialog>
  );
}
