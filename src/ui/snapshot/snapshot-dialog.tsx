import { ClipboardCopy } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { Checkbox } from "../controls/checkbox.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { FileButton } from "../controls/file-button.tsx";
import { NumberField } from "../controls/number-field.tsx";
import { Select, type SelectOption } from "../controls/select.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import { AuthorFields, isMarked, LONGEST, type MarkedFields, MarkingFields } from "./page-fields.tsx";
import { SaveAs, type SaveStatus } from "./save-as.tsx";
import styles from "./snapshot-dialog.module.css";

/** What the user chooses; kept for the next time. */
export interface SnapshotFields<Format extends string> extends MarkedFields {
  readonly format: Format;
  readonly width: number;
  readonly height: number;
  /** Empty: the finding in words. */
  readonly title: string;
  /** The map in the colours of the screen, where these are dark; paper is light otherwise. */
  readonly dark: boolean;
  /** Id of the profile by whose rules all of it is made. */
  readonly audience: string;
}

interface SnapshotDialogProps<Format extends string, Kind extends string> {
  readonly fields: SnapshotFields<Format>;
  readonly onFields: (change: Partial<SnapshotFields<Format>>) => void;
  readonly formats: readonly SelectOption<Format>[];
  /** Markings to choose from; another can be typed. */
  readonly markings: readonly string[];
  /** Dots that a side of a picture of one's own may have; null while another format is chosen. */
  readonly custom: { readonly min: number; readonly max: number; readonly isPossible: boolean } | null;
  readonly kinds: readonly { readonly kind: Kind; readonly label: string; readonly hint: string }[];
  /** False while a page cannot be made. */
  readonly canSave: boolean;
  readonly onSave: (kind: Kind) => void;
  /** null where the browser has no clipboard for pictures. */
  readonly onCopy: (() => void) | null;
  readonly onCancel: () => void;
  readonly status: SaveStatus;
  readonly isDarkScreen: boolean;
  readonly onOpen: (file: File) => void;
  readonly onClose: () => void;
  readonly preview: ReactNode;
  /** For whom it is, below to whom it may be given. */
  readonly audience: ReactNode;
  /** Below the formats of the page: its data. */
  readonly dataOut: ReactNode;
}

/** The page to take away: what it looks like, what is said on it, and as what it is kept. */
export function SnapshotDialog<Format extends string, Kind extends string>(
  props: SnapshotDialogProps<Format, Kind>,
) {
  const { fields, onFields, formats, markings, custom, kinds, canSave, status, onCopy } = props;
  const { t, number } = useT();
  const mayMake = canSave && isMarked(fields) && status.step !== "busy";
  return (
    <Dialog title={t("snapshot.title")} size="full" onClose={props.onClose}>
      <p className={styles["explain"]}>{t("snapshot.explain")}</p>
      <div className={styles["columns"]}>
        <div className={styles["preview"]}>{props.preview}</div>
        <div className={styles["fields"]}>
          <Select
            label={t("snapshot.format")}
            value={fields.format}
            groups={[{ label: null, options: formats }]}
            onChange={(format) => onFields({ format })}
          />
          {custom !== null && (
            <div className={styles["pair"]}>
              <NumberField
                label={t("snapshot.width")}
                value={fields.width}
                min={custom.min}
                max={custom.max}
                step={1}
                onChange={(width) => onFields({ width })}
              />
              <NumberField
                label={t("snapshot.height")}
                value={fields.height}
                min={custom.min}
                max={custom.max}
                step={1}
                onChange={(height) => onFields({ height })}
              />
              {!custom.isPossible && (
                <p role="alert" className={styles["fault"]}>
                  {t("snapshot.custom.fault", { min: number(custom.min), max: number(custom.max) })}
                </p>
              )}
            </div>
          )}
          <MarkingFields fields={fields} onFields={onFields} markings={markings} />
          {props.audience}
          <TextField
            label={t("snapshot.headline")}
            value={fields.title}
            longest={LONGEST.line}
            hint={t("snapshot.headline.hint")}
            onChange={(title) => onFields({ title })}
          />
          <AuthorFields fields={fields} onFields={onFields} />
          {props.isDarkScreen && (
            <Checkbox checked={fields.dark} onChange={(dark) => onFields({ dark })}>
              {t("snapshot.dark")}
            </Checkbox>
          )}
          <SaveAs
            title={t("snapshot.save")}
            kinds={kinds}
            disabled={!mayMake}
            onSave={props.onSave}
            onCancel={props.onCancel}
            status={status}
          >
            {onCopy !== null && (
              <Button icon={ClipboardCopy} disabled={!mayMake} onClick={onCopy}>
                {t("snapshot.copy")}
              </Button>
            )}
          </SaveAs>
          {props.dataOut}
          <p className={styles["note"]}>{t("app.marking.note")}</p>
          <FileButton label={t("reopen.open")} accept=".png,.svg,.pdf,.pptx,.html" onFile={props.onOpen} />
        </div>
      </div>
    </Dialog>
  );
}
