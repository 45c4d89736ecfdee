// A third-party relying party: the recipe of docs/recipes.md for Authlib, used through Chromium. It sends no PKCE and
// reads only the ID token, as many relying parties do.
//
//   node authlib.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { launch, Visitor } from './lib/browser.mjs';
import { Checks } from './lib/check.mjs';
import { installed } from './lib/packages.mjs';
import { freePort, Portico, workDir } from './lib/portico.mjs';
import { Program } from './lib/programs.mjs';
import { fill, recipe } from './lib/recipes.mjs';

const check = new Checks();
const person = { email: 'ada@example.com', name: 'Ada Lovelace', password: 'authlib-correct-horse-battery' };

const dir = workDir('authlib');
const portico = new Portico(path.join(dir, 'authlib'), await freePort());
let application;
let browser;
await check.section('Authlib, without PKCE, with the ID token only', async () => {
  let visitor;
  try {
    await portico.start();
    const { issuer } = await portico.createTenant('acme', 'Acme Works');
    const { sub } = await portico.createAccount('acme', person.email, person.name, person.password);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const client = await portico.createClient('acme', 'Acme Wiki', `${origin}/auth`);
    const script = path.join(portico.dir, 'wiki.py');
    writeFileSync(script, fill(recipe('Authlib', 'python'), { 'http://localhost:8080/t/acme': issuer }));
    const environment = { CLIENT_ID: client.client_id, CLIENT_SECRET: client.client_secret, PYTHONDONTWRITEBYTECODE: '1' };
    const flask = ['-m', 'flask', '--app', script, 'run', '--port', String(port)];
    application = await Program.start(portico.dir, installed('PORTICO_TEST_SYSTEM_PYTHON'), flask, { port, environment });
    browser = await launch();
    visitor = await Visitor.open(browser, { origins: [portico.origin, origin] });

    await visitor.go(() => visitor.page.goto(`${origin}/login`));
    check.must(await visitor.where(), 'login', 'the first visit');
    const asked = visitor.documents.find(({ url }) => new URL(url).pathname.endsWith('/oauth2/authorize'));
    const sent = new URL(asked.url).searchParams;
    check.ok(!sent.has('code_challenge') && sent.has('nonce'), 'the library sends a nonce and no PKCE', [...sent.keys()]);
    check.must(await visitor.signIn(person.email, person.password), 'consent', 'the right password');
    await visitor.click('#consent-allow');

    check.equal(visitor.page.url(), `${origin}/`, 'the browser ends at the application');
    const said = await visitor.text();
    const claims = said.startsWith('{') ? JSON.parse(said) : undefined;
    check.ok(claims !== undefined, 'the application shows the claims', said);
    check.equal(claims?.iss, issuer, 'iss');
    check.equal([claims?.aud].flat(), [client.client_id], 'aud');
    check.equal(claims?.sub, sub, 'sub');
    check.equal(claims?.email, person.email, 'email, from the ID token');
    check.equal(claims?.email_verified, true, 'email_verified, from the ID token');
    check.equal(claims?.name, person.name, 'name, from the ID token');

    // The session and the consent are remembered.
    const from = visitor.documents.length;
    await visitor.go(() => visitor.page.goto(`${origin}/login`));
    check.equal(visitor.page.url(), `${origin}/`, 'the second visit ends at the application');
    const pages = visitor.documents.slice(from).filter(({ url, status }) => url.startsWith(portico.origin) && status === 200);
    check.equal(pages.length, 0, 'the second visit shows no page of the provider');
    await visitor.checkPages(check, 'Authlib');
    visitor.checkComplaints(check, 'Authlib');
  } catch (error) {
    await visitor?.showFailure('authlib').catch(() => {});
    throw error;
  } finally {
    await browser?.close();
    await application?.stop();
    check.equal(await portico.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  }
});
if (check.failed > 0 && application !== undefined) {
  console.log(`the application's log:\n${application.log}`);
}
check.finish();
