import { ArrowDown, ArrowUp, Copy, GripVertical, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton, GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { MOST_SLIDES } from "../../state/briefing/briefing.ts";
import { IconButton } from "../controls/button.tsx";
import { useT } from "../i18n.tsx";
import styles from "./slide-list.module.css";

interface ListedSlide {
  readonly id: string;
  /** With its values worked out. */
  readonly headline: string;
}

interface SlideListProps {
  readonly slides: readonly ListedSlide[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** To a place from 0. */
  readonly onMove: (id: string, to: number) => void;
  readonly onCopy: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** The slides in their order: dragged, or moved by keyboard with the grip or the buttons. */
export function SlideList({ slides, selected, onSelect, onMove, onCopy, onDelete }: SlideListProps) {
  const { t } = useT();
  const [said, setSaid] = useState("");
  const ids = slides.map(({ id }) => id);
  const move = (id: string, to: number) => {
    onMove(id, to);
    setSaid(t("briefing.moved", { place: to + 1, total: ids.length }));
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      const from = ids.indexOf(String(key));
      const beside = ids.indexOf(String(target.key));
      if (from < 0 || beside < 0 || target.dropPosition === "on") return;
      const place = beside + (target.dropPosition === "after" ? 1 : 0);
      move(String(key), place > from ? place - 1 : place);
    },
  });
  return (
    <section className={styles["slides"]} aria-label={t("briefing.slides")}>
      <p className={styles["count"]}>{t("briefing.slide.count", { count: slides.length })}</p>
      <GridList
        className={styles["list"] ?? ""}
        aria-label={t("briefing.slides")}
        items={slides}
        dependencies={[slides, t]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === "all" ? [] : keys;
          if (key !== undefined) onSelect(String(key));
        }}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
      >
        {({ id, headline }) => {
          const at = ids.indexOf(id);
          const number = at + 1;
          const name = headline.trim() === "" ? t("briefing.slide.untitled") : headline;
          return (
            <GridListItem
              id={id}
              textValue={t("briefing.slide", { number, headline: name })}
              className={styles["item"] ?? ""}
            >
              <AriaButton
                slot="drag"
                className={styles["grip"] ?? ""}
                aria-label={t("briefing.drag", { number })}
              >
                <GripVertical aria-hidden="true" size={14} />
              </AriaButton>
              <span className={styles["number"]}>{number}</span>
              <span className={styles["headline"]}>{name}</span>
              <span className={styles["acts"]}>
                <IconButton
                  size="small"
                  icon={ArrowUp}
                  label={t("briefing.up", { number })}
                  disabled={at === 0}
                  onClick={() => move(id, at - 1)}
                />
                <IconButton
                  size="small"
                  icon={ArrowDown}
                  label={t("briefing.down", { number })}
                  disabled={number === ids.length}
                  onClick={() => move(id, at + 1)}
                />
                <IconButton
                  size="small"
                  icon={Copy}
                  label={t("briefing.copy", { number })}
                  disabled={slides.length >= MOST_SLIDES}
                  onClick={() => onCopy(id)}
                />
                <IconButton
                  size="small"
                  icon={Trash2}
                  label={t("briefing.delete", { number })}
                  onClick={() => onDelete(id)}
                />
              </span>
            </GridListItem>
          );
        }}
      </GridList>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  );
}
