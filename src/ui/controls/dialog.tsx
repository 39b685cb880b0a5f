import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useT } from "../i18n.tsx";
import { IconButton } from "./button.tsx";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: "normal" | "wide" | "full";
}

/** A modal dialog, open while it is mounted. The browser's own element keeps focus inside and gives it back. */
export function Dialog({ title, onClose, children, size = "normal" }: DialogProps) {
  const { t } = useT();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    dialog.showModal();
    const onBackdrop = (event: MouseEvent) => {
      if (event.target === dialog) dialog.close();
    };
    dialog.addEventListener("pointerdown", onBackdrop);
    return () => dialog.removeEventListener("pointerdown", onBackdrop);
  }, []);

  return (
    <dialog
      ref={element}
      className={classNames(styles["dialog"], styles[size])}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className={styles["body"]}>
        <header className={styles["header"]}>
          <h2 id={titleId} className={styles["title"]}>
            {title}
          </h2>
          <IconButton icon={X} label={t("app.close")} onClick={() => element.current?.close()} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
