// A relying party in Go with go-oidc and golang.org/x/oauth2: according to their documentation, which sends neither
// PKCE nor a nonce; the recipe of docs/recipes.md; and as a public client with the settings that `--for go-oidc` prints. The
// first one refreshes in five goroutines at once.
//
//   node go-oidc.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { freePort } from './lib/portico.mjs';
import { buildGo } from './lib/programs.mjs';
import { fill, pasted, recipe } from './lib/recipes.mjs';
import { Stage } from './lib/stage.mjs';

await Stage.run('go-oidc', async (stage) => {
  const documented = await buildGo(stage.dir);

  await stage.section('go-oidc according to its documentation', async (check) => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const client = await stage.createClient('Go', `${origin}/callback`);
    const environment = {
      RP_ISSUER: stage.issuer,
      RP_LISTEN: `127.0.0.1:${port}`,
      RP_CLIENT_ID: client.client_id,
      RP_CLIENT_SECRET: client.client_secret,
    };
    await stage.start(documented, [], { port, environment });
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/login`);
    const sent = stage.authorizationRequest();
    check.ok(!sent.has('code_challenge') && !sent.has('nonce'), 'it sends neither PKCE nor a nonce', [...sent.keys()]);
    await stage.signIn();
    check.equal(visitor.page.url(), `${origin}/`, 'the browser ends at the application');
    stage.checkClaims(await stage.json(), client.client_id);

    for (const round of ['first', 'second']) {
      await visitor.visit(`${origin}/refresh`);
      const results = await stage.json();
      check.equal(results.map(({ error }) => error ?? ''), ['', '', '', '', ''], `${round} refresh: five at once succeed`);
      check.equal(results.map(({ sub }) => sub), Array(5).fill(stage.sub), `${round} refresh: sub`);
      check.equal(new Set(results.map((result) => result.access_token)).size, 5, `${round} refresh: five access tokens`);
      check.equal(new Set(results.map((result) => result.refresh_token)).size, 1, `${round} refresh: one refresh token`);
    }
    await visitor.visit(`${origin}/refresh?shared=yes`);
    const shared = await stage.json();
    check.equal(shared.map(({ error }) => error ?? ''), ['', '', '', '', ''], 'five goroutines with one token source');
    check.equal(new Set(shared.map((result) => result.access_token)).size, 1, 'one token source refreshes once');
  });

  await stage.section('go-oidc, the recipe', async (check) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const source = fill(recipe('go-oidc', 'go'), { 'http://localhost:8080/t/acme': stage.issuer, 'localhost:3000': `localhost:${port}` });
    const program = await buildGo(stage.dir, source);
    const client = await stage.createClient('Go recipe', `${origin}/callback`);
    await stage.start(program, [], { port, environment: { CLIENT_ID: client.client_id, CLIENT_SECRET: client.client_secret } });
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/login`);
    check.equal(stage.authorizationRequest().get('code_challenge_method'), 'S256', 'it sends PKCE');
    await stage.signIn();
    check.equal(await visitor.text(), `Hello, ${stage.user.name}`, 'the application knows the name');
  });

  await stage.section('go-oidc, a public client with the printed settings', async (check) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const client = await stage.createClient('Public Go', `${origin}/callback`, '--public', '--for', 'go-oidc');
    const { environment, code } = pasted(client.settings);
    // The recipe makes a verifier for each sign-in itself.
    const settings = `\tctx := context.Background()\n${code.slice(0, code.indexOf('verifier := '))}`;
    const source = fill(recipe('go-oidc', 'go'), { 'localhost:3000': `localhost:${port}` });
    const program = await buildGo(stage.dir, source.replace(/^\tprovider, err := .*?^\tconfig := oauth2\.Config\{.*?^\t\}\n/ms, () => settings));
    await stage.start(program, [], { port, environment });
    const visitor = await stage.open(origin);
    await visitor.visit(`${origin}/login`);
    check.equal(stage.authorizationRequest().get('code_challenge_method'), 'S256', 'it sends PKCE');
    await stage.signIn();
    check.equal(await visitor.text(), `Hello, ${stage.user.name}`, 'the application knows the name');
  });
});
