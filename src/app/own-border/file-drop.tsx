import { useEffect, useState } from "react";
import { useT } from "../../ui/i18n.tsx";
import { useSession } from "../einder-context.tsx";
import styles from "./file-drop.module.css";

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;

/** Takes files that are dropped anywhere on the page; without it the browser would leave the page for the file. */
export function FileDrop() {
  const { t } = useT();
  const session = useSession();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      void import("./open-file.ts").then(async ({ openFile }) => {
        for (const file of files) await openFile(file, session);
      });
    };
    addEventListener("dragover", onOver);
    addEventListener("dragleave", onLeave);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onOver);
      removeEventListener("dragleave", onLeave);
      removeEventListener("drop", onDrop);
    };
  }, [session]);
  return isOver ? (
    <div className={styles["over"]}>
      <p>{t("project.drop")}</p>
    </div>
  ) : null;
}
