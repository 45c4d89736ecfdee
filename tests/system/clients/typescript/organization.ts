// The organization session API with the generated client: from the sign-up to the end of a session.

import { bearer, clientOf, done, refused, type Person, type Schemas, type World } from './world.js';

type Session = Schemas['OrganizationOpenSession'];

/** Signs up, verifies the address and signs in. */
async function signUp(world: World, person: Person): Promise<Session> {
  const { check } = world;
  const client = clientOf(world);
  const { email, name, password } = person;
  const { user } = done(await client.POST('/api/v1/register', { body: { name, username: email, password } }));
  check.equal([user.email, user.name, user.email_verified_at], [email, name, null], 'register: the user');
  const early = await client.POST('/api/v1/login', { body: { username: email, password } });
  refused(check, early, 403, 'email_not_verified', 'login before the verification');
  const wrong = await client.POST('/api/v1/login', { body: { username: email, password: `${password}?` } });
  refused(check, wrong, 401, 'invalid_credentials', 'login with a wrong password');

  const first = await world.mailed(email, 'verify-email');
  check.equal(done(await client.POST('/api/v1/resend-verification', { body: { username: email } })), { sent: true }, 'resend-verification');
  const token = await world.mailed(email, 'verify-email', [first]);
  const verified = done(await client.POST('/api/v1/verify-email', { body: { token, password } }));
  check.equal(verified, { verified: true, password_kept: true }, 'verify-email');
  refused(check, await client.POST('/api/v1/verify-email', { body: { token } }), 401, 'invalid_token', 'a link works once');
  refused(check, await client.POST('/api/v1/register', { body: { name, username: email, password } }), 409, 'account_exists', 'register again');

  return done(await client.POST('/api/v1/login', { body: { username: email, password } }));
}

/** Refreshes, and moves the session to a second organization and back. Returns the session. */
async function switching(world: World, session: Session): Promise<Session> {
  const { check } = world;
  const client = clientOf(world);
  const home = session.current_organization;
  check.equal([home?.role, session.organizations.length, session.user.role], ['owner', 1, 'admin'], 'login: the first organization');
  const me = done(await client.GET('/api/v1/me', { headers: bearer(session.token) }));
  check.equal([me.user, me.current_organization], [session.user, home], 'me is the session document');
  check.ok(me.permissions.includes('org.delete'), 'me: the permissions of an owner', me.permissions);

  const refreshed = done(await client.POST('/api/v1/refresh-token', { body: { refresh_token: session.refresh_token } }));
  check.ok(refreshed.token !== session.token && refreshed.refresh_token !== session.refresh_token, 'refresh-token: both tokens are new');
  const { organization } = done(await client.POST('/api/v1/organizations', { headers: bearer(refreshed.token), body: { name: 'Second Home' } }));
  check.equal([organization.slug, organization.role], ['second-home', 'owner'], 'a second organization');
  const body = { organization_id: organization.id, refresh_token: refreshed.refresh_token };
  const there = done(await client.POST('/api/v1/me/switch-organization', { headers: bearer(refreshed.token), body }));
  check.equal([there.current_organization?.id, there.organizations.length], [organization.id, 2], 'switch-organization');
  const strange = { organization_id: '01a22ec1-440a-746a-baa6-8250d42ff70f', refresh_token: there.refresh_token };
  const answer = await client.POST('/api/v1/me/switch-organization', { headers: bearer(there.token), body: strange });
  check.ok([403, 404].includes(answer.response.status), 'switch-organization to one without the user', answer.response.status);
  if (home === null || home === undefined) {
    throw new Error('a new user has an organization');
  }
  const back = { organization_id: home.id, refresh_token: there.refresh_token };
  return done(await client.POST('/api/v1/me/switch-organization', { headers: bearer(there.token), body: back }));
}

/** Invites a colleague, who makes an account; changes the colleague's roles, and removes the colleague. */
async function colleagues(world: World, session: Session): Promise<void> {
  const { check } = world;
  const client = clientOf(world);
  const headers = bearer(session.token);
  const { roles } = done(await client.GET('/api/v1/roles', { headers }));
  const viewer = roles.find(({ key }) => key === 'viewer');
  check.ok(viewer?.is_system === true, 'roles: viewer', roles);
  const { role } = done(await client.POST('/api/v1/roles', { headers, body: { name: 'Support', base: 'developer', permissions: ['org.read', 'members.read'] } }));
  check.equal([role.key, role.base, role.is_system, role.permissions], ['support', 'developer', false, ['org.read', 'members.read']], 'a role');
  const renamed = done(await client.PATCH('/api/v1/roles/{id}', { headers, params: { path: { id: role.id } }, body: { name: 'Helpers' } }));
  check.equal(renamed.role.name, 'Helpers', 'a role gets a name');

  const email = 'colleague@example.com';
  const { invitation } = done(await client.POST('/api/v1/invitations', { headers, body: { email, role_id: role.id } }));
  check.equal([invitation.email, invitation.role.id], [email, role.id], 'an invitation');
  const listed = done(await client.GET('/api/v1/invitations', { headers, params: { query: { limit: 1 } } }));
  check.equal(listed.invitations.map(({ id }) => id), [invitation.id], 'the list of invitations');
  const token = await world.mailed(email, 'invitation');
  const password = 'typescript-correct-horse-colleague';
  const { member } = done(await client.POST('/api/v1/invitations/accept', { body: { token, name: 'Colleague', password } }));
  check.equal([member.user.email, member.role.id, member.state], [email, role.id, 'active'], 'accept');
  const { members } = done(await client.GET('/api/v1/members', { headers }));
  check.equal(members.length, 2, 'two members');

  const used = await client.DELETE('/api/v1/roles/{id}', { headers, params: { path: { id: role.id } } });
  refused(check, used, 409, 'role_in_use', 'a role in use stays');
  const theirs = done(await client.POST('/api/v1/login', { body: { email, password } }));
  check.equal(theirs.current_organization?.role, 'developer', 'the strongest base');
  const forbidden = await client.POST('/api/v1/invitations', { headers: bearer(theirs.token), body: { email: 'x@example.com', role_id: role.id } });
  refused(check, forbidden, 403, 'forbidden', 'the colleague invites no one');
  const changed = done(await client.PATCH('/api/v1/members/{id}', { headers, params: { path: { id: member.id } }, body: { role_id: viewer?.id ?? '' } }));
  check.equal(changed.member.role.key, 'viewer', 'another role');
  const deleted = await client.DELETE('/api/v1/roles/{id}', { headers, params: { path: { id: role.id } } });
  check.equal(done(deleted), { deleted: true }, 'the role is deleted');
  const self = members.find(({ user }) => user.email === session.user.email);
  const last = await client.DELETE('/api/v1/members/{id}', { headers, params: { path: { id: self?.id ?? '' } } });
  refused(check, last, 409, 'last_owner', 'the last owner stays');
  const removed = await client.DELETE('/api/v1/members/{id}', { headers, params: { path: { id: member.id } } });
  check.equal(done(removed), { deleted: true }, 'the colleague is removed');
  const alone = done(await client.GET('/api/v1/me', { headers: bearer(theirs.token) }));
  check.equal([alone.current_organization, alone.permissions], [null, []], 'the colleague is nowhere');
  refused(check, await client.GET('/api/v1/members', { headers: bearer(theirs.token) }), 409, 'no_organization', 'and sees no members');
}

/** Ends sessions: by a sign-out, by a refresh token that was used before, and by a new password. */
async function ending(world: World, person: Person, session: Session): Promise<void> {
  const { check } = world;
  const client = clientOf(world);
  const { email, password } = person;
  const signIn = async (secret: string) => done(await client.POST('/api/v1/login', { body: { username: email, password: secret } }));
  const refresh = (refresh_token: string) => client.POST('/api/v1/refresh-token', { body: { refresh_token } });
  const me = (token: string) => client.GET('/api/v1/me', { headers: bearer(token) });

  check.equal(done(await client.POST('/api/v1/logout', { headers: bearer(session.token) })), { logged_out: true }, 'logout');
  refused(check, await me(session.token), 401, 'invalid_token', 'the access token has ended');
  refused(check, await refresh(session.refresh_token), 401, 'invalid_token', 'the refresh token has ended');

  const first = await signIn(password);
  const second = done(await refresh(first.refresh_token));
  refused(check, await refresh(first.refresh_token), 401, 'invalid_token', 'a used refresh token');
  refused(check, await refresh(second.refresh_token), 401, 'invalid_token', 'ends the family');
  refused(check, await me(second.token), 401, 'invalid_token', 'with its access tokens');

  const third = await signIn(password);
  check.equal(done(await client.POST('/api/v1/forgot-password', { body: { username: email } })), { sent: true }, 'forgot-password');
  check.equal(done(await client.POST('/api/v1/forgot-password', { body: { username: 'no-one@example.com' } })), { sent: true }, 'alike without an account');
  const token = await world.mailed(email, 'reset-password');
  const next = `${password}-again`;
  check.equal(done(await client.POST('/api/v1/reset-password', { body: { token, password: next } })), { reset: true }, 'reset-password');
  refused(check, await client.POST('/api/v1/reset-password', { body: { token, password: next } }), 401, 'invalid_token', 'a link works once');
  refused(check, await me(third.token), 401, 'invalid_token', 'a new password ends the sessions');
  refused(check, await refresh(third.refresh_token), 401, 'invalid_token', 'with their refresh tokens');
  check.equal((await signIn(next)).user.email, email, 'the new password');
}

export async function organization(world: World): Promise<void> {
  const person = { email: 'grace@example.com', name: 'Grace Hopper', password: 'typescript-correct-horse-grace' };
  const session = await switching(world, await signUp(world, person));
  await colleagues(world, session);
  await ending(world, person, session);
}
