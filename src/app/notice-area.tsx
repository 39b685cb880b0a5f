import { useEffect, useState } from "react";
import { DOCUMENT_IDS } from "../state/store.ts";
import { useT } from "../ui/i18n.tsx";
import { Notices } from "../ui/messages/notices.tsx";
import { useSelect, useSession } from "./einder-context.tsx";
import { usePastEdition } from "./use-past-edition.ts";

const PARTIAL = "partial";
const PAST = "past-edition";

type ItemOf = typeof import("./notice-items.ts").noticeItemOf;

/** The words of notices, which most visits never need; null until one does. */
function useNoticeWords(isNeeded: boolean): ItemOf | null {
  const [itemOf, setItemOf] = useState<ItemOf | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    let isWanted = true;
    void import("./notice-items.ts").then(({ noticeItemOf }) => {
      if (isWanted) setItemOf(() => noticeItemOf);
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
  const session = useSession();
  const { dismiss } = session.actions;
  const notices = useSelect(({ local }) => local.notices);
  const status = useSelect(({ data }) => data.status);
  const failed = DOCUMENT_IDS.filter((id) => status[id].step === "failed");
  const missing = translator.list(failed.map((id) => t(`state.loading.file.${id}`)));
  const [dismissed, setDismissed] = useState("");

  const itemOf = useNoticeWords(notices.length > 0);
  const items = itemOf === null ? [] : notices.map((notice) => itemOf(notice, session, translator));
  const partial = {
    id: PARTIAL,
    tone: "warning",
    text: t("state.partial", { what: missing }),
    actions: [{ label: t("state.retry"), onAction: () => void session.loader.load() }],
  } as const;
  const past = usePastEdition();
  const [dismissedPast, setDismissedPast] = useState("");
  const told =
    past === null || past === dismissedPast ? [] : [{ id: PAST, tone: "warning", text: past } as const];
  const showPartial = failed.length > 0 && missing !== dismissed;
  return (
    <Notices
      items={[...items, ...told, ...(showPartial ? [partial] : [])]}
      onDismiss={(id) => {
        if (id === PARTIAL) setDismissed(missing);
        else if (id === PAST) setDismissedPast(past ?? "");
        else dismiss(id);
      }}
    />
  );
}
