// Every page in every language, light and dark, on a phone and a desktop. axe reports nothing (WCAG 2.2 AA), nothing
// overflows, targets are large enough, the focus is visible, and HTML and CSS are small.
//
//   node pages.mjs [--dir FOLDER] [--languages de,ar] [--pages WORD]
//
// PORTICO_TEST_BIN names the binary, PORTICO_TEST_SHOTS a folder for screenshots. The pages are listed in
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
/** The base URL of every application and tenant, by name. */
const at = { guest, administrator: 'root@example.com' };
/** The URLs of all page documents that were seen, by method and path. */
const seenPaths = new Set();

/** The catalogue's keys, which no page may show, and its English sentences, which only English pages may show. */
const catalogue = (language) => [...readFileSync(path.join(root, `templates/text/${language}.ftl`), 'utf8').matchAll(/^([a-z][a-z0-9-]+) = (.+)$/gm)];
const english = catalogue('en');
const keys = new Set(english.map(([, key]) => key).filter((key) => key.includes('-')));
const sentences = new Set(english.map(([, , words]) => words).filter((words) => words.length > 12 && !words.includes('{')));

/** The texts of a language, by the language. Some words are alike in two languages: "Administrator". */
const texts = new Map();
function isTranslated(language, line) {
  if (!texts.has(language)) {
    texts.set(language, new Set(catalogue(language).map(([, , words]) => words)));
  }
  return !sentences.has(line) || texts.get(language).has(line);
}

async function show(page, { width, scheme }) {
  await page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
}

/**
 * Each language in two of the four views. English and Arabic have different ones, so that each page is checked in all four;
 * with PORTICO_TEST_LONG=1, English has all of them.
 */
function viewsOf(language, number) {
  if ((language === 'en' && process.env.PORTICO_TEST_LONG === '1') || shots) {
    return views;
  }
  return (languages.indexOf(language) + number) % 2 === 0 ? [views[0], views[3]] : [views[1], views[2]];
}

async function look(visitor, asked, [number, { name, errors = 0, linked = errors, of = 'Acme Works', done = false, developers = false }]) {
  const { page } = visitor;
  // Pages for developers are in English, and as long as what they document.
  const language = developers ? 'en' : asked;
  const label = `${name}, ${asked}`;
  const choice = page.locator('.foot details');
  const chooses = (await choice.count()) > 0;
  const open = async (whether) => chooses && choice.evaluate((details, now) => details.toggleAttribute('open', now), whether);
  for (const view of viewsOf(asked, number)) {
    const { width, scheme } = view;
    const what = `${label}, ${width} px, ${scheme}`;
    await show(page, view);
    if (shots) {
      await visitor.picture(shots, `${asked} ${String(number).padStart(2, '0')} ${name} ${width} ${scheme}`);
    }
    // With the language menu open, where it exists, so that everything is visible.
    await open(true);
    if (shots && number === 0) {
      await visitor.picture(shots, `${language} 00 languages ${width} ${scheme}`);
    }
    check.equal(await violations(page), [], `${what}: axe`);
    const seen = await measures(page);
    check.equal([seen.over <= 0, seen.out, seen.cut], [true, [], []], `${what}: nothing overflows or is cut off`);
    check.equal(seen.joined, [], `${what}: no words run together`);
    check.equal(seen.small, [], `${what}: every target has 44 px`);
    const { dir } = people[language];
    check.equal([seen.lang, seen.dir, seen.direction], [language, dir, dir], `${what}: language and direction`);
    check.ok(seen.headings === 1 && seen.primary <= 1, `${what}: one title, and one primary button at most`, seen);
    const lines = seen.text.split('\n').map((line) => line.trim());
    check.equal(lines.flatMap((line) => line.split(/[\s:.,]+/)).filter((word) => keys.has(word)), [], `${what}: text and not message keys`);
    const foreign = lines.filter((line) => !isTranslated(language, line));
    check.equal(foreign, [], `${what}: everything is translated`);
    await open(false);
  }
  const title = await page.title();
  check.ok(title.endsWith(` · ${of}`) && title.length > of.length + 3, `${label}: the title names the page and the tenant`, title);
  check.equal(visitor.lastDocument().headers['content-language'], language, `${label}: content-language`);
  const links = await page.$$eval('#error-summary a', (all) => all.map((a) => document.querySelector(a.getAttribute('href')) !== null));
  check.equal([await page.locator('#error-summary li').count(), links], [errors, Array(linked).fill(true)], `${label}: the errors and the fields that they link to`);
  check.equal(await page.locator('#done').count(), done ? 1 : 0, `${label}: the confirmation is shown`);
  if (asked === 'en') {
    const { stops, seen } = await focus(page);
    check.ok(seen.length >= stops, `${label}: every control is a tab stop`, { stops, seen });
    check.equal(seen.filter(({ ring }) => !ring), [], `${label}: the focus is visible`);
  }
  const styles = await page.$$eval('link[rel=stylesheet]', (all) => all.map((link) => link.href));
  const sizes = styles.map((url) => visitor.stylesheets.get(url)?.size ?? Number.NaN);
  const size = sizes.reduce((sum, one) => sum + one, visitor.lastDocument().size);
  check.ok(styles.length > 0 && size < (developers ? 500_000 : 30_000), `${label}: HTML and CSS together are small`, { size, styles });
}

/** The checks can fail: faults that are inserted on purpose are found. */
async function broken(visitor) {
  const { page } = visitor;
  check.must(await visitor.visit(`${at.acme}/login`), 'login', 'the page to break');
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
  check.ok(seen.over > 0 && seen.out.length > 0 && seen.small.length === 1, 'elements that are too wide or too small are found', seen);
  check.ok(seen.lang === '', 'a missing language is found', seen);
  check.ok((await focus(page)).seen.every(({ ring }) => ring), 'the focus is visible');
  await visitor.visit(`${at.acme}/login`);
  await page.evaluate(() => Object.assign(document.querySelector('#submit').style, { outline: '0', boxShadow: 'none' }));
  check.equal((await focus(page)).seen.filter(({ ring }) => !ring).map(({ name }) => name.split(' ').at(-1)), ['submit'], 'an invisible focus is found');
  visitor.complaints = [];
}

/** Chooses a language on a page, which stays the current page. */
async function choose(visitor) {
  const { page } = visitor;
  check.must(await visitor.visit(`${at.shop}/start?prompt=consent`), 'login', 'the sign-in page');
  const address = page.url();
  check.equal(await page.getAttribute('html', 'lang'), 'de', 'the browser asks for German');
  for (const language of ['ar', 'ja', 'en']) {
    await page.click('.foot summary');
    check.equal(await page.locator('button.language').allInnerTexts(), languages.map((tag) => people[tag].own), `${language}: every language is listed by its own name`);
    check.must(await visitor.click(`button.language[lang=${language}]`), 'login', `${language} is chosen`);
    check.equal([await page.getAttribute('html', 'lang'), await page.getAttribute('html', 'dir'), page.url()], [language, people[language].dir, address], `${language}: the page is unchanged`);
  }
  check.must(await visitor.signIn(people.de.email, people.de.password), 'consent', 'the sign-in continues');
  check.equal(await page.getAttribute('html', 'lang'), 'en', 'the next page is in the chosen language');
  check.must(await visitor.visit(`${at.shop}/start?prompt=login&ui_locales=fr-CA%20de`), 'login', 'an application that requests French');
  check.equal([await page.getAttribute('html', 'lang'), await page.locator('.foot').count()], ['fr', 0], 'gets French, and no other language is offered');
}

/** The hint that Caps Lock is on. Chromium does not tell a driven keyboard's state, so the key event tells it. */
async function capsLock(visitor) {
  const { page } = visitor;
  check.must(await visitor.visit(`${at.acme}/login`), 'login', 'the sign-in page');
  const hint = page.locator('#login-form p.help[role=status]');
  const press = (modifierCapsLock) =>
    page.locator('#password').evaluate((input, on) => {
      input.focus();
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, modifierCapsLock: on }));
    }, modifierCapsLock);
  check.equal((await hint.textContent()).trim(), '', 'nothing is said before a key is pressed');
  await press(true);
  check.equal([await hint.textContent(), await hint.isVisible()], ['Caps Lock is on.', true], 'it is said that Caps Lock is on');
  check.equal(await violations(page), [], 'the hint: axe');
  await press(false);
  check.equal((await hint.textContent()).trim(), '', 'it is no longer said');
  await press(true);
  await page.focus('#email');
  check.equal((await hint.textContent()).trim(), '', 'nothing is said of a field that is left');
}

/** The strength of a new password while it is typed: in words, and never strong where the server would refuse the length. */
async function strength(visitor) {
  const { page } = visitor;
  check.must(await visitor.visit(`${at.north}/login`), 'login', 'the sign-in page');
  await visitor.signIn(guest.email, guest.password);
  check.must(await visitor.visit(`${at.north}/account/password`), 'password', 'the page of the password');
  const meter = page.locator('[data-strength-of=new_password]');
  check.equal(await meter.isVisible(), false, 'nothing is shown before a password is typed');
  for (const [typed, words] of [
    ['xK9#mQ2$vL7', 'too short'],
    ['aaaaaaaaaaaa', 'weak'],
    ['Grace Hopper guest', 'weak'],
    ['quiet river stone', 'strong'],
  ]) {
    await page.fill('#new_password', typed);
    await page.locator('[data-strength-of=new_password] [role=status]', { hasText: words }).waitFor({ timeout: 5_000 });
    check.equal(await meter.isVisible(), true, `${typed}: ${words}`);
  }
  check.equal(await violations(page), [], 'the strength: axe');
  if (process.env.PORTICO_TEST_SHOTS) {
    await page.screenshot({ path: path.join(process.env.PORTICO_TEST_SHOTS, 'strength.png'), fullPage: true });
  }
  await page.fill('#new_password', '');
  check.equal(await meter.isVisible(), false, 'nothing is shown of an empty field');
}

/** The fields of custom attributes of every type, and what a user may only read. */
async function attributes(visitor) {
  const { page } = visitor;
  await portico.createTenant('fields', 'Fields');
  await portico.command(['tenant', 'set', 'fields', 'registration=open']);
  const add = (name, type, title, person, ...more) => portico.command(['tenant', 'attribute', 'add', 'fields', name, '--type', type, '--title', title, '--person', person, '--registration', 'required', ...more]);
  await add('department', 'text', 'Department', 'write');
  await add('grade', 'number', 'Grade', 'write');
  await add('remote', 'boolean', 'Works from home', 'write');
  await add('hired', 'date', 'First day', 'write');
  await add('shirt', 'choice', 'Shirt size', 'write', '--choice', 'S', '--choice', 'M');
  await add('skills', 'list', 'Skills', 'write');
  await add('office', 'text', 'Office', 'read');
  const base = `${portico.origin}/t/fields`;
  await portico.createAccount('fields', guest.email, guest.name, guest.password);
  await portico.command(['account', 'set', '--tenant', 'fields', guest.email, 'office=Building 7']);
  const looks = async (name) => {
    for (const view of views) {
      const what = `${name}, ${view.width} px, ${view.scheme}`;
      await show(page, view);
      if (shots) {
        await visitor.picture(shots, `attributes ${what}`);
      }
      check.equal(await violations(page), [], `${what}: axe`);
      const seen = await measures(page);
      check.equal([seen.over <= 0, seen.out, seen.cut, seen.joined, seen.small], [true, [], [], [], []], `${what}: the layout`);
    }
  };
  check.must(await visitor.visit(`${base}/register`), 'register', 'the page of a sign-up');
  check.must(await visitor.click('#submit'), 'register', 'required fields are empty');
  check.equal(await page.locator('#error-summary li').count(), 9, 'seven attributes, the address and the password');
  await looks('sign-up with errors');
  await visitor.visit(`${base}/login`);
  await visitor.signIn(guest.email, guest.password);
  check.must(await visitor.visit(`${base}/account/profile`), 'profile', 'the profile');
  check.ok((await visitor.text()).includes('Building 7'), 'what the user may read');
  await page.fill('[id="attribute.grade"]', 'many');
  await page.check('[id="attribute.remote"]');
  await page.fill('[id="attribute.skills"]', 'Rust\nSQL');
  await page.selectOption('[id="attribute.shirt"]', 'M');
  check.must(await visitor.click('#submit'), 'profile', 'a wrong value');
  await looks('profile with an error');
  await page.fill('[id="attribute.grade"]', '2.5');
  check.must(await visitor.click('#submit'), 'account', 'the profile is saved');
  const { attributes: kept } = await portico.command(['account', 'show', '--tenant', 'fields', guest.email]);
  check.equal(kept, { grade: 2.5, office: 'Building 7', remote: true, shirt: 'M', skills: ['Rust', 'SQL'] }, 'the values that were typed');
}

/** The page routes of the source code: a new one must be added to the list of pages. */
function routes() {
  const tables = ['pages', 'oidc', 'files', 'docs'].map((face) => readFileSync(path.join(root, `src/web/${face}/mod.rs`), 'utf8'));
  const paths = tables.flatMap((table) => [...table.matchAll(/\bRoute::page\(\s*"([^"]+)"/g)].map((found) => found[1]));
  check.ok(paths.length >= 17, 'the route tables were read', paths);
  for (const route of paths) {
    const pattern = new RegExp(`^(/t/[a-z_]+)?${route.replace(/\{[a-z]+\}/g, '[^/]+')}$`);
    check.ok([...seenPaths].some((seen) => pattern.test(seen)), `a page of ${route} was visited`, [...seenPaths]);
  }
}

const dir = workDir('pages');
const portico = new Portico(path.join(dir, 'pages'), await freePort());
const rp = await RelyingParty.start();
const chosen = flag('languages', languages.join(',')).split(',');
const word = flag('pages', '');
let browser;

/** Creates an application of a tenant, with its own name at the relying party. */
async function application(name, slug, title, ...flags) {
  const client = await portico.createClient(slug, title, rp.redirectUri(name), '--post-logout-redirect-uri', rp.signedOutUri(name), ...flags);
  const credentials = { clientId: client.client_id, clientSecret: client.client_secret };
  at[name] = `${rp.origin}/${name}`;
  return rp.add(name, { issuer: `${portico.origin}/t/${slug}`, method: 'client_secret_basic', ...credentials });
}

async function setUp() {
  await portico.start();
  browser = await launch();
  Object.assign(at, { portico, origin: portico.origin, acme: `${portico.origin}/t/acme`, north: `${portico.origin}/t/north`, lemon: `${portico.origin}/t/lemon`, slow: `${portico.origin}/t/slow` });
  await portico.createTenant('acme', 'Acme Works');
  await portico.command(['tenant', 'set', 'acme', 'registration=open']);
  await portico.command(['tenant', 'attribute', 'add', 'acme', 'department', '--type', 'text', '--title', 'Department', '--title', 'de=Abteilung', '--scope', 'employment']);
  await portico.createTenant('north', 'Nordlicht Energie');
  await portico.createTenant('lemon', 'Limone');
  await portico.createTenant('slow', 'Slow Works');
  await portico.command(['tenant', 'set', 'slow', 'unverified_sign_in=limited', 'sign_in.methods=password,link,code', 'terms_url=https://example.com/terms', 'terms_version=2026-11']);
  const logos = await drawLogos(browser, path.join(dir, 'logos'));
  const links = ['privacy_url=https://example.com/privacy', 'terms_url=https://example.com/terms'];
  await portico.command(['tenant', 'set', 'north', 'branding.accent=#0f6b5c', 'branding.ground=#e6f0ec', 'branding.dark.ground=#0b1613', `branding.logo=@${logos.light}`, `branding.dark.logo=@${logos.dark}`, ...links]);
  await portico.command(['tenant', 'set', 'lemon', 'branding.accent=#ffd60a', 'branding.dark_mode=dark', 'branding.dark.ground=#2b1d4a', `branding.logo=@${logos.mark}`, ...links]);
  await portico.command(['api', 'create', '--tenant', 'acme', 'https://api.example.com', '--name', 'Acme Orders', '--scope', 'orders.read=Read your orders', 'orders.write=Place and cancel orders for you']);
  const metadata = await application('shop', 'acme', 'Acme Shop');
  check.equal(metadata.ui_locales_supported, languages, 'discovery lists the languages');
  await application('warehouse', 'acme', 'Warehouse Management and Logistics', '--grant', 'authorization_code', 'refresh_token', '--resource', 'https://api.example.com');
  await application('gate', 'acme', 'Acme Gate');
  await application('northShop', 'north', 'Kundenportal');
  await application('lemonShop', 'lemon', 'Limone Café');
  const accounts = [guest, guest].map((who, index) => [['north', 'lemon'][index], who]);
  for (const language of chosen) {
    const me = people[language];
    me.password = `${me.email.split('@')[0]}-correct-horse-42`;
    accounts.push(['acme', me]);
  }
  // The link is printed after the ready line.
  at.first = portico.setupLink;
  check.must(typeof at.first, 'string', 'the first start prints a link for the first administrator');
  await portico.command(['account', 'create', '--tenant', '_system', '--email', at.administrator, '--setup-link']);
  await each(accounts, 2, ([slug, { email, name, password }]) => portico.createAccount(slug, email, name, password));
  await each(chosen, 2, async (language) => {
    const email = `new-${people[language].email}`;
    const made = await portico.command(['account', 'create', '--tenant', 'acme', '--email', email, '--name', people[language].name, '--setup-link', '--verified']);
    people[language].link = made.setup_link;
  });
  await each(chosen, 2, async (language) => {
    const me = people[language];
    me.slowPassword = me.password;
    const words = ['--email', me.email, '--name', me.name, '--password-stdin'];
    await portico.command(['account', 'create', '--tenant', 'slow', ...words], `${me.slowPassword}\n`);
  });
}

/** All pages in one language, in a separate browser. */
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
    check.ok(error instanceof Stop, `${language}: all pages`, error.stack);
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
    await as('en', 'inserted faults are found', broken);
    await as('en', 'Caps Lock', capsLock);
    await as('en', 'strength of a password', strength);
    await as('en', 'custom attributes', attributes);
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
