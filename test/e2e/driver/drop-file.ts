import type { Page } from "@playwright/test";

/** Drops a file anywhere on the page. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const files = await page.evaluateHandle(
    ([file = "", encoded = ""]) => {
      const content = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [name, bytes.toString("base64")],
  );
  for (const type of ["dragover", "drop"]) {
    await page.locator("body").dispatchEvent(type, { dataTransfer: files });
  }
}
