import { useEffect, useRef } from "react";
import type { Page } from "../../snapshot/page/item.ts";
import { paintPreview } from "../../snapshot/write/canvas.ts";
import styles from "./preview.module.css";

/** ms of rest after the last change before the page is drawn again: a title is typed letter by letter. */
const REST_MS = 150;

/** The page as it will be, as wide as there is room. */
export function Preview({ page, label }: { readonly page: Page; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const timer = setTimeout(() => {
      const scale = (element.clientWidth * Math.min(2, devicePixelRatio)) / page.width;
      void paintPreview(element, page, scale).then(() => element.setAttribute("data-painted", page.title));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [page]);
  return (
    <canvas
      ref={canvas}
      role="img"
      className={styles["page"]}
      width={Math.round(page.width)}
      height={Math.round(page.height)}
      aria-label={`${label}: ${page.title}`}
      data-testid="page-preview"
    />
  );
}
