// What was acknowledged survives kill -9 (P-01), and what was used stays used (P-02). This process is the one that
// remembers: under load it notes every authorization code, access token and session cookie whose answer reached it to
// the last byte, kills at a random moment, starts again on the same data and asks for all of them.
//
//   node crash.mjs [--engine sqlite|postgres] [--kill server|database] [--rounds 20] [--workers 16] [--dir FOLDER]
//
// PORTICO_TEST_BIN names the binary. `--kill database` kills every process of PostgreSQL and starts it again; the
// server goes on and has to find it by itself.
//
// Every round: each worker signs in and then asks for codes without end; half of them it redeems at once.
// Two more workers sign in again and again, so that sessions too are made in the last moment. A code or
// token whose request was under way at the kill is neither promised nor lost, and is left out.
//
// Each acknowledged write is asked for: a code by redeeming it, a redemption by redeeming its code once more
// (the access token alone would not tell: it stands on what was written with the code), a session by its cookie.

import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { Flow, parseJson, Unexpected } from './lib/flow.mjs';
import { Http } from './lib/http.mjs';
import { each, flag, freePort, Portico, sleep, workDir } from './lib/portico.mjs';
import { Postgres } from './lib/postgres.mjs';

const engine = flag('engine', 'sqlite');
const kills = flag('kill', 'server');
const rounds = Number(flag('rounds', '20'));
const workers = Number(flag('workers', '16'));
if (!['sqlite', 'postgres'].includes(engine) || !['server', 'database'].includes(kills) || (engine === 'sqlite' && kills === 'database')) {
  throw new Error('--engine is sqlite or postgres, --kill is server or database; SQLite is in the server');
}
/** A commit of PostgreSQL's waits for the disk alone, SQLite's in a group. */
const leastAcknowledged = engine === 'sqlite' ? 500 : 150;
/** How long the load lasts before the kill: this, and up to as much again and more, by chance. */
const [shortest, spread] = [400, 1100];
/** Ready after a kill of the server; serving again after the database is. */
const readyWithin = 2_000;
const servingWithin = 5_000;
const signInWorkers = 2;
/** In a round per signing-in worker: the server counts sign-ins per hour and network. */
const signInsPerRound = 6;
/** A code is worth nothing after 60 s; one this old can prove nothing and must not be counted. */
const codeLife = 55_000;
const tokenLife = 9 * 60_000;

const redirectUri = 'https://console.example.com/callback';
const password = 'crash-correct-horse-battery-staple';
const email = (number) => `worker${number}@example.com`;

const check = new Checks();
const started = performance.now();
const dir = workDir('crash');
let postgres;
let portico;
let flow;

const signIn = (http, account) => flow.signIn(http, email(account), password);

const isBusy = (error) => error instanceof Unexpected && error.answer.status === 503 && Number(error.answer.headers['retry-after']) >= 1;

/** Asks again, for a while, as long as the server has too much to do. */
async function patiently(ask) {
  for (const until = performance.now() + 10_000; ; ) {
    try {
      const answer = await ask();
      if (answer?.status !== 503 || performance.now() > until) {
        return answer;
      }
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) {
        throw error;
      }
    }
    await sleep(200);
  }
}

/** What one round's server acknowledged. */
class Notes {
  codes = [];
  /** Access tokens, each with the code that it was got for. */
  tokens = [];
  sessions = [];
  answers = 0;
  unexpected = [];
  /** How often the server said that it has too much to do. */
  busy = 0;
  killed = false;

  code(code) {
    this.answers += 1;
    this.codes.push({ code, issued: Date.now() });
  }

  session(jar) {
    this.answers += 1;
    this.sessions.push(jar);
  }

  fault(error) {
    // After the kill of the server a cut connection is what one expects. That it cannot answer now acknowledges nothing;
    // any other wrong answer is never right.
    if (isBusy(error)) {
      this.busy += 1;
    } else if (error instanceof Unexpected || !this.killed || kills === 'database') {
      this.unexpected.push(error.message);
    }
  }
}

async function load(http, notes, jar) {
  for (let turn = 0; !notes.killed; turn += 1) {
    try {
      const code = await flow.authorize(http, jar);
      if (turn % 2 === 0) {
        notes.code(code);
        continue;
      }
      const issued = Date.now();
      const token = (await flow.tokens(http, code)).access_token;
      // The code and its redemption.
      notes.answers += 2;
      notes.tokens.push({ token, code, issued });
    } catch (error) {
      notes.fault(error);
      // Not a hot loop, should the server answer nothing but errors.
      await sleep(20);
    }
  }
}

async function signInLoad(http, notes, account) {
  for (let turn = 0; turn < signInsPerRound && !notes.killed; turn += 1) {
    try {
      const { jar, code } = await signIn(http, account);
      notes.session(jar);
      notes.code(code);
    } catch (error) {
      notes.fault(error);
    }
    // Spread over the longest a round can last.
    await sleep(250);
  }
}

/** Load and kill. The moment is random, but never before enough was acknowledged. */
async function breakIt(notes) {
  const http = new Http(portico.port, workers + signInWorkers);
  const jars = [];
  await each([...Array(workers).keys()], 4, async (account) => {
    const { jar, code } = await patiently(() => signIn(http, account));
    jars[account] = jar;
    notes.session(jar);
    notes.code(code);
  });
  const began = performance.now();
  const moment = shortest + Math.random() * spread;
  const running = jars.map((jar) => load(http, notes, jar));
  for (let extra = 0; extra < signInWorkers; extra += 1) {
    running.push(signInLoad(http, notes, workers + extra));
  }
  while (performance.now() - began < moment || notes.answers < leastAcknowledged) {
    if (performance.now() - began > 30_000) {
      break;
    }
    // Short and uneven, so that the kill falls at no particular point of the server's work.
    await sleep(1 + Math.random() * 4);
  }
  const under = performance.now() - began;
  notes.killed = true;
  if (kills === 'server') {
    check.equal((await portico.stop('SIGKILL')).signal, 'SIGKILL', 'the server was alive until it was killed');
  } else {
    const killed = await postgres.crash();
    check.ok(killed > 4, 'the postmaster and its children were alive until they were killed', killed);
  }
  await Promise.all(running);
  http.close();
  return under;
}

/** Starts again what was killed; gives how long until it served, in milliseconds. */
async function mendIt([jar]) {
  if (kills === 'server') {
    const ready = await portico.start();
    check.ok(ready <= readyWithin, `ready within ${readyWithin} ms`, ready);
    return ready;
  }
  const pid = portico.process?.pid;
  await postgres.start();
  const began = performance.now();
  const http = new Http(portico.port, 1);
  let answer;
  do {
    answer = await http.send('GET', flow.authorizeUrl(), { jar });
  } while (answer.status !== 303 && performance.now() - began < 30_000 && (await sleep(10)) === undefined);
  http.close();
  const serving = performance.now() - began;
  check.equal(answer.status, 303, 'a code is given again');
  check.ok(serving <= servingWithin, `serving within ${servingWithin} ms of the database's return`, serving);
  check.ok(pid !== undefined && portico.process?.pid === pid && portico.process.exitCode === null, 'it is the same process as before');
  return serving;
}

/** The share of `items` that `proves` accepts; the first refusals are told. */
async function verify(http, items, proves) {
  const refused = [];
  // Few at a time: whether something is lost is asked, not how much can be borne.
  await each(items, 4, async (item) => {
    try {
      const answer = await patiently(() => proves(item, http));
      if (answer !== undefined) {
        refused.push(`${answer.status} ${answer.body.slice(0, 200)}`);
      }
    } catch (error) {
      refused.push(error.message);
    }
  });
  return { all: items.length, kept: items.length - refused.length, refused };
}

/** Of all rounds: got after a kill, to be there after all that follow. */
const everything = { tokens: [], sessions: [] };

const tokenWorks = async ({ token }, http) => {
  const answer = await flow.userinfo(http, token);
  return answer.status === 200 ? undefined : answer;
};
const codeWorks = async ({ code, issued }, http) => {
  if (Date.now() - issued > codeLife) {
    throw new Error('not asked within the life of a code');
  }
  const answer = await flow.redeem(http, code);
  const token = parseJson(answer)?.access_token;
  if (answer.status !== 200 || token === undefined) {
    return answer;
  }
  everything.tokens.push({ token, issued: Date.now() });
  return undefined;
};
const sessionWorks = async (jar, http) => {
  await flow.authorize(http, jar);
  return undefined;
};
const replayFails = async ({ code, issued }, http) => {
  if (Date.now() - issued > codeLife) {
    throw new Error('not asked within the life of a code');
  }
  const answer = await flow.redeem(http, code);
  return answer.status === 400 && answer.body.includes('invalid_grant') ? undefined : answer;
};

function judge(what, { all, kept, refused }) {
  const lost = all - kept;
  total.lost += lost;
  if (check.ok(all > 0, `${what}: there were some to ask for`) && !check.ok(lost === 0, `${what}: ${lost} lost of ${all} acknowledged`)) {
    for (const line of [...new Set(refused)].slice(0, 3)) {
      console.log(`     ${line}`);
    }
  }
  return `${kept}/${all}`;
}

const total = { answers: 0, fewest: Infinity, lost: 0, kills: 0, readiest: 0 };

async function round(number) {
  const notes = new Notes();
  const under = await breakIt(notes);
  check.ok(notes.answers >= leastAcknowledged, `at least ${leastAcknowledged} acknowledged`, notes.answers);
  if (!check.ok(notes.unexpected.length === 0, `${notes.unexpected.length} unexpected answers`)) {
    for (const line of [...new Set(notes.unexpected)].slice(0, 3)) {
      console.log(`     ${line}`);
    }
  }
  const ready = await mendIt(notes.sessions);
  const http = new Http(portico.port, workers);
  // The codes first: their minute is running.
  const codes = judge('codes', await verify(http, notes.codes, codeWorks));
  const tokens = judge('access tokens', await verify(http, notes.tokens, tokenWorks));
  const sessions = judge('sessions', await verify(http, notes.sessions, sessionWorks));
  // Last, since the replay of a code ends what it gave; a redemption that was forgotten would succeed twice.
  const spent = judge('redemptions', await verify(http, notes.tokens, replayFails));
  http.close();
  everything.sessions.push(...notes.sessions);
  total.answers += notes.answers;
  total.fewest = Math.min(total.fewest, notes.answers);
  total.kills += 1;
  total.readiest = Math.max(total.readiest, ready);
  console.log(
    `round ${number}: killed after ${(under / 1000).toFixed(2)} s and ${notes.answers} acknowledged (${notes.busy} times busy); ready again in ${Math.round(ready)} ms; ` +
      `kept: codes ${codes}, redemptions ${spent}, tokens ${tokens}, sessions ${sessions}`,
  );
}

await check.section('set-up', async () => {
  const environment = {};
  if (engine === 'postgres') {
    postgres = await Postgres.start(path.join(dir, 'postgres'), { durable: true });
    check.equal((await postgres.query('SHOW fsync'))[0], ['on'], 'the database writes durably');
    environment.PORTICO_DATABASE__URL = postgres.url;
    environment.PORTICO_DATABASE__POOL_SIZE = String(workers);
  }
  portico = new Portico(path.join(dir, 'crash'), await freePort(), environment);
  await portico.start();
  const { issuer } = await portico.createTenant('crash', 'Crash');
  check.equal(issuer, `${portico.origin}/t/crash`, 'the issuer');
  for (let account = 0; account < workers + signInWorkers; account += 1) {
    await portico.createAccount('crash', email(account), `Worker ${account}`, password);
  }
  const made = await portico.createClient('crash', 'Crash Console', redirectUri, '--public', '--first-party');
  flow = new Flow('crash', { id: made.client_id }, redirectUri);
  check.ok(made.client_id && made.client_secret === undefined, 'a public client has an id and no secret');
});
// A wrong answer before a kill is a failure, but no reason to stop: what is lost may show in a later round only.
for (let number = 1; number <= rounds && total.lost === 0 && total.kills === number - 1; number += 1) {
  await check.section(`round ${number}`, () => round(number));
}
if (check.failed === 0) {
  await check.section('all rounds, at the end', async () => {
    const http = new Http(portico.port, workers);
    const alive = everything.tokens.filter(({ issued }) => Date.now() - issued < tokenLife);
    const tokens = judge('access tokens still alive', await verify(http, alive, tokenWorks));
    const sessions = judge('sessions', await verify(http, everything.sessions, sessionWorks));
    http.close();
    console.log(`of all rounds, after every kill: tokens ${tokens}, sessions ${sessions}`);
  });
}
await check.section('end', async () => {
  check.equal(total.kills, rounds, 'all rounds were run to their end');
  check.equal(await portico.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  await postgres?.stop();
});
console.log(
  `${total.kills} kills of the ${kills} on ${engine}; acknowledged: ${total.fewest} a round at least, ${total.answers} in all; lost: ${total.lost}; ` +
    `${kills === 'server' ? 'ready' : 'serving'} again in ${Math.round(total.readiest)} ms at most; ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
check.finish();
