// The endpoint matrix of seed 002 over HTTP, row by row, with what its text says about registration, verification, sign-in
// and the refusals that it names. Routes of providers follow later, and are not found until then.

import { nullable, oneOf, uuid } from './shape.mjs';

/** UTC with milliseconds. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const password = 'surfaces-correct-horse-matrix';

const user = { id: uuid, name: 'string', email: 'string', emailVerified: 'boolean', image: nullable('string'), twoFactorEnabled: 'boolean', createdAt: time, updatedAt: time };
const session = { id: uuid, userId: uuid, createdAt: time, updatedAt: time, expiresAt: time, ipAddress: nullable('string'), userAgent: nullable('string') };
const workspace = { id: uuid, slug: 'string', name: 'string', role: oneOf('owner', 'admin', 'developer', 'analyst', 'viewer'), createdAt: time };
const account = { id: uuid, provider: oneOf('credential'), accountId: uuid, email: 'string', createdAt: time, lastUsedAt: nullable(time) };
const done = { status: oneOf(true) };

/**
 * `[what, method, path, json, status, answer]`. `answer`: the members of a success, or the code of a refusal. `hello` and
 * `late`: people of the tenant; `late` has not verified the address. Each request has a session of `hello`.
 */
export const matrix = ({ hello, late }) => [
  ['the user', 'GET', '/auth/me', undefined, 200, { user, workspaces: [workspace], current_workspace: nullable(workspace) }],
  ['the session', 'GET', '/auth/session', undefined, 200, { session, user }],
  ['a sign-up', 'POST', '/auth/sign-up/email', { name: 'Matrix', email: 'matrix@example.com', password }, 200, { token: null, user: { ...user, emailVerified: oneOf(false) } }],
  ['a sign-up that waits already', 'POST', '/auth/sign-up/email', { name: 'Matrix', email: 'matrix@example.com', password }, 200, { token: null, user: { ...user, emailVerified: oneOf(false) } }],
  ['a sign-up with the address of a verified account', 'POST', '/auth/sign-up/email', { name: 'Hello', email: hello.email, password }, 409, 'USER_EXISTS'],
  ['a sign-up with a weak password', 'POST', '/auth/sign-up/email', { name: 'Weak', email: 'weak@example.com', password: 'x' }, 422, 'WEAK_PASSWORD'],
  ['a sign-up without an address', 'POST', '/auth/sign-up/email', { name: 'Nobody', password }, 422, 'VALIDATION_ERROR'],
  ['a sign-in', 'POST', '/auth/sign-in/email', { email: hello.email, password: hello.password }, 200, { redirect: oneOf(false), token: null, user, session }],
  ['a sign-in with a wrong password', 'POST', '/auth/sign-in/email', { email: hello.email, password: 'wrong' }, 401, 'UNAUTHORIZED'],
  ['a sign-in before the verification', 'POST', '/auth/sign-in/email', { email: late.email, password: late.password }, 403, 'EMAIL_NOT_VERIFIED'],
  ['a forgotten password', 'POST', '/auth/forget-password', { email: hello.email }, 200, done],
  ['a forgotten password of no account', 'POST', '/auth/forget-password', { email: 'nobody@example.com' }, 200, done],
  ['a first password of an account with one', 'POST', '/auth/set-password', { newPassword: password }, 409, 'PASSWORD_ALREADY_SET'],
  ['a verification with a made-up token', 'GET', '/auth/verify-email?token=made-up', undefined, 401, 'INVALID_TOKEN'],
  ['the verification mail again', 'POST', '/auth/resend-verification', { email: late.email }, 200, done],
  ['a callback of a provider', 'GET', '/auth/callback/google', undefined, 404, 'NOT_FOUND'],
  ['the linked accounts', 'GET', '/auth/linked-accounts', undefined, 200, { accounts: [account], hasPassword: oneOf(true) }],
  ['the last way to sign in', 'POST', '/auth/unlink-provider', { provider: 'credential' }, 409, 'LAST_SIGN_IN_METHOD'],
  ['a provider that is not linked', 'POST', '/auth/unlink-provider', { provider: 'google' }, 404, 'PROVIDER_NOT_FOUND'],
  ['the second factors', 'GET', '/auth/two-factor/status', undefined, 200, { enabled: 'boolean', methods: ['string'], backupCodesRemaining: 'number', required: 'boolean' }],
  ['a page to return to that is not listed', 'POST', '/auth/forget-password', { email: hello.email, redirectTo: 'https://evil.example/' }, 403, 'FORBIDDEN'],
  ['a sign-out', 'POST', '/auth/sign-out', {}, 200, { success: oneOf(true) }],
  ['a sign-out by its other name', 'POST', '/auth/logout', undefined, 200, { success: oneOf(true) }],
  ['the session after the sign-out', 'GET', '/auth/session', undefined, 401, 'UNAUTHORIZED'],
];
