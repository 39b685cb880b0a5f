import { Info, TriangleAlert, X } from "lucide-react";
import { Button, IconButton } from "../controls/button.tsx";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import styles from "./notices.module.css";

export interface NoticeItem {
  readonly id: string;
  readonly tone: "info" | "warning";
  readonly text: string;
  /** What the user can do about it. */
  readonly actions?: readonly { readonly label: string; readonly onAction: () => void }[];
}

interface NoticesProps {
  readonly items: readonly NoticeItem[];
  readonly onDismiss: (id: string) => void;
}

/** What the user must be told: read out when it comes, there until dismissed. The region is always mounted, or nothing is read out. */
export function Notices({ items, onDismiss }: NoticesProps) {
  const { t } = useT();
  return (
    <section
      className={styles["region"]}
      aria-label={t("notice.region")}
      aria-live="polite"
      data-print="hide"
    >
      {items.map(({ id, tone, text, actions = [] }) => {
        const Icon = tone === "warning" ? TriangleAlert : Info;
        return (
          <div key={id} className={classNames(styles["notice"], styles[tone])}>
            <Icon aria-hidden="true" size={16} className={styles["icon"]} />
            <p className={styles["text"]}>{text}</p>
            <IconButton icon={X} label={t("notice.dismiss")} size="small" onClick={() => onDismiss(id)} />
            {actions.length > 0 && (
              <div className={styles["actions"]}>
                {actions.map(({ label, onAction }) => (
                  <Button key={label} onClick={onAction}>
                    {label}
                  </Button>
                ))}
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}
