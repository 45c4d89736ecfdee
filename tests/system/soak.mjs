// A soak: mixed traffic for an hour. Once caches are full, the memory of the server stays level, and so does each table
// that is swept.
//
//   node soak.mjs [--seconds 3600] [--rate 50] [--engine sqlite|postgres] [--growth MIB] [--dir FOLDER]
//
// PORTICO_TEST_BIN names the binary; PORTICO_TEST_SOAK_SECONDS is the default of --seconds, 300 for a trial. The rate is in requests a
// second. The traffic: sign-ins, authorization, codes, refreshes, UserInfo, introspection, revocation, documents, account
// pages, sign-outs, errors, and unfinished sign-ins from many networks.
//
// Each minute the resident memory and the number of rows of every table are read. Expired rows are kept for days, so that
// late replays are recognised. For a plateau within the hour, expired rows are therefore made four days older each minute,
// and the sweep, which runs every ten minutes, deletes them.
//
// It fails if
// - the memory grows by more than --growth MiB in the second half, by a straight line through its samples,
// - expired rows of a table pile up (runs of 45 minutes or longer, which see several sweeps),
// - a table without an expiry grows, except the audit log, which is kept,
// - a response is not as expected.

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { submit } from './lib/credentials.mjs';
import { Flow, parseJson, Unexpected } from './lib/flow.mjs';
import { Http } from './lib/http.mjs';
import { each, flag, freePort, Portico, sleep, workDir } from './lib/portico.mjs';
import { Postgres } from './lib/postgres.mjs';
import { bytes, sql } from './lib/sql.mjs';

const engine = flag('engine', 'sqlite');
const seconds = Number(flag('seconds', process.env.PORTICO_TEST_SOAK_SECONDS || '3600'));
const rate = Number(flag('rate', '50'));
const growth = Number(flag('growth', '8'));
/** A sample each minute; shorter runs take at least twenty. */
const every = Math.min(60, seconds / 20) * 1000;
const people = 40;
/** Sessions and refresh tokens that are in use. Older ones are signed out or left to expire. */
const inUse = 150;
/** Requests that wait for their responses. More mean that the server does not keep up. */
const mostOpen = 200;
const slug = 'soak';
const redirectUri = 'https://console.example.com/callback';
const password = 'soak-correct-horse-battery-staple';
const email = (number) => `person${number}@example.com`;
/** Tables whose rows are found by the time in their id, which must be as old as their expiry. */
const byId = ['authorization_codes', 'links', 'pending_requests', 'sign_in_flows'];
const kept = ['audit_events', 'audit_seals'];
/** Tables without an expiry that hold what is new: the sealer empties one each second, the other keeps 10,000 rows. */
const bounded = { audit_unsealed: 2_000, change_log: 10_000 };

const check = new Checks();
const dir = workDir('soak');
let postgres;
let portico;
let web;
let machine;

const random = (count) => Math.floor(Math.random() * count);
const anyAddress = () => `10.${random(256)}.${random(256)}.${1 + random(254)}`;

/** HTTP of a browser at an address, as a trusted proxy reports it. */
class Behind extends Http {
  constructor(address) {
    super(portico.port, 1);
    this.agent = shared.agent;
    this.address = address;
  }

  send(method, target, options = {}) {
    sent += 1;
    return super.send(method, target, { ...options, headers: { 'x-forwarded-for': this.address, ...options.headers } });
  }
}

let shared;
let sent = 0;
const unexpected = new Map();
const done = new Map();
const sessions = [];
const tokens = [];

const take = (list) => list.splice(random(list.length), 1)[0];
const status = (answer, at, ...fine) => {
  if (!fine.includes(answer.status)) {
    throw new Unexpected(at, answer);
  }
};

async function keepTokens(http, code) {
  tokens.push(await web.tokens(http, code));
  if (tokens.length > inUse) {
    tokens.shift();
  }
}

/** The operations, each with its share of the traffic. */
const operations = {
  signIn: [3, async () => {
    const number = random(people);
    const http = new Behind(`192.0.2.${1 + number}`);
    const { jar, code } = await web.signIn(http, email(number), password);
    sessions.push({ http, jar });
    await keepTokens(http, code);
    if (sessions.length > inUse) {
      const old = sessions.shift();
      await submit(old.http, old.jar, `/t/${slug}/logout`, 'logout-form', {});
    }
  }],
  authorize: [10, async () => {
    if (sessions.length === 0) {
      return;
    }
    const session = take(sessions);
    const code = await web.authorize(session.http, session.jar);
    await keepTokens(session.http, code);
    // A session of another minute may have expired in between; this one goes on.
    sessions.push(session);
  }],
  refresh: [8, async () => {
    if (tokens.length === 0) {
      return;
    }
    const set = take(tokens);
    const answer = await web.refresh(new Behind('198.51.100.1'), set.refresh_token);
    status(answer, 'refresh', 200, 400);
    if (answer.status === 200) {
      tokens.push(parseJson(answer));
    }
  }],
  userinfo: [12, async () => {
    const set = tokens.at(-1 - random(Math.min(20, tokens.length)));
    status(await web.userinfo(new Behind('198.51.100.1'), set?.access_token ?? 'none'), 'userinfo', 200, 401);
  }],
  introspect: [8, async () => {
    const token = tokens.at(-1 - random(Math.min(20, tokens.length)))?.access_token ?? 'none';
    status(await web.post(new Behind('198.51.100.1'), '/oauth2/introspect', { token }), 'introspect', 200);
  }],
  revoke: [1, async () => {
    if (tokens.length > 20) {
      const set = take(tokens);
      const token = random(2) ? set.access_token : set.refresh_token;
      status(await web.post(new Behind('198.51.100.1'), '/oauth2/revoke', { token }), 'revoke', 200);
    }
  }],
  machine: [4, async () => {
    status(await machine.post(new Behind('198.51.100.2'), '/oauth2/token', { grant_type: 'client_credentials' }), 'client_credentials', 200);
  }],
  documents: [8, async () => {
    const name = random(2) ? '.well-known/openid-configuration' : 'oauth2/jwks';
    status(await new Behind(anyAddress()).send('GET', `/t/${slug}/${name}`), name, 200);
  }],
  account: [3, async () => {
    const session = sessions[random(sessions.length)];
    const page = ['account', 'account/sessions', 'account/applications', 'account/profile'][random(4)];
    if (session !== undefined) {
      status(await session.http.send('GET', `/t/${slug}/${page}`, { jar: session.jar }), page, 200, 303);
    }
  }],
  errors: [6, async () => {
    const http = new Behind(anyAddress());
    const text = Math.random().toString(36);
    const [at, asked, ...fine] = [
      ['no such page', () => http.send('GET', `/t/${slug}/${text}`), 404],
      ['no such tenant', () => http.send('GET', `/t/${text.slice(2, 10)}/account`), 404],
      ['no such token', () => web.userinfo(http, text), 401],
      ['no such code', () => web.redeem(http, text), 400],
      ['no such client', () => new Flow(slug, { id: text, secret: text }, redirectUri).refresh(http, text), 401],
      ['another redirect_uri', () => http.send('GET', web.authorizeUrl({ redirect_uri: 'https://other.example/cb' })), 400],
    ][random(6)];
    status(await asked(), at, ...fine);
  }],
  guesses: [1, async () => {
    const http = new Behind(anyAddress());
    const answer = await web.postLogin(http, await web.openLogin(http), email(random(10_000)), 'a wrong password');
    status(answer, 'a wrong password', 401, 429);
  }],
  unfinished: [6, async () => {
    await web.openLogin(new Behind(anyAddress()));
  }],
  unclaimed: [2, async () => {
    const http = new Behind(anyAddress());
    const url = new URL(web.authorizeUrl(), http.origin);
    status(await http.send('POST', url.pathname, { form: Object.fromEntries(url.searchParams) }), 'authorize by POST', 303);
  }],
};

const drawn = Object.entries(operations).flatMap(([name, [share]]) => Array(share).fill(name));

async function run(name) {
  try {
    await operations[name][1]();
    done.set(name, (done.get(name) ?? 0) + 1);
  } catch (error) {
    const line = `${name}: ${error.message}`.replace(/[\w-]{30,}/g, '…');
    unexpected.set(line, (unexpected.get(line) ?? 0) + 1);
  }
}

/** Sends the traffic until `until`. Returns how often it waited because too many requests were open. */
async function traffic(until) {
  const [began, before] = [performance.now(), sent];
  const open = new Set();
  let late = 0;
  while (performance.now() < until) {
    const due = (rate * (performance.now() - began)) / 1000 - (sent - before);
    for (let count = 0; count < due; count += 1) {
      if (open.size >= mostOpen) {
        late += 1;
        break;
      }
      const running = run(drawn[random(drawn.length)]).finally(() => open.delete(running));
      open.add(running);
      // An operation sends several requests; the next round counts them.
      count += 1;
    }
    await sleep(10);
  }
  await Promise.all(open);
  return late;
}

/** Every table, and whether it has a column with an expiry. */
async function tables() {
  const text = postgres === undefined
    ? "SELECT m.name, max(c.name = 'expires_at') FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\' GROUP BY 1"
    : "SELECT table_name, max((column_name = 'expires_at')::int) FROM information_schema.columns JOIN pg_tables ON tablename = table_name WHERE table_schema = 'public' AND schemaname = 'public' AND table_name NOT LIKE '\\_\\_%' GROUP BY 1";
  return (await sql(portico, postgres, text)).map(([name, has]) => ({ name, expires: has === '1' }));
}

const micros = (milliseconds) => Math.round(milliseconds * 1000);

/** Makes what has expired four days older, as if days had passed. */
async function age(all) {
  const [now, days] = [micros(Date.now()), micros(4 * 86_400_000)];
  for (const { name } of all.filter(({ expires }) => expires)) {
    const old = bytes(postgres, '000000000001');
    const id = postgres === undefined ? `CAST(${old} || substr(id, 7) AS BLOB)` : `${old} || substr(id, 7)`;
    const more = byId.includes(name) ? `, id = ${id}` : '';
    // Briefly, an expired row may still be used by a request that began before.
    await sql(portico, postgres, `UPDATE ${name} SET expires_at = expires_at - ${days}${more} WHERE expires_at < ${now - micros(30_000)} AND expires_at > ${now - days}`);
  }
  // A grant outlives its refresh tokens by the longest life of an access token, a day; here they live for a minute.
  await sql(portico, postgres, `UPDATE grants SET expires_at = expires_at - ${days} WHERE refresh_expires_at IS NOT NULL AND expires_at BETWEEN ${now} AND ${now + micros(86_400_000 - 120_000)}`);
  await sql(portico, postgres, `UPDATE sessions SET ended_at = ended_at - ${days} WHERE ended_at > ${now - days}`);
}

async function rowsOf(all) {
  const now = micros(Date.now());
  const one = ({ name, expires }) => `SELECT '${name}', count(*), ${expires ? `coalesce(sum(CASE WHEN expires_at < ${now} THEN 1 ELSE 0 END), 0)` : '0'} FROM ${name}`;
  const rows = {};
  for (const [name, count, expired] of await sql(portico, postgres, all.map(one).join(' UNION ALL '))) {
    rows[name] = { count: Number(count), expired: Number(expired) };
  }
  return rows;
}

function memory() {
  const text = readFileSync(`/proc/${portico.process.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(text)[1]) / 1024;
}

/** The slope of a straight line through points, by least squares. */
function slope(points) {
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const under = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return under === 0 ? 0 : over / under;
}

await check.section('set-up', async () => {
  const environment = {
    PORTICO_HTTP__TRUSTED_PROXIES: '127.0.0.0/8,::1',
    // Sign-ins are part of the traffic; the cost of a hash is not measured here.
    PORTICO_HASHER__MEMORY: '7168',
    PORTICO_HASHER__ITERATIONS: '1',
  };
  if (engine === 'postgres') {
    postgres = await Postgres.start(path.join(dir, 'postgres'), { durable: false });
    environment.PORTICO_DATABASE__URL = postgres.url;
  }
  portico = new Portico(path.join(dir, 'soak'), await freePort(), environment);
  await portico.start();
  shared = new Http(portico.port, mostOpen);
  await portico.createTenant(slug, 'Soak');
  // Short lives, so that every kind of row expires within the run.
  const lives = ['flow=2min', 'session.idle=10min', 'session.absolute=15min', 'session.remember=10min,15min', 'token.access=1min', 'refresh.idle=5min', 'refresh.absolute=10min'];
  await portico.command(['tenant', 'set', slug, ...lives]);
  await each([...Array(people).keys()], 2, (number) => portico.createAccount(slug, email(number), `Person ${number}`, password));
  const made = await portico.createClient(slug, 'Console', redirectUri);
  web = new Flow(slug, { id: made.client_id, secret: made.client_secret }, redirectUri, 'openid profile offline_access');
  const program = await portico.command(['client', 'create', '--tenant', slug, '--name', 'Machine', '--grant', 'client_credentials']);
  machine = new Flow(slug, { id: program.client_id, secret: program.client_secret }, redirectUri);
  check.ok(web.client.secret && machine.client.secret, 'two clients with secrets');
});

const samples = [];
let all = [];
await check.section(`${seconds} s of mixed traffic at ${rate} requests a second`, async () => {
  all = await tables();
  check.ok(all.length > 20, 'the tables', all.length);
  const began = performance.now();
  const until = began + seconds * 1000;
  let running = true;
  const sending = traffic(until).finally(() => {
    running = false;
  });
  for (let next = began + every; running && next <= until + every / 2; next += every) {
    while (running && performance.now() < next) {
      await sleep(Math.min(500, Math.max(1, next - performance.now())));
    }
    await age(all);
    const at = (performance.now() - began) / 1000;
    const sample = { at, memory: memory(), rows: await rowsOf(all) };
    samples.push(sample);
    const rows = Object.entries(sample.rows).filter(([name, { count }]) => count > 0 && !['deployment', 'change_counter'].includes(name));
    console.log(`${Math.round(at)} s: ${sample.memory.toFixed(1)} MiB; ${rows.map(([name, { count, expired }]) => `${name} ${count}${expired ? ` (${expired} expired)` : ''}`).join(', ')}`);
  }
  const late = await sending;
  const spent = (performance.now() - began) / 1000;
  console.log(`${sent} requests, ${(sent / spent).toFixed(1)} a second; ${[...done].map(([name, count]) => `${name} ${count}`).join(', ')}`);
  check.ok(sent / spent > 0.9 * rate, `the server keeps up with ${rate} requests a second`, { rate: sent / spent, late });
  check.equal([...unexpected], [], 'every response is as expected');
  check.equal([...done.keys()].sort(), Object.keys(operations).sort(), 'every kind of request was sent');
});

await check.section('memory and tables stay level', async () => {
  const half = samples.filter(({ at }) => at >= seconds / 2);
  check.ok(half.length >= 8, 'enough samples', half.length);
  const grown = slope(half.map(({ at, memory }) => [at, memory])) * (seconds / 2);
  console.log(`memory: ${samples[0].memory.toFixed(1)} MiB at first, ${samples.at(-1).memory.toFixed(1)} MiB at last, by a line ${grown.toFixed(2)} MiB in the second half`);
  check.ok(grown <= growth, `the memory grows by at most ${growth} MiB in the second half`, grown);
  for (const { name, expires } of all) {
    const [first, last] = [half[0].rows[name], half.at(-1).rows[name]];
    if (bounded[name] !== undefined) {
      check.ok(last.count <= bounded[name], `${name} has at most ${bounded[name]} rows`, last.count);
    } else if (!expires && !kept.includes(name)) {
      check.ok(last.count <= first.count * 1.1 + 10, `${name} does not grow in the second half`, [first.count, last.count]);
    } else if (expires && seconds >= 2_700) {
      // Between two sweeps the number rises and falls: the highest of each quarter counts.
      const most = (from, to) => Math.max(...samples.filter(({ at }) => at >= from * seconds && at <= to * seconds).map(({ rows }) => rows[name].expired));
      const [before, after] = [most(0.5, 0.75), most(0.75, 1)];
      check.ok(after <= before * 1.3 + 200, `expired rows of ${name} do not pile up`, [before, after]);
    }
  }
});

await check.section('end', async () => {
  shared.close();
  check.equal(await portico.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  await postgres?.stop();
});
check.finish();
