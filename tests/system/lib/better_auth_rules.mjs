// The documented program, and what the rules of a tenant change for the client of Better Auth: steps with accounts of their own.

import { Program } from './better_auth.mjs';
import { GLOBEX, TENANT } from './dashboard.mjs';
import { newLink } from './mails.mjs';

const password = 'dashboard-correct-horse-rules';

/** A browser at another tenant of the server. */
const at = ({ client, dashboard }, slug, origin = dashboard.app) => new Program(client.createAuthClient, `${dashboard.origin}/t/${slug}`, origin);

export const rules = {
  async 'the documented program'(world) {
    const { check, dashboard, client } = world;
    const email = `reader-${world.email}`;
    await dashboard.portico.createAccount(TENANT, email, 'Rea Der', password);
    const right = await client.documented({ base: dashboard.base, email, password });
    check.equal([right.error, right.data?.user?.email], [null, email], 'the right password');
    const wrong = await client.documented({ base: dashboard.base, email, password: 'wrong' });
    check.equal([wrong.data, wrong.error?.code], [null, 'UNAUTHORIZED'], 'a wrong password');
  },

  async 'an address that is verified later'(world) {
    const { check, dashboard } = world;
    const email = `limited-${world.email}`;
    const program = at(world, 'slow');
    const { auth } = program;
    await world.data(auth.signUp.email({ name: 'Lim Ited', email, password }), 'a sign-up');
    const { user } = await world.data(auth.signIn.email({ email, password, rememberMe: true }), 'the sign-in works at once');
    check.equal([user?.email, user?.emailVerified], [email, false], 'with an address that is not verified');
    check.equal(program.kept, undefined, 'the tenant keeps no session when the browser ends, whatever rememberMe says');
    check.equal((await auth.getSession()).data?.user?.email, email, 'getSession');
    const refused = {
      listSessions: () => auth.listSessions(),
      listAccounts: () => auth.listAccounts(),
      updateUser: () => auth.updateUser({ name: 'Lim' }),
      changePassword: () => auth.changePassword({ currentPassword: password, newPassword: `${password}-2` }),
      changeEmail: () => auth.changeEmail({ newEmail: `other-${email}` }),
      revokeOtherSessions: () => auth.revokeOtherSessions(),
      deleteUser: () => auth.deleteUser({ password }),
    };
    for (const [what, call] of Object.entries(refused)) {
      await world.refused(call(), 403, 'EMAIL_NOT_VERIFIED', what);
    }
    const workspaces = await dashboard.send('POST', '/workspaces', { cookie: program.jar.header, json: { name: 'Early' }, base: `${dashboard.origin}/t/slow` });
    check.equal([workspaces.status, workspaces.body.code], [403, 'EMAIL_NOT_VERIFIED'], 'a workspace');
    await world.done(auth.sendVerificationEmail({ email }), 'the mail can be sent again');
    const token = new URL(await newLink(dashboard.portico, email, 'verify-email')).searchParams.get('token');
    check.equal((await world.data(auth.verifyEmail({ query: { token } }), 'the link')).status, true, 'the link');
    check.equal((await auth.getSession()).data?.user?.emailVerified, true, 'the session goes on, with a verified address');
    await world.done(auth.updateUser({ name: 'Lim' }), 'everything is open now');
    check.equal(await world.data(auth.signOut(), 'signOut'), { success: true }, 'signOut');
  },

  async 'a tenant whose sessions are always kept'(world) {
    const { check, dashboard } = world;
    const email = `kept-${world.email}`;
    await dashboard.portico.createAccount('globex', email, 'Ke Pt', password);
    const program = at(world, 'globex', GLOBEX);
    await world.data(program.auth.signIn.email({ email, password, rememberMe: false }), 'a sign-in');
    check.ok(program.kept > 0, 'rememberMe false is overridden', program.attributes);
    await world.refused(program.auth.signUp.email({ name: 'Clo Sed', email: `closed-${email}`, password }), 403, 'FORBIDDEN', 'a sign-up where registration is closed');
    await world.refused(program.auth.signIn.email({ email, password, callbackURL: world.page('welcome') }), 403, 'FORBIDDEN', 'a callbackURL of another tenant');
    const other = new Program(world.client.createAuthClient, dashboard.base, dashboard.app);
    other.jar = program.jar.clone();
    await world.signedOut(other, 'the cookie of another tenant');
  },
};
