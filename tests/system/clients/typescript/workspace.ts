// The workspace API with the generated client, as a program with an API token uses it.

import { bearer, clientOf, done, refused, type Schemas, type World } from './world.js';

/** Registers an account and signs it in. Returns the cookie of its session. */
async function registered(world: World, email: string): Promise<string> {
  const { check } = world;
  const client = clientOf(world);
  const headers = bearer(world.apiToken);
  const password = 'typescript-correct-horse-worker';
  const account = done(await client.POST('/api/v1/auth/register', { headers, body: { email, password, given_name: 'Wanda', family_name: 'Worker', roles: ['AppMember'] } }));
  check.equal([account.email, account.name, account.provider, account.roles], [email, 'Wanda Worker', 'Credentials', ['AppMember']], 'register');
  check.equal(account.users.map(({ state, account_id }) => [state, account_id]), [['Active', account.id]], 'register: the user');
  refused(check, await client.POST('/api/v1/auth/register', { headers, body: { email, password } }), 409, 'account_exists', 'register again');
  refused(check, await client.POST('/api/v1/auth/login', { body: { email, password } }), 401, 'invalid_token', 'login without a token');
  refused(check, await client.POST('/api/v1/auth/login', { headers, body: { email, password: 'wrong' } }), 401, 'invalid_credentials', 'login with a wrong password');
  const answer = await client.POST('/api/v1/auth/login', { headers, body: { email, password } });
  check.equal(done(answer), account, 'login answers with the account');
  const cookies = answer.response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  check.ok(cookies.some((cookie) => cookie?.includes('portico-session-')), 'login sets the cookie of a session', cookies);
  return cookies.join('; ');
}

/** Reads all users by pages of one. */
async function pages(world: World): Promise<Schemas['WorkspaceUser'][]> {
  const { check } = world;
  const client = clientOf(world);
  const headers = bearer(world.apiToken);
  const users: Schemas['WorkspaceUser'][] = [];
  let total: number | undefined;
  for (let after: string | undefined, more = true; more; ) {
    const query = after === undefined ? { first: 1 } : { first: 1, after };
    const page = done(await client.GET('/api/v1/app/user', { headers, params: { query } }));
    check.equal([page.data.length, page.has_previous_page], [1, users.length > 0], 'a page of one user');
    users.push(...page.data);
    total = page.total_count;
    after = page.next_cursor;
    more = page.has_next_page;
  }
  check.equal(users.length, total, 'the pages have all users');
  const whole = done(await client.GET('/api/v1/app/user', { headers, params: { query: { page: 1, page_size: 100 } } }));
  check.equal(whole.data, users, 'the numbered page has the same');
  const both = await client.GET('/api/v1/app/user', { headers, params: { query: { page: 1, first: 1 } } });
  refused(check, both, 400, 'invalid_request', 'a page by two ways');
  return users;
}

async function tokens(world: World): Promise<void> {
  const { check } = world;
  const client = clientOf(world);
  const headers = bearer(world.apiToken);
  const made = done(await client.POST('/api/v1/app/token', { headers, body: { name: 'Reader', roles: ['AppMember'] } }));
  check.ok(made.token.startsWith('pt_at_'), 'a token is shown once', made);
  const { data } = done(await client.GET('/api/v1/app/token', { headers, params: { query: { page_size: 100 } } }));
  check.ok(data.some(({ id, name }) => id === made.id && name === 'Reader'), 'the list of tokens', data);
  done(await client.GET('/api/v1/app/user', { headers: bearer(made.token) }));
  refused(check, await client.POST('/api/v1/auth/register', { headers: bearer(made.token), body: { email: 'x@example.com', password: 'typescript-correct-horse' } }), 403, 'forbidden', 'the token registers no one');
  const gone = await client.DELETE('/api/v1/app/token/{id}', { headers, params: { path: { id: made.id } } });
  check.equal(done(gone), 'ok', 'the token is revoked');
  refused(check, await client.GET('/api/v1/app/user', { headers: bearer(made.token) }), 401, 'invalid_token', 'and ends');
}

export async function workspace(world: World): Promise<void> {
  const { check, verified } = world;
  const client = clientOf(world);
  const email = 'wanda@example.com';
  const Cookie = await registered(world, email);
  const Origin = new URL(world.base).origin;
  const own = done(await client.GET('/api/v1/account/me', { headers: { Cookie } }));
  const both = done(await client.GET('/api/v1/account/me', { headers: { Cookie, ...bearer(world.apiToken) } }));
  check.equal([own.email, both.email], [email, email], 'account/me is the account of the cookie');
  const organizations = done(await client.GET('/api/v1/app/organization', { headers: bearer(world.apiToken) }));
  check.equal(organizations.map(({ slug }) => slug), ['aurora-labs'], 'the organization of the token');

  const users = await pages(world);
  const user = users.find((one) => one.email === email);
  const path = { id: user?.id ?? '' };
  const headers = bearer(world.apiToken);
  const changed = done(await client.PATCH('/api/v1/app/user/{id}', { headers, params: { path }, body: { role: 'AppAdmin' } }));
  check.equal(changed.roles, ['AppAdmin'], 'a user gets another role');
  check.equal(done(await client.GET('/api/v1/app/user/{id}', { headers, params: { path } })), changed, 'the user');
  await tokens(world);

  // To join, the address has to be verified: the session of another account does.
  const signedIn = await client.POST('/api/v1/auth/login', { headers, body: { email: verified.email, password: verified.password } });
  done(signedIn);
  const theirs = signedIn.response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
  const orgId = world.openOrganization;
  const join = () => client.POST('/api/v1/account/organization/{orgId}/join', { headers: { Cookie: theirs, Origin }, params: { path: { orgId } } });
  const joined = done(await join());
  check.equal([joined.email, joined.state, joined.roles], [verified.email, 'Active', ['viewer']], 'join');
  refused(check, await join(), 409, 'already_member', 'join again');

  check.equal(done(await client.POST('/api/v1/auth/logout', { headers: { Cookie, Origin, ...headers } })), 'ok', 'logout');
  refused(check, await client.GET('/api/v1/account/me', { headers: { Cookie } }), 401, 'invalid_token', 'the session has ended');
  const gone = done(await client.DELETE('/api/v1/app/user/{id}', { headers, params: { path } }));
  check.ok(gone !== undefined, 'the user is removed', gone);
  refused(check, await client.GET('/api/v1/app/user/{id}', { headers, params: { path } }), 404, 'not_found', 'and gone');
}
