import { CalendarDays, Layers, List, Palette } from "lucide-react";
import { type CSSProperties, type ReactNode, useState } from "react";
import { PANELS, type PanelId, type PanelState } from "../../state/store.ts";
import { Button } from "../controls/button.tsx";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import styles from "./analysis-layout.module.css";
import { Panel } from "./panel.tsx";

interface AnalysisLayoutProps {
  readonly panels: Readonly<Record<PanelId, PanelState>>;
  readonly onPanel: (id: PanelId, change: Partial<PanelState>) => void;
  readonly map: ReactNode;
  readonly legend: ReactNode;
  readonly left: ReactNode;
  /** Tabs with their lists. */
  readonly right: ReactNode;
  /** The card of what is selected; null where nothing is. Beside the lists on a wide screen, else over them. */
  readonly card: ReactNode | null;
  readonly bottom: ReactNode;
  /** True while the map is worked on: no sheet or card lies over it on a narrow screen. */
  readonly mapFirst?: boolean;
  /** True where missions stand as bars in the bottom panel: it is high then, and belongs on the printed page. */
  readonly hasTimeline?: boolean;
}

const ICONS = { left: Layers, legend: Palette, right: List, bottom: CalendarDays } as const;
const SHEETS = ["left", "legend", "right", "bottom"] as const;

/** px that bars of missions need at least. */
const TIMELINE_HEIGHT = 340;

/** Panels around the map. Below 800 px they become sheets, one at a time, opened from a bar at the bottom. */
export function AnalysisLayout({
  panels,
  onPanel,
  map,
  legend,
  left,
  right,
  card,
  bottom,
  mapFirst = false,
  hasTimeline = false,
}: AnalysisLayoutProps) {
  const { t } = useT();
  const [chosen, setSheet] = useState<PanelId | "legend" | null>(null);
  const sheet = mapFirst ? null : chosen;
  const contents: Readonly<Record<PanelId, ReactNode>> = { left, right, bottom };
  const heightOf = (id: PanelId) =>
    id === "bottom" && hasTimeline ? Math.max(panels[id].size, TIMELINE_HEIGHT) : panels[id].size;
  const size = (id: PanelId) => (panels[id].open ? `${heightOf(id)}px` : "0px");
  const sizes = {
    "--left": size("left"),
    "--right": size("right"),
    "--right-with-card": `${panels.right.size}px`,
    "--bottom": size("bottom"),
  } as CSSProperties;
  return (
    <div className={classNames(styles["layout"], card !== null && styles["withCard"])} style={sizes}>
      <div className={styles["map"]}>{map}</div>
      <div className={classNames(styles["legend"], sheet === "legend" && styles["legendSheet"])}>
        {legend}
      </div>
      {PANELS.map((id) => (
        <Panel
          key={id}
          id={id}
          state={{ ...panels[id], size: heightOf(id) }}
          isSheet={sheet === id}
          onChange={(change) => onPanel(id, change)}
          onCloseSheet={() => setSheet(null)}
          prints={id === "bottom" && hasTimeline}
        >
          {contents[id]}
        </Panel>
      ))}
      <div className={classNames(styles["card"], mapFirst && styles["aside"])}>{card}</div>
      <nav className={styles["bar"]} aria-label={t("panel.bar")} data-print="hide">
        {SHEETS.map((id) => {
          const Icon = ICONS[id];
          return (
            <Button
              key={id}
              look="quiet"
              icon={Icon}
              aria-expanded={sheet === id}
              onClick={() => setSheet(sheet === id ? null : id)}
            >
              {t(id === "legend" ? "legend.title" : `panel.${id}.short`)}
            </Button>
          );
        })}
      </nav>
    </div>
  );
}
