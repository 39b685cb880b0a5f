import { ArrowDown, ArrowUp, Info } from "lucide-react";
import { useId, useState } from "react";
import type { LayerSetting } from "../../layers/settings.ts";
import { IconButton } from "../controls/button.tsx";
import { Checkbox } from "../controls/checkbox.tsx";
import { Slider } from "../controls/slider.tsx";
import { useT } from "../i18n.tsx";
import { LayerCard, type LayerCardSource } from "./layer-card.tsx";
import styles from "./layer-row.module.css";

interface LayerRowProps {
  readonly layer: LayerSetting;
  readonly sources: readonly LayerCardSource[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: Partial<Omit<LayerSetting, "id">>) => void;
  /** One place up (-1) or down (1). */
  readonly onStep: (places: -1 | 1) => void;
}

export function LayerRow({ layer, sources, isFirst, isLast, onChange, onStep }: LayerRowProps) {
  const { t, percent } = useT();
  const [open, setOpen] = useState(false);
  const cardId = useId();
  const name = t(`layer.${layer.id}`);
  return (
    <div className={styles["row"]}>
      <div className={styles["line"]}>
        <Checkbox checked={layer.visible} onChange={(visible) => onChange({ visible })}>
          {name}
        </Checkbox>
        <div>
          <Slider
            look="bare"
            label={t("layers.opacity", { layer: name })}
            text={percent(layer.opacity)}
            value={layer.opacity}
            min={0}
            max={1}
            step={0.05}
            disabled={!layer.visible}
            onChange={(opacity) => onChange({ opacity })}
          />
        </div>
        <IconButton
          icon={Info}
          size="small"
          label={t("layers.card.open", { layer: name })}
          aria-expanded={open}
          aria-controls={cardId}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={cardId} hidden={!open} className={styles["more"]}>
        <div className={styles["steps"]}>
          <span>
            {t("layers.opacity.short")} <strong>{percent(layer.opacity)}</strong>
          </span>
          <IconButton
            icon={ArrowUp}
            size="small"
            label={t("layers.up", { layer: name })}
            disabled={isFirst}
            onClick={() => onStep(-1)}
          />
          <IconButton
            icon={ArrowDown}
            size="small"
            label={t("layers.down", { layer: name })}
            disabled={isLast}
            onClick={() => onStep(1)}
          />
        </div>
        {open && <LayerCard id={layer.id} sources={sources} />}
      </div>
    </div>
  );
}
