import "../../strings/later-texts.ts";
import { lazy, Suspense } from "react";
import { selectLegend } from "../../state/selectors/scene.ts";
import { AnalysisLayout } from "../../ui/analysis/analysis-layout.tsx";
import { ListTabs } from "../../ui/analysis/list-tabs.tsx";
import { ReactAria } from "../../ui/analysis/react-aria.tsx";
import { ActiveFilters } from "../../ui/filters/active-filters.tsx";
import { Legend } from "../../ui/legend/legend.tsx";
import { Loading } from "../../ui/messages/states.tsx";
import { OwnEdits } from "../edit-mission/own-edits.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import { MapSlot } from "../map/map-host.tsx";
import { ChangesTab } from "./changes-tab.tsx";
import { DataTab } from "./data-tab.tsx";
import { GapTab } from "./gap-tab.tsx";
import { LeftPanel } from "./left-panel.tsx";
import { Missions, PriorityList } from "./lists.tsx";
import { SelectedCard } from "./selected-card.tsx";
import { TimePanel } from "./time-panel.tsx";

const BriefingTab = lazy(() => import("../briefing/briefing-tab.tsx"));

function FilterChips() {
  const { setFilter, clearFilters } = useActions();
  const filters = useSelect(({ view }) => view.filters);
  return <ActiveFilters filters={filters} onFilter={setFilter} onClear={clearFilters} />;
}

const PANELS = {
  priority: () => (
    <>
      <FilterChips />
      <PriorityList />
    </>
  ),
  changes: () => (
    <>
      <FilterChips />
      <ChangesTab />
    </>
  ),
  missions: () => (
    <>
      <FilterChips />
      <OwnEdits />
      <Missions />
    </>
  ),
  gap: () => (
    <>
      <FilterChips />
      <GapTab />
    </>
  ),
  briefing: () => (
    <Suspense fallback={<Loading what={null} />}>
      <BriefingTab />
    </Suspense>
  ),
  data: () => <DataTab />,
};

function Lists() {
  const { setTab } = useActions();
  const tab = useSelect(({ view }) => view.tab);
  return <ListTabs tab={tab} onTab={setTab} panels={PANELS} />;
}

function MapLegend() {
  return <Legend groups={useSelect(selectLegend)} />;
}

function Card() {
  const selection = useSelect(({ view }) => view.selection);
  return selection === null ? null : <SelectedCard selection={selection} />;
}

/** One and the same element at every drawing: a click on the map draws the card again, and nothing around it. */
const PARTS = {
  map: <MapSlot />,
  legend: <MapLegend />,
  left: <LeftPanel />,
  right: <Lists />,
  bottom: <TimePanel />,
};
const CARD = <Card />;

/** Hours for an analyst: everything filtered by everything, and every number with what it is made of. */
export default function AnalysisScreen() {
  const { setPanel } = useActions();
  const hasCard = useSelect(({ view }) => view.selection !== null);
  const panels = useSelect(({ local }) => local.panels);
  const hasTimeline = useSelect(({ view }) => view.timeline !== null);
  const isDrawing = useSelect(
    ({ local }) => local.borderDraft?.step === "drawing" || local.missionDraft?.step === "drawing",
  );
  return (
    <ReactAria>
      <AnalysisLayout
        panels={panels}
        onPanel={setPanel}
        {...PARTS}
        mapFirst={isDrawing}
        hasTimeline={hasTimeline}
        card={hasCard ? CARD : null}
      />
    </ReactAria>
  );
}
