import type { LayerId } from "../../layers/settings.ts";

/** `ids` with those of `moved` right before (or after) `target`, in the order they had; unchanged when `target` is moved itself. */
export function moveBeside(
  ids: readonly LayerId[],
  moved: ReadonlySet<LayerId>,
  target: LayerId,
  position: "before" | "after",
): readonly LayerId[] {
  if (moved.has(target)) return ids;
  const staying = ids.filter((id) => !moved.has(id));
  const at = staying.indexOf(target) + (position === "after" ? 1 : 0);
  return [...staying.slice(0, at), ...ids.filter((id) => moved.has(id)), ...staying.slice(at)];
}
