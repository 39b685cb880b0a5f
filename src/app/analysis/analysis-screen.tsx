import { selectComposition } from "../../state/selectors/scene.ts";
import { AnalysisLayout } from "../../ui/analysis/analysis-layout.tsx";
import { ListTabs } from "../../ui/analysis/list-tabs.tsx";
import { ReactAria } from "../../ui/analysis/react-aria.tsx";
import { ActiveFilters } from "../../ui/filters/active-filters.tsx";
import { Legend } from "../../ui/legend/legend.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import { MapSlot } from "../map/map-host.tsx";
import { ChangesTab } from "./changes-tab.tsx";
import { DataTab } from "./data-tab.tsx";
import { LeftPanel } from "./left-panel.tsx";
import { Missions, PriorityList } from "./lists.tsx";
import { SelectedCard } from "./selected-card.tsx";
import { TimePanel } from "./time-panel.tsx";

const NO_LEGEND = [] as const;

/** Hours for an analyst: everything filtered by everything, and every number with what it is made of. */
export default function AnalysisScreen() {
  const actions = useActions();
  const { tab, filters, selection } = useSelect(({ view }) => view);
  const panels = useSelect(({ local }) => local.panels);
  const legend = useSelect(selectComposition)?.legend ?? NO_LEGEND;
  const filterChips = (
    <ActiveFilters filters={filters} onFilter={actions.setFilter} onClear={actions.clearFilters} />
  );
  return (
    <ReactAria>
      <AnalysisLayout
        panels={panels}
        onPanel={actions.setPanel}
        map={<MapSlot />}
        legend={<Legend groups={legend} />}
        left={<LeftPanel />}
        right={
          <ListTabs
            tab={tab}
            onTab={actions.setTab}
            panels={{
              priority: () => (
                <>
                  {filterChips}
                  <PriorityList />
                </>
              ),
              changes: () => (
                <>
                  {filterChips}
                  <ChangesTab />
                </>
              ),
              missions: () => (
                <>
                  {filterChips}
                  <Missions />
                </>
              ),
              data: () => <DataTab />,
            }}
          />
        }
        card={selection === null ? null : <SelectedCard selection={selection} />}
        bottom={<TimePanel />}
      />
    </ReactAria>
  );
}
