import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { useT } from "../i18n.tsx";
import { Button, IconButton } from "./button.tsx";
import styles from "./copy-button.module.css";
import { copyText } from "./copy-text.ts";

interface CopyButtonProps {
  readonly text: string;
  /** What it copies, for its name. */
  readonly label: string;
  /** Shows the label beside the icon. */
  readonly wide?: boolean;
}

/** Copies a text and says whether that worked, on screen and to a screen reader. */
export function CopyButton({ text, label, wide = false }: CopyButtonProps) {
  const { t } = useT();
  const [outcome, setOutcome] = useState<"idle" | "copied" | "failed">("idle");

  useEffect(() => {
    if (outcome === "idle") return;
    const timer = setTimeout(() => setOutcome("idle"), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => setOutcome((await copyText(text)) ? "copied" : "failed");
  const icon = outcome === "copied" ? Check : Copy;
  const said = outcome === "idle" ? "" : t(outcome === "copied" ? "app.copied" : "app.copyFailed");
  return (
    <span className={styles["group"]}>
      {wide ? (
        <Button icon={icon} onClick={copy}>
          {label}
        </Button>
      ) : (
        <IconButton icon={icon} label={label} size="small" onClick={copy} />
      )}
      <span role="status" className={wide || outcome === "failed" ? styles["said"] : "visually-hidden"}>
        {said}
      </span>
    </span>
  );
}
