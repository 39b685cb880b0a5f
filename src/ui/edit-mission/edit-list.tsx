import { Download, Plus, Undo2 } from "lucide-react";
import type { MissionEdit } from "../../domain/missions/edits.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { FileButton } from "../controls/file-button.tsx";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import styles from "./mission-form.module.css";

interface EditListProps {
  readonly edits: readonly MissionEdit[];
  /** Short name of a row of the shipped registry; null for one that was added. */
  readonly nameOf: (id: string) => string | null;
  readonly onAdd: () => void;
  readonly onOpen: (id: string) => void;
  readonly onRevert: (ids: readonly string[]) => void;
  readonly onExport: (format: "geojson" | "csv") => void;
  readonly onFile: (file: File) => void;
}

/** An analyst's changes over the shipped registry: each with its reason, and a way back. */
export function EditList({ edits, nameOf, onAdd, onOpen, onRevert, onExport, onFile }: EditListProps) {
  const { t, date } = useT();
  const name = (edit: MissionEdit) =>
    nameOf(edit.id) ??
    (edit.kind === "add" ? edit.fields.acronym || edit.fields.name : t("edit.list.gone", { id: edit.id }));
  return (
    <div className={styles["edits"]}>
      <div className={styles["row"]}>
        <Button icon={Plus} onClick={onAdd}>
          {t("edit.add")}
        </Button>
        <FileButton label={t("edit.import")} accept=".geojson,.json,.csv" onFile={onFile} />
      </div>
      {edits.length > 0 && (
        <Disclosure
          title={t("edit.list")}
          after={<Badge tone="differs">{t("edit.list.count", { count: edits.length })}</Badge>}
        >
          <p className={styles["note"]}>{t("edit.list.explain")}</p>
          <ul>
            {edits.map((edit) => (
              <li key={edit.id} className={styles["edit"]}>
                <p>
                  <strong>{t(`edit.list.${edit.kind}`)}</strong>{" "}
                  {edit.kind === "hide" ? (
                    <span lang="en">{name(edit)}</span>
                  ) : (
                    <button
                      type="button"
                      className={styles["open"]}
                      lang="en"
                      onClick={() => onOpen(edit.id)}
                    >
                      {name(edit)}
                    </button>
                  )}
                  <span className={styles["note"]}>
                    {" "}
                    {t("edit.mark.by", { by: edit.by, date: date(edit.on) })} {edit.reason}
                  </span>
                </p>
                <IconButton
                  icon={Undo2}
                  size="small"
                  label={t("edit.revertOf", { name: name(edit) })}
                  onClick={() => onRevert([edit.id])}
                />
              </li>
            ))}
          </ul>
          <div className={styles["row"]}>
            <Button icon={Download} onClick={() => onExport("geojson")}>
              {t("edit.export.geojson")}
            </Button>
            <Button icon={Download} onClick={() => onExport("csv")}>
              {t("edit.export.csv")}
            </Button>
            {edits.length > 1 && (
              <Button icon={Undo2} onClick={() => onRevert(edits.map(({ id }) => id))}>
                {t("edit.revertAll")}
              </Button>
            )}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
