// A Quarkus application with the extension quarkus-oidc: once with the settings of its guide, which send neither PKCE nor
// a nonce, once with the recipe of docs/recipes.md, which refreshes in five requests at once and signs out, and once as a
// public client with the settings that `--for quarkus` prints.
//
//   node quarkus.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { freePort } from './lib/portico.mjs';
import { buildQuarkus } from './lib/programs.mjs';
import { fill, recipe } from './lib/recipes.mjs';
import { Stage } from './lib/stage.mjs';

/** Builds the application with these settings and starts it. It listens on loopback only. */
async function startApplication(stage, name, settings, port) {
  const jar = await buildQuarkus(stage.dir, name, { 'src/main/resources/application.properties': settings });
  const flags = ['-XX:TieredStopAtLevel=1', '-Dquarkus.http.host=127.0.0.1', `-Dquarkus.http.port=${port}`, '-jar', jar];
  await stage.start('java', flags, { port, seconds: 90 });
}

await Stage.run('quarkus', async (stage) => {
  await stage.section('Quarkus according to its guide', async (check) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    // Without a setting, the redirect URI is the address that the user visits first.
    const client = await stage.createClient('Quarkus', `${origin}/`);
    const settings = `
quarkus.oidc.auth-server-url=${stage.issuer}
quarkus.oidc.client-id=${client.client_id}
quarkus.oidc.credentials.secret=${client.client_secret}
quarkus.oidc.application-type=web-app
`;
    await startApplication(stage, 'documented', settings, port);
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/`);
    const sent = stage.authorizationRequest();
    check.ok(!sent.has('code_challenge') && !sent.has('nonce'), 'it sends neither PKCE nor a nonce', [...sent.keys()]);
    await stage.signIn();
    check.equal(new URL(visitor.page.url()).origin, origin, 'the browser ends at the application');
    const claims = await stage.json();
    check.equal(claims?.sub, stage.sub, 'sub');
    check.equal([claims?.aud].flat(), [client.client_id], 'aud');
  });

  await stage.section('Quarkus, the recipe', async (check) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const flags = ['--post-logout-redirect-uri', `${origin}/bye`];
    const client = await stage.createClient('Quarkus recipe', `${origin}/callback`, ...flags);
    const settings = fill(recipe('Quarkus', 'properties'), {
      'http://localhost:8080/t/acme': stage.issuer,
      CLIENT_ID: client.client_id,
      CLIENT_SECRET: client.client_secret,
    });
    // With the recipe, Quarkus refreshes a token that expires within a minute, so it refreshes these in every request.
    await stage.portico.command(['tenant', 'set', 'acme', 'token.access=30s', 'token.id=30s']);
    await startApplication(stage, 'recipe', settings, port);
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/?from=start`);
    const sent = stage.authorizationRequest();
    check.equal(sent.get('code_challenge_method'), 'S256', 'it sends PKCE');
    await stage.signIn();
    check.equal(visitor.page.url(), `${origin}/?from=start`, 'the browser ends at the page that was visited first');
    stage.checkClaims(await stage.json(), client.client_id);

    await stage.refreshAtOnce(`${origin}/tokens`);

    await visitor.visit(`${origin}/logout`);
    const asked = new URL(visitor.documents.findLast(({ url }) => new URL(url).pathname.endsWith('/oauth2/logout'))?.url);
    check.ok(asked.searchParams.has('id_token_hint'), 'sign-out: it sends the ID token', [...asked.searchParams.keys()]);
    check.equal(visitor.page.url().split('?')[0], `${origin}/bye`, 'sign-out: the browser returns to the application');
    check.equal(await visitor.text(), 'Signed out', 'sign-out: the page of the application');
    await visitor.visit(`${origin}/`);
    check.equal(await visitor.where(), 'login', 'after sign-out the user has to sign in');
  });

  await stage.section('Quarkus, a public client with the printed settings', async (check) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const client = await stage.createClient('Public Quarkus', `${origin}/callback`, '--public', '--for', 'quarkus');
    await startApplication(stage, 'public', client.settings, port);
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/?from=start`);
    check.equal(stage.authorizationRequest().get('code_challenge_method'), 'S256', 'it sends PKCE');
    await stage.signIn();
    check.equal(visitor.page.url(), `${origin}/?from=start`, 'the browser ends at the page that was visited first');
    const claims = await stage.json();
    check.equal(claims?.sub, stage.sub, 'sub');
    check.equal([claims?.aud].flat(), [client.client_id], 'aud');
  });
});
