import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { useT } from "../i18n.tsx";
import { Progress } from "../messages/states.tsx";
import styles from "./save-as.module.css";

export type SaveStatus =
  | { readonly step: "idle" }
  | { readonly step: "busy"; readonly what: string; readonly share: number }
  | { readonly step: "told"; readonly text: string; readonly isFault: boolean };

interface Kinds<Kind extends string> {
  readonly kinds: readonly { readonly kind: Kind; readonly label: string; readonly hint: string }[];
  readonly disabled: boolean;
  readonly onSave: (kind: Kind) => void;
}

/** A button for each kind of file, within a field set of this look. */
export function KindButtons<Kind extends string>({
  kinds,
  disabled,
  onSave,
  first,
}: Kinds<Kind> & { readonly first: "primary" | "plain" }) {
  return kinds.map(({ kind, label, hint }, index) => (
    <Button
      key={kind}
      icon={Download}
      look={index === 0 ? first : "plain"}
      disabled={disabled}
      onClick={() => onSave(kind)}
    >
      {label} <span className={styles["hint"]}>{hint}</span>
    </Button>
  ));
}

interface SaveAsProps<Kind extends string> extends Kinds<Kind> {
  readonly title: string;
  readonly onCancel: () => void;
  readonly status: SaveStatus;
  /** After the buttons of the kinds. */
  readonly children?: ReactNode;
}

/** As which files something is kept, how far it is, and what came of it. */
export function SaveAs<Kind extends string>(props: SaveAsProps<Kind>) {
  const { status, disabled } = props;
  const { t, number } = useT();
  return (
    <>
      <fieldset className={styles["kinds"]}>
        <legend className={styles["legend"]}>{props.title}</legend>
        <KindButtons kinds={props.kinds} disabled={disabled} onSave={props.onSave} first="primary" />
        {props.children}
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
    </>
  );
}
