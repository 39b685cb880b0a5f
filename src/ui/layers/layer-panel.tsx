import { GripVertical, RotateCcw } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton, GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { DEFAULT_LAYER_SETTINGS, type LayerId, type LayerSetting } from "../../layers/settings.ts";
import { Button } from "../controls/button.tsx";
import { useT } from "../i18n.tsx";
import type { LayerCardSource } from "./layer-card.tsx";
import styles from "./layer-panel.module.css";
import { LayerRow } from "./layer-row.tsx";
import { moveBeside } from "./move-beside.ts";

interface LayerPanelProps {
  /** Bottom to top, as they are drawn; the list shows the topmost first. */
  readonly layers: readonly LayerSetting[];
  /** The datasets that each layer is drawn from. */
  readonly sources: Readonly<Record<LayerId, readonly LayerCardSource[]>>;
  readonly onLayer: (id: LayerId, change: Partial<Omit<LayerSetting, "id">>) => void;
  /** All ids, bottom to top. */
  readonly onOrder: (ids: readonly LayerId[]) => void;
  readonly onReset: () => void;
}

const isDefault = (layers: readonly LayerSetting[]): boolean =>
  layers.every(({ id, visible, opacity }, index) => {
    const standard = DEFAULT_LAYER_SETTINGS[index];
    return standard?.id === id && standard.visible === visible && standard.opacity === opacity;
  });

export function LayerPanel({ layers, sources, onLayer, onOrder, onReset }: LayerPanelProps) {
  const { t } = useT();
  const [said, setSaid] = useState("");
  const fromTop = layers.toReversed();
  const ids = fromTop.map(({ id }) => id);
  const name = (id: LayerId) => t(`layer.${id}`);

  const order = (next: readonly LayerId[]) => onOrder(next.toReversed());
  const step = (id: LayerId, places: -1 | 1) => {
    const target = ids[ids.indexOf(id) + places];
    if (target === undefined) return;
    order(moveBeside(ids, new Set([id]), target, places === 1 ? "after" : "before"));
    setSaid(t("layers.moved", { layer: name(id), place: ids.indexOf(id) + places + 1, total: ids.length }));
  };
  const idOf = (key: unknown) => ids.find((id) => id === key);

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const beside = idOf(target.key);
      const moved = new Set([...keys].flatMap((key) => idOf(key) ?? []));
      if (beside !== undefined && target.dropPosition !== "on") {
        order(moveBeside(ids, moved, beside, target.dropPosition));
      }
    },
  });

  return (
    <div className={styles["panel"]}>
      <p className={styles["explain"]}>{t("layers.explain")}</p>
      <GridList
        className={styles["list"] ?? ""}
        aria-label={t("layers.title")}
        items={fromTop}
        dependencies={[layers, sources, t]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
      >
        {(layer) => (
          <GridListItem id={layer.id} textValue={name(layer.id)} className={styles["item"] ?? ""}>
            <AriaButton
              slot="drag"
              className={styles["grip"] ?? ""}
              aria-label={t("layers.drag", { layer: name(layer.id) })}
            >
              <GripVertical aria-hidden="true" size={14} />
            </AriaButton>
            <LayerRow
              layer={layer}
              sources={sources[layer.id]}
              isFirst={layer.id === ids[0]}
              isLast={layer.id === ids.at(-1)}
              onChange={(change) => onLayer(layer.id, change)}
              onStep={(places) => step(layer.id, places)}
            />
          </GridListItem>
        )}
      </GridList>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {!isDefault(layers) && (
        <Button look="quiet" icon={RotateCcw} onClick={onReset}>
          {t("layers.reset")}
        </Button>
      )}
    </div>
  );
}
