import type { FileStatus } from "../state/file-status.ts";
import { selectOwnStatus } from "../state/selectors/measured.ts";
import type { DocumentId } from "../state/store.ts";
import { useT } from "../ui/i18n.tsx";
import { failureText } from "../ui/messages/failure-text.ts";
import { EmptyState, ErrorState, Loading } from "../ui/messages/states.tsx";
import { useSelect, useSession } from "./einder-context.tsx";
import { OwnProgress } from "./own-progress.tsx";

const bytesOf = (status: FileStatus, key: "bytes" | "total"): number =>
  status.step === "loading" ? status[key] : 0;

/** What stands in a panel's place while the files it needs are on their way, or when one of them failed. */
export function DataProgress({ needed }: { readonly needed: readonly DocumentId[] }) {
  const translator = useT();
  const { t } = translator;
  const { loader } = useSession();
  const { status, manifestStatus } = useSelect(({ data }) => data);
  const own = useSelect(selectOwnStatus);
  const retry = () => void loader.load();

  if (manifestStatus.step === "failed") {
    return (
      <ErrorState
        title={t("state.failed", { what: t("state.loading.file.manifest") })}
        reason={failureText(manifestStatus.failure, translator)}
        onRetry={retry}
      />
    );
  }
  if (needed.includes("distances") && own !== null && own.step !== "ready")
    return <OwnProgress status={own} />;
  const failed = needed.flatMap((id) => {
    const found = status[id];
    return found.step === "failed" ? [{ id, failure: found.failure }] : [];
  });
  const [first] = failed;
  if (first !== undefined) {
    return (
      <ErrorState
        title={t("state.failed", {
          what: translator.list(failed.map(({ id }) => t(`state.loading.file.${id}`))),
        })}
        reason={failureText(first.failure, translator)}
        onRetry={retry}
      />
    );
  }
  const waiting = needed.filter((id) => status[id].step !== "ready");
  if (waiting.length === 0) return <EmptyState title={t("brief.finding.none")} />;
  const total = waiting.reduce((sum, id) => sum + bytesOf(status[id], "total"), 0);
  const done = waiting.reduce((sum, id) => sum + bytesOf(status[id], "bytes"), 0);
  return (
    <Loading
      what={translator.list(waiting.map((id) => t(`state.loading.file.${id}`)))}
      progress={total === 0 ? null : { done, total }}
    />
  );
}
