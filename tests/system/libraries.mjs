// Third-party relying parties, used through Chromium: the recipe of docs/recipes.md for Authlib, which sends no PKCE and
// reads only the ID token, as many relying parties do; Authlib and openid-client as public clients, with the settings
// that `portico client create --public --for LIBRARY` prints.
//
//   node libraries.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { installed } from './lib/packages.mjs';
import { freePort } from './lib/portico.mjs';
import { fill, pasted, recipe } from './lib/recipes.mjs';
import { Stage } from './lib/stage.mjs';

/** Starts a Flask application that listens on loopback only. */
async function startFlask(stage, name, source, environment, port) {
  const script = path.join(stage.dir, `${name}.py`);
  writeFileSync(script, source);
  const flask = ['-m', 'flask', '--app', script, 'run', '--port', String(port)];
  const more = { PYTHONDONTWRITEBYTECODE: '1', ...environment };
  await stage.start(installed('PORTICO_TEST_SYSTEM_PYTHON'), flask, { port, environment: more });
}

/** What an application that uses openid-client adds to the settings, for one user. */
const JAVASCRIPT = `
import { createServer } from 'node:http';

const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
const answer = async (url, response) => {
  if (url.pathname === '/login') {
    const code_challenge = await oidc.calculatePKCECodeChallenge(pkceCodeVerifier);
    const to = oidc.buildAuthorizationUrl(config, { ...parameters, code_challenge, code_challenge_method: 'S256' });
    response.writeHead(302, { location: to.href }).end();
  } else if (url.searchParams.has('code')) {
    const tokens = await oidc.authorizationCodeGrant(config, url, { pkceCodeVerifier });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(tokens.claims()));
  } else {
    response.writeHead(404).end();
  }
};
createServer((request, response) => {
  answer(new URL(request.url, REDIRECT_URI), response).catch((error) => response.writeHead(500).end(String(error)));
}).listen(new URL(REDIRECT_URI).port, '127.0.0.1');
`;

await Stage.run('libraries', async (stage) => {
  await stage.section('Authlib, without PKCE, with the ID token only', async (check) => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const client = await stage.createClient('Acme Wiki', `${origin}/auth`);
    const source = fill(recipe('Authlib', 'python'), { 'http://localhost:8080/t/acme': stage.issuer });
    const environment = { CLIENT_ID: client.client_id, CLIENT_SECRET: client.client_secret };
    await startFlask(stage, 'wiki', source, environment, port);
    const visitor = await stage.open(origin);

    await visitor.visit(`${origin}/login`);
    const sent = stage.authorizationRequest();
    check.ok(!sent.has('code_challenge') && sent.has('nonce'), 'the library sends a nonce and no PKCE', [...sent.keys()]);
    await stage.signIn();
    check.equal(visitor.page.url(), `${origin}/`, 'the browser ends at the application');
    const claims = await stage.json();
    check.equal(claims?.iss, stage.issuer, 'iss');
    stage.checkClaims(claims, client.client_id);

    // The session and the consent are remembered.
    const from = visitor.documents.length;
    await visitor.visit(`${origin}/login`);
    check.equal(visitor.page.url(), `${origin}/`, 'the second visit ends at the application');
    const pages = visitor.documents.slice(from).filter(({ url, status }) => url.startsWith(stage.portico.origin) && status === 200);
    check.equal(pages.length, 0, 'the second visit shows no page of the provider');
  });

  await stage.section('Authlib, a public client with the printed settings', async (check) => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const client = await stage.createClient('Public Wiki', `${origin}/auth`, '--public', '--for', 'authlib');
    const { environment, code } = pasted(client.settings);
    const source = recipe('Authlib', 'python').replace(/^oauth\.register\(.*?^\)\n/ms, () => code);
    await startFlask(stage, 'public', source, environment, port);
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/login`);
    check.equal(stage.authorizationRequest().get('code_challenge_method'), 'S256', 'it sends PKCE');
    await stage.signIn();
    check.equal(visitor.page.url(), `${origin}/`, 'the browser ends at the application');
    stage.checkClaims(await stage.json(), client.client_id);
  });

  await stage.section('openid-client, a public client with the printed settings', async (check) => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const client = await stage.createClient('Public Shop', `${origin}/callback`, '--public', '--for', 'openid-client');
    const { environment, code } = pasted(client.settings);
    symlinkSync(path.join(installed('PORTICO_TEST_SYSTEM_NPM'), 'node_modules'), path.join(stage.dir, 'node_modules'));
    const script = path.join(stage.dir, 'shop.mjs');
    writeFileSync(script, code + JAVASCRIPT);
    await stage.start(process.execPath, [script], { port, environment });
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/login`);
    check.equal(stage.authorizationRequest().get('code_challenge_method'), 'S256', 'it sends PKCE');
    await stage.signIn();
    check.equal(new URL(visitor.page.url()).origin, origin, 'the browser ends at the application');
    stage.checkClaims(await stage.json(), client.client_id);
  });
});
