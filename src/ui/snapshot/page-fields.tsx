import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import styles from "./page-fields.module.css";

/** What stands on everything that is taken away. */
export interface MarkedFields {
  readonly marking: string;
  readonly releasability: string;
  readonly author: string;
  readonly reference: string;
}

/** Characters. */
export const LONGEST = { line: 160, marking: 80 } as const;

export const isMarked = ({ marking }: Pick<MarkedFields, "marking">): boolean => marking.trim() !== "";

interface PageFieldsProps {
  readonly fields: MarkedFields;
  readonly onFields: (change: Partial<MarkedFields>) => void;
}

interface MarkingFieldsProps extends PageFieldsProps {
  /** Markings to choose from; another can be typed. */
  readonly markings: readonly string[];
}

/** The marking, without which nothing is made, and to whom it may be given. */
export function MarkingFields({ fields, onFields, markings }: MarkingFieldsProps) {
  const { t } = useT();
  return (
    <>
      <TextField
        label={t("snapshot.marking")}
        value={fields.marking}
        longest={LONGEST.marking}
        required
        suggestions={markings}
        error={isMarked(fields) ? undefined : t("snapshot.marking.required")}
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
    </>
  );
}

/** Who made it, and under which number. */
export function AuthorFields({ fields, onFields }: PageFieldsProps) {
  const { t } = useT();
  return (
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
  );
}
