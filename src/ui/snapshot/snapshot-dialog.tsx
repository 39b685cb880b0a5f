import { ClipboardCopy, Download } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { Checkbox } from "../controls/checkbox.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { FileButton } from "../controls/file-button.tsx";
import { NumberField } from "../controls/number-field.tsx";
import { Select, type SelectOption } from "../controls/select.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import { Progress } from "../messages/states.tsx";
import styles from "./snapshot-dialog.module.css";

/** What the user chooses; kept for the next time. */
export interface SnapshotFields<Format extends string> {
  readonly format: Format;
  readonly width: number;
  readonly height: number;
  readonly marking: string;
  readonly releasability: string;
  /** Empty: the finding in words. */
  readonly title: string;
  readonly author: string;
  readonly reference: string;
  /** The map in the colours of the screen, where these are dark; paper is light otherwise. */
  readonly dark: boolean;
  /** Id of the profile by whose rules all of it is made. */
  readonly audience: string;
}

export type SnapshotStatus =
  | { readonly step: "idle" }
  | { readonly step: "busy"; readonly what: string; readonly share: number }
  | { readonly step: "told"; readonly text: string; readonly isFault: boolean };

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
  readonly status: SnapshotStatus;
  readonly isDarkScreen: boolean;
  readonly onOpen: (file: File) => void;
  readonly onClose: () => void;
  readonly preview: ReactNode;
  /** For whom it is, below to whom it may be given. */
  readonly audience: ReactNode;
  /** Below the formats of the page: its data. */
  readonly dataOut: ReactNode;
}

/** Characters. */
const LONGEST = { line: 160, marking: 80 } as const;

/** The page to take away: what it looks like, what is said on it, and as what it is kept. */
export function SnapshotDialog<Format extends string, Kind extends string>(
  props: SnapshotDialogProps<Format, Kind>,
) {
  const { fields, onFields, formats, markings, custom, kinds, canSave, status, onCopy } = props;
  const { t, number } = useT();
  const isMarked = fields.marking.trim() !== "";
  const isBusy = status.step === "busy";
  const mayMake = canSave && isMarked && !isBusy;
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
          <TextField
            label={t("snapshot.marking")}
            value={fields.marking}
            longest={LONGEST.marking}
            required
            suggestions={markings}
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
          {props.audience}
          <TextField
            label={t("snapshot.headline")}
            value={fields.title}
            longest={LONGEST.line}
            hint={t("snapshot.headline.hint")}
            onChange={(title) => onFields({ title })}
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
          {props.isDarkScreen && (
            <Checkbox checked={fields.dark} onChange={(dark) => onFields({ dark })}>
              {t("snapshot.dark")}
            </Checkbox>
          )}
          <fieldset className={styles["kinds"]}>
            <legend className={styles["legend"]}>{t("snapshot.save")}</legend>
            {kinds.map(({ kind, label, hint }, index) => (
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
            {onCopy !== null && (
              <Button icon={ClipboardCopy} disabled={!mayMake} onClick={onCopy}>
                {t("snapshot.copy")}
              </Button>
            )}
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
              className={status.isFault ? styles["fault"] : styles["told"]}
            >
              {status.text}
            </p>
          )}
          {props.dataOut}
          <p className={styles["note"]}>{t("app.marking.note")}</p>
          <FileButton label={t("reopen.open")} accept=".png,.svg,.pdf,.pptx,.html" onFile={props.onOpen} />
        </div>
      </div>
    </Dialog>
  );
}
