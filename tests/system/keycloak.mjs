// Keycloak as a broker: its identity provider `oidc`, as in the recipe of docs/recipes.md, signs users in at Portico for
// a relying party that knows only Keycloak, and signs them out. Once as it is, once with private_key_jwt.
//
//   node keycloak.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { installed } from './lib/packages.mjs';
import { freePort, runChild } from './lib/portico.mjs';
import { Program } from './lib/programs.mjs';
import { fill, recipe } from './lib/recipes.mjs';
import { Stage } from './lib/stage.mjs';

/** The relying party: the recipe for openid-client. Keycloak registers it in each realm. */
const party = { clientId: 'shop', secret: randomBytes(16).toString('hex') };

class Keycloak {
  #password;

  /** Starts Keycloak with a database in memory, on loopback only, from a copy, because it writes to its folder. */
  static async start(dir) {
    const self = new Keycloak();
    self.dir = dir;
    self.home = path.join(dir, 'keycloak');
    cpSync(installed('PORTICO_TEST_SYSTEM_KEYCLOAK'), self.home, { recursive: true });
    const port = await freePort();
    self.origin = `http://localhost:${port}`;
    const password = randomBytes(16).toString('hex');
    const environment = { KC_BOOTSTRAP_ADMIN_USERNAME: 'admin', KC_BOOTSTRAP_ADMIN_PASSWORD: password };
    const flags = ['start-dev', '--db=dev-mem', '--http-host=127.0.0.1', `--http-port=${port}`];
    self.program = await Program.start(dir, path.join(self.home, 'bin/kc.sh'), flags, { port, environment, seconds: 400 });
    self.#password = password;
    return self;
  }

  /** Calls the admin API and returns the JSON document, if there is one. */
  async #call(method, resource, document) {
    const grant = { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: this.#password };
    const token = `${this.origin}/realms/master/protocol/openid-connect/token`;
    const { access_token } = await (await fetch(token, { method: 'POST', body: new URLSearchParams(grant) })).json();
    const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
    const response = await fetch(`${this.origin}/admin/realms${resource}`, { method, headers, body: JSON.stringify(document) });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${resource} answered ${response.status}: ${text}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  }

  read(realm, resource) {
    return this.#call('GET', `/${realm}/${resource}`);
  }

  /** Creates a realm in which the relying party is registered. */
  async createRealm(realm, partyOrigin) {
    await this.#call('POST', '', { realm, enabled: true });
    const attributes = { 'post.logout.redirect.uris': `${partyOrigin}/` };
    await this.#call('POST', `/${realm}/clients`, { ...party, redirectUris: [`${partyOrigin}/callback`], attributes });
  }

  /** Imports an identity provider with the command of the recipe. */
  async importProvider(realm, settings) {
    const file = path.join(this.dir, `acme-${realm}.json`);
    writeFileSync(file, settings);
    await this.#kcadm('config', 'credentials', '--server', this.origin, '--realm', 'master', '--user', 'admin', '--password', this.#password);
    await this.#kcadm('create', 'identity-provider/instances', '-r', realm, '-f', file);
  }

  async #kcadm(...arguments_) {
    const env = { PATH: process.env.PATH, HOME: this.dir };
    const { status, out, err } = await runChild(this.dir, path.join(this.home, 'bin/kcadm.sh'), arguments_, { env, cwd: this.dir });
    if (status !== 0) {
      throw new Error(`kcadm.sh ${arguments_.slice(0, 2).join(' ')} ended with ${status}\n${out}${err}`);
    }
  }

  /** Returns the redirect URI and flags of the client at Portico. */
  uris(realm) {
    const uri = `${this.origin}/realms/${realm}/broker/acme/endpoint`;
    return [uri, '--post-logout-redirect-uri', `${uri}/logout_response`];
  }
}

/** Starts the relying party. */
async function startParty(stage, keycloak, realm, port) {
  const folder = path.join(stage.dir, realm);
  mkdirSync(folder, { recursive: true });
  // With offline_access, Keycloak keeps no session that a sign-out could end.
  const source = fill(recipe('openid-client', 'js'), { 'openid profile offline_access': 'openid profile' });
  writeFileSync(path.join(folder, 'shop.mjs'), source);
  symlinkSync(path.join(installed('PORTICO_TEST_SYSTEM_NPM'), 'node_modules'), path.join(folder, 'node_modules'));
  const issuer = `${keycloak.origin}/realms/${realm}`;
  const environment = { PORT: String(port), CLIENT_ID: party.clientId, CLIENT_SECRET: party.secret, ISSUER: issuer };
  await stage.start(process.execPath, [path.join(folder, 'shop.mjs')], { port, environment });
}

/** Signs in and out at the relying party, through Keycloak. */
async function signInAndOut(stage, check, keycloak, realm, origin) {
  const visitor = await stage.open(keycloak.origin, origin);
  const choose = async () => {
    await visitor.visit(`${origin}/login`);
    check.ok(visitor.page.url().startsWith(`${keycloak.origin}/realms/${realm}/`), 'the application sends the browser to Keycloak', visitor.page.url());
    await visitor.click('#social-acme');
  };
  await choose();
  const sent = stage.authorizationRequest();
  check.equal(sent.get('code_challenge_method'), 'S256', 'Keycloak sends PKCE');
  check.ok(sent.has('nonce'), 'Keycloak sends a nonce', [...sent.keys()]);
  await stage.signIn();
  check.equal(visitor.page.url(), `${origin}/`, 'the browser ends at the application, without questions of Keycloak');
  check.equal(await visitor.text(), `Hello, ${stage.user.name}`, 'the application knows the name');

  const users = await keycloak.read(realm, 'users');
  check.equal(users.length, 1, 'Keycloak has one user');
  const [user] = users;
  check.equal(`${user?.firstName} ${user?.lastName}`, stage.user.name, 'name at Keycloak');
  check.equal(user?.email, stage.user.email, 'email at Keycloak');
  check.equal(user?.emailVerified, true, 'emailVerified at Keycloak');
  const links = await keycloak.read(realm, `users/${user?.id}/federated-identity`);
  check.equal(links.map(({ userId }) => userId), [stage.sub], 'the user at Keycloak is linked to the sub');

  await visitor.visit(`${origin}/refresh`);
  check.equal(await visitor.text(), `Hello, ${stage.user.name}`, 'the application refreshes at Keycloak');

  await visitor.visit(`${origin}/logout`);
  const asked = visitor.documents.findLast(({ url }) => url.startsWith(`${stage.issuer}/oauth2/logout`));
  const keys = asked === undefined ? [] : [...new URL(asked.url).searchParams.keys()];
  check.ok(keys.includes('id_token_hint'), 'sign-out: Keycloak sends the ID token to Portico', keys);
  check.equal(visitor.page.url().split('?')[0], `${origin}/`, 'sign-out: the browser returns to the application');
  check.equal(await visitor.text(), 'Not signed in', 'sign-out: the page of the application');
  await choose();
  check.equal(await visitor.where(), 'login', 'after sign-out the user has to sign in at Portico');
}

await Stage.run('keycloak', async (stage) => {
  const keycloak = await Keycloak.start(stage.dir);

  await stage.section('Keycloak as a broker, the recipe', async (check) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    await keycloak.createRealm('main', origin);
    const client = await stage.createClient('Keycloak', ...keycloak.uris('main'));
    const settings = fill(recipe('Keycloak', 'json'), {
      'http://localhost:8080/t/acme': stage.issuer,
      CLIENT_ID: client.client_id,
      CLIENT_SECRET: client.client_secret,
    });
    await keycloak.importProvider('main', settings);
    await startParty(stage, keycloak, 'main', port);
    await signInAndOut(stage, check, keycloak, 'main', origin);
  });

  await stage.section('Keycloak as a broker, with private_key_jwt', async (check) => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    await keycloak.createRealm('keys', origin);
    const keys = path.join(stage.dir, 'keys.json');
    writeFileSync(keys, await (await fetch(`${keycloak.origin}/realms/keys/protocol/openid-connect/certs`)).text());
    const flags = ['--auth-method', 'private_key_jwt', '--jwks', keys];
    const client = await stage.createClient('Keycloak keys', ...keycloak.uris('keys'), ...flags);
    const settings = fill(recipe('Keycloak', 'json'), {
      'http://localhost:8080/t/acme': stage.issuer,
      CLIENT_ID: client.client_id,
      '    "clientSecret": "CLIENT_SECRET",\n': '',
      client_secret_basic: 'private_key_jwt',
    });
    await keycloak.importProvider('keys', settings);
    await startParty(stage, keycloak, 'keys', port);
    await signInAndOut(stage, check, keycloak, 'keys', origin);
  });

  await keycloak.program.stop();
  if (stage.check.failed > 0) {
    console.log(`-- Keycloak's log:\n${keycloak.program.log}`);
  }
});
