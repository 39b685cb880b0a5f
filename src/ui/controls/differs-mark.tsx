import { RotateCcw } from "lucide-react";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { IconButton } from "./button.tsx";
import styles from "./differs-mark.module.css";

interface DiffersMarkProps {
  readonly setting: string;
  /** The default in words. */
  readonly standard: string;
  readonly onReset: () => void;
}

/** Says that a setting is not the product's default, what the default is, and takes it back. */
export function DiffersMark({ setting, standard, onReset }: DiffersMarkProps) {
  const { t } = useT();
  return (
    <span className={styles["mark"]}>
      <Badge tone="differs" explain={t("settings.differs.long", { standard })}>
        {t("settings.differs")}
        <span className="visually-hidden">: {t("settings.differs.long", { standard })}</span>
      </Badge>
      <IconButton
        icon={RotateCcw}
        size="small"
        label={t("settings.resetOne", { setting })}
        onClick={onReset}
      />
    </span>
  );
}
