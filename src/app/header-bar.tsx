import { selectFigureYear } from "../state/selectors/vintage.ts";
import { Header } from "../ui/frame/header.tsx";
import { useActions, useSelect } from "./einder-context.tsx";

export type OpenDialog = "share" | "about";

export function HeaderBar({ onDialog }: { readonly onDialog: (dialog: OpenDialog) => void }) {
  const { screen, language, theme, date } = useSelect(({ view }) => view);
  const canUndo = useSelect(({ local }) => local.past.length > 0);
  const canRedo = useSelect(({ local }) => local.future.length > 0);
  const figureYear = useSelect(selectFigureYear);
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
      figureYear={figureYear}
      canUndo={canUndo}
      onUndo={actions.undo}
      canRedo={canRedo}
      onRedo={actions.redo}
      onShare={() => onDialog("share")}
      onAbout={() => onDialog("about")}
    />
  );
}
