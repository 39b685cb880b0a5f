import { ensureData } from "./tools/ensure-product.ts";

/** Contract tests read `public/data`, which is built and not committed. */
export default function setup(): void {
  ensureData();
}
