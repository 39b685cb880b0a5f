import type { LoadFailure, Notice } from "../../state/store.ts";
import type { Translator } from "../../strings/translator.ts";
import type { NoticeItem } from "./notices.tsx";

/** The text and tone of a notice. */
export function noticeItem(notice: Notice, { t }: Translator): NoticeItem {
  const { id } = notice;
  switch (notice.kind) {
    case "link": {
      const { reason, parameter, found } = notice.issue;
      return { id, tone: "warning", text: t(`notice.link.${reason}`, { parameter, found }) };
    }
    case "unknown-selection":
      return { id, tone: "warning", text: t("notice.unknown-selection", { found: notice.found }) };
    case "map-failed": {
      const detail = t("notice.map-failed.detail", { detail: notice.detail });
      return { id, tone: "warning", text: `${t("notice.map-failed")} ${detail}` };
    }
    case "presets-not-read":
    case "presets-not-kept":
      return { id, tone: "warning", text: t(`notice.${notice.kind}`) };
    case "map-recovered":
      return { id, tone: "info", text: t("notice.map-recovered") };
  }
}

/** Why a file could not be used, in words. */
export function failureText(failure: LoadFailure, { t }: Translator): string {
  return failure.reason === "status"
    ? t("state.failed.status", { status: failure.status })
    : t(`state.failed.${failure.reason}`);
}
