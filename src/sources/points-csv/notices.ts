import { phrase, quote } from "../phrases.ts";
import type { Phrase, Place, SourceNotice } from "../source.ts";
import type { DecodedText } from "../text/decode-text.ts";
import { type Header, oddColumns } from "./header.ts";
import type { RowTally } from "./rows.ts";

interface Seen extends Readonly<RowTally> {
  readonly header: Header;
  readonly decoded: DecodedText;
  readonly empty: number;
}

/** What the owner of a table should know of how it was read; nothing where all stood as expected. */
export function noticesOf(seen: Seen, place: Place): readonly SourceNotice[] {
  const { decoded, header } = seen;
  const { repeated, unnamed } = oddColumns(header.names, seen.widest);
  const notices: readonly { readonly what: Phrase; readonly count: number; readonly row?: number }[] = [
    {
      what: phrase("sources.notice.encoding", { encoding: decoded.encoding }),
      count: decoded.encoding === "utf-8" ? 0 : 1,
    },
    {
      what: phrase("sources.notice.damagedText", { encoding: decoded.encoding }),
      count: decoded.damaged ? decoded.text.split("\uFFFD").length - 1 : 0,
    },
    {
      what: phrase("sources.notice.repeatedColumns", { columns: repeated.map(quote).join(", ") }),
      count: repeated.length,
      row: 1,
    },
    {
      what: phrase("sources.notice.unnamedColumns", { columns: unnamed.join(", ") }),
      count: unnamed.length,
      row: 1,
    },
    {
      what: phrase("sources.notice.decimalCommas", { count: seen.decimalCommas }),
      count: seen.decimalCommas,
    },
    { what: phrase("sources.notice.disarmed", { count: seen.disarmed }), count: seen.disarmed },
    { what: phrase("sources.notice.beyond180", { count: seen.beyond180 }), count: seen.beyond180 },
    { what: phrase("sources.notice.nullIsland", { count: seen.atNullIsland }), count: seen.atNullIsland },
    { what: phrase("sources.notice.emptyRows", { count: seen.empty }), count: seen.empty },
  ];
  return notices
    .filter(({ count }) => count > 0)
    .map(({ what, count, row }) => ({
      kind: "notice",
      place: row === undefined ? place : { ...place, row },
      what,
      count,
    }));
}
