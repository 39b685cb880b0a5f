import type { Translator } from "../../strings/translator.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import styles from "./interest-mark.module.css";

/** "0,5", "0,75", "1", "1,25": no more places than the multiplier has. */
export function multiplierText(multiplier: number, { number }: Translator): string {
  const decimals = [0, 1].find((places) => Number.isInteger(multiplier * 10 ** places)) ?? 2;
  return number(multiplier, decimals);
}

interface InterestMarkProps {
  /** null where interest is off or nobody judged the area: then there is nothing to mark. */
  readonly multiplier: number | null;
  /** `plain` is words alone, for a table. */
  readonly look?: "badge" | "plain";
}

/** `× 1,25` beside a score: what Dutch interest did to it is never hidden. */
export function InterestMark({ multiplier, look = "badge" }: InterestMarkProps) {
  const translator = useT();
  if (multiplier === null) return null;
  const text = multiplierText(multiplier, translator);
  const long = translator.t("interest.multiplier.long", { multiplier: text });
  const words = (
    <>
      <span aria-hidden="true">{translator.t("interest.multiplier", { multiplier: text })}</span>
      <span className="visually-hidden">{long}</span>
    </>
  );
  return look === "plain" ? (
    <span className={styles["plain"]} title={long}>
      {words}
    </span>
  ) : (
    <Badge tone="differs" explain={long}>
      {words}
    </Badge>
  );
}
