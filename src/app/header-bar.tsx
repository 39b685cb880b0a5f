import { countByCertainty } from "../domain/effort/count.ts";
import { selectFiltered } from "../state/selectors/filtered.ts";
import { selectPeriod } from "../state/selectors/vintage.ts";
import { SearchField } from "../ui/controls/search-field.tsx";
import { Header } from "../ui/frame/header.tsx";
import { useT } from "../ui/i18n.tsx";
import { Badge } from "../ui/marks/badge.tsx";
import { useActions, useSelect } from "./einder-context.tsx";

export type OpenDialog = "share" | "about" | "snapshot";

export function HeaderBar({ onDialog }: { readonly onDialog: (dialog: OpenDialog) => void }) {
  const screen = useSelect(({ view }) => view.screen);
  const language = useSelect(({ view }) => view.language);
  const theme = useSelect(({ view }) => view.theme);
  const date = useSelect(({ view }) => view.date);
  const canUndo = useSelect(({ local }) => local.past.length > 0);
  const canRedo = useSelect(({ local }) => local.future.length > 0);
  const period = useSelect(selectPeriod);
  const actions = useActions();
  return (
    <Header
      screen={screen}
      onScreen={actions.setScreen}
      language={language}
      onLanguage={actions.setLanguage}
      theme={theme}
      onTheme={actions.setTheme}
      date={date}
      period={period}
      canUndo={canUndo}
      onUndo={actions.undo}
      canRedo={canRedo}
      onRedo={actions.redo}
      onSnapshot={() => onDialog("snapshot")}
      onShare={() => onDialog("share")}
      onAbout={() => onDialog("about")}
    >
      {screen === "analysis" && <SearchAndCounts />}
    </Header>
  );
}

function SearchAndCounts() {
  const { t } = useT();
  const text = useSelect(({ view }) => view.filters.text);
  const { areas, missions } = useSelect(selectFiltered);
  const total = useSelect(({ data }) => data.documents.missions?.missions.length);
  const edits = useSelect(({ local }) => local.edits.length);
  const { setFilter } = useActions();
  const { possible, lastSeen } = countByCertainty(missions);
  return (
    <>
      <SearchField value={text} onChange={(value) => setFilter("text", value)} />
      <output aria-live="polite">
        {total === undefined
          ? t("app.counts.unknown", { areas: areas.size })
          : t("app.counts", {
              areas: areas.size,
              shown: missions.length,
              total,
              uncertain: possible,
              unseen: lastSeen,
            })}
      </output>
      {edits > 0 && <Badge tone="differs">{t("app.edits", { count: edits })}</Badge>}
    </>
  );
}
