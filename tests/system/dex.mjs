// Dex as a broker: its connector `oidc` signs users in at Portico, for a relying party in Go that knows only Dex. Once
// with the documented configuration, which sends neither PKCE nor a nonce, and once with the recipe of docs/recipes.md.
//
//   node dex.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { installed } from './lib/packages.mjs';
import { freePort, sleep } from './lib/portico.mjs';
import { buildGo } from './lib/programs.mjs';
import { fill, recipe } from './lib/recipes.mjs';
import { Stage } from './lib/stage.mjs';

/** The relying party that the documentation and the recipe register at Dex. */
const party = { id: 'example-app', secret: randomBytes(16).toString('hex') };

await Stage.run('dex', async (stage) => {
  const relyingParty = await buildGo(stage.dir);

  /** Starts Dex and the relying party behind it, and signs in. Returns the relying party's origin. */
  async function signIn(check, name, { port, configuration, partyPort }) {
    const dex = `http://127.0.0.1:${port}`;
    const origin = `http://127.0.0.1:${partyPort}`;
    const file = path.join(stage.dir, `${name}.yaml`);
    writeFileSync(file, configuration);
    await stage.start(installed('PORTICO_TEST_SYSTEM_DEX'), ['serve', file], { port });
    const environment = { RP_ISSUER: `${dex}/dex`, RP_LISTEN: `127.0.0.1:${partyPort}`, RP_CLIENT_ID: party.id, RP_CLIENT_SECRET: party.secret };
    await stage.start(relyingParty, [], { port: partyPort, environment });
    const visitor = await stage.open(dex, origin);
    await visitor.visit(`${origin}/login`);
    const sent = stage.authorizationRequest();
    check.ok(!sent.has('code_challenge') && !sent.has('nonce'), 'Dex sends neither PKCE nor a nonce', [...sent.keys()]);
    await stage.signIn();
    if (visitor.page.url().startsWith(`${dex}/dex/approval`)) {
      await visitor.click('form:has(input[value=approve]) button');
    }
    check.equal(visitor.page.url(), `${origin}/`, 'the browser ends at the relying party');
    const claims = await stage.json();
    check.equal(claims?.iss, `${dex}/dex`, 'iss: the relying party knows only Dex');
    check.equal(claims?.email, stage.user.email, 'email');
    check.equal(claims?.email_verified, true, 'email_verified');
    check.equal(claims?.name, stage.user.name, 'name');
    return origin;
  }

  await stage.section('Dex according to its documentation', async (check) => {
    const [port, partyPort] = [await freePort(), await freePort()];
    const client = await stage.createClient('Dex', `http://127.0.0.1:${port}/dex/callback`);
    // The examples of its pages "Getting started" and "OpenID Connect connector".
    const configuration = `
issuer: http://127.0.0.1:${port}/dex
storage:
  type: memory
web:
  http: 127.0.0.1:${port}
staticClients:
- id: ${party.id}
  redirectURIs:
  - http://127.0.0.1:${partyPort}/callback
  name: Example App
  secret: ${party.secret}
connectors:
- type: oidc
  id: portico
  name: Acme
  config:
    issuer: ${stage.issuer}
    clientID: ${client.client_id}
    clientSecret: ${client.client_secret}
    redirectURI: http://127.0.0.1:${port}/dex/callback
`;
    await signIn(check, 'documented', { port, configuration, partyPort });
  });

  await stage.section('Dex, the recipe', async (check) => {
    const [port, partyPort] = [await freePort(), await freePort()];
    const client = await stage.createClient('Dex recipe', `http://127.0.0.1:${port}/dex/callback`);
    const configuration = fill(recipe('Dex', 'yaml'), {
      'http://localhost:8080/t/acme': stage.issuer,
      '127.0.0.1:5556': `127.0.0.1:${port}`,
      'http://127.0.0.1:5555/callback': `http://127.0.0.1:${partyPort}/callback`,
      'id: example-app': `id: ${party.id}`,
      EXAMPLE_APP_SECRET: party.secret,
      // So that the test need not wait: Dex refreshes at Portico only if it last did so longer ago.
      'reuseInterval: 3s': 'reuseInterval: 1s',
      CLIENT_ID: client.client_id,
      CLIENT_SECRET: client.client_secret,
    });
    const origin = await signIn(check, 'recipe', { port, configuration, partyPort });
    for (const round of ['first', 'second']) {
      await sleep(1500);
      await stage.visitor.visit(`${origin}/refresh`);
      const results = await stage.json();
      check.equal(results.map(({ error }) => error ?? ''), ['', '', '', '', ''], `${round} refresh: five at once succeed`);
    }
  });
});
