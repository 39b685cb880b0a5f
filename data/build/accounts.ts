import type { BuildAccount } from "../../src/domain/datasets/documents.ts";

/** The account of a dataset of which every row is used. */
export function wholeAccount(dataset: string, rows: number): BuildAccount {
  return { dataset, read: rows, used: rows, leftOut: [] };
}

/** First-level areas that only serve as context for a line or zone are read and not drawn. */
export function admin1Account(read: number, drawn: number): BuildAccount {
  const reason = {
    nl: "genoemd door een missie die met een lijn of zone is getekend",
    en: "named by a mission that is drawn by a line or zone",
  };
  const count = read - drawn;
  return { dataset: "admin-1", read, used: drawn, leftOut: count === 0 ? [] : [{ reason, count }] };
}

/** The accounts by the name of their dataset. */
export function byDataset(accounts: readonly BuildAccount[]): readonly BuildAccount[] {
  return [...accounts].sort((a, b) => (a.dataset < b.dataset ? -1 : 1));
}
