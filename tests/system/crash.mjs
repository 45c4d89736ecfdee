// Acknowledged writes survive kill -9 (P-01), and used codes stay used (P-02). Under load this process records every
// authorization code, access token and session cookie whose response was complete. It kills at a random moment,
// restarts on the existing data and checks all of them.
//
//   node crash.mjs [--engine sqlite|postgres] [--kill server|database] [--rounds 20] [--workers 16] [--dir FOLDER]
//
// PORTICO_TEST_BIN names the binary. `--kill database` kills every process of PostgreSQL and restarts it; the server
// keeps running and has to reconnect by itself.
//
// In every round each worker signs in and then requests codes continuously; it redeems half of them at once. Two more
// workers sign in continuously, so that sessions too are created until the last moment. A code or token whose request
// was incomplete at the kill is not checked.
//
// Each acknowledged write is checked: a code by redeeming it, a redemption by redeeming its code again, a session by
// its cookie. The access token alone would not show a lost redemption, since its grant was written with the code.

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
  throw new Error('--engine must be sqlite or postgres, --kill must be server or database; SQLite has no process to kill');
}
/** A PostgreSQL commit waits for the disk alone, a SQLite commit as part of a group. */
const leastAcknowledged = engine === 'sqlite' ? 500 : 150;
/** The load runs for this long before the kill, plus a random time. */
const [shortest, spread] = [400, 1100];
/** Limits for ready after a kill of the server, and for serving after the database is back. */
const readyWithin = 2_000;
const servingWithin = 5_000;
const signInWorkers = 2;
/** Per signing-in worker and round: the server limits sign-ins per hour and network. */
const signInsPerRound = 6;
/** A code expires after 60 s; one of this age proves nothing and must not be counted. */
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

/** Retries for a while if the server answers 503. */
async function retryWhileBusy(ask) {
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

/** Signs in before the load begins. An unexpected answer is a failure, but the sign-in is tried again, so that there is a kill. */
async function begin(http, notes, account) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await retryWhileBusy(() => signIn(http, account));
    } catch (error) {
      if (!(error instanceof Unexpected) || attempt === 5) {
        throw error;
      }
      notes.fault(error);
    }
  }
}

/** What the server acknowledged in one round. */
class Notes {
  codes = [];
  /** Access tokens, each with its code. */
  tokens = [];
  sessions = [];
  answers = 0;
  unexpected = [];
  /** How often the server answered 503. */
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
    // After a kill of the server, a broken connection is expected and acknowledges nothing. Any other unexpected
    // response is a failure.
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
      // Avoids a busy loop if the server returns only errors.
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
    // Spread over the longest duration of a round.
    await sleep(250);
  }
}

/** Load and kill. The moment is random, but enough must have been acknowledged before. */
async function loadAndKill(notes) {
  const http = new Http(portico.port, workers + signInWorkers);
  const jars = [];
  await each([...Array(workers).keys()], 4, async (account) => {
    const { jar, code } = await begin(http, notes, account);
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
    // Short and irregular, so that the kill can come at any point of the server's work.
    await sleep(1 + Math.random() * 4);
  }
  const under = performance.now() - began;
  notes.killed = true;
  if (kills === 'server') {
    check.equal((await portico.stop('SIGKILL')).signal, 'SIGKILL', 'the server ran until it was killed');
  } else {
    const killed = await postgres.crash();
    check.ok(killed > 4, 'the postmaster and its children ran until they were killed', killed);
  }
  await Promise.all(running);
  http.close();
  return under;
}

/** Restarts what was killed; returns the milliseconds until the server answered. */
async function restart([jar]) {
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
  check.equal(answer.status, 303, 'a code is issued again');
  check.ok(serving <= servingWithin, `serving within ${servingWithin} ms of the database's return`, serving);
  check.ok(pid !== undefined && portico.process?.pid === pid && portico.process.exitCode === null, 'the server process was not restarted');
  return serving;
}

/** Checks which `items` `proves` accepts; returns the counts and the refusals. */
async function verify(http, items, proves) {
  const refused = [];
  // Few at a time: this checks for losses and is no load test.
  await each(items, 4, async (item) => {
    try {
      const answer = await retryWhileBusy(() => proves(item, http));
      if (answer !== undefined) {
        refused.push(`${answer.status} ${answer.body.slice(0, 200)}`);
      }
    } catch (error) {
      refused.push(error.message);
    }
  });
  return { all: items.length, kept: items.length - refused.length, refused };
}

/** From all rounds: must still be valid after the last one. */
const everything = { tokens: [], sessions: [] };

const tokenWorks = async ({ token }, http) => {
  const answer = await flow.userinfo(http, token);
  return answer.status === 200 ? undefined : answer;
};
const codeWorks = async ({ code, issued }, http) => {
  if (Date.now() - issued > codeLife) {
    throw new Error('not checked within the lifetime of a code');
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
    throw new Error('not checked within the lifetime of a code');
  }
  const answer = await flow.redeem(http, code);
  return answer.status === 400 && answer.body.includes('invalid_grant') ? undefined : answer;
};

function judge(what, { all, kept, refused }) {
  const lost = all - kept;
  total.lost += lost;
  if (check.ok(all > 0, `${what}: some were acknowledged`) && !check.ok(lost === 0, `${what}: ${lost} lost of ${all} acknowledged`)) {
    for (const line of [...new Set(refused)].slice(0, 3)) {
      console.log(`     ${line}`);
    }
  }
  return `${kept}/${all}`;
}

const total = { answers: 0, fewest: Infinity, lost: 0, kills: 0, readiest: 0 };

async function round(number) {
  const notes = new Notes();
  const under = await loadAndKill(notes);
  check.ok(notes.answers >= leastAcknowledged, `at least ${leastAcknowledged} acknowledged`, notes.answers);
  if (!check.ok(notes.unexpected.length === 0, `${notes.unexpected.length} unexpected answers`)) {
    for (const line of [...new Set(notes.unexpected)].slice(0, 3)) {
      console.log(`     ${line}`);
    }
  }
  const ready = await restart(notes.sessions);
  const http = new Http(portico.port, workers);
  // The codes first, since they expire after a minute.
  const codes = judge('codes', await verify(http, notes.codes, codeWorks));
  const tokens = judge('access tokens', await verify(http, notes.tokens, tokenWorks));
  const sessions = judge('sessions', await verify(http, notes.sessions, sessionWorks));
  // Last, since the replay of a code revokes its grant; if its redemption was lost, the replay would succeed.
  const spent = judge('redemptions', await verify(http, notes.tokens, replayFails));
  http.close();
  everything.sessions.push(...notes.sessions);
  total.answers += notes.answers;
  total.fewest = Math.min(total.fewest, notes.answers);
  total.kills += 1;
  total.readiest = Math.max(total.readiest, ready);
  console.log(
    `round ${number}: killed after ${(under / 1000).toFixed(2)} s and ${notes.answers} acknowledged (503 ${notes.busy} times); ready again in ${Math.round(ready)} ms; ` +
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
// An unexpected response before a kill is a failure, but the test continues: a loss may appear only in a later round.
for (let number = 1; number <= rounds && total.lost === 0 && total.kills === number - 1; number += 1) {
  await check.section(`round ${number}`, () => round(number));
}
if (check.failed === 0) {
  await check.section('all rounds, at the end', async () => {
    const http = new Http(portico.port, workers);
    const alive = everything.tokens.filter(({ issued }) => Date.now() - issued < tokenLife);
    const tokens = judge('access tokens still valid', await verify(http, alive, tokenWorks));
    const sessions = judge('sessions', await verify(http, everything.sessions, sessionWorks));
    http.close();
    console.log(`of all rounds, after every kill: tokens ${tokens}, sessions ${sessions}`);
  });
}
await check.section('end', async () => {
  check.equal(total.kills, rounds, 'all rounds were completed');
  check.equal(await portico.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  await postgres?.stop();
});
console.log(
  `${total.kills} kills of the ${kills} on ${engine}; acknowledged: ${total.fewest} a round at least, ${total.answers} in all; lost: ${total.lost}; ` +
    `${kills === 'server' ? 'ready' : 'serving'} again in ${Math.round(total.readiest)} ms at most; ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
check.finish();
