import { useEffect, useState } from "react";
import { DOCUMENT_IDS, type Notice } from "../state/store.ts";
import type { Translator } from "../strings/translator.ts";
import { useT } from "../ui/i18n.tsx";
import { type NoticeItem, Notices } from "../ui/messages/notices.tsx";
import { useActions, useSelect, useSession } from "./einder-context.tsx";

const PARTIAL = "partial";

type ItemOf = (notice: Notice, translator: Translator) => NoticeItem;

/** The words of notices, which most visits never need; null until one does. */
function useNoticeWords(isNeeded: boolean): ItemOf | null {
  const [itemOf, setItemOf] = useState<ItemOf | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    let isWanted = true;
    void import("../ui/messages/notice-item.ts").then(({ noticeItem }) => {
      if (isWanted) setItemOf(() => noticeItem);
    });
    return () => {
      isWanted = false;
    };
  }, [isNeeded]);
  return itemOf;
}

/** What the user must be told: the notices of the store, and which files are missing while the rest goes on. */
export function NoticeArea() {
  const translator = useT();
  const { t } = translator;
  const { loader } = useSession();
  const { dismiss, restoreOwnBorder } = useActions();
  const notices = useSelect(({ local }) => local.notices);
  const status = useSelect(({ data }) => data.status);
  const failed = DOCUMENT_IDS.filter((id) => status[id].step === "failed");
  const missing = translator.list(failed.map((id) => t(`state.loading.file.${id}`)));
  const [dismissed, setDismissed] = useState("");

  const itemOf = useNoticeWords(notices.length > 0);
  const items = notices.flatMap((notice): NoticeItem[] => {
    if (itemOf === null) return [];
    const item = itemOf(notice, translator);
    if (notice.kind !== "border-removed") return [item];
    const onAction = () => restoreOwnBorder(notice.border);
    return [{ ...item, action: { label: t("notice.border-removed.undo"), onAction } }];
  });
  const partial = {
    id: PARTIAL,
    tone: "warning",
    text: t("state.partial", { what: missing }),
    action: { label: t("state.retry"), onAction: () => void loader.load() },
  } as const;
  const showPartial = failed.length > 0 && missing !== dismissed;
  return (
    <Notices
      items={showPartial ? [...items, partial] : items}
      onDismiss={(id) => (id === PARTIAL ? setDismissed(missing) : dismiss(id))}
    />
  );
}
