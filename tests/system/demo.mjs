// The first steps of a new user with `portico demo`, in Chromium, on a desktop and on a phone: a sign-in at each of two
// tenants, the JSON APIs and the dashboard, until Ctrl-C. Prints the duration of each step.
//
//   node demo.mjs [--dir FOLDER]
//
// PORTICO_TEST_BIN names the binary, PORTICO_TEST_SHOTS a folder for screenshots.

import { execFileSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

import { launch, Visitor } from './lib/browser.mjs';
import { Checks } from './lib/check.mjs';
import { bundle, byKeyboard, fromNetwork, wholeJourney } from './lib/demo_dashboard.mjs';
import { freePort, startChild, workDir } from './lib/portico.mjs';

const check = new Checks();
const dir = workDir('demo');
const shots = process.env.PORTICO_TEST_SHOTS;
const began = performance.now();
const times = [];
// The accents from `src/demo/cast.rs`.
const accents = { acme: 'rgb(179, 54, 27)', globex: 'rgb(11, 107, 93)' };
const timed = (what) => times.push(`${((performance.now() - began) / 1000).toFixed(1)} s ${what}`);

/** Starts the demo with these arguments and returns its ready document; its folder is in `dir`. */
async function start(...more) {
  const temporary = path.join(dir, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const config = path.join(dir, 'portico.toml');
  writeFileSync(config, `[http]\nlisten = "localhost:${await freePort()}"\n`);
  const env = { PATH: process.env.PATH, TMPDIR: temporary };
  const binary = path.resolve(process.env.PORTICO_TEST_BIN);
  const child = startChild(dir, binary, ['demo', '--json', '--config', config, ...more], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  child.stderr.pipe(createWriteStream(path.join(dir, 'server.log'), { flags: 'a' }));
  const line = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the demo was not ready within 30 s')), 30_000);
    child.once('close', (code) => reject(new Error(`the demo ended with ${code}`)));
    readline.createInterface({ input: child.stdout }).once('line', (text) => {
      clearTimeout(timer);
      resolve(text);
    });
  });
  return { child, exited, ready: JSON.parse(line) };
}

async function look(visitor, name, width) {
  const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check.ok(overflow <= 0, `${name} at ${width}: nothing is wider than the window`, overflow);
  if (shots) {
    await visitor.picture(shots, `demo ${name} ${width}`);
  }
}

/** One tenant: a sign-in, the buttons, and what the application shows. */
async function signIn(visitor, ready, slug, width) {
  const rp = ready.relying_party;
  const tenant = ready.tenants.find((t) => t.slug === slug);
  const [person] = tenant.people;
  const label = `${tenant.name} at ${width}`;
  await visitor.go(() => visitor.page.goto(rp));
  const page = await visitor.text();
  check.ok(page.includes(person.email) && page.includes(person.password), `${label}: the page shows the account's address and password`, page);
  check.must(await visitor.go(() => visitor.page.getByRole('link', { name: `Sign in with ${tenant.name}` }).click()), 'login', `${label}: to the provider`);
  check.ok(visitor.page.url().startsWith(`${tenant.issuer}/`), `${label}: at its own address`, visitor.page.url());
  const button = await visitor.page.locator('#submit').evaluate((element) => getComputedStyle(element).backgroundColor);
  check.equal(button, accents[slug], `${label}: the page has the tenant's accent`);
  await look(visitor, `login ${slug}`, width);
  const next = await visitor.signIn(person.email, person.password);
  if (width === 1280) {
    check.must(next, 'consent', `${label}: the first time consent is asked for`);
    await look(visitor, `consent ${slug}`, width);
    await visitor.click('#consent-allow');
  }
  check.equal(visitor.page.url(), `${rp}/${slug}/shop`, `${label}: back at the application`);
  check.equal(await visitor.page.locator('#signed-in').innerText(), person.name, `${label}: it shows the user's name`);
  const shown = await visitor.text();
  for (const words of ['Discovery', 'Authorization request', 'Token request', 'Tokens verified', 'UserInfo']) {
    check.ok(shown.includes(words), `${label}: it shows ${words}`, shown.slice(0, 400));
  }
  await look(visitor, `signed in ${slug}`, width);
  timed(`signed in at ${label}`);

  await visitor.go(() => visitor.page.getByRole('link', { name: `${tenant.name} Intranet` }).click());
  check.equal(visitor.page.url(), `${rp}/${slug}/intranet`, `${label}: the next application asks for no password`);
  await visitor.visit(`${rp}/${slug}/shop`);
  for (const [act, words] of [
    ['refresh', 'The tokens were refreshed'],
    ['introspect', 'The token is active'],
    ['userinfo', 'UserInfo was called again'],
  ]) {
    await visitor.click(`#${act}`);
    check.ok((await visitor.text()).includes(words), `${label}: ${act}`, (await visitor.text()).slice(0, 400));
  }
}

/** The ids of the steps of an API's page. */
const stepsOf = (visitor) => visitor.page.locator('.calls > ol > li').evaluateAll((items) => items.map((item) => item.id));

/** The page of an API: each of its commands is run by a shell, as it is shown, and the page gets what was printed. */
async function inShell(visitor, ready, api) {
  await visitor.visit(`${ready.relying_party}/apis/${api}`);
  let commands = 0;
  for (const id of await stepsOf(visitor)) {
    const item = visitor.page.locator(`li[id="${id}"]`);
    if ((await item.locator('.line').count()) === 0) {
      await visitor.click(`#do-${id}`);
      check.ok((await item.innerText()).includes('with the token'), `${api} ${id}: the mail has come`, await item.innerText());
      continue;
    }
    const command = item.locator('.command');
    if (!check.ok((await command.count()) === 1, `${api} ${id}: there is a command`, await item.innerText())) {
      continue;
    }
    const [, status] = /answers (\d+)/.exec(await item.locator('.line').innerText());
    const printed = execFileSync('bash', ['-c', await command.innerText()], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    check.equal(/^HTTP\/1.1 (\d+)/.exec(printed)?.[1], status, `${api} ${id}: a shell gets the status that the page says`);
    commands += 1;
    if ((await item.locator('.paste').count()) === 1) {
      await item.locator('.paste > summary').click();
      await visitor.page.fill(`#answer-${id}`, printed);
      await visitor.click(`#take-${id}`);
    }
  }
  check.ok(commands > 9, `${api}: commands were run`, commands);
  timed(`${commands} commands of ${api}`);
}

/** The page of an API: its first calls by its buttons. */
async function byButtons(visitor, ready, api, width) {
  await visitor.visit(`${ready.relying_party}/apis/${api}`);
  await look(visitor, `api ${api}`, width);
  for (const id of (await stepsOf(visitor)).slice(0, 4)) {
    await visitor.click(`#do-${id}`);
  }
  check.equal(await visitor.page.getByText('not the expected one').count(), 0, `${api} at ${width}: the answers are the expected ones`);
  await look(visitor, `api ${api} with answers`, width);
}

/** Runs a part in a browser of its own, which has no session and may use every address of the demo. */
async function inNewBrowser(ready, width, label, part) {
  const origins = [ready.provider, ready.relying_party, ready.inbox, ready.dashboard];
  visitor = await Visitor.open(browser, { origins, viewport: { width, height: width === 390 ? 844 : 900 } });
  await part(visitor);
  await visitor.checkPages(check, label);
  visitor.checkComplaints(check, label);
  await visitor.close();
  visitor = undefined;
  timed(label);
}

async function stop() {
  demo.child.removeAllListeners('close');
  demo.child.kill('SIGINT');
  check.equal(await demo.exited, { code: 0, signal: null }, 'Ctrl-C ends it with status 0');
}

let demo;
let browser;
let visitor;
await check.section('a new user and the demo', async () => {
  try {
    const client = await bundle(dir);
    demo = await start('--better-auth', client);
    timed('ready');
    browser = await launch();
    const { ready } = demo;
    const folder = path.dirname(ready.config);
    check.ok(existsSync(folder), 'it has a folder', folder);
    for (const width of [1280, 390]) {
      visitor = await Visitor.open(browser, { origins: [ready.provider, ready.relying_party] });
      await visitor.page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await visitor.visit(ready.relying_party);
      await look(visitor, 'home', width);
      for (const slug of ['acme', 'globex']) {
        await signIn(visitor, ready, slug, width);
      }
      check.equal((await visitor.sessionCookies()).length, 2, `at ${width}: one session at each tenant`);
      await visitor.go(() => visitor.page.getByRole('link', { name: 'Portico demo' }).click());
      await visitor.go(() => visitor.page.getByRole('button', { name: 'Get a token' }).first().click());
      check.ok((await visitor.text()).includes('client_credentials'), `at ${width}: a token for a machine client`, await visitor.text());
      await look(visitor, 'machine', width);
      await visitor.visit(`${ready.relying_party}/acme/shop`);
      await visitor.click('#sign-out');
      check.match(await visitor.page.locator('#notice').innerText(), /signed out, here and at Acme/, `at ${width}: signed out`);
      await look(visitor, 'home signed out', width);
      check.equal((await visitor.sessionCookies()).length, 1, `at ${width}: the session of the other tenant is active`);
      await visitor.visit(`${ready.relying_party}/acme/shop/callback?state=nothing&code=nothing`);
      await look(visitor, 'failed', width);
      for (const api of ['login', 'workspace', 'organization']) {
        await byButtons(visitor, ready, api, width);
      }
      await visitor.checkPages(check, `at ${width}`);
      visitor.checkComplaints(check, `at ${width}`);
      await visitor.close();
      visitor = undefined;
    }
    visitor = await Visitor.open(browser, { javaScript: false, origins: [ready.relying_party, ready.provider] });
    for (const api of ['login', 'workspace', 'organization']) {
      await inShell(visitor, ready, api);
    }
    await visitor.close();
    visitor = undefined;
    await inNewBrowser(ready, 1280, 'the dashboard', (visitor) => wholeJourney(visitor, ready, check, look));
    await inNewBrowser(ready, 390, 'the dashboard by the keyboard', (visitor) => byKeyboard(visitor, ready, check, look));
    await stop();
    check.ok(!existsSync(folder), 'and its folder is removed', folder);
    demo = await start();
    await inNewBrowser(demo.ready, 390, 'the dashboard without a file', (visitor) => fromNetwork(visitor, demo.ready, check, look, client));
    await stop();
    await browser.close();
    browser = undefined;
  } catch (error) {
    await visitor?.showFailure('demo').catch(() => {});
    throw error;
  } finally {
    await browser?.close();
    demo?.child.removeAllListeners('close');
    demo?.child.kill('SIGKILL');
  }
});
console.log(times.map((line) => `     ${line}`).join('\n'));
check.finish();
