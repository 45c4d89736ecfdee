// Refusals of the JSON APIs by the conditions that the documents name, one of each status for each API, over HTTP. The
// tests of the library have every refusal of every operation.

/** A UUID of nothing. */
const NOTHING = '01a22ec1-440a-746a-baa6-8250d42ff70f';
const json = (value) => ({ json: value });
const browser = { origin: 'http://localhost:3000' };

/**
 * `request(world)`: `[method, path, options]`, for `Surfaces.call`. `world`: the people, the tokens and `at`, the address
 * of the tenant. `headers`: of the answer, each a pattern, or undefined for none. `until`: it is sent until this status.
 */
export const refusalCases = [
  // Tenant login API
  { api: 'login', what: 'no JSON', request: ({ at }) => ['POST', `${at}/v1/auth/login`, { text: '{"email":' }], status: 400, code: 'invalid_request' },
  { api: 'login', what: 'a repeated member', request: ({ at }) => ['POST', `${at}/v1/auth/login`, { text: '{"email":"a","email":"b","password":"c"}' }], status: 400, code: 'invalid_request' },
  { api: 'login', what: 'a weak password', request: ({ at }) => ['POST', `${at}/v1/auth/reset-password`, json({ token: 'made-up', password: 'x' })], status: 400, code: 'invalid_token' },
  { api: 'login', what: 'no credential', request: ({ at }) => ['GET', `${at}/v1/auth/me`, {}], status: 401, code: 'invalid_token', headers: { 'www-authenticate': /^Bearer/ } },
  { api: 'login', what: 'a credential of another API', request: ({ at, tokens }) => ['GET', `${at}/v1/auth/me`, { bearer: tokens.organization }], status: 401, code: 'invalid_token', headers: { 'www-authenticate': /^Bearer/ } },
  { api: 'login', what: 'a wrong password', request: ({ at, people }) => ['POST', `${at}/v1/auth/login`, json({ email: people.hello.email, password: 'wrong' })], status: 401, code: 'invalid_credentials' },
  { api: 'login', what: 'an address that is not verified', request: ({ at, people }) => ['POST', `${at}/v1/auth/login`, json({ email: people.late.email, password: people.late.password })], status: 403, code: 'email_not_verified' },
  { api: 'login', what: 'two tenants', request: ({ at }) => ['POST', `${at}/v1/auth/login`, json({ email: 'a@example.com', password: 'b', tenant_slug: 'default' })], status: 403, code: 'tenant_mismatch' },
  { api: 'login', what: 'an unknown tenant', request: () => ['POST', '/v1/auth/login', json({ email: 'a@example.com', password: 'b', tenant_slug: 'no-such-tenant' })], status: 404, code: 'tenant_not_found' },
  { api: 'login', what: 'another method', request: ({ at }) => ['DELETE', `${at}/v1/auth/login`, {}], status: 405, code: 'method_not_allowed', headers: { allow: /POST/ } },
  { api: 'login', what: 'a form', request: ({ at }) => ['POST', `${at}/v1/auth/login`, { text: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }], status: 415, code: 'unsupported_media_type' },
  {
    api: 'login',
    what: 'too many attempts, for a page of another origin',
    request: ({ at }) => ['POST', `${at}/v1/auth/login`, { ...json({ email: 'guessed-login@example.com', password: 'guessed' }), headers: browser }],
    until: 429,
    status: 429,
    code: 'too_many_attempts',
    headers: { 'retry-after': /^[1-9]\d*$/, 'access-control-allow-origin': /^http:\/\/localhost:3000$/, 'access-control-expose-headers': /retry-after/i, 'access-control-allow-credentials': undefined },
  },
  { api: 'login', what: 'a page of another origin', request: ({ at }) => ['GET', `${at}/v1/auth/me`, { headers: browser }], status: 401, code: 'invalid_token', headers: { 'access-control-allow-origin': /^http:\/\/localhost:3000$/, vary: /origin/i } },
  { api: 'login', what: 'a page of an origin that is not listed', request: ({ at }) => ['GET', `${at}/v1/auth/me`, { headers: { origin: 'https://evil.example' } }], status: 401, code: 'invalid_token', headers: { 'access-control-allow-origin': undefined, vary: /origin/i } },

  // Workspace API
  { api: 'workspace', what: 'no JSON', request: ({ at, tokens }) => ['POST', `${at}/api/v1/auth/register`, { text: '[', bearer: tokens.program }], status: 400, code: 'invalid_request' },
  { api: 'workspace', what: 'a weak password', request: ({ at, tokens }) => ['POST', `${at}/api/v1/auth/register`, { ...json({ email: 'weak@example.com', password: 'x' }), bearer: tokens.program }], status: 400, code: 'weak_password' },
  { api: 'workspace', what: 'no organization', request: ({ at, tokens }) => ['GET', `${at}/api/v1/app/user`, { bearer: tokens.wide }], status: 400, code: 'org_required' },
  { api: 'workspace', what: 'no credential', request: ({ at }) => ['GET', `${at}/api/v1/account/me`, {}], status: 401, code: 'invalid_token', headers: { 'www-authenticate': /^Bearer/ } },
  { api: 'workspace', what: 'a credential of another API', request: ({ at, tokens }) => ['GET', `${at}/api/v1/account/me`, { bearer: tokens.login }], status: 401, code: 'invalid_token' },
  { api: 'workspace', what: 'a wrong password', request: ({ at, people, tokens }) => ['POST', `${at}/api/v1/auth/login`, { ...json({ email: people.hello.email, password: 'wrong' }), bearer: tokens.program }], status: 401, code: 'invalid_credentials' },
  { api: 'workspace', what: 'a token without the right', request: ({ at, tokens }) => ['POST', `${at}/api/v1/auth/register`, { ...json({ email: 'x@example.com', password: 'surfaces-correct-horse-x' }), bearer: tokens.weak }], status: 403, code: 'forbidden' },
  { api: 'workspace', what: 'an unknown organization', request: ({ at, tokens }) => ['GET', `${at}/api/v1/app/user`, { bearer: tokens.wide, headers: { 'x-org': 'no-such-organization' } }], status: 404, code: 'not_found' },
  { api: 'workspace', what: 'an unknown user', request: ({ at, tokens }) => ['GET', `${at}/api/v1/app/user/${NOTHING}`, { bearer: tokens.program }], status: 404, code: 'not_found' },
  { api: 'workspace', what: 'an account that exists', request: ({ at, people, tokens }) => ['POST', `${at}/api/v1/auth/register`, { ...json({ email: people.hello.email, password: 'surfaces-correct-horse-x' }), bearer: tokens.program }], status: 409, code: 'account_exists' },
  {
    api: 'workspace',
    what: 'too many attempts',
    request: ({ at, tokens }) => ['POST', `${at}/api/v1/auth/login`, { ...json({ email: 'guessed-workspace@example.com', password: 'guessed' }), bearer: tokens.program }],
    until: 429,
    status: 429,
    code: 'too_many_attempts',
    headers: { 'retry-after': /^[1-9]\d*$/ },
  },
  { api: 'workspace', what: 'a page of another origin, with a token', request: ({ at, tokens }) => ['GET', `${at}/api/v1/app/user/${NOTHING}`, { bearer: tokens.program, headers: browser }], status: 404, code: 'not_found', headers: { 'access-control-allow-origin': undefined } },
  { api: 'workspace', what: 'a page of another origin, with a cookie', request: ({ at, cookie }) => ['POST', `${at}/api/v1/auth/logout`, { cookie, headers: { origin: 'https://evil.example' } }], status: 403, code: 'forbidden', headers: { 'access-control-allow-origin': undefined } },

  // Organization session API
  { api: 'organization', what: 'no JSON', request: ({ at }) => ['POST', `${at}/api/v1/register`, { text: '{' }], status: 400, code: 'invalid_request' },
  { api: 'organization', what: 'a weak password', request: ({ at }) => ['POST', `${at}/api/v1/register`, json({ name: 'Weak', username: 'weak@example.com', password: 'x' })], status: 400, code: 'weak_password' },
  { api: 'organization', what: 'no credential', request: ({ at }) => ['GET', `${at}/api/v1/me`, {}], status: 401, code: 'invalid_token', headers: { 'www-authenticate': /^Bearer/ } },
  { api: 'organization', what: 'a credential of another API', request: ({ at, tokens }) => ['GET', `${at}/api/v1/me`, { bearer: tokens.program }], status: 401, code: 'invalid_token', headers: { 'www-authenticate': /^Bearer/ } },
  { api: 'organization', what: 'a made-up refresh token', request: ({ at }) => ['POST', `${at}/api/v1/refresh-token`, json({ refresh_token: 'made-up' })], status: 401, code: 'invalid_token' },
  { api: 'organization', what: 'a wrong password', request: ({ at, people }) => ['POST', `${at}/api/v1/login`, json({ username: people.hello.email, password: 'wrong' })], status: 401, code: 'invalid_credentials' },
  { api: 'organization', what: 'an address that is not verified', request: ({ at, people }) => ['POST', `${at}/api/v1/login`, json({ username: people.late.email, password: people.late.password })], status: 403, code: 'email_not_verified' },
  { api: 'organization', what: 'a tenant without registration', request: () => ['POST', '/t/default/api/v1/register', json({ name: 'New', username: 'new@example.com', password: 'surfaces-correct-horse-new' })], status: 403, code: 'registration_closed' },
  { api: 'organization', what: 'an unknown member', request: ({ at, tokens }) => ['GET', `${at}/api/v1/members/${NOTHING}`, { bearer: tokens.organization }], status: 404, code: 'not_found' },
  { api: 'organization', what: 'an account that exists', request: ({ at, people }) => ['POST', `${at}/api/v1/register`, json({ name: 'Hello', username: people.hello.email, password: 'surfaces-correct-horse-x' })], status: 409, code: 'account_exists' },
  { api: 'organization', what: 'the only organization', request: ({ at, tokens, organization }) => ['DELETE', `${at}/api/v1/organizations/${organization}`, { bearer: tokens.organization }], status: 409, code: 'last_organization' },
  {
    api: 'organization',
    what: 'too many attempts, for a page of another origin',
    request: ({ at }) => ['POST', `${at}/api/v1/login`, { ...json({ username: 'guessed-organization@example.com', password: 'guessed' }), headers: browser }],
    until: 429,
    status: 429,
    code: 'too_many_attempts',
    headers: { 'retry-after': /^[1-9]\d*$/, 'access-control-allow-origin': /^http:\/\/localhost:3000$/, 'access-control-allow-credentials': undefined },
  },

  // Dashboard account API
  { api: 'dashboard', what: 'no session', request: ({ at }) => ['GET', `${at}/auth/me`, {}], status: 401, code: 'UNAUTHORIZED' },
  { api: 'dashboard', what: 'a page of another origin', request: ({ at }) => ['GET', `${at}/auth/me`, { headers: browser }], status: 401, code: 'UNAUTHORIZED', headers: { 'access-control-allow-origin': /^http:\/\/localhost:3000$/, 'access-control-allow-credentials': /^true$/ } },
  { api: 'dashboard', what: 'no JSON', request: ({ at }) => ['POST', `${at}/auth/sign-in/email`, { text: '{"email":' }], status: 400, code: 'BAD_REQUEST' },
  { api: 'dashboard', what: 'a member of another type', request: ({ at }) => ['POST', `${at}/auth/sign-in/email`, json({ email: 7, password: 'x' })], status: 422, code: 'VALIDATION_ERROR' },
  { api: 'dashboard', what: 'a weak password', request: ({ at }) => ['POST', `${at}/auth/sign-up/email`, json({ name: 'Weak', email: 'weak@example.com', password: 'x' })], status: 422, code: 'WEAK_PASSWORD' },
  { api: 'dashboard', what: 'a made-up token of a reset', request: ({ at }) => ['POST', `${at}/auth/reset-password`, json({ token: 'made-up', newPassword: 'surfaces-correct-horse-x' })], status: 400, code: 'INVALID_TOKEN' },
  { api: 'dashboard', what: 'a tenant without registration', request: () => ['POST', '/t/default/auth/sign-up/email', json({ name: 'New', email: 'new@example.com', password: 'surfaces-correct-horse-new' })], status: 403, code: 'FORBIDDEN' },
  { api: 'dashboard', what: 'two tenants', request: ({ at }) => ['POST', `${at}/auth/sign-in/email`, json({ email: 'a@example.com', password: 'b', tenant_slug: 'default' })], status: 403, code: 'TENANT_MISMATCH' },
  { api: 'dashboard', what: 'an unknown workspace', request: ({ at, cookie }) => ['GET', `${at}/workspaces/${NOTHING}`, { cookie }], status: 404, code: 'NOT_FOUND' },
  { api: 'dashboard', what: 'another method', request: ({ at }) => ['DELETE', `${at}/auth/sign-in/email`, {}], status: 405, code: 'METHOD_NOT_ALLOWED', headers: { allow: /POST/ } },
  { api: 'dashboard', what: 'an account that exists', request: ({ at, people }) => ['POST', `${at}/auth/sign-up/email`, json({ name: 'Hello', email: people.hello.email, password: 'surfaces-correct-horse-x' })], status: 409, code: 'USER_EXISTS' },
  { api: 'dashboard', what: 'a form', request: ({ at }) => ['POST', `${at}/auth/sign-in/email`, { text: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }], status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' },
  { api: 'dashboard', what: 'a write of another origin', request: ({ at, cookie }) => ['POST', `${at}/workspaces`, { cookie, json: { name: 'Evil' }, headers: { origin: 'https://evil.example' } }], status: 403, code: 'FORBIDDEN', headers: { 'access-control-allow-origin': undefined } },
  {
    api: 'dashboard',
    what: 'too many attempts, for a page of another origin',
    request: ({ at }) => ['POST', `${at}/auth/sign-in/email`, { ...json({ email: 'guessed-dashboard@example.com', password: 'guessed' }), headers: browser }],
    until: 429,
    status: 429,
    code: 'TOO_MANY_ATTEMPTS',
    headers: { 'retry-after': /^[1-9]\d*$/, 'access-control-allow-origin': /^http:\/\/localhost:3000$/, 'access-control-allow-credentials': /^true$/ },
  },
  { api: 'dashboard', what: 'a token of another API', request: ({ at, tokens }) => ['GET', `${at}/auth/me`, { bearer: tokens.program }], status: 401, code: 'UNAUTHORIZED' },
];
