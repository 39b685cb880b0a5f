import { useT } from "../ui/i18n.tsx";
import { failureText } from "../ui/messages/failure-text.ts";
import { ErrorState, Loading } from "../ui/messages/states.tsx";
import { useSelect, useSession } from "./einder-context.tsx";

/** What the measuring worker is about: loading its borders, preparing them, measuring, or why it cannot. */
export function EngineProgress() {
  const translator = useT();
  const { t } = translator;
  const { measures } = useSession();
  const engine = useSelect(({ data }) => data.measured.engine);
  switch (engine.step) {
    case "loading":
      return (
        <Loading
          what={t("measure.engine")}
          progress={engine.total === 0 ? null : { done: engine.bytes, total: engine.total }}
        />
      );
    case "failed": {
      const { failure } = engine;
      return (
        <ErrorState
          title={t("measure.failed")}
          reason={failure.reason === "worker" ? t("measure.failed.worker") : failureText(failure, translator)}
          rest={t("measure.failed.rest")}
          onRetry={measures.retry}
          {...(failure.reason === "worker" ? { detail: failure.detail } : {})}
        />
      );
    }
    case "preparing":
      return <p role="status">{t("measure.preparing")}</p>;
    case "waiting":
    case "ready":
      return <p role="status">{t("measure.busy")}</p>;
  }
}
