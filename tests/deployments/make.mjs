// Makes the deployment that tests/it/upgrades.rs checks: drives a binary over its command line and over HTTP, once on
// SQLite and once on PostgreSQL, and stores its database, its key file and its secrets.
//
//   node tests/deployments/make.mjs --binary FILE --name NN-SCHEMA --commit ID [--dir FOLDER]
//
// `--commit` names the commit that the binary was built from. `--dir` keeps the data and the log of the server there.
// README.md beside this file says when a deployment is made and how it is named.

import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { Flow, parseJson, Unexpected } from '../system/lib/flow.mjs';
import { Http, Jar } from '../system/lib/http.mjs';
import { flag, freePort, Portico, runChild, sleep, workDir } from '../system/lib/portico.mjs';
import { Postgres } from '../system/lib/postgres.mjs';
import { Signer, submit } from '../system/lib/credentials.mjs';
import { umbrella } from './organizations.mjs';
import { hooli, initech } from './users.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const binary = flag('binary');
const name = flag('name');
const commit = flag('commit');
if (!binary || !commit || !/^\d\d-\d{6}$/.test(name ?? '')) {
  throw new Error('usage: make.mjs --binary FILE --name NN-SCHEMA --commit ID');
}
if (readdirSync(here).includes(name)) {
  throw new Error(`${name} exists; a kept deployment is never changed`);
}

const publicUrl = 'http://localhost:8080';
const api = 'https://api.example.com';
const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
/** The example pair of RFC 7636, appendix B, which the tests use too. */
const pkce = { verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk', challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' };
const passwords = {
  root: 'correct horse battery root',
  ada: 'correct horse battery acme',
  bob: 'correct horse battery bob',
  carol: 'correct horse battery carol',
  globex: 'correct horse battery globex',
};

/** Sends requests with the User-Agent of a browser, which a session records. */
class Person extends Http {
  send(method, target, options = {}) {
    return super.send(method, target, { ...options, headers: { 'user-agent': agent, ...options.headers } });
  }
}

const cookies = (jar) => Object.fromEntries(jar.values);

/** Returns the answer; throws if its status is not the expected one. */
function expect(status, what, answer) {
  if (answer.status !== status) {
    throw new Unexpected(what, answer);
  }
  return answer;
}

class Maker {
  constructor(portico) {
    this.portico = portico;
    this.http = new Person(portico.port, 4, publicUrl);
  }

  flow(slug, client, scope) {
    return Object.assign(new Flow(slug, { id: client.client_id, secret: client.client_secret }, client.redirect_uri, scope), pkce);
  }

  async client(slug, label, redirectUri, ...flags) {
    const to = redirectUri === undefined ? [] : ['--redirect-uri', redirectUri];
    const made = await this.portico.command(['client', 'create', '--tenant', slug, '--name', label, ...to, ...flags]);
    return { client_id: made.client_id, client_secret: made.client_secret ?? undefined, redirect_uri: redirectUri };
  }

  account(slug, person, password, ...flags) {
    const typed = password === undefined ? [] : ['--password-stdin'];
    const args = ['account', 'create', '--tenant', slug, '--email', `${person}@example.com`, '--verified'];
    return this.portico.command([...args, ...typed, ...flags], password);
  }

  /** Sets up the first administrator with the link that the first start printed. */
  async administrator() {
    for (const until = Date.now() + 5_000; this.portico.setupLink === undefined && Date.now() < until; ) {
      await sleep(50);
    }
    const fields = { email: 'root@example.com', password: passwords.root };
    expect(200, 'the first administrator', await submit(this.http, new Jar(), new URL(this.portico.setupLink).pathname, 'setup-form', fields));
    return { email: fields.email, password: fields.password };
  }

  async keysOf(slug) {
    return parseJson(expect(200, 'the JWK set', await this.http.send('GET', `/t/${slug}/oauth2/jwks`)));
  }

  async refreshed(flow, token) {
    return parseJson(expect(200, 'refreshing', await flow.refresh(this.http, token)));
  }

  async revoke(flow, token) {
    expect(200, 'revoking', await flow.post(this.http, '/oauth2/revoke', { token }));
  }

  async machineToken(flow) {
    return parseJson(expect(200, 'client_credentials', await flow.post(this.http, '/oauth2/token', { grant_type: 'client_credentials' }))).access_token;
  }

  /** Makes tenant `acme` with settings, accounts and clients, and what ada and bob leave behind there. */
  async acme() {
    const { portico, http } = this;
    const { issuer } = await portico.createTenant('acme', 'Acme Inc');
    const logo = path.join(here, '../pictures/mark.png');
    const look = ['branding.accent=#e4572e', 'branding.ground=#1b2a41', `branding.logo=@${logo}`, 'privacy_url=https://acme.example.com/privacy'];
    // Long enough for tests an hour later.
    await portico.command(['tenant', 'set', 'acme', 'token.access=2h', 'flow=2h', ...look]);
    const scope = ['--scope', 'read=Read your things', '--lifetime', '2h'];
    const things = await portico.command(['api', 'create', '--tenant', 'acme', api, '--name', 'Things', ...scope]);

    const ada = await this.account('acme', 'ada', passwords.ada, '--name', 'Ada Lovelace');
    await portico.command(['account', 'set', '--tenant', 'acme', 'ada@example.com', 'given_name=Ada', 'locale=en-GB', 'address.country=UK']);
    const bob = await this.account('acme', 'bob', passwords.bob, '--name', 'Bob');
    const eve = await this.account('acme', 'eve', undefined, '--name', 'Eve', '--setup-link');
    await this.account('acme', 'carol', passwords.carol);

    const refreshing = ['--grant', 'authorization_code', 'refresh_token'];
    const programs = ['--grant', 'client_credentials', '--resource', api];
    const shop = await this.client('acme', 'Shop', 'https://rp.example.com/cb', ...refreshing, '--resource', api, '--post-logout-redirect-uri', 'https://rp.example.com/bye');
    const phone = await this.client('acme', 'Phone', 'https://app.example.com/cb', ...refreshing, '--public', '--first-party', '--online-refresh');
    const nightly = await this.client('acme', 'Nightly', undefined, ...programs);
    const signer = new Signer('/t/acme');
    const jwks = path.join(portico.dir, 'jwks.json');
    writeFileSync(jwks, signer.jwks);
    const ledger = await this.client('acme', 'Ledger', undefined, ...programs, '--auth-method', 'private_key_jwt', '--jwks', jwks);
    const vault = await this.client('acme', 'Vault', undefined, ...programs, '--auth-method', 'client_secret_jwt');

    const inShop = this.flow('acme', shop, 'openid profile email offline_access');
    const inPhone = this.flow('acme', phone, 'openid profile email');
    const asNightly = this.flow('acme', { ...nightly, redirect_uri: '' }, '');
    const signIn = (flow, person) => flow.signIn(http, `${person}@example.com`, passwords[person]);

    const { jar, code } = await signIn(inShop, 'ada');
    const current = await inShop.tokens(http, code);
    const another = async () => inShop.tokens(http, await inShop.authorize(http, jar));
    const first = await another();
    const second = await this.refreshed(inShop, first.refresh_token);
    const revoked = await another();
    await this.revoke(inShop, revoked.refresh_token);
    const inPocket = await inPhone.tokens(http, await inPhone.authorize(http, jar));
    const withdrawn = await inPhone.tokens(http, await inPhone.authorize(http, jar));
    await this.revoke(inPhone, withdrawn.access_token);

    const ended = await signIn(inPhone, 'ada');
    const endedTokens = await inPhone.tokens(http, ended.code);
    const endedJar = ended.jar.clone();
    await submit(http, ended.jar, '/t/acme/logout', 'logout-form', {});

    expect(401, 'a wrong password', await inShop.postLogin(http, await inShop.openLogin(http), 'ada@example.com', 'a wrong password of hers'));
    const waiting = await inShop.openLogin(http);

    const leave = new URLSearchParams({ client_id: shop.client_id, post_logout_redirect_uri: 'https://rp.example.com/bye', state: 'a state' });
    const leaving = expect(303, 'signing out at a client', await http.send('GET', `/t/acme/oauth2/logout?${leave}`, { jar }));

    const bobs = await signIn(inPhone, 'bob');
    const bobsTokens = await inPhone.tokens(http, bobs.code);
    await portico.command(['account', 'lock', '--tenant', 'acme', 'bob@example.com']);
    await portico.command(['account', 'delete', '--tenant', 'acme', 'carol@example.com', '--yes']);

    expect(200, 'an assertion', await signer.use(http, signer.assertion(ledger.client_id, issuer)));
    const machine = await this.machineToken(asNightly);
    const machineRevoked = await this.machineToken(asNightly);
    await this.revoke(asNightly, machineRevoked);

    return {
      issuer,
      metadata: parseJson(await http.send('GET', '/t/acme/.well-known/openid-configuration')),
      jwks: await this.keysOf('acme'),
      api: { identifier: api, secret: things.introspection_secret },
      accounts: {
        ada: { email: 'ada@example.com', password: passwords.ada, sub: ada.sub },
        bob: { email: 'bob@example.com', password: passwords.bob, sub: bob.sub },
        eve: { email: 'eve@example.com', sub: eve.sub, setup_link: new URL(eve.setup_link).pathname },
        carol: { email: 'carol@example.com' },
      },
      clients: { shop, phone, nightly, vault, ledger: { ...ledger, jwk: signer.pair.privateKey.export({ format: 'jwk' }) } },
      ada: { cookies: cookies(jar), current, used: first, successor: second, revoked, phone: inPocket, withdrawn: withdrawn.access_token },
      ended: { cookies: cookies(endedJar), tokens: endedTokens },
      waiting: { cookies: cookies(waiting.jar), page: waiting.page },
      leaving: { page: leaving.headers.location },
      bob: { cookies: cookies(bobs.jar), tokens: bobsTokens },
      machine: { token: machine, revoked: machineRevoked },
    };
  }

  /** Makes tenant `globex` with the same address, another password and a rotated key, and suspends it. */
  async globex() {
    const { portico } = this;
    const { issuer } = await portico.createTenant('globex', 'Globex');
    const ada = await this.account('globex', 'ada', passwords.globex, '--name', 'Ada of Globex');
    const shop = await this.client('globex', 'Shop', 'https://rp.example.com/cb');
    await portico.command(['key', 'rotate', '--tenant', 'globex', '--alg', 'ES256', '--now']);
    const jwks = await this.keysOf('globex');
    await portico.command(['tenant', 'suspend', 'globex']);
    return { issuer, jwks, accounts: { ada: { email: 'ada@example.com', password: passwords.globex, sub: ada.sub } }, clients: { shop } };
  }

  async everything() {
    const root = await this.administrator();
    const acme = await this.acme();
    const globex = await this.globex();
    const users = { initech: await initech(this), hooli: await hooli(this), umbrella: await umbrella(this) };
    // The sealer links the last events within a second.
    await sleep(2_500);
    const audit = await this.portico.command(['audit', 'verify', '--all']);
    if (audit.some(({ faults, unsealed }) => faults + unsealed > 0)) {
      throw new Error(`the audit logs are not sealed: ${JSON.stringify(audit)}`);
    }
    this.http.close();
    return { root, acme, globex, ...users, audit };
  }
}

const compact = `
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in ('PRAGMA wal_checkpoint(TRUNCATE)', 'VACUUM', 'PRAGMA wal_checkpoint(TRUNCATE)'):
    connection.execute(statement).fetchall()
print(connection.execute('PRAGMA integrity_check').fetchone()[0])
connection.close()
`;

async function run(what, dir, command, args) {
  const { status, out, err } = await runChild(dir, command, args);
  if (status !== 0) {
    throw new Error(`${what} ended with ${status}: ${err}`);
  }
  return out;
}

/** Stores the SQLite database as one compacted file. */
async function keepSqlite(portico, folder) {
  const file = path.join(portico.data, 'portico.db');
  const whole = await run('SQLite', portico.dir, process.env.PORTICO_TEST_SYSTEM_PYTHON ?? 'python3', ['-c', compact, file]);
  if (whole.trim() !== 'ok') {
    throw new Error(`the database is not whole: ${whole}`);
  }
  copyFileSync(file, path.join(folder, 'portico.db'));
  chmodSync(path.join(folder, 'portico.db'), 0o644);
}

/** Stores the database as statements that every supported PostgreSQL accepts, without meta-commands of psql. */
async function keepPostgres(postgres, dir, folder) {
  const args = ['--no-owner', '--no-privileges', '--rows-per-insert', '100', '-d', postgres.url];
  const dump = await run('pg_dump', dir, path.join(postgres.bin, 'pg_dump'), args);
  const own = dump.split('\n').filter((line) => !/^(--|\\|SET |SELECT pg_catalog\.set_config\()/.test(line));
  writeFileSync(path.join(folder, 'portico.sql'), `${own.join('\n').replace(/\n{2,}/g, '\n').trim()}\n`);
}

async function make(engine, dir) {
  const home = path.join(dir, engine);
  mkdirSync(home, { recursive: true });
  const postgres = engine === 'postgres' ? await Postgres.start(path.join(home, 'server')) : undefined;
  const database = postgres === undefined ? {} : { PORTICO_DATABASE__URL: postgres.url };
  const portico = new Portico(home, await freePort(), database, { binary, publicOrigin: publicUrl });
  await portico.start();
  const known = await new Maker(portico).everything();
  const end = await portico.stop();
  if (end.code !== 0) {
    throw new Error(`the server did not stop cleanly: ${JSON.stringify(end)}`);
  }
  const version = (await portico.try(['--version'])).out.trim();
  const folder = path.join(here, name, engine);
  mkdirSync(folder, { recursive: true });
  const facts = { version, commit, made_at: Math.floor(Date.now() / 1000), public_url: publicUrl };
  writeFileSync(path.join(folder, 'known.json'), `${JSON.stringify({ ...facts, ...known }, null, 2)}\n`);
  copyFileSync(path.join(portico.data, 'master.key'), path.join(folder, 'master.key'));
  chmodSync(path.join(folder, 'master.key'), 0o644);
  await (postgres === undefined ? keepSqlite(portico, folder) : keepPostgres(postgres, home, folder));
  await postgres?.stop();
  console.log(`${name}/${engine} is made`);
}

const dir = workDir('deployments');
await make('sqlite', dir);
await make('postgres', dir);
