// What was acknowledged survives kill -9 (P-01). This process is the one that remembers: under load it
// notes every authorization code, access token and session cookie whose answer reached it to the last
// byte, kills the server at a random moment, starts it again on the same data and asks for all of them.
//
//   node crash.mjs [--rounds 20] [--workers 16] [--dir FOLDER]      PORTICO_TEST_BIN names the binary
//
// Every round: each worker signs in and then asks for codes without end; half of them it redeems at once.
// Two more workers sign in again and again, so that sessions too are made in the last moment. A code or
// token whose request was under way at the kill is neither promised nor lost, and is left out.
//
// Each acknowledged write is asked for: a code by redeeming it, a redemption by redeeming its code once more
// (the access token alone would not tell: it stands on what was written with the code), a session by its cookie.

import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { Http, Jar, parseForm } from './lib/http.mjs';
import { flag, freePort, Portico, workDir } from './lib/portico.mjs';

const rounds = Number(flag('rounds', '20'));
const workers = Number(flag('workers', '16'));
const leastAcknowledged = 500;
const signInWorkers = 2;
/** In a round per signing-in worker: the server counts sign-ins per hour and network. */
const signInsPerRound = 10;
/** A code is worth nothing after 60 s; one this old can prove nothing and must not be counted. */
const codeLife = 55_000;
const tokenLife = 9 * 60_000;

const redirectUri = 'https://console.example.com/callback';
const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
const password = 'crash-correct-horse-battery-staple';
const email = (number) => `worker${number}@example.com`;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const check = new Checks();
const started = performance.now();
const dir = workDir('crash');
const portico = new Portico(path.join(dir, 'crash'), await freePort());
const client = {};

/** An answer that is not the expected one. `at` is where in the way it came. */
class Unexpected extends Error {
  constructor(at, answer) {
    super(`${at}: ${answer.status} ${(answer.headers.location ?? answer.body).replace(/\s+/g, ' ').slice(0, 300)}`);
  }
}

const authorizeUrl = () => {
  const query = new URLSearchParams({
    client_id: client.id,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid',
    state: randomBytes(8).toString('hex'),
    nonce: randomBytes(8).toString('hex'),
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  return `/t/crash/oauth2/authorize?${query}`;
};

/** The code in a redirect to the client, or undefined. */
const codeIn = (answer) => {
  const { location } = answer.headers;
  return answer.status === 303 && location?.startsWith(`${redirectUri}?`) ? (new URL(location).searchParams.get('code') ?? undefined) : undefined;
};

/** As a browser without script signs in; gives the jar and the first code. */
async function signIn(http, account) {
  const jar = new Jar();
  const first = await http.send('GET', authorizeUrl(), { jar });
  if (first.status !== 303 || !first.headers.location?.includes('/login?')) {
    throw new Unexpected('authorize without a session', first);
  }
  const page = await http.send('GET', first.headers.location, { jar });
  const form = parseForm(page.body, 'login-form');
  if (page.status !== 200 || form === undefined) {
    throw new Unexpected('the sign-in page', page);
  }
  const target = new URL(form.action ?? '', new URL(first.headers.location, http.origin));
  let answer = await http.send('POST', target, {
    jar,
    headers: { origin: http.origin },
    form: { ...form.fields, email: email(account), password },
  });
  if (answer.status !== 303 || !jar.has('portico-session-')) {
    throw new Unexpected('signing in', answer);
  }
  for (let hop = 0; hop < 4 && codeIn(answer) === undefined; hop += 1) {
    if (answer.status !== 303 || answer.headers.location.startsWith(redirectUri)) {
      throw new Unexpected('after signing in', answer);
    }
    answer = await http.send('GET', answer.headers.location, { jar });
  }
  if (codeIn(answer) === undefined) {
    throw new Unexpected('after signing in', answer);
  }
  return { jar, code: codeIn(answer) };
}

async function authorize(http, jar) {
  const answer = await http.send('GET', authorizeUrl(), { jar });
  const code = codeIn(answer);
  if (code === undefined) {
    throw new Unexpected('authorize with a session', answer);
  }
  return code;
}

const redeem = (http, code) =>
  http.send('POST', '/t/crash/oauth2/token', {
    form: { grant_type: 'authorization_code', code, redirect_uri: redirectUri, client_id: client.id, code_verifier: verifier },
  });

const userinfo = (http, token) => http.send('GET', '/t/crash/oauth2/userinfo', { headers: { authorization: `Bearer ${token}` } });

const parseToken = (answer) => {
  try {
    return JSON.parse(answer.body).access_token;
  } catch {
    return undefined;
  }
};

/** Runs `work` over all items, some at a time. */
async function each(items, atOnce, work) {
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const item = items[next];
      next += 1;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
}

/** What one round's server acknowledged. */
class Notes {
  codes = [];
  /** Access tokens, each with the code that it was got for. */
  tokens = [];
  sessions = [];
  answers = 0;
  unexpected = [];
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
    // After the kill a cut connection is what one expects; a whole wrong answer never is.
    if (error instanceof Unexpected || !this.killed) {
      this.unexpected.push(error.message);
    }
  }
}

async function load(http, notes, jar) {
  for (let turn = 0; !notes.killed; turn += 1) {
    try {
      const code = await authorize(http, jar);
      if (turn % 2 === 0) {
        notes.code(code);
        continue;
      }
      const issued = Date.now();
      const answer = await redeem(http, code);
      const token = parseToken(answer);
      if (answer.status !== 200 || token === undefined) {
        throw new Unexpected('redeeming a fresh code', answer);
      }
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
    const { jar, code } = await signIn(http, account);
    jars[account] = jar;
    notes.session(jar);
    notes.code(code);
  });
  const began = performance.now();
  const moment = 500 + Math.random() * 2500;
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
  const end = portico.stop('SIGKILL');
  notes.killed = true;
  const { signal } = await end;
  await Promise.all(running);
  http.close();
  return { under, signal };
}

/** The share of `items` that `proves` accepts; the first refusals are told. */
async function verify(http, items, proves) {
  const refused = [];
  await each(items, workers, async (item) => {
    try {
      const answer = await proves(item, http);
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
  const answer = await userinfo(http, token);
  return answer.status === 200 ? undefined : answer;
};
const codeWorks = async ({ code, issued }, http) => {
  if (Date.now() - issued > codeLife) {
    throw new Error('not asked within the life of a code');
  }
  const answer = await redeem(http, code);
  const token = parseToken(answer);
  if (answer.status !== 200 || token === undefined) {
    return answer;
  }
  everything.tokens.push({ token, issued: Date.now() });
  return undefined;
};
const sessionWorks = async (jar, http) => {
  await authorize(http, jar);
  return undefined;
};
const replayFails = async ({ code, issued }, http) => {
  if (Date.now() - issued > codeLife) {
    throw new Error('not asked within the life of a code');
  }
  const answer = await redeem(http, code);
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
  const { under, signal } = await breakIt(notes);
  check.equal(signal, 'SIGKILL', 'the server was alive until it was killed');
  check.ok(notes.answers >= leastAcknowledged, `at least ${leastAcknowledged} acknowledged`, notes.answers);
  if (!check.ok(notes.unexpected.length === 0, `${notes.unexpected.length} unexpected answers before the kill`)) {
    for (const line of [...new Set(notes.unexpected)].slice(0, 3)) {
      console.log(`     ${line}`);
    }
  }
  const ready = await portico.start();
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
    `round ${number}: killed after ${(under / 1000).toFixed(2)} s and ${notes.answers} acknowledged; ready again in ${Math.round(ready)} ms; ` +
      `kept: codes ${codes}, redemptions ${spent}, tokens ${tokens}, sessions ${sessions}`,
  );
}

await check.section('set-up', async () => {
  await portico.start();
  const { issuer } = await portico.createTenant('crash', 'Crash');
  check.equal(issuer, `${portico.origin}/t/crash`, 'the issuer');
  for (let account = 0; account < workers + signInWorkers; account += 1) {
    await portico.createAccount('crash', email(account), `Worker ${account}`, password);
  }
  const made = await portico.createClient('crash', 'Crash Console', redirectUri, '--public', '--first-party');
  client.id = made.client_id;
  check.ok(client.id && made.client_secret === undefined, 'a public client has an id and no secret');
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
});
console.log(
  `${total.kills} kills; acknowledged: ${total.fewest} a round at least, ${total.answers} in all; lost: ${total.lost}; ` +
    `ready again in ${Math.round(total.readiest)} ms at most; ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
check.finish();
