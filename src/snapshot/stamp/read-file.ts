import { briefingInHtml } from "../write/html-stamp.ts";
import { textIn } from "../write/png.ts";
import { stampInSvg } from "../write/svg-stamp.ts";
import { snapshotKind } from "./snapshot-kind.ts";
import { STAMP_ID, type Stamp, type StampFault, unsealed } from "./stamp.ts";

/** Whether what can be seen of a file is what it was made with: only a drawing says so of itself. */
export type Seen = "same" | "changed" | "unknown";

/** What a picture, print, slide or one-file briefing of ours carries. Only text is read of it; nothing in a file is run or drawn. */
export async function readSnapshot(
  bytes: Uint8Array,
): Promise<{ readonly stamp: Stamp; readonly seen: Seen } | { readonly fault: StampFault }> {
  const kind = snapshotKind(bytes);
  if (kind === null) return { fault: "foreign" };
  try {
    const carried = await CARRIED_BY[kind](bytes);
    if (carried === null) return { fault: "foreign" };
    const opened = await unsealed(carried.stamp);
    return "fault" in opened ? opened : { ...opened, seen: carried.seen };
  } catch {
    return { fault: "damaged" };
  }
}

interface Carried {
  readonly stamp: string;
  readonly seen: Seen;
}

const alone = (stamp: string | null): Carried | null => (stamp === null ? null : { stamp, seen: "unknown" });

/** Each throws where a file was cut or damaged. */
const CARRIED_BY: Readonly<
  Record<"png" | "pdf" | "pptx" | "svg" | "html", (bytes: Uint8Array) => Promise<Carried | null>>
> = {
  png: async (bytes) => alone(textIn(bytes, STAMP_ID)),
  svg: async (bytes) => {
    const found = await stampInSvg(new TextDecoder().decode(bytes));
    if (found === null) return null;
    const { stamp, isSame } = found;
    return { stamp, seen: isSame === null ? "unknown" : isSame ? "same" : "changed" };
  },
  html: async (bytes) => alone(briefingInHtml(new TextDecoder().decode(bytes))),
  pdf: async (bytes) => alone(await (await import("../write/pdf-stamp.ts")).stampInPdf(bytes)),
  pptx: async (bytes) => alone(await (await import("../write/pptx-stamp.ts")).stampInPptx(bytes)),
};
