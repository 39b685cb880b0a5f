import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { Select, type SelectGroup } from "../controls/select.tsx";
import { useT } from "../i18n.tsx";
import styles from "./audience-fields.module.css";

interface AudienceFieldsProps {
  readonly chosen: string;
  readonly groups: readonly SelectGroup<string>[];
  readonly onChoose: (id: string) => void;
  /** What the chosen profile does; empty while none is chosen that is known. */
  readonly sentences: readonly string[];
  /** What the user must be told: of what is kept here, or that nothing is chosen. */
  readonly faults: readonly string[];
  /** The name of a profile of the user's own and how it goes; null while another is chosen. */
  readonly own: { readonly name: string; readonly onRemove: () => void } | null;
  readonly form: ReactNode;
}

/** For whom a page and its data are, and what is therefore left out of them. */
export function AudienceFields({
  chosen,
  groups,
  onChoose,
  sentences,
  faults,
  own,
  form,
}: AudienceFieldsProps) {
  const { t } = useT();
  return (
    <div className={styles["part"]}>
      <Select label={t("audience.title")} value={chosen} groups={groups} onChange={onChoose} />
      {sentences.length > 0 && (
        <p className={styles["says"]} aria-live="polite">
          {sentences.join(" ")}
        </p>
      )}
      {faults.map((fault) => (
        <p key={fault} role="alert" className={styles["fault"]}>
          {fault}
        </p>
      ))}
      {own !== null && (
        <Button icon={Trash2} onClick={own.onRemove}>
          {t("audience.form.remove", { name: own.name })}
        </Button>
      )}
      <Disclosure title={t("audience.form")}>{form}</Disclosure>
    </div>
  );
}
