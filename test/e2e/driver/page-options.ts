import type { BrowserContextOptions } from "@playwright/test";

/** The screen and the person that every specification begins with. */
export const PAGE_OPTIONS = {
  viewport: { width: 1440, height: 900 },
  // A quarter of the dots to draw, and the same page: nothing here is judged by its dots but the page that is taken away.
  deviceScaleFactor: 0.5,
  locale: "nl-NL",
  timezoneId: "Europe/Amsterdam",
  colorScheme: "light",
  serviceWorkers: "allow",
} as const satisfies BrowserContextOptions;
