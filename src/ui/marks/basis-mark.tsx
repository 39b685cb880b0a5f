import type { Basis } from "../../domain/missions/mission.ts";
import { useT } from "../i18n.tsx";
import { Badge, type BadgeTone } from "./badge.tsx";

const TONES: Readonly<Record<Basis, BadgeTone>> = {
  seen: "neutral",
  headline: "warning",
  weak: "warning",
  memory: "faint",
};

/** Whether one field was read in a source; what was not is never shown as if it were certain. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const { t } = useT();
  return <Badge tone={TONES[basis]}>{t(`basis.${basis}`)}</Badge>;
}
