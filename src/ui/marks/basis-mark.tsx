import type { Basis } from "../../domain/missions/mission.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "./badge.tsx";

/** Whether one field was read in a source; what was not is never shown as if it were certain. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const { t } = useT();
  return <Badge tone={basis === "seen" ? "neutral" : "faint"}>{t(`basis.${basis}`)}</Badge>;
}
