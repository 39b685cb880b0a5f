import { SCREENS } from "../../src/state/view.ts";
import { LANGUAGES } from "../../src/strings/language.ts";
import { accessibilityFindings } from "./driver/accessibility.ts";
import { expect, test } from "./driver/watched-test.ts";

for (const language of LANGUAGES) {
  for (const theme of ["light", "dark"] as const) {
    for (const screen of SCREENS) {
      test(`the ${screen} in ${language}, ${theme}, has nothing that axe calls serious`, async ({
        einder,
      }) => {
        await einder.open();
        await einder.speak(language);
        await einder.setTheme(theme);
        await einder.switchTo(screen);
        await einder.mapIsDrawn();
        expect(await accessibilityFindings(einder.page)).toEqual([]);
      });
    }
  }
}

test("axe is really run: a picture without a text is found", async ({ einder }) => {
  await einder.open();
  await einder.page.evaluate(() => document.body.append(new Image()));
  expect(await accessibilityFindings(einder.page)).toEqual([expect.stringMatching(/^image-alt/)]);
});
