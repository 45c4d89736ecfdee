// Every page in every language, light and dark, on a phone and a desktop: axe finds nothing (WCAG 2.2 AA), nothing
// sticks out, targets are large enough, the focus is to be seen, and HTML and CSS stay small.
//
//   node pages.mjs [--dir FOLDER] [--languages de,ar] [--pages WORD]
//
// PORTICO_TEST_BIN names the binary, PORTICO_TEST_SHOTS a folder for pictures. The pages are listed in
// lib/every_page.mjs.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { launch, Visitor } from './lib/browser.mjs';
import { Checks, Stop } from './lib/check.mjs';
import { pages, people } from './lib/every_page.mjs';
import { drawLogos } from './lib/logos.mjs';
import { focus, measures, violations } from './lib/looks.mjs';
import { each, flag, freePort, Portico, workDir } from './lib/portico.mjs';
import { RelyingParty } from './lib/relying_party.mjs';

const check = new Checks();
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const shots = process.env.PORTICO_TEST_SHOTS;

const languages = Object.keys(people);
const views = [390, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })));
const guest = { email: 'guest@example.com', name: 'Grace Hopper', password: 'grace-correct-horse-42' };
/** Where everything is, by name. */
const at = { guest, administrator: 'root@example.com' };
/** Every page's document that was seen, by method and path. */
const seenPaths = new Set();

/** The keys of the catalogue, and the sentences in English: no page shows the ones, and only English ones the others. */
const english = [...readFileSync(path.join(root, 'templates/text/en.ftl'), 'utf8').matchAll(/^([a-z][a-z0-9-]+) = (.+)$/gm)];
const keys = new Set(english.map(([, key]) => key).filter((key) => key.includes('-')));
const sentences = new Set(english.map(([, , words]) => words).filter((words) => words.length > 12 && !words.includes('{')));

async function show(page, { width, scheme }) {
  await page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
}

/** English in all four views, since colours and sizes are the same in each language; the others in two that differ in both. */
function viewsOf(language, number) {
  if (language === 'en' || shots) {
    return views;
  }
  return (languages.indexOf(language) + number) % 2 === 0 ? [views[0], views[3]] : [views[1], views[2]];
}

async function look(visitor, language, [number, { name, errors = 0, linked = errors, of = 'Acme Works', done = false }]) {
  const { page } = visitor;
  const label = `${name}, ${language}`;
  const choice = page.locator('.foot details');
  const chooses = (await choice.count()) > 0;
  const open = async (whether) => chooses && choice.evaluate((details, now) => details.toggleAttribute('open', now), whether);
  for (const view of viewsOf(language, number)) {
    const { width, scheme } = view;
    const what = `${label}, ${width} px, ${scheme}`;
    await show(page, view);
    if (shots) {
      await visitor.picture(shots, `${language} ${String(number).padStart(2, '0')} ${name} ${width} ${scheme}`);
    }
    // With the choice of a language open, where there is one: that is everything that can be seen.
    await open(true);
    if (shots && number === 0) {
      await visitor.picture(shots, `${language} 00 languages ${width} ${scheme}`);
    }
    check.equal(await violations(page), [], `${what}: axe`);
    const seen = await measures(page);
    check.equal([seen.over <= 0, seen.out, seen.cut], [true, [], []], `${what}: nothing sticks out or is cut off`);
    check.equal(seen.joined, [], `${what}: no words lose the space between them`);
    check.equal(seen.small, [], `${what}: every target has 44 px`);
    const { dir } = people[language];
    check.equal([seen.lang, seen.dir, seen.direction], [language, dir, dir], `${what}: language and direction`);
    check.ok(seen.headings === 1 && seen.primary <= 1, `${what}: one title, and one primary button at most`, seen);
    const lines = seen.text.split('\n').map((line) => line.trim());
    check.equal(lines.flatMap((line) => line.split(/[\s:.,]+/)).filter((word) => keys.has(word)), [], `${what}: words, not keys`);
    check.ok(language === 'en' || !lines.some((line) => sentences.has(line)), `${what}: nothing is left in English`, lines.filter((line) => sentences.has(line)));
    await open(false);
  }
  const title = await page.title();
  check.ok(title.endsWith(` · ${of}`) && title.length > of.length + 3, `${label}: the title says what page of whom it is`, title);
  check.equal(visitor.lastDocument().headers['content-language'], language, `${label}: content-language`);
  const links = await page.$$eval('#error-summary a', (all) => all.map((a) => document.querySelector(a.getAttribute('href')) !== null));
  check.equal([await page.locator('#error-summary li').count(), links], [errors, Array(linked).fill(true)], `${label}: the errors, and the fields that they lead to`);
  check.equal(await page.locator('#done').count(), done ? 1 : 0, `${label}: what was done is said`);
  if (language === 'en') {
    const { stops, seen } = await focus(page);
    check.ok(seen.length >= stops, `${label}: the tabulator stops everywhere`, { stops, seen });
    check.equal(seen.filter(({ ring }) => !ring), [], `${label}: the focus is to be seen`);
  }
  const styles = await page.$$eval('link[rel=stylesheet]', (all) => all.map((link) => link.href));
  const sizes = styles.map((url) => visitor.stylesheets.get(url)?.size ?? Number.NaN);
  const size = sizes.reduce((sum, one) => sum + one, visitor.lastDocument().size);
  check.ok(styles.length > 0 && size < 30_000, `${label}: HTML and CSS together are under 30 kB`, { size, styles });
}

/** The checks themselves can fail: what is broken on purpose is found. */
async function broken(visitor) {
  const { page } = visitor;
  check.must(await visitor.visit(`${at.acme}/login`), 'login', 'the page that is broken');
  check.equal(await violations(page), [], 'before');
  await page.evaluate(() => {
    document.querySelector('label[for=email]').remove();
    document.querySelector('h1').style.color = '#ccc';
    document.querySelector('#submit').style.minBlockSize = '20px';
    document.querySelector('#submit').style.padding = '0';
    document.querySelector('.card').style.inlineSize = '3000px';
    document.querySelector('.card').style.maxInlineSize = 'none';
    document.documentElement.removeAttribute('lang');
    document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="/static/none.css">');
  });
  const found = await violations(page);
  for (const rule of ['label', 'color-contrast', 'html-has-lang']) {
    check.ok(found.some((line) => line.startsWith(`${rule}:`)), `axe finds ${rule}`, found);
  }
  const seen = await measures(page);
  check.ok(seen.over > 0 && seen.out.length > 0 && seen.small.length === 1, 'what is too wide and too small is found', seen);
  check.ok(seen.lang === '', 'a language that is missing is found', seen);
  check.ok((await focus(page)).seen.every(({ ring }) => ring), 'a focus that is to be seen');
  await visitor.visit(`${at.acme}/login`);
  await page.evaluate(() => Object.assign(document.querySelector('#submit').style, { outline: '0', boxShadow: 'none' }));
  check.equal((await focus(page)).seen.filter(({ ring }) => !ring).map(({ name }) => name.split(' ').at(-1)), ['submit'], 'a focus that is not to be seen is found');
  visitor.complaints = [];
}

/** Somebody chooses a language on a page and stays on it. */
async function choose(visitor) {
  const { page } = visitor;
  check.must(await visitor.visit(`${at.shop}/start`), 'login', 'the sign-in page');
  const address = page.url();
  check.equal(await page.getAttribute('html', 'lang'), 'de', 'the browser asks for German');
  for (const language of ['ar', 'ja', 'en']) {
    await page.click('.foot summary');
    check.equal(await page.locator('button.language').allInnerTexts(), languages.map((tag) => people[tag].own), `${language}: every language is there by its own name`);
    check.must(await visitor.click(`button.language[lang=${language}]`), 'login', `${language} is chosen`);
    check.equal([await page.getAttribute('html', 'lang'), await page.getAttribute('html', 'dir'), page.url()], [language, people[language].dir, address], `${language}: the same page`);
  }
  check.must(await visitor.signIn(people.de.email, people.de.password), 'consent', 'the sign-in goes on');
  check.equal(await page.getAttribute('html', 'lang'), 'en', 'the next page is in it too');
  check.must(await visitor.visit(`${at.shop}/start?prompt=login&ui_locales=fr-CA%20de`), 'login', 'an application that asks for French');
  check.equal([await page.getAttribute('html', 'lang'), await page.locator('.foot').count()], ['fr', 0], 'is given it, and no other is offered');
}

/** The routes of pages, as the faces have them: whoever adds one adds it to the list of pages too. */
function routes() {
  const tables = ['pages', 'oidc', 'files'].map((face) => readFileSync(path.join(root, `src/web/${face}/mod.rs`), 'utf8'));
  const paths = tables.flatMap((table) => [...table.matchAll(/\bRoute::page\(\s*"([^"]+)"/g)].map((found) => found[1]));
  check.ok(paths.length >= 17, 'the tables of routes are read', paths);
  for (const route of paths) {
    const pattern = new RegExp(`^(/t/[a-z_]+)?${route.replace(/\{[a-z]+\}/g, '[^/]+')}$`);
    check.ok([...seenPaths].some((seen) => pattern.test(seen)), `a page of ${route} was looked at`, [...seenPaths]);
  }
}

const dir = workDir('pages');
const portico = new Portico(path.join(dir, 'pages'), await freePort());
const rp = await RelyingParty.start();
const chosen = flag('languages', languages.join(',')).split(',');
const word = flag('pages', '');
let browser;

/** An application of a tenant, under a name of its own at the relying party. */
async function application(name, slug, title, ...flags) {
  const client = await portico.createClient(slug, title, rp.redirectUri(name), '--post-logout-redirect-uri', rp.signedOutUri(name), ...flags);
  const credentials = { clientId: client.client_id, clientSecret: client.client_secret };
  at[name] = `${rp.origin}/${name}`;
  return rp.add(name, { issuer: `${portico.origin}/t/${slug}`, method: 'client_secret_basic', ...credentials });
}

async function setUp() {
  await portico.start();
  browser = await launch();
  Object.assign(at, { origin: portico.origin, acme: `${portico.origin}/t/acme`, north: `${portico.origin}/t/north`, lemon: `${portico.origin}/t/lemon` });
  await portico.createTenant('acme', 'Acme Works');
  await portico.createTenant('north', 'Nordlicht Energie');
  await portico.createTenant('lemon', 'Limone');
  const logos = await drawLogos(browser, path.join(dir, 'logos'));
  const links = ['privacy_url=https://example.com/privacy', 'terms_url=https://example.com/terms'];
  await portico.command(['tenant', 'set', 'north', 'branding.accent=#0f6b5c', 'branding.ground=#e6f0ec', 'branding.dark.ground=#0b1613', `branding.logo=@${logos.light}`, `branding.dark.logo=@${logos.dark}`, ...links]);
  await portico.command(['tenant', 'set', 'lemon', 'branding.accent=#ffd60a', 'branding.dark_mode=dark', 'branding.dark.ground=#2b1d4a', `branding.logo=@${logos.mark}`, ...links]);
  await portico.command(['api', 'create', '--tenant', 'acme', 'https://api.example.com', '--name', 'Acme Orders', '--scope', 'orders.read=Read your orders', 'orders.write=Place and cancel orders for you']);
  const metadata = await application('shop', 'acme', 'Acme Shop');
  check.equal(metadata.ui_locales_supported, languages, 'discovery names the languages');
  await application('warehouse', 'acme', 'Warehouse Management and Logistics', '--grant', 'authorization_code', 'refresh_token', '--resource', 'https://api.example.com');
  await application('door', 'acme', 'Acme Door');
  await application('northShop', 'north', 'Kundenportal');
  await application('lemonShop', 'lemon', 'Limone Café');
  const accounts = [guest, guest].map((who, index) => [['north', 'lemon'][index], who]);
  for (const language of chosen) {
    const me = people[language];
    me.password = `${me.email.split('@')[0]}-correct-horse-42`;
    accounts.push(['acme', me]);
  }
  // It comes after the line that says that the server is ready.
  at.first = portico.setupLink;
  check.must(typeof at.first, 'string', 'the first start tells a link for the first administrator');
  await portico.command(['account', 'create', '--tenant', '_system', '--email', at.administrator, '--setup-link']);
  await each(accounts, 2, ([slug, { email, name, password }]) => portico.createAccount(slug, email, name, password));
  await each(chosen, 2, async (language) => {
    const email = `new-${people[language].email}`;
    const made = await portico.command(['account', 'create', '--tenant', 'acme', '--email', email, '--name', people[language].name, '--setup-link', '--verified']);
    people[language].link = made.setup_link;
  });
}

/** All pages in one language, in a browser of its own. */
async function inLanguage(language) {
  const began = performance.now();
  const visitor = await Visitor.open(browser, { origins: [portico.origin, rp.origin], locale: language });
  try {
    for (const [number, page] of pages.entries()) {
      check.must(await page.to(visitor, { me: people[language], at }), page.where, `${page.name}, ${language}`);
      if (page.name.includes(word)) {
        await look(visitor, language, [number, page]);
      }
    }
    visitor.checkComplaints(check, language);
  } catch (error) {
    check.ok(error instanceof Stop, `${language}: to the end`, error.stack);
    await visitor.showFailure(`pages ${language}`);
  }
  for (const { method, url } of visitor.documents.filter((document) => document.url.startsWith(portico.origin) && document.method === 'GET')) {
    seenPaths.add(new URL(url).pathname);
  }
  await visitor.close();
  console.log(`     ${language}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

try {
  await check.section('set-up', setUp);
  const as = async (locale, name, steps) => {
    const visitor = await Visitor.open(browser, { origins: [portico.origin, rp.origin], locale });
    const whole = async () => {
      await steps(visitor);
      visitor.checkComplaints(check, name);
    };
    await check.section(name, whole, (section) => visitor.showFailure(section));
    await visitor.close();
  };
  if (browser !== undefined) {
    await check.section('every page', () => each(chosen, 2, inLanguage));
    await check.section('every route', async () => routes());
    await as('en', 'what is broken on purpose is found', broken);
    if (chosen.includes('de')) {
      await as('de', 'a language is chosen', choose);
    }
  }
} finally {
  await check.section('end', async () => {
    await browser?.close();
    rp.stop();
    check.equal(await portico.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  });
  check.finish();
}
