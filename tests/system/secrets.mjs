// No secret is stored or logged in plain text (P-08, A-92). At the finest log level, on both engines, users and clients
// use every kind of secret, validly and invalidly, and send them in the wrong fields. Then every file is searched: the
// database, its WAL and its server's log, the server's log, the data folder. The search is tested with planted secrets.
//
//   node secrets.mjs [--engines sqlite,postgres] [--dir FOLDER]
//
// PORTICO_TEST_BIN names a debug build, since a release build does not contain the finest level.

import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { Flow, parseJson } from './lib/flow.mjs';
import { Http, Jar, parseForm } from './lib/http.mjs';
import { flag, freePort, Portico, sleep, workDir } from './lib/portico.mjs';
import { Postgres } from './lib/postgres.mjs';
import { filesIn, forms, Scanner, Secrets } from './lib/scan.mjs';

const redirectUri = 'https://console.example.com/callback';
const check = new Checks();
const dir = workDir('secrets');
const json = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Matches private members of a JWK in plain text (RFC 7518, 6.2.2 and 6.3.2). */
const privatePart = /"(d|p|q|dp|dq|qi)"\s*:\s*"[\w-]{20,}"/;

/** A form on a page, as a browser fills it in. */
class Form {
  constructor(deployment, page, id, jar = new Jar()) {
    Object.assign(this, { deployment, page, id, jar });
  }

  async open() {
    const { status, body } = await this.deployment.http.send('GET', this.page, { jar: this.jar });
    this.fields = parseForm(body, this.id)?.fields ?? {};
    this.deployment.secrets.add('form field form_token', this.fields.form_token);
    return status;
  }

  async send(fields) {
    const { http } = this.deployment;
    const form = { ...this.fields, ...fields };
    return (await http.send('POST', this.page, { jar: this.jar, headers: { origin: http.origin }, form })).status;
  }
}

/** One engine, its server and every secret that was seen. */
class Deployment {
  secrets = new Secrets();
  paths = new Set();

  constructor(engine) {
    this.engine = engine;
    this.dir = path.join(dir, engine);
    this.remarks = path.join(this.dir, 'commands.log');
  }

  async start() {
    const environment = { PORTICO_TELEMETRY__LOG: 'trace', PORTICO_TELEMETRY__FORMAT: 'json' };
    if (this.engine === 'postgres') {
      this.postgres = await Postgres.start(path.join(this.dir, 'postgres'));
      environment.PORTICO_DATABASE__URL = this.postgres.url;
    }
    const options = { binary: process.env.PORTICO_TEST_BIN };
    this.portico = new Portico(path.join(this.dir, 'server'), await freePort(), environment, options);
    await this.portico.start(60_000);
    this.http = new Http(this.portico.port, 8);
    for (let tries = 0; this.portico.setupLink === undefined && tries < 50; tries += 1) {
      await sleep(100);
    }
    check.ok(this.portico.setupLink, `${this.engine}: the first start prints a set-up link`);
    for (const line of readFileSync(path.join(this.portico.data, 'master.key'), 'utf8').split('\n')) {
      const [, , key] = line.split(' ');
      // The id of the deployment has no third word.
      if (key !== undefined && !line.startsWith('#')) {
        this.secrets.add('master key', Buffer.from(key, 'base64url'));
      }
    }
  }

  /** Runs a command and adds its stderr to the searched files. Its stdout may contain secrets. */
  async command(args, input = '') {
    const { status, out, err } = await this.portico.try([...args, '--json'], input);
    appendFileSync(this.remarks, `${args.slice(0, 2).join(' ')} ${status}\n${err}\n${status === 0 ? '' : out}\n`);
    return { status, ...(status === 0 ? JSON.parse(out) : {}) };
  }

  /** Records the cookies of a jar. */
  note(jar) {
    for (const [name, value] of jar.values) {
      this.secrets.add(`cookie ${/portico-([a-z]+)/.exec(name)?.[1]}`, value);
    }
    return jar;
  }

  newFlow(slug, client, scope) {
    const flow = new Flow(slug, client, redirectUri, scope);
    this.secrets.add('PKCE verifier', flow.verifier);
    this.secrets.add('client secret', client.secret);
    flow.seen = (what, value) => {
      // Ids of flows and requests are in URLs; they are useless without the browser's cookie.
      if (!['form field flow', 'form field request'].includes(what)) {
        this.secrets.add(what, value);
      }
    };
    return flow;
  }

  noteTokens(set) {
    for (const name of ['access_token', 'refresh_token', 'id_token']) {
      this.secrets.add(name.replace('_', ' '), set?.[name]);
    }
    return set;
  }

  async signIn(flow, email, password) {
    const { jar, code } = await flow.signIn(this.http, email, password);
    this.note(jar);
    return { jar, code };
  }

  async accounts() {
    const { secrets } = this;
    const word = (what) => secrets.add(what, `${what.replaceAll(' ', '-')}-${randomBytes(12).toString('hex')}`);
    const made = await this.command(['tenant', 'create', 'secret', '--name', 'Secret']);
    check.equal(made.status, 0, `${this.engine}: a tenant`);
    this.first = word('password at creation');
    this.password = word('password set later');
    const of = ['--tenant', 'secret'];
    const ada = ['account', 'create', ...of, '--email', 'ada@example.com', '--name', 'Ada', '--password-stdin', '--verified'];
    check.equal((await this.command(ada, this.first)).status, 0, `${this.engine}: an account`);
    // Refused: the address is taken.
    check.equal((await this.command(ada, word('password refused'))).status, 1, `${this.engine}: no second account of this address`);
    check.equal((await this.command(['account', 'set-password', ...of, 'ada@example.com'], this.password)).status, 0, `${this.engine}: a new password`);
    const unknown = ['account', 'set-password', ...of, 'nobody@example.com'];
    check.equal((await this.command(unknown, word('password for an unknown account'))).status, 1, `${this.engine}: an unknown account gets no password`);
    this.wrong = word('password wrong');
    this.wrongs = [this.first, this.wrong];
  }

  /** Set-up links: that of the first start, one that a newer one replaces, and that of a new account. */
  async setupLinks() {
    const of = ['--tenant', 'secret'];
    const made = async (...args) => (await this.command(['account', ...args])).setup_link;
    const replaced = await made('create', ...of, '--email', 'bea@example.com', '--verified', '--setup-link');
    const bea = await made('setup-link', ...of, 'bea@example.com');
    const uses = [[this.portico.setupLink, { email: 'root@example.com' }, 200], [replaced, {}, 410], [bea, {}, 200], [bea, {}, 410]];
    for (const [link, fields, status] of uses) {
      this.secrets.add('set-up link', /\/setup\/(\S+)$/.exec(link)?.[1]);
      const password = this.secrets.add('password by a link', `by-a-link-${randomBytes(12).toString('hex')}`);
      const form = new Form(this, link, 'setup-form');
      check.equal(await form.open(), status, `${this.engine}: the page of a set-up link`);
      if (status === 200) {
        check.equal(await form.send({ ...fields, password: 'too-short' }), 422, `${this.engine}: too short a password`);
      }
      check.equal(await form.send({ ...fields, password }), status, `${this.engine}: a set-up link is used`);
      this.note(form.jar);
    }
  }

  /** A password change, invalid and valid, and back to the first password. */
  async ownAccount() {
    const { jar } = await this.signIn(this.flow, 'ada@example.com', this.password);
    const changed = this.secrets.add('password changed', `changed-${randomBytes(12).toString('hex')}`);
    for (const [present, chosen, status] of [[this.wrong, changed, 422], [this.password, changed, 303], [changed, this.password, 303]]) {
      const form = new Form(this, '/t/secret/account/password', 'password-form', jar);
      check.equal(await form.open(), 200, `${this.engine}: the page of the password`);
      const fields = { password: present, new_password: chosen, new_password_again: chosen };
      check.equal(await form.send(fields), status, `${this.engine}: another password (${status})`);
      this.note(jar);
    }
    for (const page of ['', '/profile', '/sessions', '/applications']) {
      check.equal((await this.http.send('GET', `/t/secret/account${page}`, { jar })).status, 200, `${this.engine}: /account${page}`);
    }
  }

  async client(...flags) {
    const made = await this.command(['client', 'create', '--tenant', 'secret', '--name', 'Console', '--redirect-uri', redirectUri, ...flags]);
    this.secrets.add('client secret', made.client_secret);
    return made;
  }

  /** Users: right and wrong passwords, consent, silent sign-in, hints, and signing out. */
  async people() {
    const { http } = this;
    const discovery = parseJson(await http.send('GET', '/t/secret/.well-known/openid-configuration'));
    this.discovery = discovery;
    this.refreshes = discovery.grant_types_supported.includes('refresh_token');
    const grants = this.refreshes ? ['--grant', 'authorization_code', 'refresh_token'] : [];
    const made = await this.client(...grants);
    const rotated = await this.command(['client', 'rotate-secret', '--tenant', 'secret', made.client_id]);
    this.secrets.add('client secret', rotated.client_secret);
    check.ok(rotated.client_secret && rotated.client_secret !== made.client_secret, `${this.engine}: a new client secret`);
    const scope = this.refreshes ? 'openid profile email offline_access' : 'openid profile email';
    this.flow = this.newFlow('secret', { id: made.client_id, secret: rotated.client_secret }, scope);
    this.old = this.newFlow('secret', { id: made.client_id, secret: made.client_secret }, scope);
    for (const wrong of this.wrongs) {
      const open = await this.flow.openLogin(http);
      const answer = await this.flow.postLogin(http, open, 'ada@example.com', wrong);
      check.equal(answer.status, 401, `${this.engine}: a wrong password`);
      this.note(open.jar);
    }
    // A password in the address field, a frequent mistake of users.
    const slip = await this.flow.openLogin(http);
    const answer = await this.flow.postLogin(http, slip, this.password, this.password);
    check.equal(answer.status, 422, `${this.engine}: a password as the address`);
    this.note(slip.jar);

    const { jar, code } = await this.signIn(this.flow, 'ada@example.com', this.password);
    this.jar = jar;
    this.tokens = this.noteTokens(await this.flow.tokens(http, code));
    check.equal((await this.flow.redeem(http, code)).status, 400, `${this.engine}: a code used again`);
    const second = await this.signIn(this.flow, 'ada@example.com', this.password);
    this.tokens = this.noteTokens(await this.flow.tokens(http, second.code));
    this.jar = second.jar;
    const silent = await this.flow.authorize(http, this.jar, { prompt: 'none', id_token_hint: this.tokens.id_token });
    check.ok(silent, `${this.engine}: a silent sign-in with a hint`);
    this.spare = await this.flow.authorize(http, this.jar);
  }

  /** Clients: all methods at the token endpoint, userinfo, refresh, revoke, introspect. */
  async programs() {
    const { http, flow } = this;
    const target = '/t/secret/oauth2/token';
    const form = (code) => ({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: flow.verifier });
    const wrongVerifier = this.secrets.add('PKCE verifier', randomBytes(32).toString('base64url'));
    const denied = await flow.post(http, '/oauth2/token', { ...form(this.spare), code_verifier: wrongVerifier });
    check.equal(denied.status, 400, `${this.engine}: a wrong verifier`);
    check.equal((await this.old.redeem(http, this.spare)).status, 401, `${this.engine}: the old client secret`);
    const posted = await http.send('POST', target, { form: { ...form(this.spare), client_id: flow.client.id, client_secret: flow.client.secret } });
    check.equal(posted.status, 200, `${this.engine}: client_secret_post`);
    this.noteTokens(parseJson(posted));
    const { access_token: access } = this.tokens;
    check.equal((await flow.userinfo(http, access)).status, 200, `${this.engine}: userinfo`);
    check.equal((await http.send('POST', '/t/secret/oauth2/userinfo', { form: { access_token: access } })).status, 200, `${this.engine}: userinfo by form`);
    if (this.tokens.refresh_token !== undefined) {
      const turned = this.noteTokens(parseJson(await flow.refresh(http, this.tokens.refresh_token)));
      check.ok(turned?.refresh_token, `${this.engine}: a refresh`);
      this.noteTokens(parseJson(await flow.refresh(http, turned?.refresh_token)));
      check.equal((await flow.refresh(http, this.tokens.refresh_token)).status, 400, `${this.engine}: a refresh token used again`);
      const { code } = await this.signIn(flow, 'ada@example.com', this.password);
      this.tokens = this.noteTokens(await flow.tokens(http, code));
    }
    await this.resourceServer();
    await this.assertions();
    if (this.discovery.revocation_endpoint !== undefined) {
      const path = new URL(this.discovery.revocation_endpoint).pathname.slice('/t/secret'.length);
      for (const token of [this.tokens.access_token, this.tokens.refresh_token]) {
        check.equal((await flow.post(http, path, { token: token ?? access })).status, 200, `${this.engine}: revoking`);
      }
    }
  }

  async resourceServer() {
    if (this.discovery.introspection_endpoint === undefined) {
      return;
    }
    const { http, flow } = this;
    const uri = 'https://things.example.com';
    const made = await this.command(['api', 'create', '--tenant', 'secret', uri, '--name', 'Things', '--scope', 'read=Read things']);
    const secret = this.secrets.add('resource server secret', made.introspection_secret);
    check.ok(secret, `${this.engine}: a resource server has a secret`, Object.keys(made));
    const path = new URL(this.discovery.introspection_endpoint).pathname;
    const basic = (name, word) => ({ authorization: `Basic ${Buffer.from(`${encodeURIComponent(name)}:${word}`).toString('base64')}` });
    for (const token of [this.tokens.access_token, this.tokens.refresh_token ?? this.tokens.id_token]) {
      for (const headers of [basic(uri, secret), basic(flow.client.id, flow.client.secret)]) {
        check.equal((await http.send('POST', path, { headers, form: { token } })).status, 200, `${this.engine}: introspecting`);
      }
    }
  }

  /** A client that authenticates with a key and uses the client credentials grant. */
  async assertions() {
    if (!this.discovery.token_endpoint_auth_methods_supported.includes('private_key_jwt')) {
      return;
    }
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.secrets.add("a client's private key", Buffer.from(privateKey.export({ format: 'jwk' }).d, 'base64url'));
    const file = path.join(this.dir, 'jwks.json');
    writeFileSync(file, JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256', use: 'sig' }] }));
    const made = await this.client('--grant', 'client_credentials', '--auth-method', 'private_key_jwt', '--jwks', file);
    check.equal(made.status, 0, `${this.engine}: a client with a key`);
    const head = json({ alg: 'ES256', kid: 'one' });
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: made.client_id, sub: made.client_id, aud: this.discovery.issuer, jti: randomBytes(16).toString('hex'), iat: now, exp: now + 60 };
    const input = `${head}.${json(claims)}`;
    const key = createPrivateKey({ key: privateKey.export({ format: 'jwk' }), format: 'jwk' });
    const signature = sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
    const assertion = this.secrets.add('client assertion', `${input}.${signature}`);
    for (const status of [200, 401]) {
      const answer = await this.http.send('POST', '/t/secret/oauth2/token', {
        form: {
          grant_type: 'client_credentials',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: assertion,
        },
      });
      check.equal(answer.status, status, `${this.engine}: an assertion ${status === 200 ? 'once' : 'again'}`);
      this.noteTokens(parseJson(answer));
    }
  }

  /** Secrets in URLs, in the wrong field, and in malformed input. */
  async misplaced() {
    const { http, flow } = this;
    const code = await flow.authorize(http, this.jar);
    const { access_token: access, id_token: id } = this.tokens;
    const basic = Buffer.from(`${flow.client.id}:${flow.client.secret}`).toString('base64');
    const cookie = this.jar.header;
    const query = new URLSearchParams({ code, access_token: access, client_secret: flow.client.secret, password: this.password, code_verifier: flow.verifier });
    for (const target of ['/t/secret/oauth2/token', '/t/secret/oauth2/userinfo', '/t/secret/login', '/t/secret/account', '/t/nowhere/login', '/nothing/here', '/t/secret/oauth2/authorize', '/']) {
      await http.send('GET', `${target}?${query}`, {});
      await http.send('POST', `${target}?${query}`, { form: { secret: flow.client.secret } });
      await http.send('OPTIONS', `${target}?${query}`, { headers: { origin: `https://${access.slice(-40).toLowerCase().replace(/[^a-z0-9]/g, '')}.example` } });
    }
    for (const word of [code, access, flow.client.secret, this.password]) {
      await http.send('GET', `/t/secret/${word}`, {});
      await http.send('GET', `/t/${word.slice(0, 60)}/login`, {});
      await http.send('GET', `/static/${word}`, {});
      await http.send('GET', `/t/secret/setup/${word}`, {});
      await http.send('GET', `/t/secret/login?flow=${word}`, {});
      await http.send('GET', `/t/secret/oauth2/authorize?client_id=${word}&redirect_uri=${word}&response_type=${word}`, {});
      await http.send('GET', flow.authorizeUrl({ scope: `openid ${word}`, prompt: 'none', login_hint: word, id_token_hint: word }), {});
      await flow.post(http, '/oauth2/token', { grant_type: word, code: word });
      await flow.redeem(http, word);
      await flow.refresh(http, word);
      await flow.userinfo(http, word);
      await http.send('POST', '/t/secret/oauth2/token', { headers: { authorization: `Basic ${word}` }, form: { grant_type: 'authorization_code', code } });
      await http.send('POST', '/t/secret/login', { jar: this.jar.clone(), headers: { origin: http.origin }, form: { flow: word, form_token: word, email: 'ada@example.com', password: word } });
      await http.send('POST', '/t/secret/consent', { jar: this.jar.clone(), headers: { origin: http.origin }, form: { request: word, form_token: word, decision: word } });
    }
    await http.send('GET', '/t/secret/oauth2/userinfo', { headers: { authorization: `Basic ${basic}` } });
    await http.send('GET', '/t/secret/account', { headers: { authorization: `Bearer ${id}`, cookie: `${cookie}; ${cookie}` } });
    await http.send('POST', '/t/secret/oauth2/token', { headers: { 'content-type': 'application/json' }, form: { password: this.password } });
    await http.send('GET', '/t/secret/account', { headers: { host: 'elsewhere.example', cookie } });
    // A forged signature: an invalid token must not be logged either.
    const forged = this.secrets.add('access token', `${access.slice(0, -20)}${'A'.repeat(20)}`);
    check.equal((await flow.userinfo(http, forged)).status, 401, `${this.engine}: a forged token`);
  }

  async signOut() {
    const { http, flow } = this;
    const { jar } = await this.signIn(flow, 'ada@example.com', this.password);
    if (this.discovery.end_session_endpoint !== undefined) {
      const end = new URL(this.discovery.end_session_endpoint).pathname;
      await http.send('GET', `${end}?${new URLSearchParams({ id_token_hint: this.tokens.id_token })}`, { jar });
    }
    check.equal((await this.command(['account', 'lock', '--tenant', 'secret', 'ada@example.com'])).status, 0, `${this.engine}: locked`);
    check.equal((await this.command(['account', 'unlock', '--tenant', 'secret', 'ada@example.com'])).status, 0, `${this.engine}: unlocked`);
    this.note(this.jar);
  }

  /** Searches everything except the key file, which is the only file that may contain keys. */
  search(label) {
    const scanner = new Scanner(this.secrets);
    const began = performance.now();
    const folders = [this.portico.data, this.portico.log, this.remarks, ...(this.postgres ? [this.postgres.dir] : [])];
    const found = folders.flatMap((folder) => scanner.scanPath(folder, (file) => file === path.join(this.portico.data, 'master.key')));
    check.equal(found.slice(0, 5), [], `${this.engine}, ${label}: no secret in any file (${found.length} found)`);
    const keys = folders.flatMap(filesIn).filter((file) => privatePart.test(readFileSync(file, 'latin1')));
    check.equal(keys, [], `${this.engine}, ${label}: no private key in plain text`);
    check.ok(scanner.files > 2 && scanner.bytes > 50_000, `${this.engine}, ${label}: the files are not empty`, [scanner.files, scanner.bytes]);
    console.log(
      `${this.engine}, ${label}: ${this.secrets.size} secrets in ${scanner.files} files, ${(scanner.bytes / 1e6).toFixed(1)} MB (${((performance.now() - began) / 1000).toFixed(1)} s)`,
    );
  }

  /** The search finds planted secrets, in a copy of the log and of the database, in each encoding. */
  planted() {
    const folder = path.join(this.dir, 'planted');
    mkdirSync(folder, { recursive: true });
    const scanner = new Scanner(this.secrets);
    const log = path.join(folder, 'server.log');
    copyFileSync(this.portico.log, log);
    const middle = readFileSync(log);
    const half = middle.length >> 1;
    writeFileSync(log, Buffer.concat([middle.subarray(0, half), Buffer.from(this.password), middle.subarray(half)]));
    check.ok(scanner.scanPath(log).some((line) => line.includes('password set later (plain)')), `${this.engine}: a password planted in the log is found`);

    const source = this.postgres ? filesIn(path.join(this.postgres.dir, 'data', 'pg_wal'))[0] : path.join(this.portico.data, 'portico.db');
    const file = path.join(folder, 'rows');
    const rows = readFileSync(source);
    for (const shift of [0, 1, 2]) {
      const text = Buffer.from(Buffer.concat([randomBytes(30 + shift), Buffer.from(this.tokens.access_token), randomBytes(31)]).toString('base64'));
      const changed = Buffer.from(rows);
      text.copy(changed, (changed.length >> 1) + shift);
      writeFileSync(file, changed);
      check.ok(scanner.scanPath(file).some((line) => line.includes(`access token (base64 at ${shift})`)), `${this.engine}: a token planted in base64 in the database is found (${shift})`);
    }
    for (const { what, bytes } of this.secrets.entries) {
      const missing = Object.entries(forms(bytes)).filter(([, needle]) => scanner.scan(Buffer.concat([randomBytes(7), needle, randomBytes(5)])).length === 0);
      if (missing.length > 0) {
        check.ok(false, `${this.engine}: ${what} would not be found`, missing.map(([form]) => form));
        return;
      }
    }
    check.ok(true, `${this.engine}: every secret would be found in every form`);
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    check.ok(privatePart.test(JSON.stringify(privateKey.export({ format: 'jwk' }))), `${this.engine}: a private key would be found`);
  }
}

const wanted = [
  'password at creation', 'password set later', 'password wrong', 'password refused', 'password for an unknown account',
  'password by a link', 'password changed', 'set-up link',
  'client secret', 'PKCE verifier', 'code', 'cookie session', 'cookie browser', 'form field form_token',
  'access token', 'id token', 'master key',
];

for (const engine of flag('engines', 'sqlite,postgres').split(',')) {
  const deployment = new Deployment(engine);
  mkdirSync(deployment.dir, { recursive: true });
  const part = (name, steps) => check.section(`${engine}: ${name}`, steps);
  await part('set-up', async () => {
    await deployment.start();
    await deployment.accounts();
  });
  if (check.failed > 0) {
    continue;
  }
  await part('people', () => deployment.people());
  await part('set-up links', () => deployment.setupLinks());
  await part('programs', () => deployment.programs());
  await part('secrets in the wrong fields', () => deployment.misplaced());
  await part("the account pages", () => deployment.ownAccount());
  await part('signing out', () => deployment.signOut());
  await part('the search while the server runs', async () => {
    const { kinds } = deployment.secrets;
    check.equal(wanted.filter((what) => kinds[what] === undefined), [], `${engine}: secrets of every kind were seen`);
    for (const [offered, what] of [[deployment.refreshes, 'refresh token'], [deployment.discovery.introspection_endpoint, 'resource server secret']]) {
      check.ok(!offered || kinds[what] !== undefined, `${engine}: ${what} was seen`);
    }
    console.log(`     ${Object.entries(kinds).filter(([what]) => !what.endsWith('its bytes')).map(([what, count]) => `${what} ${count}`).join(', ')}`);
    const levels = new Set([...readFileSync(deployment.portico.log, 'utf8').matchAll(/"level":"([A-Z]+)"/g)].map(([, level]) => level));
    check.ok(levels.has('TRACE'), `${engine}: the log has the finest level`, [...levels]);
    // Waits for buffered log lines and asynchronous writes.
    await sleep(1500);
    deployment.search('while the server runs');
    if (deployment.postgres !== undefined) {
      check.equal(await deployment.postgres.query('SHOW log_statement'), [['none']], 'the server of the database does not log statements');
      const found = new Scanner(deployment.secrets).scan(Buffer.from(await deployment.postgres.dump()));
      check.equal(found.slice(0, 5), [], `${engine}: no secret in a dump`);
    }
  });
  await part('the search after the server has ended', async () => {
    deployment.http.close();
    check.equal(await deployment.portico.stop(), { code: 0, signal: null }, `${engine}: SIGTERM ends the server with status 0`);
    await deployment.postgres?.stop();
    deployment.search('after the server has ended');
    deployment.planted();
  });
}
check.finish();
