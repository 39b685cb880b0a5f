import { formerBaseline } from "../state/selectors/changes.ts";
import type { Notice } from "../state/store.ts";
import type { Translator } from "../strings/translator.ts";
import { noticeItem } from "../ui/messages/notice-item.ts";
import type { NoticeItem } from "../ui/messages/notices.tsx";
import type { StoredChoice } from "./briefing/keep-briefing.ts";
import type { Session } from "./session.ts";

/** The words of a notice with what can be done about it. */
export function noticeItemOf(notice: Notice, session: Session, translator: Translator): NoticeItem {
  return { ...noticeItem(notice, translator), actions: actionsOf(notice, session, translator) };
}

function actionsOf(notice: Notice, session: Session, { t }: Translator): NonNullable<NoticeItem["actions"]> {
  const { store, actions } = session;
  // What keeps a briefing is there already: the notice is its own.
  const answer = (choice: StoredChoice) => () =>
    void import("./briefing/keep-briefing.ts").then(({ answerStored }) => answerStored(store, choice));
  switch (notice.kind) {
    case "link":
      if (notice.issue.reason !== "former") return [];
      return [
        { label: t("notice.link.former.changed"), onAction: () => compareWithFormer(session, notice.id) },
      ];
    case "border-removed": {
      const onAction = () => actions.restoreOwnBorder(notice.border);
      return [{ label: t("notice.border-removed.undo"), onAction }];
    }
    case "briefing-not-read":
      return [
        { label: t("notice.briefing-not-read.save"), onAction: answer("save") },
        { label: t("notice.briefing-not-read.anew"), onAction: answer("mine") },
      ];
    case "briefing-elsewhere":
      return [
        { label: t("notice.briefing-elsewhere.theirs"), onAction: answer("theirs") },
        { label: t("notice.briefing-elsewhere.mine"), onAction: answer("mine") },
      ];
    default:
      return [];
  }
}

/** Opens the changes since the former edition; its day is known once its figures are there. */
function compareWithFormer({ store, actions }: Session, id: string): void {
  actions.dismiss(id);
  const { manifest } = store.getState().data;
  if (manifest !== null) actions.setBaseline(formerBaseline(store.getState(), manifest.formerEdition));
  actions.setTab("changes");
  actions.setScreen("analysis");
}
