import { OWN_BORDER } from "../../domain/borders/home-area.ts";
import { draftOf, emptyDraft, withBorder } from "../../state/own-borders.ts";
import { useT } from "../../ui/i18n.tsx";
import type { OwnBorderFields } from "../../ui/settings/home-area-fields.tsx";
import { useActions, useSelect, useSession } from "../einder-context.tsx";

/** What the settings show of the user's own borders, and what they can do with them. */
export function useOwnBorderFields(): OwnBorderFields {
  const { t } = useT();
  const session = useSession();
  const actions = useActions();
  const kept = useSelect(({ local }) => local.ownBorders);
  const home = useSelect(({ view }) => view.home);
  const current = useSelect(({ view }) => view.ownBorder);
  const chosen = home === OWN_BORDER ? current : null;
  return {
    borders:
      current === null || kept.some(({ id }) => id === current.id) ? kept : withBorder(kept, current, null),
    chosen,
    onChoose: actions.chooseOwnBorder,
    onDraw: () => actions.editBorder({ ...emptyDraft(t("ownBorder.name.first")), step: "drawing" }),
    onLoad: (file) => void import("./open-file.ts").then(({ openFile }) => openFile(file, session)),
    onEdit: chosen === null ? null : () => actions.editBorder(draftOf(chosen)),
  };
}
