import { Pencil, SquarePen } from "lucide-react";
import { Button } from "../controls/button.tsx";
import { FileButton } from "../controls/file-button.tsx";
import { useT } from "../i18n.tsx";
import styles from "./border-buttons.module.css";

export interface BorderButtonsProps {
  readonly onDraw: () => void;
  readonly onLoad: (file: File) => void;
  /** null while the border is not the user's own. */
  readonly onEdit: (() => void) | null;
}

/** Ways to a border of one's own, below the list of borders. */
export function BorderButtons({ onDraw, onLoad, onEdit }: BorderButtonsProps) {
  const { t } = useT();
  return (
    <div className={styles["buttons"]}>
      {onEdit !== null && (
        <Button icon={SquarePen} onClick={onEdit}>
          {t("ownBorder.edit")}
        </Button>
      )}
      <Button icon={Pencil} onClick={onDraw}>
        {t("ownBorder.draw")}
      </Button>
      <FileButton
        label={t("ownBorder.load")}
        title={t("ownBorder.load.explain")}
        accept=".geojson,.json,application/geo+json,application/json"
        onFile={onLoad}
      />
    </div>
  );
}
