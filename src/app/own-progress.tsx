import type { OwnStatus } from "../state/measured.ts";
import { Button } from "../ui/controls/button.tsx";
import { useT } from "../ui/i18n.tsx";
import { EmptyState, Progress } from "../ui/messages/states.tsx";
import { useSelect, useSession } from "./einder-context.tsx";
import { EngineProgress } from "./engine-progress.tsx";

/** How far the measuring of the user's own border is, with a way to stop it; or that it was stopped, with a way to go on. */
export function OwnProgress({ status }: { readonly status: Exclude<OwnStatus, { readonly step: "ready" }> }) {
  const { t, number } = useT();
  const { measures } = useSession();
  const engine = useSelect(({ data }) => data.measured.engine.step);
  if (status.step === "cancelled") {
    return (
      <EmptyState
        title={t("measure.own.cancelled")}
        action={<Button onClick={measures.retry}>{t("state.retry")}</Button>}
      />
    );
  }
  if (status.step === "failed" || status.total === 0 || engine === "loading" || engine === "failed") {
    return <EngineProgress />;
  }
  const { done, total } = status;
  return (
    <Progress
      text={t("measure.own")}
      amount={{
        text: t("measure.own.progress", { done: number(done), total: number(total) }),
        share: done / total,
      }}
      onCancel={measures.cancelOwn}
    />
  );
}
