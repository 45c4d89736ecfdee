// The tenant login API with the generated client.

import { bearer, clientOf, done, refused, type World } from './world.js';

/** Signs in, refreshes, signs out. */
async function session(world: World): Promise<void> {
  const { check, verified: person } = world;
  const client = clientOf(world);
  const { email, password } = person;
  const { methods } = done(await client.GET('/v1/auth/providers'));
  check.equal(methods, ['local'], 'providers: the ways to sign in');
  refused(check, await client.POST('/v1/auth/login', { body: { email, password: `${password}?` } }), 401, 'invalid_credentials', 'a wrong password');
  const first = done(await client.POST('/v1/auth/login', { body: { email, password } }));
  const me = done(await client.GET('/v1/auth/me', { headers: bearer(first.token) }));
  check.equal([me.email, me.name, me.email_verified], [email, person.name, true], 'me');
  const second = done(await client.POST('/v1/auth/refresh', { headers: bearer(first.token) }));
  check.ok(second.token !== first.token, 'refresh: a new token');
  check.ok(Date.parse(second.expires_at) > Date.now(), 'refresh: it is valid for some time', second.expires_at);
  const { response } = await client.POST('/v1/auth/logout', { headers: bearer(second.token) });
  check.equal(response.status, 204, 'logout');
  refused(check, await client.GET('/v1/auth/me', { headers: bearer(second.token) }), 401, 'invalid_token', 'the token has ended');
  refused(check, await client.GET('/v1/auth/me', { headers: bearer(first.token) }), 401, 'invalid_token', 'with the one before it');
}

/** Gets a new password by mail. */
async function forgotten(world: World): Promise<void> {
  const { check, verified: person } = world;
  const client = clientOf(world);
  const { email, password } = person;
  const before = done(await client.POST('/v1/auth/login', { body: { email, password } }));
  const known = done(await client.POST('/v1/auth/forgot-password', { body: { email } }));
  const unknown = done(await client.POST('/v1/auth/forgot-password', { body: { email: 'no-one@example.com' } }));
  check.equal(known, unknown, 'forgot-password: one answer, with an account and without');
  const token = await world.mailed(email, 'reset-password');
  refused(check, await client.POST('/v1/auth/reset-password', { body: { token, password: 'short' } }), 400, 'weak_password', 'a weak password');
  const next = `${password}-again`;
  done(await client.POST('/v1/auth/reset-password', { body: { token, password: next } }));
  refused(check, await client.POST('/v1/auth/reset-password', { body: { token, password: next } }), 400, 'invalid_token', 'a link works once');
  refused(check, await client.GET('/v1/auth/me', { headers: bearer(before.token) }), 401, 'invalid_token', 'a new password ends the session');
  refused(check, await client.POST('/v1/auth/login', { body: { email, password } }), 401, 'invalid_credentials', 'the old password');
  person.password = next;
  done(await client.POST('/v1/auth/login', { body: { email, password: next } }));
}

/** Verifies an address that was not verified. */
async function verification(world: World): Promise<void> {
  const { check, unverified: person } = world;
  const client = clientOf(world);
  const { email, password } = person;
  refused(check, await client.POST('/v1/auth/login', { body: { email, password } }), 403, 'email_not_verified', 'login before the verification');
  done(await client.POST('/v1/auth/resend-verification', { body: { email } }));
  const token = await world.mailed(email, 'verify-email');
  const verified = done(await client.POST('/v1/auth/verify-email', { body: { token, password } }));
  check.equal([verified.email, verified.password_kept], [email, true], 'verify-email');
  refused(check, await client.POST('/v1/auth/verify-email', { body: { token } }), 400, 'invalid_token', 'a link works once');
  done(await client.POST('/v1/auth/login', { body: { email, password } }));
}

export async function login(world: World): Promise<void> {
  await session(world);
  await forgotten(world);
  await verification(world);
}
