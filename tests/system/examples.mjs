// The complete examples of the README, copied out of it: a server application in Node.js and a single-page application.
// Then the recipe of docs/recipes.md for openid-client. A user signs in to each through Chromium.
//
//   node examples.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { launch, Visitor } from './lib/browser.mjs';
import { Checks } from './lib/check.mjs';
import { installed } from './lib/packages.mjs';
import { freePort, Portico, workDir } from './lib/portico.mjs';
import { Program } from './lib/programs.mjs';
import { recipe } from './lib/recipes.mjs';

const check = new Checks();
const user = { email: 'ada@example.com', name: 'Ada Lovelace', password: 'examples-correct-horse-battery' };
const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

/** The one block of the README in this language. */
function block(language) {
  const found = [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))];
  if (found.length !== 1) {
    throw new Error(`the README has ${found.length} blocks of ${language}`);
  }
  return found[0][1];
}

/** Starts a server application in Node.js. */
async function startServerApplication(name, source, port, { issuer, client }) {
  const folder = path.join(portico.dir, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'shop.mjs'), source);
  symlinkSync(path.join(installed('PORTICO_TEST_SYSTEM_NPM'), 'node_modules'), path.join(folder, 'node_modules'));
  const environment = { PORT: String(port), CLIENT_ID: client.client_id, CLIENT_SECRET: client.client_secret, ISSUER: issuer };
  const program = await Program.start(portico.dir, process.execPath, [path.join(folder, 'shop.mjs')], { port, environment });
  programs.push(program);
}

const dir = workDir('examples');
const portico = new Portico(path.join(dir, 'examples'), await freePort());
const programs = [];
let notes;
let browser;
await check.section('the examples of the README', async () => {
  let visitor;
  try {
    await portico.start();
    const { issuer } = await portico.createTenant('acme', 'Acme');
    await portico.createAccount('acme', user.email, user.name, user.password);
    browser = await launch();

    const shopPort = await freePort();
    const shopOrigin = `http://localhost:${shopPort}`;
    const client = await portico.createClient('acme', 'Shop', `${shopOrigin}/callback`);
    await startServerApplication('shop', block('js'), shopPort, { issuer, client });
    const recipePort = await freePort();
    const recipeOrigin = `http://localhost:${recipePort}`;
    const recipeFlags = ['--post-logout-redirect-uri', `${recipeOrigin}/`];
    const recipeClient = await portico.createClient('acme', 'Shop recipe', `${recipeOrigin}/callback`, ...recipeFlags);
    await startServerApplication('recipe', recipe('openid-client', 'js'), recipePort, { issuer, client: recipeClient });
    const notesPort = await freePort();
    const notesOrigin = `http://localhost:${notesPort}`;
    const { client_id } = await portico.createClient('acme', 'Notes', `${notesOrigin}/`, '--public');
    const page = block('html').replace('CLIENT_ID', client_id).replace('http://localhost:8080/t/acme', issuer);
    notes = http.createServer((request, response) => {
      const found = new URL(request.url, notesOrigin).pathname === '/';
      response.writeHead(found ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' }).end(found ? page : undefined);
    });
    await new Promise((resolve) => notes.listen(notesPort, 'localhost', resolve));

    visitor = await Visitor.open(browser, { origins: [portico.origin, shopOrigin, notesOrigin, recipeOrigin] });
    await visitor.go(() => visitor.page.goto(shopOrigin));
    check.must(await visitor.where(), 'login', 'the server application sends the browser to the sign-in page');
    check.must(await visitor.signIn(user.email, user.password), 'consent', 'the right password');
    await visitor.click('#consent-allow');
    check.equal(await visitor.text(), `Hello, ${user.name}`, 'the server application knows the name');

    await visitor.go(() => visitor.page.goto(notesOrigin));
    await visitor.go(() => visitor.page.getByRole('button', { name: 'Sign in' }).click());
    check.must(await visitor.where(), 'consent', 'single sign-on: the single-page application needs consent only');
    await visitor.click('#consent-allow');
    await visitor.page.getByText(`Hello, ${user.name}`).waitFor();
    check.ok(visitor.page.url().startsWith(`${notesOrigin}/?`), 'the single-page application knows the name', visitor.page.url());

    await visitor.visit(`${recipeOrigin}/login`);
    check.must(await visitor.where(), 'consent', 'the recipe for openid-client');
    await visitor.click('#consent-allow');
    check.equal(await visitor.text(), `Hello, ${user.name}`, 'the recipe knows the name');
    await visitor.visit(`${recipeOrigin}/refresh`);
    check.equal(await visitor.text(), `Hello, ${user.name}`, 'the recipe refreshes');
    await visitor.visit(`${recipeOrigin}/logout`);
    check.equal(await visitor.text(), 'Not signed in', 'the recipe signs out');
    check.equal(visitor.page.url(), `${recipeOrigin}/`, 'signing out leads back to the application');
    check.equal(await visitor.sessionCookies(), [], 'signing out ends the session at the provider');
    await visitor.checkPages(check, 'examples');
    visitor.checkComplaints(check, 'examples');
  } catch (error) {
    await visitor?.showFailure('examples').catch(() => {});
    throw error;
  } finally {
    await browser?.close();
    await Promise.all(programs.map((program) => program.stop()));
    notes?.close();
    check.equal(await portico.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  }
});
check.finish();
