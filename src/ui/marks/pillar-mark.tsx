import type { PillarId } from "../../domain/risk/types.ts";
import { classNames } from "../controls/class-names.ts";
import styles from "./pillar-mark.module.css";

/** The colour that a pillar has in the contribution bar. Its name stands beside it. */
export function PillarMark({ pillar }: { readonly pillar: PillarId }) {
  return <span aria-hidden="true" className={classNames(styles["mark"], styles[pillar])} />;
}
