import type { LoadFailure } from "../../state/file-status.ts";
import type { Translator } from "../../strings/translator.ts";

/** Why a file could not be used, in words. */
export function failureText(failure: LoadFailure, { t }: Translator): string {
  return failure.reason === "status"
    ? t("state.failed.status", { status: failure.status })
    : t(`state.failed.${failure.reason}`);
}
