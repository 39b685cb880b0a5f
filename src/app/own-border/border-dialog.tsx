import { BorderForm } from "../../ui/own-border/border-form.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import { saveBorder } from "./save-file.ts";

/** The form of the border that is being made or changed. */
export default function BorderDialog() {
  const actions = useActions();
  const draft = useSelect(({ local }) => local.borderDraft);
  const ownBorders = useSelect(({ local }) => local.ownBorders);
  const current = useSelect(({ view }) => view.ownBorder);
  if (draft === null || draft.step !== "form") return null;
  const replaced = [...ownBorders, current].find((border) => border?.id === draft.replaces);
  return (
    <BorderForm
      draft={draft}
      onUse={(border) => actions.takeOwnBorder(border, draft.replaces)}
      onDraw={actions.editBorder}
      onExport={saveBorder}
      onDelete={replaced ? () => actions.removeOwnBorder(replaced) : null}
      onClose={() => actions.editBorder(null)}
    />
  );
}
