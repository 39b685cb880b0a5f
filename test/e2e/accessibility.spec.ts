import { SCREENS } from "../../src/state/view.ts";
import { LANGUAGES } from "../../src/strings/language.ts";
import { accessibilityFindings } from "./driver/accessibility.ts";
import { test } from "./driver/one-page.ts";
import { expect } from "./driver/watched-test.ts";

test("axe finds nothing serious in either language and theme, on either screen", async ({ einder }) => {
  await einder.show("");
  await einder.mapIsDrawn();
  for (const screen of SCREENS) {
    await einder.switchTo(screen);
    for (const language of LANGUAGES) {
      await einder.speak(language);
      for (const theme of ["light", "dark"] as const) {
        await einder.setTheme(theme);
        const found = await accessibilityFindings(einder.page);
        expect.soft(found, `${screen}, ${language}, ${theme}`).toEqual([]);
      }
    }
  }
});

test("axe is really run: a picture without a text is found", async ({ einder }) => {
  await einder.show("");
  await einder.page.evaluate(() => document.body.append(new Image()));
  expect(await accessibilityFindings(einder.page)).toEqual([expect.stringMatching(/^image-alt/)]);
});
