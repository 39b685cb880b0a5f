import "../../../src/strings/snapshot-texts.ts";
import { describe, expect, it } from "vitest";
import { attempt, type Job } from "../../../src/app/snapshot/attempt.ts";
import { createTranslator } from "../../../src/strings/translator.ts";
import type { SaveStatus } from "../../../src/ui/snapshot/save-as.tsx";

const translator = createTranslator("en");

/** Runs a job whose making breaks it off at the end, as a press on Cancel or leaving does. */
async function run(breakOff: boolean) {
  const job: Job = { cancelled: false };
  const told: SaveStatus[] = [];
  const kept: string[] = [];
  await attempt(
    job,
    {
      what: "PNG",
      make: async (progress) => {
        await progress(0.5);
        // After the last report of the writer: encoding a picture takes seconds and reports nothing.
        await new Promise((resolve) => setTimeout(resolve, 1));
        job.cancelled = breakOff;
        return "bytes";
      },
      keep: (made) => {
        kept.push(made);
        return "kept";
      },
    },
    (status) => told.push(status),
    translator,
  );
  return { kept, told };
}

describe("attempt", () => {
  it("keeps what was made, and says so last", async () => {
    const { kept, told } = await run(false);
    expect(kept).toEqual(["bytes"]);
    expect(told.at(-1)).toEqual({ step: "told", text: "kept", isFault: false });
  });

  it("keeps nothing that was broken off after it was drawn", async () => {
    const { kept, told } = await run(true);
    expect(kept).toEqual([]);
    expect(told.at(-1)).toEqual({ step: "told", text: "Cancelled; nothing was saved.", isFault: false });
  });

  it("is busy from the start, so that no second job is begun beside it", async () => {
    expect((await run(false)).told[0]).toEqual({ step: "busy", what: "PNG", share: 0 });
  });
});
