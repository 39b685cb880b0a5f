import { useEffect, useRef, useState } from "react";
import { useT } from "../../ui/i18n.tsx";
import type { SaveStatus } from "../../ui/snapshot/save-as.tsx";
import { attempt, type Job, type Work } from "./attempt.ts";

/** Makes one thing after another; leaving breaks off what is being made. */
export function useJob() {
  const translator = useT();
  const [status, setStatus] = useState<SaveStatus>({ step: "idle" });
  const job = useRef<Job | null>(null);
  const cancel = () => {
    if (job.current !== null) job.current.cancelled = true;
  };
  useEffect(
    () => () => {
      if (job.current !== null) job.current.cancelled = true;
    },
    [],
  );
  return {
    status,
    isBusy: status.step === "busy",
    cancel,
    start: <Made>(work: Work<Made>): Promise<void> => {
      const mine: Job = { cancelled: false };
      job.current = mine;
      return attempt(mine, work, setStatus, translator);
    },
  };
}
