// The JSON APIs over HTTP, on SQLite and on PostgreSQL.
// - The example requests of the documents that they follow, as printed there, sent by curl.
// - Refusals, one of each status for each API, with their headers.
// - Journeys with clients that public generators make from /openapi.json, in TypeScript and in Python.
// - A sign-out at one API during calls of another.
//
//   node surfaces.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { python, typescript } from './lib/clients.mjs';
import { runChild, sleep, workDir } from './lib/portico.mjs';
import { refusalCases } from './lib/refusal_cases.mjs';
import { seedCases } from './lib/seed_cases.mjs';
import { matrix } from './lib/dashboard_matrix.mjs';
import { faults } from './lib/shape.mjs';
import { people, Surfaces, TENANT } from './lib/surfaces.mjs';

const check = new Checks();
const dir = workDir('surfaces');
/** How many attempts it takes at most until one is refused. */
const PATIENCE = 12;

/** Sends until the answer has this status, or until it is clear that none will. */
async function until(status, send) {
  let answer = await send();
  for (let attempt = 1; status !== undefined && answer.status !== status && attempt < PATIENCE; attempt += 1) {
    answer = await send();
  }
  return answer;
}

/** Runs a line of a document with curl: `{status, headers, body}`. */
async function curl(line) {
  const { status, out, err } = await runChild(dir, 'bash', ['-c', `${line} --silent --show-error --include`], { env: { ...process.env, NO_PROXY: 'localhost' } });
  if (status !== 0) {
    throw new Error(`curl ended with ${status}: ${err}`);
  }
  const [head, ...rest] = out.split('\r\n\r\n');
  const [first, ...lines] = head.split('\r\n');
  const headers = new Headers(lines.map((text) => [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1).trim()]));
  return { status: Number(first.split(' ')[1]), headers, body: rest.join('\r\n\r\n') };
}

function checkHeaders(headers, expected, label) {
  for (const [name, pattern] of Object.entries(expected ?? {})) {
    if (pattern === undefined) {
      check.equal(headers.get(name), null, `${label}: no header ${name}`);
    } else {
      check.match(headers.get(name), pattern, `${label}: ${name}`);
    }
  }
}

/** Asserts that a document has these members with these values, and maybe others. */
function checkAlike(actual, expected, label) {
  for (const [name, value] of Object.entries(expected)) {
    if (typeof value === 'object' && !Array.isArray(value)) {
      checkAlike(actual?.[name], value, `${label}.${name}`);
    } else {
      check.equal(actual?.[name], value, `${label}.${name}`);
    }
  }
}

async function seeds(surfaces) {
  const world = { origin: surfaces.origin, token: surfaces.token, weakToken: await surfaces.apiToken('--organization', surfaces.aurora.slug, '--role', 'AppMember'), people };
  for (const { seed, what, curl: printed, replace, settings, ...expected } of seedCases) {
    const label = `seed ${seed}, ${what}`;
    let line = printed;
    for (const [from, to] of Object.entries(replace(world))) {
      check.ok(line.includes(from), `${label}: the document has ${from}`);
      line = line.replaceAll(from, to);
    }
    const [tenant, before, after] = settings ?? [];
    if (settings !== undefined) {
      await surfaces.portico.command(['tenant', 'set', tenant, before]);
    }
    const answer = await until(expected.until, () => curl(line));
    if (settings !== undefined) {
      await surfaces.portico.command(['tenant', 'set', tenant, after]);
    }
    check.equal(answer.status, expected.status, `${label}: status (${answer.body.slice(0, 300)})`);
    check.equal(answer.headers.get('content-type'), 'application/json', `${label}: content type`);
    const body = JSON.parse(answer.body);
    check.equal(faults(body, expected.answer), [], `${label}: the members and their types`);
    checkAlike(body, expected.alike?.(world) ?? {}, label);
    checkHeaders(answer.headers, expected.headers, label);
  }
}

async function refusals(surfaces) {
  const { hello } = people;
  const at = `/t/${TENANT}`;
  const signIn = async (address, json) => (await surfaces.call('POST', `${at}${address}`, { json })).body.token;
  const world = {
    at,
    people,
    organization: surfaces.aurora.id,
    cookie: await surfaces.browser(hello),
    tokens: {
      program: surfaces.token,
      weak: await surfaces.apiToken('--organization', surfaces.aurora.slug, '--role', 'AppMember'),
      wide: await surfaces.apiToken('--role', 'AppAdmin'),
      login: await signIn('/v1/auth/login', { email: hello.email, password: hello.password }),
      organization: await signIn('/api/v1/login', { username: hello.email, password: hello.password }),
    },
  };
  for (const { api, what, request, status, code, headers, until: wanted } of refusalCases) {
    const label = `${api}, ${what}`;
    const [method, address, options] = request(world);
    const answer = await until(wanted, () => surfaces.call(method, address, options));
    check.equal([answer.status, answer.body.code], [status, code], label);
    check.equal(typeof answer.body.message, 'string', `${label}: a message`);
    checkHeaders(answer.headers, headers, label);
  }
}

/** The routes of seed 002, with a session of the pages, which they share. */
async function dashboard(surfaces) {
  let cookie = await surfaces.browser(people.hello);
  for (const [what, method, address, json, status, expected] of matrix(people)) {
    const answer = await surfaces.call(method, `/t/${TENANT}${address}`, { json, cookie });
    // A sign-in gives the session another secret.
    const renewed = answer.headers.getSetCookie().find((line) => line.startsWith('portico-session-') && !line.includes('Max-Age=0'));
    cookie = renewed?.split(';')[0] ?? cookie;
    const label = `seed 002, ${what}`;
    check.equal(answer.status, status, `${label}: status`);
    if (typeof expected === 'string') {
      check.equal([answer.body.code, typeof answer.body.message], [expected, 'string'], `${label}: the code and a message`);
    } else {
      check.equal(faults(answer.body, expected), [], `${label}: the members and their types`);
    }
  }
}

/** What browsers ask before a script of another origin sends a request. */
async function preflights(surfaces) {
  const ask = (address, origin) => {
    const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' };
    return surfaces.call('OPTIONS', `/t/${TENANT}${address}`, { headers });
  };
  const listed = 'http://localhost:3000';
  for (const [address, credentials] of [['/v1/auth/refresh', null], ['/api/v1/organizations', null]]) {
    const { status, headers } = await ask(address, listed);
    check.equal([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')], [204, listed, credentials], `a preflight of ${address}`);
    check.match(headers.get('access-control-allow-headers')?.toLowerCase(), /authorization.*content-type|content-type.*authorization/, `${address}: the allowed headers`);
    check.match(headers.get('access-control-allow-methods'), /POST/, `${address}: the allowed methods`);
    const strange = await ask(address, 'https://evil.example');
    check.equal(strange.headers.get('access-control-allow-origin'), null, `a preflight of ${address} from an origin that is not listed`);
  }
  const workspace = await ask('/api/v1/app/user', listed);
  check.equal(workspace.headers.get('access-control-allow-origin'), null, 'the workspace API allows no other origin');
}

/**
 * Calls `call` all the time, ends the session by `end` meanwhile, and asserts that each answer is a success or 401, and
 * that none that was asked for after the end is a success.
 */
async function during(label, call, end) {
  const seen = [];
  let stopped = false;
  const lane = async () => {
    while (!stopped) {
      const began = performance.now();
      seen.push({ began, status: (await call()).status });
    }
  };
  const lanes = Array.from({ length: 4 }, lane);
  await sleep(100);
  await end();
  const ended = performance.now();
  await sleep(100);
  stopped = true;
  await Promise.all(lanes);
  const of = (status) => seen.filter((one) => one.status === status);
  check.equal(seen.length, of(200).length + of(401).length, `${label}: only 200 and 401`);
  check.ok(of(200).length > 0 && of(401).length > 0, `${label}: calls before and after`, seen.length);
  check.equal(of(200).filter(({ began }) => began > ended), [], `${label}: no success after the end`);
}

async function signOuts(surfaces) {
  const person = { email: 'crossing@example.com', name: 'Cora Cross', password: 'surfaces-correct-horse-cora' };
  await surfaces.portico.createAccount(TENANT, person.email, person.name, person.password);
  const at = `/t/${TENANT}`;
  const { email, password } = person;
  const cookie = await surfaces.browser(person);
  const ended = await surfaces.call('POST', `${at}/v1/auth/login`, { json: { email, password } });
  const kept = ended.body.token;
  await during(
    'a sign-out at the workspace API, calls of the dashboard API',
    () => surfaces.call('GET', `${at}/auth/me`, { cookie }),
    async () => {
      const { status, body } = await surfaces.call('POST', `${at}/api/v1/auth/logout`, { cookie, headers: { origin: surfaces.origin } });
      check.equal([status, body], [200, 'ok'], 'the sign-out');
    },
  );
  check.equal((await surfaces.call('GET', `${at}/v1/auth/me`, { bearer: kept })).status, 200, 'a session of another API goes on');
  const session = (await surfaces.call('POST', `${at}/api/v1/login`, { json: { username: email, password } })).body;
  await surfaces.call('POST', `${at}/v1/auth/forgot-password`, { json: { email } });
  const token = await surfaces.mailed(email, 'reset-password');
  await during(
    'a new password at the login API, calls of the organization API',
    () => surfaces.call('GET', `${at}/api/v1/me`, { bearer: session.token }),
    async () => {
      const { status } = await surfaces.call('POST', `${at}/v1/auth/reset-password`, { json: { token, password: `${password}-again` } });
      check.equal(status, 200, 'the new password');
    },
  );
  check.equal((await surfaces.call('GET', `${at}/v1/auth/me`, { bearer: kept })).status, 401, 'the session of the login API has ended too');
  const refreshed = await surfaces.call('POST', `${at}/api/v1/refresh-token`, { json: { refresh_token: session.refresh_token } });
  check.equal([refreshed.status, refreshed.body.code], [401, 'invalid_token'], 'and so has the refresh token');
}

/** Makes an account for a journey with a client. */
async function member(surfaces, name) {
  const person = { email: `${name}-person@example.com`, name: `Person of ${name}`, password: `surfaces-correct-horse-${name}` };
  await surfaces.portico.createAccount(TENANT, person.email, person.name, person.password);
  return person;
}

/** Runs the programs of docs/json-apis.md, with a password that is right and one that is not. */
async function documented(surfaces, programs) {
  const base = `${surfaces.origin}/t/${TENANT}`;
  const { email, password } = people.hello;
  for (const [language, program] of Object.entries(programs)) {
    check.match(await program.documented({ base, email, password }), /^signed in until \d{4}-\d\d-\d\d/, `${language}: the right password`);
    check.equal(await program.documented({ base, email, password: 'wrong' }), 'refused: invalid_credentials\n', `${language}: a wrong password`);
  }
}

async function inTypescript(surfaces, journeys) {
  const verified = await member(surfaces, 'typescript');
  const unverified = { email: 'unverified@example.com', name: 'Not Yet', password: 'surfaces-correct-horse-not-yet' };
  await surfaces.unverified(unverified);
  const world = {
    base: `${surfaces.origin}/t/${TENANT}`,
    apiToken: surfaces.token,
    openOrganization: await surfaces.openOrganization('Open House', people.hello.email),
    verified,
    unverified,
    mailed: (...which) => surfaces.mailed(...which),
    check,
  };
  await journeys.organization(world);
  await journeys.login(world);
  await journeys.workspace(world);
}

async function inPython(surfaces, { journey }) {
  const results = await journey({
    base: `${surfaces.origin}/t/${TENANT}`,
    origin: surfaces.origin,
    api_token: surfaces.token,
    person: await member(surfaces, 'python'),
    mail: path.join(surfaces.portico.data, 'mail'),
  });
  check.ok(results.length > 15, 'the number of checks', results.length);
  results.forEach(({ ok, what, seen }) => check.ok(ok, what, seen));
}

let clients;
for (const engine of ['sqlite', 'postgres']) {
  const section = (title, steps) => check.section(`${engine}: ${title}`, steps);
  let surfaces;
  await section('the start', async () => {
    surfaces = await Surfaces.start(dir, engine);
    check.ok(surfaces.token.startsWith('pt_at_'), 'an API token', surfaces.token);
  });
  if (surfaces === undefined) {
    continue;
  }
  await section('the requests of the seeds', () => seeds(surfaces));
  await section('the matrix of seed 002', () => dashboard(surfaces));
  await section('refusals', () => refusals(surfaces));
  await section('preflights', () => preflights(surfaces));
  await section('sign-outs during calls', () => signOuts(surfaces));
  if (clients === undefined) {
    await section('clients are generated', async () => {
      const document = await (await fetch(`${surfaces.origin}/openapi.json`)).text();
      const [inTypescript, inPython] = await Promise.all([typescript(dir, document), python(dir, document)]);
      clients = { inTypescript, inPython };
      check.equal(Object.keys(inTypescript).toSorted(), ['documented', 'login', 'organization', 'workspace'], 'the programs in TypeScript');
    });
  }
  if (clients !== undefined) {
    await section('the TypeScript client', () => inTypescript(surfaces, clients.inTypescript));
    await section('the Python client', () => inPython(surfaces, clients.inPython));
    await section('the documented programs', () => documented(surfaces, clients));
  }
  await section('the end', async () => {
    check.equal(await surfaces.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  });
}
check.finish();
