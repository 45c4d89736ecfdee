// What a dashboard does with the client of Better Auth, as a table of steps. Each step continues where the last one ended:
// `world.program` is signed in or not, as the step before left it.

import { resetLinks } from './better_auth_world.mjs';
import { linksLike, newLink } from './mails.mjs';

/** Addresses that are not under `/app` of the dashboard, however a browser reads them. */
const elsewhere = (app) => [
  '//evil.example/app/x',
  '/\\evil.example/app/x',
  'javascript:alert(1)',
  'data:text/html,x',
  `${app}@evil.example/app/x`,
  `${app.replace('//', '//user@')}/app/x`,
  `${app}.evil.example/app/x`,
  `${app.replace('http:', 'https:')}/app/x`,
  `${app.replace('localhost', '127.0.0.1')}/app/x`,
  `${app}/application`,
  `${app}/App/x`,
  '/app/../x',
  '/app/%2e%2e/x',
  '/app/%2f..%2f..',
  'app/x',
];

export const steps = {
  async 'the client reaches the server'(world) {
    world.check.equal(await world.data(world.auth.ok(), 'ok'), { ok: true }, 'ok');
    await world.signedOut(world.program, 'a browser without a session');
    await world.refused(world.auth.noSuchThing({ a: 1 }), 404, 'NOT_FOUND', 'a call that does not exist');
    await world.refused(world.auth.updateUser({ name: 'X' }), 401, 'UNAUTHORIZED', 'a write without a session');
    await world.refused(world.auth.listSessions(), 401, 'UNAUTHORIZED', 'a list without a session');
  },

  async 'a sign-up'(world) {
    const { check, email, name, password, auth } = world;
    const weak = await world.refused(auth.signUp.email({ email, name, password: 'short' }), 422, 'WEAK_PASSWORD', 'a weak password');
    check.ok(Array.isArray(weak?.details?.reasons), 'it says why', weak?.details);
    const elsewhere = { email, name, password, callbackURL: 'https://evil.example/welcome' };
    const refusal = await world.refused(auth.signUp.email(elsewhere), 403, 'FORBIDDEN', 'a callbackURL elsewhere');
    check.equal(refusal?.details?.reason, 'callback_url', 'its reason');
    await world.refused(auth.signUp.email({ ...elsewhere, callbackURL: `${world.page('x').replace('/app/', '/application/')}` }), 403, 'FORBIDDEN', 'a callbackURL beside the listed path');
    const made = await world.data(auth.signUp.email({ email, name, password, callbackURL: world.page('welcome') }), 'the sign-up');
    check.equal([made.token, made.user?.emailVerified], [null, false], 'no token, an unverified address');
    world.checkUser(made.user, 'the sign-up');
    await world.signedOut(world.program, 'a sign-up does not sign in');
    await world.refused(world.signIn(), 403, 'EMAIL_NOT_VERIFIED', 'a sign-in before the address is verified');
  },

  async 'the address is verified'(world) {
    const { check, email, auth } = world;
    const token = await world.verificationToken(email);
    const looked = await world.dashboard.send('HEAD', `/auth/verify-email?token=${token}`, { cookie: world.program.jar.header });
    check.equal([looked.status, looked.headers['set-cookie']], [303, undefined], 'a program that follows links uses nothing');
    await world.refused(auth.verifyEmail({ query: { token: `${token.slice(0, -4)}AAAA` } }), 401, 'INVALID_TOKEN', 'a wrong token');
    check.equal(await world.data(auth.verifyEmail({ query: { token } }), 'the token'), { status: true, passwordKept: true }, 'the token of the mail');
    const { user, session } = (await world.signedIn(world.program, 'the browser of the sign-up is signed in')) ?? {};
    check.equal(user?.emailVerified, true, 'the address is verified');
    world.checkUser(user, 'getSession');
    world.checkSession(session, 'getSession');
    check.equal(session?.userId, user?.id, 'the session is of the user');
    await world.refused(world.open().auth.verifyEmail({ query: { token } }), 401, 'INVALID_TOKEN', 'the token once more');
    await world.refused(auth.signUp.email({ email, name: world.name, password: world.password }), 409, 'USER_EXISTS', 'a sign-up with the address of an account');
  },

  async 'a second mail'(world) {
    const { check, password } = world;
    const { portico } = world.dashboard;
    const email = `second-${world.email}`;
    const { auth } = world.open();
    const more = { image: null, role: 'admin', emailVerified: true };
    const { user } = await world.data(auth.signUp.email({ email, name: 'Sec Ond', password, ...more }), 'a sign-up');
    check.equal(user?.emailVerified, false, 'whose further members are not taken');
    const before = [await newLink(portico, email, 'verify-email')];
    await world.refused(auth.sendVerificationEmail({ email, callbackURL: 'https://evil.example/' }), 403, 'FORBIDDEN', 'a callbackURL elsewhere');
    await world.done(auth.sendVerificationEmail({ email, callbackURL: world.page('welcome') }), 'the mail again');
    const token = await world.verificationToken(email, before);
    check.equal(await world.data(auth.verifyEmail({ query: { token } }), 'its token'), { status: true, passwordKept: true }, 'its token');
    const query = { disableCookieCache: true, disableRefresh: true };
    check.equal((await auth.getSession({ query })).data?.user?.email, email, 'the browser of the sign-up is signed in');
    await world.done(world.open().auth.sendVerificationEmail({ email: `unknown-${email}` }), 'an unknown address has the same answer');
  },

  async 'a sign-out'(world) {
    const { check, program, auth } = world;
    const kept = program.jar.clone();
    check.equal(await world.data(auth.signOut(), 'the sign-out'), { success: true }, 'the sign-out');
    check.equal(program.session, undefined, 'the cookie is removed');
    await world.signedOut(program, 'after the sign-out');
    check.equal(await world.data(auth.signOut(), 'a second one'), { success: true }, 'a sign-out without a session');
    program.jar = kept;
    await world.signedOut(program, 'the cookie of the ended session');
  },

  async 'sign-ins that are refused'(world) {
    const { auth, email, password } = world;
    const wrong = await world.refused(auth.signIn.email({ email, password: 'dashboard-wrong-horse' }), 401, 'UNAUTHORIZED', 'a wrong password');
    const unknown = await world.refused(auth.signIn.email({ email: `unknown-${email}`, password }), 401, 'UNAUTHORIZED', 'an unknown address');
    world.check.equal(unknown, wrong, 'both have one answer');
    for (const callbackURL of elsewhere(world.dashboard.app)) {
      const refusal = await world.refused(world.signIn(world.program, { callbackURL }), 403, 'FORBIDDEN', `callbackURL ${callbackURL}`);
      world.check.equal(refusal?.details?.reason, 'callback_url', `callbackURL ${callbackURL}: the reason`);
    }
    await world.signedOut(world.program, 'none has signed in');
  },

  async 'sign-ins, remembered and not'(world) {
    const { check, program } = world;
    const data = await world.data(world.signIn(), 'the sign-in');
    check.equal([data.redirect, data.token, data.url], [false, null, undefined], 'no redirect, no token');
    world.checkUser(data.user, 'signIn');
    check.equal(data.session?.userId, data.user?.id, 'the session is of the user');
    check.equal(program.kept, 90 * 86_400, 'rememberMe absent: the cookie is kept, as `session.remember` says');
    const first = program.session;
    await world.data(world.signIn(program, { rememberMe: false }), 'rememberMe false');
    check.equal(program.kept, undefined, 'rememberMe false: the cookie ends with the browser');
    check.ok(!program.attributes.some((text) => /^expires=/i.test(text)), 'and has no Expires', program.attributes);
    check.ok(program.session !== first, 'each sign-in has a session of its own');
    await world.data(world.signIn(program, { rememberMe: true }), 'rememberMe true');
    check.equal(program.kept, 90 * 86_400, 'rememberMe true: the cookie is kept');
    for (const [sent, url] of [[world.page('welcome'), world.page('welcome')], ['/app/welcome?a=1', world.page('welcome?a=1')]]) {
      const led = await world.data(world.signIn(program, { callbackURL: sent }), `callbackURL ${sent}`);
      check.equal([led.redirect, led.url], [true, url], `callbackURL ${sent} leads to`);
    }
    await world.signedIn(program, 'the browser is signed in');
  },

  async 'sessions are listed and ended'(world) {
    const { check, program, auth } = world;
    await world.done(auth.revokeOtherSessions(), 'the other sessions end');
    let other = await world.second();
    const mine = (await world.signedIn(program, 'the first browser')).session.id;
    const theirs = (await world.signedIn(other, 'the second browser')).session.id;
    const list = await world.data(auth.listSessions(), 'listSessions');
    check.equal(list.map(({ id }) => id).toSorted(), [mine, theirs].toSorted(), 'both are listed');
    list.forEach((session) => world.checkSession(session, 'listSessions'));
    await world.done(auth.revokeSession({ token: list.find(({ id }) => id === theirs).token }), 'revokeSession');
    await world.signedOut(other, 'the second browser is signed out');
    check.equal((await world.data(auth.listSessions(), 'the list')).map(({ id }) => id), [mine], 'one is left');
    other = await world.second();
    await world.done(auth.revokeOtherSessions(), 'revokeOtherSessions');
    await world.signedOut(other, 'the second browser is signed out again');
    await world.signedIn(program, 'the first one is not');
    other = await world.second();
    await world.done(auth.revokeSessions(), 'revokeSessions');
    await world.signedOut(other, 'both are signed out');
    await world.signedOut(program, 'both');
  },

  async 'accounts are listed'(world) {
    const { check, auth } = world;
    const { user } = await world.data(world.signIn(), 'the sign-in');
    const list = await world.data(auth.listAccounts(), 'listAccounts');
    check.equal(list.length, 1, 'one account');
    const { provider, providerId, userId, scopes, accountId, id, createdAt, updatedAt } = list[0] ?? {};
    check.equal([provider, providerId, userId, scopes], ['credential', 'credential', user.id, []], 'of a password');
    check.equal([typeof accountId, typeof id, createdAt instanceof Date, updatedAt instanceof Date], ['string', 'string', true, true], 'with ids and times');
    await world.refused(auth.unlinkAccount({ providerId: 'credential' }), 409, 'LAST_SIGN_IN_METHOD', 'the only one cannot be removed');
    await world.refused(auth.unlinkAccount({ providerId: 'github' }), 404, 'PROVIDER_NOT_FOUND', 'nor one that is not linked');
    await world.refused(auth.setPassword({ newPassword: 'dashboard-correct-horse-set' }), 409, 'PASSWORD_ALREADY_SET', 'setPassword');
  },

  async 'the profile is changed'(world) {
    const { check, auth, program } = world;
    world.name = 'Sasha P. Patel';
    await world.done(auth.updateUser({ name: world.name }), 'updateUser');
    const { user } = (await world.signedIn(program, 'the session goes on')) ?? {};
    world.checkUser(user, 'after updateUser');
    const refusal = await world.refused(auth.updateUser({ image: 'https://example.com/me.png' }), 422, 'VALIDATION_ERROR', 'a picture');
    check.ok(JSON.stringify(refusal?.details?.fields ?? null).includes('image'), 'names the field', refusal?.details);
    await world.done(auth.updateUser({ name: world.name, image: null }), 'no picture');
  },

  async 'the password is changed'(world) {
    const { check, auth, program } = world;
    const newPassword = 'dashboard-correct-horse-second';
    const other = await world.second();
    await world.refused(auth.changePassword({ currentPassword: 'wrong', newPassword }), 401, 'UNAUTHORIZED', 'a wrong current password');
    await world.refused(auth.changePassword({ currentPassword: world.password, newPassword: 'short' }), 422, 'WEAK_PASSWORD', 'a weak new one');
    await world.signedIn(other, 'nothing has changed');
    const before = program.session;
    const data = await world.data(auth.changePassword({ currentPassword: world.password, newPassword, revokeOtherSessions: true }), 'changePassword');
    check.equal([data.status, data.token], [true, null], 'the answer');
    world.checkUser(data.user, 'changePassword');
    check.ok(program.session !== undefined && program.session !== before, 'the session has a new cookie');
    await world.signedIn(program, 'the session goes on');
    await world.signedOut(other, 'the other one has ended');
    await world.refused(world.signIn(world.open()), 401, 'UNAUTHORIZED', 'the former password');
    world.password = newPassword;
    await world.second();
  },

  async 'a forgotten password'(world) {
    const { check, auth, program, email } = world;
    const { portico } = world.dashboard;
    const redirectTo = world.page('reset?step=2');
    const refusal = await world.refused(auth.requestPasswordReset({ email, redirectTo: 'http://evil.example/app/reset' }), 403, 'FORBIDDEN', 'a redirectTo elsewhere');
    check.equal(refusal?.details?.reason, 'callback_url', 'its reason');
    const known = await world.data(auth.requestPasswordReset({ email, redirectTo }), 'requestPasswordReset');
    const unknown = await world.data(world.open().auth.requestPasswordReset({ email: `unknown-${email}`, redirectTo }), 'of an unknown address');
    check.equal([known.status, unknown], [true, known], 'both have one answer');
    const link = await world.resetLink([]);
    const answer = await fetch(link, { redirect: 'manual' });
    const to = new URL(answer.headers.get('location') ?? 'none:');
    const token = to.searchParams.get('token');
    check.equal(answer.status, 302, 'the link');
    check.equal(`${to.origin}${to.pathname}`, world.page('reset'), 'leads to the page of the dashboard');
    check.equal(to.searchParams.get('step'), '2', 'whose query is kept');
    check.match(token, /^[\w-]{20,}$/, 'with the token');
    const led = new URL(link);
    led.searchParams.set('callbackURL', 'https://evil.example/');
    const forged = await fetch(led, { redirect: 'manual' });
    check.equal([forged.status >= 400, forged.headers.get('location')], [true, null], 'a link with another address leads nowhere');
    const newPassword = 'dashboard-correct-horse-third';
    await world.refused(auth.resetPassword({ token, newPassword: 'short' }), 422, 'WEAK_PASSWORD', 'a weak password keeps the token');
    await world.done(auth.resetPassword({ token, newPassword }), 'resetPassword');
    await world.signedOut(program, 'every session has ended');
    await world.refused(auth.resetPassword({ token, newPassword: `${newPassword}-again` }), 400, 'INVALID_TOKEN', 'the token once more');
    await world.refused(world.signIn(), 401, 'UNAUTHORIZED', 'the former password');
    world.password = newPassword;
    await world.data(world.signIn(), 'the new one');
    const before = linksLike(portico, email, resetLinks);
    await world.done(auth.forgetPassword({ email, redirectTo: '/app/reset' }), 'the former name of the call, with a path');
    const second = new URL(await world.resetLink(before));
    check.equal(second.searchParams.get('callbackURL'), world.page('reset'), 'the path is of the origin of the dashboard');
  },

  async 'a new address'(world) {
    const { check, auth, program } = world;
    const former = world.email;
    const newEmail = `new-${former}`;
    await world.refused(auth.changeEmail({ newEmail, callbackURL: 'https://evil.example/' }), 403, 'FORBIDDEN', 'a callbackURL elsewhere');
    await world.done(auth.changeEmail({ newEmail, callbackURL: world.page('changed') }), 'changeEmail');
    await world.signedIn(program, 'the former address stays until the new one is verified');
    const token = await world.verificationToken(newEmail);
    check.equal((await world.data(auth.verifyEmail({ query: { token } }), 'the link')).status, true, 'the link of the mail');
    world.email = newEmail;
    const { user } = (await world.signedIn(program, 'the new address')) ?? {};
    check.equal(user?.emailVerified, true, 'is verified');
    await world.second();
    await world.refused(world.open().auth.signIn.email({ email: former, password: world.password }), 401, 'UNAUTHORIZED', 'the former one does not sign in');
  },

  async 'the account is deleted'(world) {
    const { check, auth, program } = world;
    const other = await world.second();
    await world.refused(auth.deleteUser({ password: 'wrong' }), 401, 'UNAUTHORIZED', 'a wrong password');
    await world.refused(auth.deleteUser({ password: world.password, callbackURL: 'https://evil.example/' }), 403, 'FORBIDDEN', 'a callbackURL elsewhere');
    await world.signedIn(program, 'changes nothing');
    const data = await world.data(auth.deleteUser({ password: world.password }), 'deleteUser');
    check.equal([data.success, data.status, typeof data.message], [true, true, 'string'], 'the answer');
    await world.signedOut(program, 'the session has ended');
    await world.signedOut(other, 'the other one too');
    const account = await world.dashboard.portico.command(['account', 'show', '--tenant', 'acme', world.email]);
    check.equal(Boolean(account.deletion_due_at), true, 'the account is going to be deleted');
  },
};
