// Every page in every language, light and dark, on a phone and a desktop: axe finds nothing (WCAG 2.2 AA), nothing
// sticks out, targets are large enough, the focus is to be seen, and HTML and CSS stay small.
//
//   node pages.mjs [--dir FOLDER] [--languages de,ar]
//
// PORTICO_TEST_BIN names the binary, PORTICO_TEST_SHOTS a folder for pictures. A new page gets a line in `pages`.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { launch, Visitor } from './lib/browser.mjs';
import { Checks } from './lib/check.mjs';
import { installed } from './lib/packages.mjs';
import { flag, freePort, Portico, workDir } from './lib/portico.mjs';
import { RelyingParty } from './lib/relying_party.mjs';

const check = new Checks();

/** Each language with its direction. */
const languages = { en: 'ltr', de: 'ltr', fr: 'ltr', es: 'ltr', ja: 'ltr', ar: 'rtl' };
const views = [390, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })));
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const tenant = { slug: 'acme', name: 'Acme Works', application: 'Acme Shop' };
const person = { email: 'ada@example.com', name: 'Ada Lovelace', password: 'ada-correct-horse-42' };

/**
 * Every page: its name, the way to it from the page before, the name that `Visitor.where` has for it, and how many
 * primary buttons it has, if not one.
 */
const pages = [
  { name: 'login', to: (v) => v.visit(`${tenant.issuer}/login`), where: 'login' },
  { name: 'login for an application', to: (v) => v.visit(`${tenant.start}?max_age=3600`), where: 'login' },
  { name: 'login empty', to: (v) => v.click('#submit'), where: 'login', errors: 2 },
  { name: 'login refused', to: (v) => v.signIn(person.email, 'not-the-password-at-all'), where: 'login', errors: 1 },
  { name: 'consent', to: (v) => v.signIn(person.email, person.password), where: 'consent' },
  { name: 'select account', to: (v) => v.visit(`${tenant.start}?prompt=select_account`), where: 'select account' },
  { name: 'form post', to: carried, where: 'form post' },
  { name: 'account', to: (v) => v.visit(`${tenant.issuer}/account`), where: 'account', primary: 0 },
  { name: 'error', to: (v) => v.visit(`${tenant.issuer}/oauth2/authorize?client_id=nobody`), where: 'error', primary: 0 },
  { name: 'error with a way on', to: (v) => v.visit(`${tenant.issuer}/logout?request=nothing`), where: 'error' },
  { name: 'error of no tenant', to: (v) => v.visit(`${v.provider}/t/nobody/login`), where: 'error', primary: 0, of: 'Portico' },
  { name: 'logout', to: (v) => v.visit(`${tenant.issuer}/logout`), where: 'logout' },
  { name: 'logout for an application', to: (v) => v.visit(`${tenant.rp}/acme/logout?hint=no`), where: 'logout' },
  { name: 'signed out', to: signOut, where: 'signed out' },
  { name: 'signed out for an application', to: (v) => v.visit(`${tenant.rp}/acme/logout?hint=no`), where: 'signed out' },
];

async function signOut(visitor) {
  await visitor.visit(`${tenant.issuer}/logout`);
  return visitor.click('form #submit');
}

/** The page that carries an answer, as one sees it without script: its script is kept away, its words are shown. */
async function carried(visitor) {
  const { page } = visitor;
  await page.route('**/static/form-post*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(`${tenant.start}?response_mode=form_post&prompt=none`);
  await page.waitForSelector('#form-post', { state: 'attached' });
  await page.evaluate(() => {
    const hidden = document.querySelector('noscript');
    hidden.insertAdjacentHTML('afterend', hidden.textContent);
    hidden.remove();
  });
  await page.unroute('**/static/form-post*.js');
  await visitor.settle();
  return visitor.where();
}

const axe = () => readFileSync(createRequire(path.join(installed('PORTICO_TEST_SYSTEM_NPM'), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
let source;

/** What axe finds wrong with the page as it stands: `rule: selector` each. */
async function violations(page) {
  source ??= axe();
  await page.evaluate(`typeof axe === 'undefined' && (() => { ${source} })()`);
  return page.evaluate(async (values) => {
    const options = { runOnly: { type: 'tag', values }, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };
    const { violations } = await globalThis.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary.split('\n').slice(1).join(';').trim()})`));
  }, tags);
}

/** What one sees without axe: too wide, too small, the wrong direction. */
async function measures(page) {
  return page.evaluate(() => {
    const shown = (element) => element.getClientRects().length > 0;
    const targets = [...document.querySelectorAll('button, a.button, summary, input:not([type=hidden])')].filter(shown);
    const small = targets.filter((element) => {
      const box = (element.closest('.box') ?? element).getBoundingClientRect();
      return box.height < 43.5 || box.width < 43.5;
    });
    const root = document.documentElement;
    return {
      over: root.scrollWidth - root.clientWidth,
      small: small.map((element) => element.outerHTML.slice(0, 80)),
      targets: targets.length,
      lang: root.lang,
      dir: root.dir,
      direction: getComputedStyle(document.body).direction,
      headings: document.querySelectorAll('h1').length,
      primary: [...document.querySelectorAll('.primary')].filter(shown).length,
      keys: (document.body.innerText.match(/\b[a-z]+(-[a-z]+){1,4}\b/g) ?? []).filter((word) => /^(login|problem|consent|account|flow|logout|signed|claim|scope|select|form|back|span|error|month)-/.test(word)),
    };
  });
}

/** Every stop of the tabulator shows that it has the focus. */
async function focus(page, label) {
  const stops = await page.evaluate(() => document.querySelectorAll('main a[href], main button:not([hidden]), main input:not([type=hidden]), summary').length);
  await page.evaluate(() => {
    document.activeElement?.blur();
    getSelection()?.removeAllRanges();
  });
  const seen = new Set();
  for (let press = 0; press < stops + 4; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body || element === null) {
        return null;
      }
      const ring = (of) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(of);
        const clear = /, 0\)$|transparent/.test(outlineColor);
        return boxShadow !== 'none' || (outlineStyle !== 'none' && outlineWidth !== '0px' && !clear);
      };
      const box = element.closest('.box');
      return { name: `${element.tagName} ${element.id} ${element.innerText?.slice(0, 20) ?? ''}`, ring: ring(element) || (box !== null && ring(box)) };
    });
    if (stop !== null && !seen.has(stop.name)) {
      seen.add(stop.name);
      check.ok(stop.ring, `${label}: the focus is to be seen at ${stop.name}`);
    }
  }
  check.ok(seen.size >= Math.min(stops, 1), `${label}: the tabulator stops somewhere`, [...seen]);
}

async function look(visitor, language, { name, primary = 1, errors = 0, of = tenant.name }) {
  const { page } = visitor;
  const label = `${name}, ${language}`;
  for (const { width, scheme } of views) {
    const at = `${label}, ${width} px, ${scheme}`;
    await page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    check.equal(await violations(page), [], `${at}: axe`);
    const seen = await measures(page);
    check.ok(seen.over <= 0, `${at}: no sideways scrolling`, `${seen.over} px too wide`);
    check.equal(seen.small, [], `${at}: every target has 44 px`);
    check.equal([seen.lang, seen.dir, seen.direction], [language, languages[language], languages[language]], `${at}: language and direction`);
    check.equal([seen.headings, seen.primary], [1, primary], `${at}: one title, and so many primary buttons`);
    check.equal(seen.keys, [], `${at}: words, not keys`);
    if (process.env.PORTICO_TEST_SHOTS) {
      await visitor.picture(process.env.PORTICO_TEST_SHOTS, `${name} ${language} ${width} ${scheme}`);
    }
  }
  const title = await page.title();
  check.ok(title.endsWith(` · ${of}`) && title.length > of.length + 5, `${label}: the title says what page of whom it is`, title);
  check.equal(visitor.lastDocument().headers['content-language'], language, `${label}: content-language`);
  const links = await page.$$eval('#error-summary a', (all) => all.map((a) => [a.getAttribute('href'), document.querySelector(a.getAttribute('href')) !== null]));
  const items = await page.locator('#error-summary li').count();
  check.equal(items, errors, `${label}: errors in the summary`);
  check.ok(links.every(([, there]) => there), `${label}: the errors lead to their fields`, links);
  check.equal(links.length, errors === 2 ? 2 : 0, `${label}: each error of a field is linked`);
  await focus(page, label);
  // The choice of a language, open.
  if ((await page.locator('.foot summary').count()) > 0) {
    await page.locator('.foot details').evaluate((details) => {
      details.open = true;
    });
    check.equal(await page.locator('button.language').allInnerTexts(), ['English', 'Deutsch', 'Français', 'Español', '日本語', 'العربية'], `${label}: every language by its own name`);
    for (const { width, scheme } of [views[0], views[3]]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      check.equal(await violations(page), [], `${label}, choice of a language, ${width} px, ${scheme}: axe`);
      const seen = await measures(page);
      check.equal([seen.over <= 0, seen.small], [true, []], `${label}, choice of a language, ${width} px: size`);
    }
    if (process.env.PORTICO_TEST_SHOTS && name === 'login for an application') {
      await page.setViewportSize({ width: 390, height: 844 });
      await visitor.picture(process.env.PORTICO_TEST_SHOTS, `languages ${language} 390 dark`);
    }
    await page.locator('.foot details').evaluate((details) => {
      details.open = false;
    });
  }
  const styles = [...visitor.stylesheets.values()].reduce((sum, { size }) => sum + size, 0);
  const size = visitor.lastDocument().size + styles;
  check.ok(styles > 0 && size < 30_000, `${label}: HTML and CSS together are under 30 kB`, size);
}

/** The checks themselves can fail: what is broken on purpose is found. */
async function broken(visitor) {
  const { page } = visitor;
  check.must(await visitor.visit(`${tenant.issuer}/login`), 'login', 'the page that is broken');
  check.equal(await violations(page), [], 'before');
  await page.evaluate(() => {
    document.querySelector('label[for=email]').remove();
    document.querySelector('h1').style.color = '#ccc';
    document.querySelector('h1').style.background = '#fff';
    document.querySelector('#submit').style.minBlockSize = '20px';
    document.querySelector('#submit').style.padding = '0';
    document.querySelector('.card').style.inlineSize = '3000px';
    document.querySelector('.card').style.maxInlineSize = 'none';
    document.documentElement.removeAttribute('lang');
  });
  const found = await violations(page);
  for (const rule of ['label', 'color-contrast', 'html-has-lang']) {
    check.ok(found.some((line) => line.startsWith(`${rule}:`)), `axe finds ${rule}`, found);
  }
  const seen = await measures(page);
  check.ok(seen.over > 0 && seen.small.length === 1, 'what is too wide and too small is found', seen);
  check.ok(seen.lang === '', 'a language that is missing is found', seen);
}

/** Somebody chooses a language on a page and stays on it. */
async function choose(visitor) {
  const { page } = visitor;
  check.must(await visitor.visit(tenant.start), 'login', 'the sign-in page');
  const address = page.url();
  check.equal(await page.getAttribute('html', 'lang'), 'de', 'the browser asks for German');
  for (const [language, direction] of [['ar', 'rtl'], ['ja', 'ltr'], ['en', 'ltr']]) {
    await page.click('.foot summary');
    check.must(await visitor.click(`button.language[lang=${language}]`), 'login', `${language} is chosen`);
    check.equal([await page.getAttribute('html', 'lang'), await page.getAttribute('html', 'dir'), page.url()], [language, direction, address], `${language}: the same page`);
  }
  check.must(await visitor.signIn(person.email, person.password), 'consent', 'the sign-in goes on');
  check.equal(await page.getAttribute('html', 'lang'), 'en', 'the next page is in it too');
  check.must(await visitor.visit(`${tenant.start}?prompt=login&ui_locales=fr-CA%20de`), 'login', 'an application that asks for French');
  check.equal([await page.getAttribute('html', 'lang'), await page.locator('.foot').count()], ['fr', 0], 'is given it, and no other is offered');
  await visitor.context.clearCookies();
}

const dir = workDir('pages');
const portico = new Portico(path.join(dir, 'pages'), await freePort());
const rp = await RelyingParty.start();
const chosen = flag('languages', Object.keys(languages).join(',')).split(',');
let browser;
try {
  await check.section('set-up', async () => {
    await portico.start();
    await portico.createTenant(tenant.slug, tenant.name);
    await portico.createAccount(tenant.slug, person.email, person.name, person.password);
    const client = await portico.createClient(tenant.slug, tenant.application, rp.redirectUri('acme'), '--post-logout-redirect-uri', rp.signedOutUri('acme'));
    tenant.issuer = `${portico.origin}/t/${tenant.slug}`;
    tenant.rp = rp.origin;
    tenant.start = `${rp.origin}/acme/start`;
    const credentials = { clientId: client.client_id, clientSecret: client.client_secret };
    const metadata = await rp.add('acme', { issuer: tenant.issuer, method: 'client_secret_basic', ...credentials });
    check.equal(metadata.ui_locales_supported, Object.keys(languages), 'discovery names the languages');
    browser = await launch();
  });
  const origins = [portico.origin, rp.origin];
  const as = async (locale, name, steps) => {
    const visitor = await Visitor.open(browser, { origins, locale });
    const whole = async () => {
      await steps(visitor);
      visitor.checkComplaints(check, name);
    };
    await check.section(name, whole, (section) => visitor.showFailure(section));
    await visitor.close();
  };
  if (browser !== undefined) {
    await as('en', 'what is broken on purpose is found', broken);
    await as('de', 'a language is chosen', choose);
    for (const language of chosen) {
      await as(language, `every page, ${language}`, async (visitor) => {
        for (const page of pages) {
          check.must(await page.to(visitor), page.where, `${page.name}, ${language}`);
          await look(visitor, language, page);
        }
      });
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
