import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, X } from "lucide-react";
import { type ReactNode, useId } from "react";
import type { PanelId, PanelState } from "../../state/store.ts";
import { IconButton } from "../controls/button.tsx";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import styles from "./panel.module.css";
import { Splitter } from "./splitter.tsx";

interface PanelProps {
  readonly id: PanelId;
  readonly state: PanelState;
  /** On a narrow screen: this panel is the one that is shown. */
  readonly isSheet: boolean;
  readonly onChange: (change: Partial<PanelState>) => void;
  readonly onCloseSheet: () => void;
  /** True where the panel belongs on the printed page. */
  readonly prints: boolean;
  readonly children: ReactNode;
}

/** px; what a panel can be dragged to. */
const LIMITS: Readonly<Record<PanelId, readonly [smallest: number, largest: number]>> = {
  left: [220, 420],
  right: [340, 640],
  bottom: [112, 640],
};

/** Where the arrow of the toggle points: towards where the panel will go. */
const ARROWS = {
  left: { open: ChevronLeft, closed: ChevronRight },
  right: { open: ChevronRight, closed: ChevronLeft },
  bottom: { open: ChevronDown, closed: ChevronUp },
} as const;

export function Panel({ id, state, isSheet, onChange, onCloseSheet, prints, children }: PanelProps) {
  const { t } = useT();
  const contentId = useId();
  const name = t(`panel.${id}`);
  const [smallest, largest] = LIMITS[id];
  const Arrow = ARROWS[id][state.open ? "open" : "closed"];
  const toggle = t(state.open ? "panel.close" : "panel.open", { panel: name });
  return (
    <div
      className={classNames(styles["panel"], styles[id], isSheet && styles["sheet"])}
      data-print={prints ? undefined : "hide"}
    >
      <section
        id={contentId}
        aria-label={name}
        className={classNames(styles["content"], !state.open && styles["closed"])}
      >
        <div className={styles["sheetHead"]}>
          <h2 className={styles["sheetName"]}>{name}</h2>
          <span className={styles["sheetClose"]}>
            <IconButton icon={X} label={t("panel.close", { panel: name })} onClick={onCloseSheet} />
          </span>
        </div>
        {children}
      </section>
      {state.open && (
        <Splitter
          label={t("panel.resize", { panel: name })}
          edge={id}
          size={state.size}
          smallest={smallest}
          largest={largest}
          onSize={(size) => onChange({ size })}
        />
      )}
      <button
        type="button"
        className={classNames(styles["toggle"], !state.open && styles["outside"])}
        aria-label={toggle}
        title={toggle}
        aria-expanded={state.open}
        aria-controls={contentId}
        onClick={() => onChange({ open: !state.open })}
      >
        <Arrow aria-hidden="true" size={14} />
      </button>
    </div>
  );
}
