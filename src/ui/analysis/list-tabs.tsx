import type { ReactNode } from "react";
import { Tab as AriaTab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { TABS, type Tab } from "../../state/view.ts";
import { useT } from "../i18n.tsx";
import styles from "./list-tabs.module.css";

interface ListTabsProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** What each tab holds; only the chosen one is drawn. */
  readonly panels: Readonly<Record<Tab, () => ReactNode>>;
}

export function ListTabs({ tab, onTab, panels }: ListTabsProps) {
  const { t } = useT();
  const choose = (key: string | number) => {
    const chosen = TABS.find((candidate) => candidate === key);
    if (chosen !== undefined) onTab(chosen);
  };
  return (
    <Tabs
      className={styles["tabs"] ?? ""}
      selectedKey={tab}
      onSelectionChange={choose}
      keyboardActivation="manual"
    >
      <TabList className={styles["list"] ?? ""} aria-label={t("panel.tabs")}>
        {TABS.map((id) => (
          <AriaTab key={id} id={id} className={styles["tab"] ?? ""}>
            {t(`tab.${id}`)}
          </AriaTab>
        ))}
      </TabList>
      {TABS.map((id) => (
        <TabPanel key={id} id={id} className={styles["panel"] ?? ""}>
          {panels[id]()}
        </TabPanel>
      ))}
    </Tabs>
  );
}
