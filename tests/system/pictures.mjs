// Redraws the README's pictures of the sign-in page: docs/login.png and docs/branded.png. Not a test.
//
//   PORTICO_TEST_BIN=target/release/portico node tests/system/pictures.mjs     after `bash tests/system/run install`

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { launch } from './lib/browser.mjs';
import { Flow } from './lib/flow.mjs';
import { drawLogos } from './lib/logos.mjs';
import { freePort, Portico, workDir } from './lib/portico.mjs';

const docs = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../docs');
const dir = workDir('pictures');
const portico = new Portico(path.join(dir, 'server'), await freePort());
await portico.start();
const browser = await launch();

/** Returns a screenshot of an application's sign-in page, with an address filled in. */
async function signInPage(slug, name, host, { width, height, scheme = 'light', scale }) {
  const redirectUri = `https://${host}/callback`;
  const { client_id: id, client_secret: secret } = await portico.createClient(slug, name, redirectUri);
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: scheme, locale: 'en' });
  const page = await context.newPage();
  await page.goto(portico.origin + new Flow(slug, { id, secret }, redirectUri).authorizeUrl());
  await page.fill('#email', 'ada@example.com');
  await page.focus('#password');
  const picture = await page.screenshot({ caret: 'hide' });
  await context.close();
  return picture;
}

try {
  await portico.createTenant('acme', 'Acme');
  writeFileSync(path.join(docs, 'login.png'), await signInPage('acme', 'Shop', 'shop.example.com', { width: 760, height: 600, scale: 2 }));

  await portico.createTenant('nordlicht', 'Nordlicht');
  const logos = await drawLogos(browser, path.join(dir, 'logos'));
  const look = ['branding.accent=#0f6b5c', 'branding.ground=#e6f0ec', 'branding.dark.ground=#0b1613', `branding.logo=@${logos.light}`, `branding.dark.logo=@${logos.dark}`];
  await portico.command(['tenant', 'set', 'nordlicht', ...look, 'privacy_url=https://nordlicht.example/privacy', 'terms_url=https://nordlicht.example/terms']);
  const halves = [];
  for (const scheme of ['light', 'dark']) {
    const picture = await signInPage('nordlicht', 'My energy', 'my.nordlicht.example', { width: 500, height: 640, scheme, scale: 1.5 });
    halves.push(`<img width="500" src="data:image/png;base64,${picture.toString('base64')}">`);
  }
  const page = await browser.newPage({ viewport: { width: 1000, height: 640 }, deviceScaleFactor: 1.5 });
  await page.setContent(`<body style="margin:0;display:flex">${halves.join('')}</body>`);
  await page.screenshot({ path: path.join(docs, 'branded.png') });
} finally {
  await browser.close();
  await portico.stop();
}
