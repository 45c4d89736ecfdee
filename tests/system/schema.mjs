// schemathesis against /openapi.json: generated requests to every operation of the JSON APIs, valid and invalid, with the
// credential of the operation and without one. No server error, no answer outside the schema, no code that is not listed,
// and with credentials a success of every operation but those that take a mailed secret.
//
// With more than 10 examples for each operation, chains of requests follow.
//
//   node schema.mjs [--dir FOLDER] [--examples 10] [--engine sqlite]      PORTICO_TEST_BIN names the binary

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { Checks } from './lib/check.mjs';
import { installed } from './lib/packages.mjs';
import { flag, runChild, workDir } from './lib/portico.mjs';
import { people, Surfaces, TENANT } from './lib/surfaces.mjs';

const check = new Checks();
const dir = workDir('schema');
const examples = flag('examples', '10');
const here = fileURLToPath(new URL('lib', import.meta.url));

/** These succeed only with a secret that was mailed, or an answer of a provider. The journeys of surfaces.mjs use them. */
const needsMail = [
  'POST /v1/auth/verify-email',
  'POST /v1/auth/reset-password',
  'POST /v1/auth/callback',
  'POST /api/v1/verify-email',
  'POST /api/v1/reset-password',
  'POST /api/v1/invitations/accept',
  'GET /auth/verify-email',
  'POST /auth/reset-password',
  'POST /workspaces/invitations/{token}/accept',
];

/** These succeed only for a user without a password, one with another way to sign in, and one who owns no workspace of others. */
const notForThisUser = ['POST /auth/set-password', 'POST /auth/unlink-provider', 'POST /auth/unlink-account', 'POST /auth/delete-user', 'POST /workspaces/{id}/transfer-ownership'];

/** Operations that a service account cannot do. */
const bySession = ['POST /api/v1/account/organization/{orgId}/join', 'GET /api/v1/app/me', 'POST /api/v1/app/organization'];

// Thousands of failures come from one address.
const patient = { PORTICO_THROTTLE__FREE_ATTEMPTS: '1000000', PORTICO_THROTTLE__ACCOUNT_PER_DAY: '1000000', PORTICO_THROTTLE__NETWORK_PER_HOUR: '1000000' };

let surfaces;
let world;
let operations;

/** Sends a request that has to succeed, and returns the document. */
async function made(method, target, options) {
  const { status, body } = await surfaces.call(method, `/t/${TENANT}${target}`, options);
  if (status !== 200) {
    throw new Error(`${method} ${target}: ${status} ${JSON.stringify(body)}`);
  }
  return body;
}

/** Returns an id of the workspace API as the organization API writes it. */
const hyphenated = (id) => id.replace(/^[a-z]+_(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** Calls `make` several times, and returns the results. */
async function several(count, make) {
  const all = [];
  for (let number = 0; number < count; number += 1) {
    all.push(await make(number));
  }
  return all;
}

async function setUp() {
  surfaces = await Surfaces.start(dir, flag('engine', 'sqlite'), patient);
  const document = (await surfaces.call('GET', '/openapi.json')).body;
  operations = Object.entries(document.paths).flatMap(([address, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${address}`));
  check.ok(operations.length > 40, 'the document has the operations of the JSON APIs', operations.length);

  const { hello } = people;
  const { aurora, token } = surfaces;
  const register = (number, extra) => {
    const json = { email: `number-${number}@example.com`, password: hello.password, ...extra };
    return made('POST', '/api/v1/auth/register', { bearer: token, json });
  };
  const members = await several(24, (number) => register(number, { roles: ['AppMember'] }));
  const users = members.map(({ users: [user] }) => user.id);
  const plain = await surfaces.apiToken('--scope', 'accounts.create');
  const others = await several(6, async (number) => (await made('POST', '/api/v1/auth/register', { bearer: plain, json: { email: `other-${number}@example.com`, password: hello.password } })).id);
  const login = await made('POST', '/api/v1/login', { json: { username: hello.email, password: hello.password } });
  const bearer = login.token;
  const organizations = await several(8, async (number) => (await made('POST', '/api/v1/organizations', { bearer, json: { name: `Number ${number}` } })).organization.id);
  const roles = await several(8, async (number) => (await made('POST', '/api/v1/roles', { bearer, json: { name: `Number ${number}`, base: 'viewer' } })).role.id);
  const { roles: listed } = await made('GET', '/api/v1/roles', { bearer });
  const viewer = listed.find(({ key }) => key === 'viewer').id;
  const invitations = await several(5, async (number) => (await made('POST', '/api/v1/invitations', { bearer, json: { email: `invited-${number}@example.com`, role_id: viewer } })).invitation.id);
  const open = await several(2, (number) => surfaces.openOrganization(`Open ${number}`, people.sasha.email));
  const tokens = await several(5, async () => (await made('POST', '/api/v1/app/token', { bearer: token, json: { name: 'Short', roles: ['AppMember'] } })).id);
  const { data: programs } = await made('GET', '/api/v1/app/token?page_size=100', { bearer: token });
  const kept = programs.map(({ id }) => id).filter((id) => !tokens.includes(id));
  const cookie = `portico-session-${surfaces.tenant.slice(-12)}`;
  await surfaces.portico.command(['tenant', 'set', TENANT, 'return_urls=https://app.example.com/welcome']);
  const browser = { cookie: await surfaces.browser(hello) };
  const keys = await several(5, async () => (await made('POST', `/workspaces/${aurora.id}/api-keys`, { ...browser, json: { name: 'Short', roles: ['AppMember'] } })).apiKey.id);
  const workspaces = await several(8, async (number) => (await made('POST', '/workspaces', { ...browser, json: { name: `Workspace ${number}` } })).workspace.id);
  const asked = await several(5, async (number) => (await made('POST', `/workspaces/${aurora.id}/members/invite`, { ...browser, json: { email: `asked-${number}@example.com`, role: 'viewer' } })).invitation.id);

  world = {
    base: `${surfaces.origin}/t/${TENANT}`,
    origin: surfaces.origin,
    slug: TENANT,
    tenant: surfaces.tenant,
    organization: aurora.slug,
    organization_id: aurora.id,
    // Without these, the other requests have no credential.
    kept: [aurora.id, ...kept],
    api_token: token,
    cookie,
    by_session: bySession,
    // The ids that a path may have, or those of each of its parameters; `DELETE` takes the last one.
    ids: {
      '/workspaces/{id}': workspaces,
      '/workspaces/{id}/members': [aurora.id],
      '/workspaces/{id}/members/invite': [aurora.id],
      '/workspaces/{id}/members/{memberId}': users.slice(16).map((id) => ({ id: aurora.id, memberId: hyphenated(id) })),
      '/workspaces/{id}/api-keys': [aurora.id],
      '/workspaces/{id}/api-keys/{keyId}': keys.map((keyId) => ({ id: aurora.id, keyId })),
      '/workspaces/invitations/{id}': asked,
      '/api/v1/account/organization/{orgId}/join': open,
      '/api/v1/app/token/{id}': tokens,
      '/api/v1/app/user/{id}': users.slice(0, 8),
      '/api/v1/members/{id}': users.slice(8, 16).map(hyphenated),
      '/api/v1/roles/{id}': roles,
      '/api/v1/invitations/{id}': invitations,
      '/api/v1/organizations/{id}': organizations.slice(1),
    },
    // The values of members, of all operations and of some. `null`: the member is left out.
    members: {
      email: hello.email,
      username: hello.email,
      password: hello.password,
      name: 'Schema',
      given_name: null,
      family_name: null,
      email_regex: null,
      locale: null,
      role: null,
      roles: ['AppMember'],
      scopes: null,
      org: null,
      expires_at: null,
      permissions: null,
      role_id: viewer,
      organization_id: organizations[0],
      currentPassword: hello.password,
      newPassword: hello.password,
      newEmail: 'new address',
      callbackURL: null,
      redirectTo: null,
      image: null,
      expiresAt: null,
    },
    members_of: {
      'POST /api/v1/auth/register': { email: 'new address' },
      'POST /api/v1/register': { email: null, username: 'new address' },
      'POST /api/v1/login': { email: null },
      'POST /api/v1/invitations': { email: 'new address' },
      'POST /auth/sign-up/email': { email: 'new address' },
      'POST /workspaces/{id}/members/invite': { email: 'new address', role: 'viewer' },
      'PATCH /workspaces/{id}/members/{memberId}': { role: 'viewer' },
      'POST /api/v1/app/user': { account_id: { each: others } },
    },
    // Parameters that exclude others, or that only a list or a domain gives.
    left_out: ['page', 'limit', 'page_size', 'callbackURL', 'after', 'before', 'first', 'last', 'cursor', 'domain'],
  };
}

/** Runs schemathesis once and returns its report. `label`: with, without or chained; only the second has no credentials. */
async function run(label, phases) {
  const report = path.join(dir, `${label}.json`);
  const described = path.join(dir, `${label}-world.json`);
  writeFileSync(described, JSON.stringify({ ...world, signed_in: label !== 'without', chained: label === 'chained' }));
  const program = path.join(path.dirname(installed('PORTICO_TEST_SYSTEM_PYTHON')), 'schemathesis');
  const args = ['--config-file', path.join(here, 'schemathesis.toml'), 'run', `${surfaces.origin}/openapi.json`, '--url', world.base];
  args.push('--max-examples', examples, '--phases', phases, '--seed', '1', '--no-color', '--report', 'json', '--report-json-path', report);
  const { status, out, err } = await runChild(dir, program, args, {
    cwd: dir,
    env: { ...process.env, PYTHONPATH: here, PYTHONPYCACHEPREFIX: path.join(dir, 'bytecode'), SCHEMATHESIS_HOOKS: 'schema_hooks', PORTICO_SCHEMA_WORLD: described },
  });
  if (!check.equal(status, 0, `${label}: schemathesis ends with 0`)) {
    console.log(`${out}${err}`);
  }
  return JSON.parse(readFileSync(report, 'utf8'));
}

function checkReport(report, label) {
  check.equal(report.operations.tested, operations.length, `${label}: every operation was tested`);
  check.ok(report.test_cases.generated >= operations.length * Number(examples), `${label}: the number of requests`, report.test_cases.generated);
  check.equal([report.complete, report.failures.length, report.errors.length], [true, 0, 0], `${label}: complete, no failure, no error`);
}

/** Returns the operations that never succeeded. */
function neverAccepted({ valid_rates: rates }) {
  return operations.filter((operation) => Object.values(rates[operation] ?? {}).every(({ accepted }) => accepted === 0));
}

await check.section('the start', setUp);
if (world !== undefined) {
  await check.section('requests with credentials and without', async () => {
    const phases = 'examples,coverage,fuzzing';
    // At once, since each run keeps one core busy.
    const [signedIn, anonymous] = await Promise.all([run('with', phases), run('without', phases)]);
    checkReport(signedIn, 'with credentials');
    checkReport(anonymous, 'without credentials');
    const never = neverAccepted(signedIn).filter((operation) => ![...needsMail, ...notForThisUser].includes(operation));
    check.equal(never, [], 'with credentials: every operation succeeded at least once');
  });
  if (Number(examples) > 10) {
    // What one operation answers is used by the next one: what was made can be read, and what was deleted cannot.
    await check.section('chains of requests', async () => {
      const report = await run('chained', 'stateful');
      check.equal([report.complete, report.failures.length, report.errors.length], [true, 0, 0], 'chained: complete, no failure, no error');
      check.ok(report.operations.tested > 20, 'chained: the number of operations', report.operations.tested);
    });
  }
}
await check.section('the end', async () => {
  check.equal(await surfaces?.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
});
check.finish();
