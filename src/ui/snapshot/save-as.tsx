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

interface SaveAsProps<Kind extends string> {
  readonly title: string;
  readonly kinds: readonly { readonly kind: Kind; readonly label: string; readonly hint: string }[];
  readonly disabled: boolean;
  readonly onSave: (kind: Kind) => void;
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
        {props.kinds.map(({ kind, label, hint }, index) => (
          <Button
            key={kind}
            icon={Download}
            look={index === 0 ? "primary" : "plain"}
            disabled={disabled}
            onClick={() => props.onSave(kind)}
          >
            {label} <span className={styles["hint"]}>{hint}</span>
          </Button>
        ))}
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
