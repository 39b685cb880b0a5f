import { selectFacetCounts } from "../../state/selectors/facets.ts";
import { selectMembersThen } from "../../state/selectors/members-then.ts";
import {
  selectActiveBorders,
  selectAreasById,
  selectDiffersFromDefault,
} from "../../state/selectors/ranking.ts";
import { membersText } from "../../state/words/members-text.ts";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { FilterPanel } from "../../ui/filters/filter-panel.tsx";
import { useT } from "../../ui/i18n.tsx";
import { FillSelect } from "../../ui/layers/fill-select.tsx";
import { LayerPanel } from "../../ui/layers/layer-panel.tsx";
import { SymbolSwitch } from "../../ui/layers/symbol-switch.tsx";
import { SettingsPanel } from "../../ui/settings/settings-panel.tsx";
import { DataProgress } from "../data-progress.tsx";
import { useActions, useSelect, useSession } from "../einder-context.tsx";
import { useOwnBorderFields } from "../own-border/own-border-fields.ts";
import { selectLayerSources } from "./layer-sources.ts";

/** Each part draws itself again when what it shows has changed: a click on the map changes none of them. */
export function LeftPanel() {
  return (
    <>
      <Layers />
      <Settings />
      <FilterChoices />
    </>
  );
}

function Layers() {
  const { t } = useT();
  const { loader } = useSession();
  const { setChoropleth, setSymbols, setLayer, orderLayers, resetLayers } = useActions();
  const layers = useSelect(({ view }) => view.layers);
  const choropleth = useSelect(({ view }) => view.choropleth);
  const symbols = useSelect(({ view }) => view.symbols);
  const symbolStatus = useSelect(({ data }) => data.status.app6);
  const sources = useSelect(selectLayerSources);
  return (
    <Disclosure look="section" open title={t("layers.title")}>
      <FillSelect value={choropleth} onChange={setChoropleth} />
      <SymbolSwitch
        symbols={symbols}
        onSymbols={setSymbols}
        status={symbolStatus}
        onRetry={() => void loader.load()}
      />
      <LayerPanel
        layers={layers}
        sources={sources}
        onLayer={setLayer}
        onOrder={orderLayers}
        onReset={resetLayers}
      />
    </Disclosure>
  );
}

function Settings() {
  const translator = useT();
  const { t } = translator;
  const date = useSelect(({ view }) => view.date);
  const then = useSelect(selectMembersThen);
  const actions = useActions();
  const home = useSelect(({ view }) => view.home);
  const outermost = useSelect(({ view }) => view.outermost);
  const settings = useSelect(({ view }) => view.settings);
  const areas = useSelect(({ data }) => data.documents.areas);
  const areasById = useSelect(selectAreasById);
  const presets = useSelect(({ local }) => local.presets);
  const activeBorders = useSelect(selectActiveBorders);
  const differs = useSelect(selectDiffersFromDefault);
  const own = useOwnBorderFields();
  return (
    <Disclosure look="section" open title={t("settings.title")}>
      {areas === undefined ? (
        <DataProgress needed={["areas"]} />
      ) : (
        <SettingsPanel
          homeAreas={areas.homeAreas}
          home={home}
          onHome={actions.setHome}
          outermost={outermost}
          onOutermost={actions.setOutermost}
          activeBorders={activeBorders}
          own={own}
          membersNote={then === null ? undefined : membersText(then, date, areasById, translator)}
          settings={settings}
          onSettings={actions.setSettings}
          onInterest={actions.setInterest}
          onArea={(iso3) => actions.select({ kind: "area", iso3 })}
          areas={areasById}
          presets={presets}
          onPresets={actions.setPresets}
          onPreset={(preset) => actions.applyBasis({ settings: { ...settings, ...preset } })}
          onReset={actions.resetSettings}
          differs={differs}
        />
      )}
    </Disclosure>
  );
}

function FilterChoices() {
  const { t } = useT();
  const { setFilter, clearFilters } = useActions();
  const filters = useSelect(({ view }) => view.filters);
  const hasAreas = useSelect(({ data }) => data.documents.areas !== undefined);
  const hasMissions = useSelect(({ data }) => data.documents.missions !== undefined);
  const counts = useSelect(selectFacetCounts);
  return (
    <Disclosure look="section" open title={t("filters.title")}>
      <FilterPanel
        filters={filters}
        counts={hasAreas && hasMissions ? counts : null}
        onFilter={setFilter}
        onClear={clearFilters}
      />
    </Disclosure>
  );
}
