// oauth2-proxy in front of an application: with the documented flags, which send neither PKCE nor a nonce, and with the
// recipe of docs/recipes.md. With the recipe it refreshes tokens, in five requests of one page at once.
//
//   node oauth2-proxy.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

import { installed } from './lib/packages.mjs';
import { freePort, sleep } from './lib/portico.mjs';
import { fill, recipe } from './lib/recipes.mjs';
import { Stage } from './lib/stage.mjs';

/** The protected application: it shows the headers that it gets. */
const application = http.createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(request.headers));
});
await new Promise((resolve) => application.listen(0, '127.0.0.1', resolve));
const upstream = `http://127.0.0.1:${application.address().port}/`;

/** Starts the proxy with this configuration file. */
async function startProxy(stage, name, configuration, flags, port) {
  const file = path.join(stage.dir, `${name}.cfg`);
  writeFileSync(file, configuration);
  return stage.start(installed('PORTICO_TEST_SYSTEM_OAUTH2_PROXY'), ['--config', file, ...flags], { port });
}

await Stage.run('oauth2-proxy', async (stage) => {
  await stage.section('oauth2-proxy with the documented flags', async (check) => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const client = await stage.createClient('Proxy', `${origin}/oauth2/callback`);
    // The flags of its page "OpenID Connect". The cookie secret is longer, since it refuses the documented one.
    const flags = [
      ...['--provider', 'oidc', '--provider-display-name', 'Acme'],
      ...['--client-id', client.client_id, '--client-secret', client.client_secret],
      ...['--redirect-url', `${origin}/oauth2/callback`, '--oidc-issuer-url', stage.issuer],
      ...['--cookie-secure=false', `--cookie-secret=${randomBytes(16).toString('hex')}`, '--email-domain', 'example.com'],
      ...['--upstream', upstream, '--http-address', `127.0.0.1:${port}`],
    ];
    await startProxy(stage, 'documented', '', flags, port);
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/`);
    await visitor.click('button[type=submit]');
    const sent = stage.authorizationRequest();
    check.ok(!sent.has('code_challenge') && !sent.has('nonce'), 'it sends neither PKCE nor a nonce', [...sent.keys()]);
    await stage.signIn();
    const headers = await stage.json();
    check.equal(headers['x-forwarded-email'], stage.user.email, 'the application gets the address');
    check.equal(headers['x-forwarded-user'], stage.sub, 'the application gets the subject');
  });

  await stage.section('oauth2-proxy, the recipe', async (check) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const client = await stage.createClient('Proxy recipe', `${origin}/oauth2/callback`);
    const configuration = fill(recipe('oauth2-proxy', 'toml'), {
      'http://localhost:8080/t/acme': stage.issuer,
      'localhost:4180': `localhost:${port}`,
      '127.0.0.1:4180': `127.0.0.1:${port}`,
      'http://127.0.0.1:3000/': upstream,
      CLIENT_ID: client.client_id,
      CLIENT_SECRET: client.client_secret,
      COOKIE_SECRET: randomBytes(16).toString('hex'),
      // So that the test need not wait.
      'cookie_refresh = "5m"': 'cookie_refresh = "1s"',
    });
    const proxy = await startProxy(stage, 'recipe', configuration, ['--pass-access-token'], port);
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/`);
    await visitor.click('button[type=submit]');
    check.equal(stage.authorizationRequest().get('code_challenge_method'), 'S256', 'it sends PKCE');
    await stage.signIn();
    const headers = await stage.json();
    check.equal(headers['x-forwarded-email'], stage.user.email, 'the application gets the address');
    const seen = new Set([headers['x-forwarded-access-token']]);

    const refreshes = () => proxy.log.match(/Refreshing session/g)?.length ?? 0;
    for (const round of ['first', 'second', 'third']) {
      // The proxy counts whole seconds.
      await sleep(2200);
      const before = refreshes();
      const answers = await stage.fetchAtOnce(`${origin}/`, 5);
      check.equal(answers.map(({ status }) => status), Array(5).fill(200), `${round} refresh: five requests at once`);
      check.equal(refreshes() - before, 5, `${round} refresh: each request refreshes`);
      for (const { body } of answers) {
        const token = body.startsWith('{') ? JSON.parse(body)['x-forwarded-access-token'] : undefined;
        check.ok(token !== undefined && !seen.has(token), `${round} refresh: a new access token in each`);
        seen.add(token);
      }
    }
    check.ok(!/Unable to refresh|invalid_grant/.test(proxy.log), 'the proxy reports no failed refresh');
    await visitor.visit(`${origin}/`);
    check.equal((await stage.json())['x-forwarded-email'], stage.user.email, 'the session lives on');
  });
});
application.closeAllConnections();
application.close();
