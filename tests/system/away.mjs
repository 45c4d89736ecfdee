// Outages of the database, in three ways at once, each with its own server. PostgreSQL is stopped, hangs (its processes
// are suspended, connections stay open), or is unreachable (a proxy discards every byte). During the outage every
// request gets 503 with Retry-After within a second and a half. Discovery and JWKS, which applications need to verify
// tokens, are still served (P-10). Afterwards everything works within five seconds, without a restart, and no change is
// half done (P-02).
//
//   node away.mjs [--seconds 60] [--modes stopped,hung,unreachable] [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { Flow, parseJson, Unexpected } from './lib/flow.mjs';
import { Http } from './lib/http.mjs';
import { flag, freePort, Portico, sleep, workDir } from './lib/portico.mjs';
import { Postgres } from './lib/postgres.mjs';
import { Hole } from './lib/proxies.mjs';

const seconds = Number(flag('seconds', '60'));
const modes = flag('modes', 'stopped,hung,unreachable').split(',');
/** The longest response time during the outage, and the time until all requests work afterwards. */
const refusedWithin = 1_500;
const backWithin = 5_000;
/** How long all requests must keep working afterwards. */
const staysFor = 3_000;

const redirectUri = 'https://console.example.com/callback';
const password = 'away-correct-horse-battery-staple';
const person = 'ada@example.com';
const check = new Checks();
const dir = workDir('away');

/** One server and its database. */
class Deployment {
  /** The responses during the outage: `{kind, status, milliseconds, …}`. */
  answers = [];
  /** Codes in use when the outage began: how often each gave tokens, and the other responses. */
  codes = new Map();
  faults = [];
  #stop = false;

  constructor(mode) {
    this.mode = mode;
    this.dir = path.join(dir, mode);
  }

  async setUp() {
    this.postgres = await Postgres.start(path.join(this.dir, 'postgres'));
    const url = new URL(this.postgres.url);
    if (this.mode === 'unreachable') {
      this.hole = await Hole.start(url.port);
      url.port = this.hole.port;
    }
    this.portico = new Portico(path.join(this.dir, 'server'), await freePort(), { PORTICO_DATABASE__URL: url.href });
    await this.portico.start();
    await this.portico.createTenant('away', 'Away');
    await this.portico.createAccount('away', person, 'Ada', password);
    this.http = new Http(this.portico.port, 64);
    const discovery = parseJson(await this.http.send('GET', '/t/away/.well-known/openid-configuration'));
    const refreshes = discovery.grant_types_supported.includes('refresh_token');
    const grants = refreshes ? ['--grant', 'authorization_code', 'refresh_token'] : [];
    const made = await this.portico.createClient('away', 'Console', redirectUri, '--first-party', ...grants);
    const client = { id: made.client_id, secret: made.client_secret };
    this.flow = new Flow('away', client, redirectUri, refreshes ? 'openid offline_access' : 'openid');
    this.discovery = discovery;
    const signedIn = await this.flow.signIn(this.http, person, password);
    this.jar = signedIn.jar;
    this.tokens = await this.flow.tokens(this.http, signedIn.code);
    // One pending sign-in to open, and one to post. The post may be completed when the database is back.
    this.login = await this.flow.openLogin(this.http);
    this.form = await this.flow.openLogin(this.http);
    this.kinds = this.#kinds();
    for (const kind of this.kinds) {
      await kind.works();
    }
    // The commands above changed the tenant. Once the server has seen the change, its caches are reloaded.
    await sleep(1_200);
    for (const kind of this.kinds.filter(({ memory }) => memory)) {
      await kind.works();
    }
  }

  /**
   * Every kind of request. `ask` is sent during the outage; `works` runs the complete case and throws if it fails.
   * `memory`: served during the outage.
   */
  #kinds() {
    const { http, flow, jar, login, form } = this;
    const get = (target, cookies) => () => http.send('GET', target, { jar: cookies?.clone(), timeout: 10_000 });
    const expect = (status, send) => async () => {
      const answer = await send();
      if (answer.status !== status) {
        throw new Unexpected(`expected ${status}`, answer);
      }
      return answer;
    };
    const page = (name, target, cookies) => ({ name, ask: get(target, cookies), works: expect(200, get(target, cookies)) });
    const program = (name, ask, works) => ({ name, program: true, ask, works });
    const always = (name, target) => ({ name, memory: true, ask: get(target), works: expect(200, get(target)) });
    const code = async () => flow.authorize(http, jar.clone());
    const kinds = [
      { name: 'authorize, signed in', ask: get(flow.authorizeUrl(), jar), works: code },
      { name: 'authorize, signed out', ask: get(flow.authorizeUrl()), works: async () => flow.openLogin(http) },
      page('the sign-in page', login.page, login.jar),
      { name: 'the sign-in form', ask: () => flow.postLogin(http, form, person, password), works: async () => flow.signIn(http, person, password) },
      page('the account page', '/t/away/account', jar),
      page('the sign-out page', '/t/away/logout', jar),
      program('token, with a code', () => flow.redeem(http, this.heldCode ?? 'nothing', { timeout: 10_000 }), async () => flow.tokens(http, await code())),
      // With new tokens, since the load signs the same user in more often than an account keeps refresh tokens of a client.
      program('userinfo', () => flow.userinfo(http, this.tokens.access_token, { timeout: 10_000 }), expect(200, async () => flow.userinfo(http, (await flow.tokens(http, await code())).access_token))),
      always('discovery', '/t/away/.well-known/openid-configuration'),
      always('server metadata', '/.well-known/oauth-authorization-server/t/away'),
      always('JWKS', '/t/away/oauth2/jwks'),
    ];
    if (this.tokens.refresh_token !== undefined) {
      const refresh = async () => {
        const first = await flow.tokens(http, await code());
        return expect(200, () => flow.refresh(http, first.refresh_token))();
      };
      kinds.push(program('token, with a refresh token', () => flow.refresh(http, this.tokens.refresh_token), refresh));
    }
    for (const endpoint of ['introspection', 'revocation']) {
      const url = this.discovery[`${endpoint}_endpoint`];
      if (url !== undefined) {
        const target = new URL(url).pathname.slice('/t/away'.length);
        const send = (token) => flow.post(http, target, { token });
        const works = async () => expect(200, async () => send((await flow.tokens(http, await code())).access_token))();
        kinds.push(program(endpoint, () => send(this.tokens.access_token), works));
      }
    }
    return kinds;
  }

  /** Requests and redeems codes, before, during and after the outage. */
  async #work(jar) {
    while (!this.#stop) {
      try {
        await this.#redeem(await this.flow.authorize(this.http, jar));
        await sleep(20);
      } catch (error) {
        if (!(error instanceof Unexpected && error.answer.status === 503)) {
          this.faults.push(error.message);
        }
        await sleep(200);
      }
    }
  }

  async #redeem(code) {
    const note = this.codes.get(code) ?? { given: 0, unavailable: 0, refused: 0 };
    this.codes.set(code, note);
    const answer = await this.flow.redeem(this.http, code);
    if (answer.status === 200 && parseJson(answer)?.access_token !== undefined) {
      note.given += 1;
    } else if (answer.status === 503) {
      note.unavailable += 1;
    } else if (answer.status === 400 && parseJson(answer)?.error === 'invalid_grant') {
      note.refused += 1;
    } else {
      throw new Unexpected('redeeming', answer);
    }
  }

  async goAway() {
    // Codes to redeem during the outage, and load at the moment when it begins.
    this.held = [];
    for (let number = 0; number < 8; number += 1) {
      this.held.push(await this.flow.authorize(this.http, this.jar));
    }
    const work = [1, 2].map(() => this.#work(this.jar.clone()));
    const given = () => [...this.codes.values()].filter((note) => note.given > 0).length;
    for (const until = performance.now() + 20_000; given() < 4 && performance.now() < until; ) {
      await sleep(50);
    }
    if (this.mode === 'stopped') {
      await this.postgres.stop();
    } else if (this.mode === 'hung') {
      check.ok(this.postgres.hang() > 4, 'hung: there was something to stop');
    } else {
      this.hole.shut();
    }
    this.away = performance.now();
    this.redeemedBefore = given();
    const command = this.#command();
    let turn = 0;
    while (performance.now() - this.away < seconds * 1000) {
      const began = performance.now();
      this.heldCode = this.held[turn % this.held.length];
      turn += 1;
      await Promise.all(this.kinds.map((kind) => this.#ask(kind)));
      await sleep(Math.max(0, 1000 - (performance.now() - began)));
    }
    this.command = await command;
    this.threads = Number(/^Threads:\s*(\d+)/m.exec(readFileSync(`/proc/${this.portico.process.pid}/status`, 'utf8'))?.[1]);
    // The load continues until the database is back, and a little longer.
    await this.#comeBack();
    this.#stop = true;
    await Promise.all(work);
    // Each code must have given tokens at most once, whatever the responses were.
    for (const code of [...this.codes.keys(), ...this.held]) {
      await this.#redeem(code).catch((error) => this.faults.push(error.message));
    }
  }

  async #ask(kind) {
    const began = performance.now();
    const note = { kind, at: (began - this.away) / 1000 };
    try {
      const answer = await kind.ask();
      const oauth = parseJson(answer)?.error;
      const retry = Number(answer.headers['retry-after']);
      Object.assign(note, { status: answer.status, retry, oauth, body: answer.body.slice(0, 200), location: answer.headers.location });
    } catch (error) {
      note.status = error.message;
    }
    note.milliseconds = performance.now() - began;
    this.answers.push(note);
  }

  /** A command during the outage. */
  async #command() {
    const began = performance.now();
    const args = ['account', 'create', '--tenant', 'away', '--email', 'bea@example.com', '--password-stdin', '--verified'];
    const { status, err } = await this.portico.try(args, password);
    return { status, err, milliseconds: performance.now() - began };
  }

  async #comeBack() {
    if (this.mode === 'stopped') {
      await this.postgres.start();
    } else if (this.mode === 'hung') {
      this.postgres.resume();
    } else {
      this.hole.open();
    }
    const back = performance.now();
    const left = new Map(this.kinds.map((kind) => [kind, 'no response yet']));
    this.recovery = [];
    while (left.size > 0 && performance.now() - back < 3 * backWithin) {
      for (const kind of left.keys()) {
        try {
          await kind.works();
          left.delete(kind);
          this.recovery.push({ kind, milliseconds: performance.now() - back });
        } catch (error) {
          left.set(kind, error.message);
        }
      }
      await sleep(50);
    }
    for (const [kind, last] of left) {
      this.recovery.push({ kind, milliseconds: Infinity, last });
    }
    this.relapses = [];
    await sleep(Math.max(0, backWithin - (performance.now() - back)));
    for (const until = performance.now() + staysFor; performance.now() < until; ) {
      for (const kind of this.kinds) {
        await kind.works().catch((error) => this.relapses.push(`${kind.name}: ${error.message}`));
      }
    }
  }

  judgeAway() {
    const label = this.mode;
    check.ok(this.redeemedBefore > 0, `${label}: codes were redeemed before the outage`, this.redeemedBefore);
    check.ok(this.answers.length >= seconds * this.kinds.length * 0.3, `${label}: enough requests were sent`, this.answers.length);
    const table = [];
    for (const kind of this.kinds) {
      const answers = this.answers.filter((answer) => answer.kind === kind);
      const longest = Math.max(...answers.map(({ milliseconds }) => milliseconds));
      const wrong = answers.filter(({ status, retry, oauth }) =>
        kind.memory ? status !== 200 : status !== 503 || !(retry >= 1) || (kind.program && oauth !== 'temporarily_unavailable'),
      );
      const expected = kind.memory ? '200' : kind.program ? '503 with Retry-After and temporarily_unavailable' : '503 with Retry-After';
      check.ok(wrong.length === 0, `${label}: ${kind.name}: ${wrong.length} of ${answers.length} are not ${expected}`, wrong.slice(0, 3).map(({ kind: _, ...rest }) => rest));
      const late = answers.filter(({ milliseconds }) => milliseconds > refusedWithin);
      check.ok(late.length === 0, `${label}: ${kind.name}: ${late.length} of ${answers.length} took longer than ${refusedWithin} ms`, late.slice(0, 3).map(({ at, milliseconds }) => `${Math.round(milliseconds)} ms at ${at.toFixed(1)} s`));
      table.push(`${kind.name} ${Math.round(longest)}`);
    }
    const { status, err, milliseconds } = this.command;
    check.ok(status === 1 && err.trim().split('\n').length === 1 && milliseconds < 20_000, `${label}: a command ends with status 1 and one line`, [status, err, milliseconds]);
    console.log(`${label}: ${this.answers.length} requests in ${seconds} s; longest, in ms: ${table.join(', ')}; ${this.threads} threads at the end`);
  }

  judgeBack() {
    const label = this.mode;
    for (const { kind, milliseconds, last } of this.recovery) {
      check.ok(milliseconds <= backWithin, `${label}: ${kind.name} works again within ${backWithin} ms`, last ?? Math.round(milliseconds));
    }
    const lines = readFileSync(this.portico.log, 'utf8').split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
    const errors = lines.filter(({ level }) => level === 'ERROR').map(({ message, fault }) => `${message}: ${fault}`);
    check.ok(errors.length === 1, `${label}: the outage has one error line (${errors.length})`, errors.slice(0, 3));
    const over = lines.filter(({ message }) => message === 'the database is available again');
    check.ok(over.length === 1 && over[0].failures > 1 && over[0].seconds > 0, `${label}: and one line with the number of failures when it is over`, over);
    check.equal(this.relapses.slice(0, 3), [], `${label}: and keeps working (${this.relapses.length} failures)`);
    check.equal([...new Set(this.faults)].slice(0, 3), [], `${label}: no answer of the load is anything but done, refused or 503 (${this.faults.length})`);
    const notes = [...this.codes.values()];
    const twice = notes.filter(({ given }) => given > 1).length;
    check.ok(twice === 0, `${label}: no code gave tokens twice`, `${twice} of ${notes.length}`);
    const unsure = notes.filter(({ given, unavailable }) => unavailable > 0 && given === 0).length;
    const slowest = this.recovery.reduce((sum, { milliseconds }) => Math.max(sum, milliseconds), 0);
    console.log(
      `${label}: everything works again after ${Math.round(slowest)} ms; ${notes.length} codes, ${notes.filter(({ given }) => given === 1).length} gave tokens once, ` +
        `${unsure} got 503 and gave none, ${twice} gave twice`,
    );
  }

  /** The rows in the database are consistent. */
  async judgeRows() {
    const none = {
      'a code without its grant':
        'SELECT count(*) FROM authorization_codes c WHERE NOT EXISTS (SELECT 1 FROM grants g WHERE g.tenant_id = c.tenant_id AND g.id = c.grant_id)',
      'a grant with two codes': 'SELECT count(*) FROM (SELECT 1 FROM authorization_codes GROUP BY tenant_id, grant_id HAVING count(*) > 1) x',
      'a session without a sign-in':
        'SELECT count(*) FROM sessions s WHERE NOT EXISTS (SELECT 1 FROM sign_in_flows f WHERE f.tenant_id = s.tenant_id AND f.session_id = s.id AND f.consumed_at IS NOT NULL)',
      'a sign-in without its session':
        'SELECT count(*) FROM sign_in_flows f WHERE f.session_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sessions s WHERE s.tenant_id = f.tenant_id AND s.id = f.session_id)',
      'an account without its address, name or password':
        'SELECT count(*) FROM accounts a WHERE (SELECT count(*) FROM account_emails e WHERE e.tenant_id = a.tenant_id AND e.account_id = a.id) <> 1 ' +
        'OR NOT EXISTS (SELECT 1 FROM account_identifiers i WHERE i.tenant_id = a.tenant_id AND i.account_id = a.id) ' +
        'OR (SELECT count(*) FROM passwords p WHERE p.tenant_id = a.tenant_id AND p.account_id = a.id) <> 1',
      'an address, name or password without an account':
        'SELECT (SELECT count(*) FROM account_emails) + (SELECT count(*) FROM passwords) - 2 * (SELECT count(*) FROM accounts)',
    };
    for (const [what, sql] of Object.entries(none)) {
      check.equal(await this.postgres.query(sql), [['0']], `${this.mode}: the database does not have ${what}`);
    }
    const [[sessions, accounts]] = await this.postgres.query('SELECT (SELECT count(*) FROM sessions), (SELECT count(*) FROM accounts)');
    check.ok(Number(sessions) > 2, `${this.mode}: sessions exist`, sessions);
    // The refused command may have taken effect, but then completely.
    check.ok(['1', '2'].includes(accounts), `${this.mode}: accounts`, accounts);
    if (accounts === '1') {
      await this.portico.createAccount('away', 'bea@example.com', 'Bea', password);
    }
    await this.flow.signIn(this.http, 'bea@example.com', password);
    check.ok(true, `${this.mode}: the account of the refused command can sign in`);
  }
}

const deployments = modes.map((mode) => new Deployment(mode));
try {
  await check.section('set-up', async () => {
    await Promise.all(deployments.map((deployment) => deployment.setUp()));
    check.ok(deployments.every(({ tokens }) => tokens?.access_token !== undefined), 'all users are signed in');
  });
  if (check.failed === 0) {
    await check.section(`outage of ${seconds} s: ${modes.join(', ')}`, async () => {
      await Promise.all(deployments.map((deployment) => deployment.goAway()));
      check.ok(deployments.every(({ recovery }) => recovery !== undefined), 'all servers recovered');
    });
    for (const deployment of deployments.filter(({ recovery }) => recovery !== undefined)) {
      await check.section(`${deployment.mode}: during the outage`, async () => deployment.judgeAway());
      await check.section(`${deployment.mode}: after the outage`, async () => deployment.judgeBack());
      await check.section(`${deployment.mode}: no change is half done`, async () => deployment.judgeRows());
    }
  }
} finally {
  for (const deployment of deployments) {
    await check.section(`${deployment.mode}: end`, async () => {
      deployment.http?.close();
      const began = performance.now();
      check.equal(await deployment.portico?.stop(), { code: 0, signal: null }, `${deployment.mode}: SIGTERM ends the server with status 0`);
      const took = performance.now() - began;
      check.ok(took < 25_000, `${deployment.mode}: within 25 s (${(took / 1000).toFixed(1)} s)`);
      deployment.hole?.stop();
      // After a failed check the processes may still be suspended.
      deployment.postgres?.resume();
      await deployment.postgres?.stop();
    });
  }
  check.finish();
}
