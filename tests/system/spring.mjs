// Spring Boot with the settings of docs/recipes.md and nothing else: an application that signs users in (oauth2-client),
// which refreshes in five requests at once, the same as a public client with the settings that `--for spring` prints, and
// an API (oauth2-resource-server).
//
//   node spring.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { freePort } from './lib/portico.mjs';
import { buildSpring } from './lib/programs.mjs';
import { fill, recipe } from './lib/recipes.mjs';
import { Stage } from './lib/stage.mjs';

const SETTINGS = 'src/main/resources/application.yml';
const API = 'https://api.example.com';
const OTHER_API = 'https://other.example.com';

/** Starts a jar that listens on loopback only. */
async function startApplication(stage, jar, port) {
  const flags = ['-XX:TieredStopAtLevel=1', '-jar', jar, '--server.address=127.0.0.1', `--server.port=${port}`];
  return stage.start('java', flags, { port, seconds: 90 });
}

await Stage.run('spring', async (stage) => {
  await stage.section('Spring Boot, the recipe of an application', async (check) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const client = await stage.createClient('Spring', `${origin}/login/oauth2/code/acme`);
    const settings = fill(recipe('Spring', 'yaml'), {
      'http://localhost:8080/t/acme': stage.issuer,
      CLIENT_ID: client.client_id,
      CLIENT_SECRET: client.client_secret,
    });
    // Spring refreshes a token that expires within a minute, so it refreshes these in every request.
    await stage.portico.command(['tenant', 'set', 'acme', 'token.access=30s']);
    await startApplication(stage, await buildSpring(stage.dir, 'shop', { [SETTINGS]: settings }), port);
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/`);
    const sent = stage.authorizationRequest();
    check.ok(sent.has('code_challenge') && sent.has('nonce'), 'it sends PKCE and a nonce', [...sent.keys()]);
    await stage.signIn();
    check.equal(new URL(visitor.page.url()).origin, origin, 'the browser ends at the application');
    stage.checkClaims(await stage.json(), client.client_id);

    await stage.refreshAtOnce(`${origin}/tokens`);
  });

  await stage.section('Spring Boot, a public client with the printed settings', async (check) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const flags = ['--public', '--for', 'spring'];
    const client = await stage.createClient('Public Spring', `${origin}/login/oauth2/code/acme`, ...flags);
    await startApplication(stage, await buildSpring(stage.dir, 'public', { [SETTINGS]: client.settings }), port);
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/`);
    check.equal(stage.authorizationRequest().get('code_challenge_method'), 'S256', 'it sends PKCE');
    await stage.signIn();
    check.equal(new URL(visitor.page.url()).origin, origin, 'the browser ends at the application');
    stage.checkClaims(await stage.json(), client.client_id);
  });

  await stage.section('Spring Boot, the recipe of an API', async (check) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    for (const api of [API, OTHER_API]) {
      await stage.portico.command(['api', 'create', '--tenant', 'acme', api, '--name', 'Things', '--typ', 'JWT']);
    }
    const flags = ['--grant', 'client_credentials', '--resource', API, OTHER_API];
    const client = await stage.portico.command(['client', 'create', '--tenant', 'acme', '--name', 'Nightly', ...flags]);
    const settings = fill(recipe('Spring, an API', 'yaml'), { 'http://localhost:8080/t/acme': stage.issuer });
    await startApplication(stage, await buildSpring(stage.dir, 'api', { [SETTINGS]: settings }), port);
    await stage.open(origin);

    const things = async (token) => {
      const response = await fetch(`${origin}/things`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
      return { status: response.status, body: await response.text() };
    };
    const token = async (resource) => {
      const authorization = `Basic ${Buffer.from(`${client.client_id}:${client.client_secret}`).toString('base64')}`;
      const body = new URLSearchParams({ grant_type: 'client_credentials', resource });
      const response = await fetch(`${stage.issuer}/oauth2/token`, { method: 'POST', headers: { authorization }, body });
      return (await response.json()).access_token;
    };
    const answer = await things(await token(API));
    check.must(answer.status, 200, 'the API accepts an access token');
    check.equal([JSON.parse(answer.body).aud].flat(), [API], 'aud');
    check.equal((await things()).status, 401, 'it refuses a request without a token');
    check.equal((await things(await token(OTHER_API))).status, 401, 'it refuses a token for another API');
    check.equal((await things(`${await token(API)}x`)).status, 401, 'it refuses a token with another signature');
  });
});
