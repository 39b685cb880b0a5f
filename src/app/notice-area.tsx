import { useT } from "../ui/i18n.tsx";
import { noticeItem } from "../ui/messages/notice-item.ts";
import { Notices } from "../ui/messages/notices.tsx";
import { useActions, useSelect } from "./einder-context.tsx";

export function NoticeArea() {
  const translator = useT();
  const notices = useSelect(({ local }) => local.notices);
  const { dismiss } = useActions();
  return <Notices items={notices.map((notice) => noticeItem(notice, translator))} onDismiss={dismiss} />;
}
