import type { Translator } from "../../strings/translator.ts";
import type { SaveStatus } from "../../ui/snapshot/save-as.tsx";
import { breathe, Cancelled, whatWentWrong } from "./make-file.ts";

/** A job of the user's: set when it is broken off, by a button or by leaving. */
export interface Job {
  cancelled: boolean;
}

/** What is to become of a job. */
export interface Work<Made> {
  /** As the user knows it: "PDF". */
  readonly what: string;
  readonly make: (progress: (share: number) => Promise<void>) => Promise<Made>;
  /** Saves or copies what was made, and says so; never called once the job is broken off. */
  readonly keep: (made: Made) => Promise<string> | string;
}

/**
 * Makes something and keeps it, telling how far it is and what came of it. Whatever goes wrong is told, and nothing
 * thrown.
 */
export async function attempt<Made>(
  job: Job,
  { what, make, keep }: Work<Made>,
  tell: (status: SaveStatus) => void,
  translator: Translator,
): Promise<void> {
  const progress = async (share: number) => {
    tell({ step: "busy", what, share });
    await breathe();
    if (job.cancelled) throw new Cancelled();
  };
  try {
    await progress(0);
    const made = await make(progress);
    await progress(1);
    tell({ step: "told", text: await keep(made), isFault: false });
  } catch (cause) {
    tell({ step: "told", ...whatWentWrong(cause, what, translator) });
  }
}
