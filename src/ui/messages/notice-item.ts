import { issueText } from "../../sources/issue-text.ts";
import type { Notice } from "../../state/store.ts";
import type { Translator } from "../../strings/translator.ts";
import type { NoticeItem } from "./notices.tsx";

/** The text and tone of a notice. */
export function noticeItem(notice: Notice, translator: Translator): NoticeItem {
  const { id } = notice;
  const { t } = translator;
  switch (notice.kind) {
    case "link": {
      const { reason, parameter, found } = notice.issue;
      const tone = reason === "former" ? "info" : "warning";
      return { id, tone, text: t(`notice.link.${reason}`, { parameter, found }) };
    }
    case "unknown-selection":
      return { id, tone: "warning", text: t("notice.unknown-selection", { found: notice.found }) };
    case "map-failed": {
      const detail = t("notice.map-failed.detail", { detail: notice.detail });
      return { id, tone: "warning", text: `${t("notice.map-failed")} ${detail}` };
    }
    case "presets-not-read":
    case "presets-not-kept":
    case "edits-not-read":
    case "edits-not-kept":
    case "briefing-not-kept":
    case "briefing-elsewhere":
    case "presenter-failed":
      return { id, tone: "warning", text: t(`notice.${notice.kind}`) };
    case "more-faults":
      return {
        id,
        tone: "warning",
        text: t("notice.more-faults", { name: notice.name, count: notice.count }),
      };
    case "briefing-migrated":
      return {
        id,
        tone: "info",
        text: t("notice.briefing-migrated", { name: notice.name, version: notice.version }),
      };
    case "drawing-failed":
      return { id, tone: "warning", text: t("ownBorder.drawing.failed", { detail: notice.detail }) };
    case "border-removed":
      return { id, tone: "info", text: t("notice.border-removed", { name: notice.border.name }) };
    case "borders-stored": {
      const { fault } = notice;
      const count = fault.reason === "damaged" ? fault.count : 0;
      return { id, tone: "warning", text: t(`notice.borders-stored.${fault.reason}`, { count }) };
    }
    case "other-data": {
      const values = { name: notice.name, edition: translator.date(notice.edition) };
      return { id, tone: "info", text: t("notice.other-data", values) };
    }
    case "file":
    case "record":
    case "briefing-not-read":
      return {
        id,
        tone: "warning",
        text: t(`notice.${notice.kind}`, { issue: issueText(notice.issue, translator) }),
      };
    case "map-recovered":
      return { id, tone: "info", text: t("notice.map-recovered") };
  }
}
