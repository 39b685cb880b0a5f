/** Why a file could not be used; the text of it is in `strings`. */
export type LoadFailure =
  | { readonly reason: "unreachable" }
  | { readonly reason: "status"; readonly status: number }
  | { readonly reason: "hash" }
  | { readonly reason: "not-json" };

export type FileStatus =
  | { readonly step: "waiting" }
  | { readonly step: "loading"; readonly bytes: number; readonly total: number }
  | { readonly step: "ready" }
  | { readonly step: "failed"; readonly failure: LoadFailure };
