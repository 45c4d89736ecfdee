// Logos for tenants of the tests, rendered by the browser.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const sun = (colour) => `<circle cx="24" cy="24" r="20" fill="${colour}"/><path fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" d="M12 29c5-9 9-9 12-3s7 6 12-4"/>`;

/** A wide logo, nearly four times as wide as high, which shows the name itself. */
const word = (text, colours) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="376" height="96" viewBox="0 0 188 48">${sun(colours.mark)}` +
  `<text x="56" y="34" font-family="Noto Sans, DejaVu Sans, Liberation Sans, sans-serif" font-size="28" font-weight="700" letter-spacing="-0.5" fill="${colours.text}">${text}</text></svg>`;

const mark = (colour) => `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 48 48">${sun(colour)}</svg>`;

/** Draws the logos into `dir` and returns the files: `{light, dark, mark}`. */
export async function drawLogos(browser, dir, text = 'Nordlicht') {
  mkdirSync(dir, { recursive: true });
  const page = await browser.newPage();
  const draw = async (name, svg) => {
    await page.setContent(`<body style="margin:0">${svg}</body>`);
    const file = path.join(dir, `${name}.png`);
    writeFileSync(file, await page.locator('svg').screenshot({ omitBackground: true }));
    return file;
  };
  const files = {
    light: await draw('light', word(text, { mark: '#0f6b5c', text: '#12332d' })),
    dark: await draw('dark', word(text, { mark: '#1d8a77', text: '#e8f3f0' })),
    mark: await draw('mark', mark('#8a5a00')),
  };
  await page.close();
  return files;
}
