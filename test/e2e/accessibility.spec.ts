import { SCREENS } from "../../src/state/view.ts";
import { LANGUAGES } from "../../src/strings/language.ts";
import { accessibilityFindings } from "./driver/accessibility.ts";
import { expect, test } from "./driver/watched-test.ts";

for (const language of LANGUAGES) {
  for (const theme of ["light", "dark"] as const) {
    test(`axe finds nothing serious in ${language}, ${theme}, on either screen`, async ({ einder }) => {
      await einder.open();
      await einder.speak(language);
      await einder.setTheme(theme);
      await einder.mapIsDrawn();
      for (const screen of SCREENS) {
        await einder.switchTo(screen);
        expect.soft(await accessibilityFindings(einder.page), screen).toEqual([]);
      }
    });
  }
}

test("axe is really run: a picture without a text is found", async ({ einder }) => {
  await einder.open();
  await einder.page.evaluate(() => document.body.append(new Image()));
  expect(await accessibilityFindings(einder.page)).toEqual([expect.stringMatching(/^image-alt/)]);
});
