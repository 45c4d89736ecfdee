// What a mail looks like in a browser: a mail program shows the HTML part without script, and often without images.

import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { measures, violations } from './looks.mjs';

/** The widths and colours in which each mail is looked at. Both widths are seen in both colours over all languages. */
const views = [
  { width: 320, scheme: 'light' },
  { width: 320, scheme: 'dark' },
  { width: 600, scheme: 'light' },
  { width: 600, scheme: 'dark' },
];

/**
 * Opens each mail, `{name, language, html}`, with its images blocked, and checks its size, its direction and what axe
 * finds. `every`: in all four views; otherwise in two, which alternate. Screenshots go to PORTICO_TEST_SHOTS.
 */
export async function checkLooks(check, browser, mails, every) {
  const context = await browser.newContext({ offline: true, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.route('**/*', (route) => route.abort());
  const folder = process.env.PORTICO_TEST_SHOTS;
  if (folder) {
    mkdirSync(folder, { recursive: true });
  }
  for (const [number, { name, language, html }] of mails.entries()) {
    await page.setContent(html);
    const half = number % 2 === 0 ? [views[0], views[3]] : [views[1], views[2]];
    for (const { width, scheme } of every ? views : half) {
      const what = `${name} ${language}, ${width} px, ${scheme}`;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      const found = await measures(page);
      check.equal([found.over, found.out], [0, []], `${what}: nothing is wider than the mail`);
      check.equal([found.lang, found.direction, found.headings], [language, language === 'ar' ? 'rtl' : 'ltr', 1], `${what}: language, direction, one title`);
      check.equal(await violations(page), [], `${what}: axe`);
      if (folder) {
        await page.screenshot({ path: path.join(folder, `mail ${what}.png`), fullPage: true });
      }
    }
  }
  await context.close();
}
