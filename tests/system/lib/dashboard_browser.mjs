// A user of a dashboard in Chromium: its pages are at another origin than the provider's, and use the client of Better Auth.

import { Tab } from './dashboard_tab.mjs';
import { linksTo, newLink, newLinkLike } from './mails.mjs';
import { resetLinks } from './better_auth_world.mjs';

export class BrowserWorld {
  /** `stage`: `{check, browser, dashboard, app, unlisted, rp}`. */
  constructor(stage, version, name) {
    Object.assign(this, stage, { version });
    this.email = `${name}@example.com`;
    this.password = 'browser-correct-horse-first';
  }

  open(app = this.app) {
    return Tab.open(this.browser, this.dashboard, app, this.version, [this.app.origin, this.rp.origin]);
  }

  /** Asserts that a call succeeds, and returns its data. */
  async data(answer, what) {
    const { data, error, thrown } = await answer;
    this.check.must([error, thrown], [null, undefined], what);
    return data;
  }

  async refused(answer, status, code, what) {
    const { data, error } = await answer;
    this.check.equal([data, error?.status, error?.code], [null, status, code], what);
  }

  signIn(tab, more = {}) {
    return this.data(tab.call('signIn.email', { email: this.email, password: this.password, ...more }), `a sign-in ${JSON.stringify(more)}`);
  }

  /** Asserts that `useSession` notices this user, or null. */
  async notices(tab, email, what) {
    const { data, error, isPending } = await tab.session(email);
    this.check.equal([isPending, error, data?.user?.email ?? null], [false, null, email], `useSession: ${what}`);
    return data;
  }

  async signedOut(tab, what) {
    this.check.equal(await tab.call('getSession'), { data: null, error: null }, what);
  }

  async second() {
    const tab = await this.open();
    await tab.visit();
    await this.signIn(tab);
    return tab;
  }
}

/** Each continues where the last one ended: `world.tab` is signed in or not, as the step before left it. */
export const browserSteps = {
  async 'a sign-up and the mailed link'(world) {
    const { check, email, password, dashboard } = world;
    const tab = await world.open();
    world.tab = tab;
    await tab.visit();
    await world.notices(tab, null, 'no session');
    const made = await world.data(tab.call('signUp.email', { name: 'Bo Browser', email, password, callbackURL: tab.at('welcome') }), 'the sign-up');
    check.equal([made.token, made.user.email, made.user.emailVerified], [null, email, false], 'the answer');
    await world.signedOut(tab, 'no session yet');
    await world.refused(tab.call('signIn.email', { email, password }), 403, 'EMAIL_NOT_VERIFIED', 'no sign-in yet');
    const link = await newLink(dashboard.portico, email, 'verify-email');
    check.must(await tab.visitor.visit(link), 'verify link', 'the link of the mail is a page');
    await tab.visitor.click('#submit');
    check.must(tab.page.url(), tab.at('welcome'), 'its button leads to the dashboard');
    const { user } = (await world.notices(tab, email, 'signed in')) ?? {};
    check.equal([user?.emailVerified, user?.createdAt instanceof Date], [true, true], 'the user');
    await tab.visitor.checkPages(check, 'the page of the link');
  },

  async 'sign-ins, remembered and not'(world) {
    const { check, tab, email } = world;
    check.equal(await world.data(tab.call('signOut'), 'signOut'), { success: true }, 'signOut');
    await world.notices(tab, null, 'signed out');
    check.equal(await tab.kept(), undefined, 'the cookie is removed');
    await world.refused(tab.call('signIn.email', { email, password: 'browser-wrong-horse' }), 401, 'UNAUTHORIZED', 'a wrong password');
    await world.signIn(tab, { rememberMe: false, fetchOptions: { headers: { 'x-captcha-response': 'a bot check that the tenant does not ask for' } } });
    await world.notices(tab, email, 'signed in');
    check.equal(await tab.kept(), -1, 'rememberMe false: the cookie ends with the browser');
    await world.data(tab.call('signOut'), 'signOut');
    await world.signIn(tab);
    const seconds = await tab.kept();
    check.ok(Math.abs(seconds - 90 * 86_400) < 120, 'rememberMe absent: the cookie is kept', seconds);
    const [cookie] = await tab.visitor.sessionCookies();
    check.equal([cookie?.httpOnly, cookie?.sameSite], [true, 'Lax'], 'no script reads the cookie');
    check.equal(await tab.led('signIn.email', { email, password: world.password, callbackURL: tab.at('inbox') }), tab.at('inbox'), 'callbackURL: the client goes there');
    await world.notices(tab, email, 'there too');
  },

  async 'lists, and other sessions'(world) {
    const { check, tab, email } = world;
    await world.data(tab.call('revokeOtherSessions'), 'the other sessions end');
    const { data } = await tab.call('getSession');
    const { session, user } = data ?? {};
    check.equal([user?.email, session?.expiresAt instanceof Date, session?.token], [email, true, session?.id], 'getSession');
    const other = await world.second();
    const list = await world.data(tab.call('listSessions'), 'listSessions');
    check.equal(list.length, 2, 'two sessions');
    const theirs = list.find(({ id }) => id !== session.id);
    check.equal(await world.data(tab.call('revokeSession', { token: theirs.token }), 'revokeSession'), { status: true }, 'revokeSession');
    await world.signedOut(other, 'the other browser is signed out');
    await world.signIn(other);
    check.equal(await world.data(tab.call('revokeOtherSessions'), 'revokeOtherSessions'), { status: true }, 'revokeOtherSessions');
    await world.signedOut(other, 'once more');
    await other.close();
    const accounts = await world.data(tab.call('listAccounts'), 'listAccounts');
    check.equal(accounts.map(({ providerId }) => providerId), ['credential'], 'listAccounts');
    check.equal(await world.data(tab.call('updateUser', { name: 'Bo B. Browser' }), 'updateUser'), { status: true }, 'updateUser');
    check.equal((await tab.call('getSession')).data?.user.name, 'Bo B. Browser', 'the new name');
  },

  async 'a new password'(world) {
    const { check, tab, dashboard, email } = world;
    const newPassword = 'browser-correct-horse-second';
    await world.refused(tab.call('changePassword', { currentPassword: 'wrong', newPassword }), 401, 'UNAUTHORIZED', 'a wrong current password');
    const { status } = await world.data(tab.call('changePassword', { currentPassword: world.password, newPassword }), 'changePassword');
    check.equal(status, true, 'changePassword');
    world.password = newPassword;
    check.equal((await tab.call('getSession')).data?.user.email, email, 'the session goes on');
    await world.data(tab.call('requestPasswordReset', { email, redirectTo: tab.at('reset') }), 'requestPasswordReset');
    await tab.visitor.visit(await newLinkLike(dashboard.portico, email, resetLinks));
    const at = new URL(tab.page.url());
    check.must(at.href.split('?')[0], tab.at('reset'), 'the link of the mail leads to the dashboard');
    world.password = 'browser-correct-horse-third';
    const reset = { token: at.searchParams.get('token'), newPassword: world.password };
    check.equal(await world.data(tab.call('resetPassword', reset), 'resetPassword'), { status: true }, 'resetPassword');
    await world.signedOut(tab, 'every session has ended');
    await world.signIn(tab);
    await world.notices(tab, email, 'the new password');
  },

  async 'a new address'(world) {
    const { check, tab, dashboard } = world;
    const newEmail = `new-${world.email}`;
    check.equal(await world.data(tab.call('changeEmail', { newEmail, callbackURL: tab.at('changed') }), 'changeEmail'), { status: true }, 'changeEmail');
    check.must(await tab.visitor.visit(await newLink(dashboard.portico, newEmail, 'verify-email')), 'verify link', 'the link of the mail');
    await tab.visitor.click('#submit');
    check.must(tab.page.url(), tab.at('changed'), 'leads to the dashboard');
    world.email = newEmail;
    await world.notices(tab, newEmail, 'the new address');
  },

  async 'single sign-on'(world) {
    const { check, tab, dashboard, rp, email } = world;
    const { visitor } = tab;
    check.must(await visitor.visit(`${dashboard.base}/account`), 'account', 'the account page is open');
    check.equal(await visitor.page.innerText('#account-email'), email, 'with the account');
    await visitor.settle();
    const before = visitor.documents.length;
    check.must(await visitor.visit(`${rp.origin}/shop/start`), 'client', 'an application gets a code');
    const { outcome, claims } = await visitor.result();
    check.equal([outcome, claims?.email], ['signed in', email], 'for the account');
    await visitor.settle();
    const pages = visitor.documents.slice(before).filter(({ url }) => url.startsWith(dashboard.origin));
    check.equal(pages.map(({ url, status }) => [new URL(url).pathname, status]), [['/t/acme/oauth2/authorize', 303]], 'at once');
    await tab.visit();
    await world.notices(tab, email, 'signed in');
    check.must(await visitor.visit(`${dashboard.base}/logout`), 'logout', 'the page that signs out');
    check.must(await visitor.click('#submit'), 'signed out', 'signs out');
    await tab.visit();
    await world.notices(tab, null, 'signed out');
    check.equal(await visitor.visit(`${dashboard.base}/account`), 'login', 'so is the account page');
    await visitor.signIn(email, world.password);
    await tab.visit();
    await world.notices(tab, email, 'a sign-in on the page signs in at the dashboard');
    await world.data(tab.call('signOut'), 'signOut');
    check.equal(await visitor.visit(`${dashboard.base}/account`), 'login', 'and a sign-out there signs out on the page');
    await tab.visit();
    await world.signIn(tab);
  },

  async 'a page of an origin that is not listed'(world) {
    const { check, tab, unlisted, email } = world;
    const other = await Tab.open(world.browser, world.dashboard, unlisted, world.version, [world.app.origin]);
    await other.visitor.context.addCookies(await tab.visitor.context.cookies());
    await other.visit();
    const names = [];
    const attempts = [
      ['getSession'],
      ['listSessions'],
      ['updateUser', { name: 'For Gery' }],
      ['signOut'],
      ['revokeSessions'],
      ['deleteUser', { password: world.password }],
      ['changePassword', { currentPassword: world.password, newPassword: 'browser-forged-horse' }],
      ['signIn.email', { email, password: world.password }],
      ['signUp.email', { name: 'For Gery', email: `forged-${email}`, password: 'browser-forged-horse' }],
    ];
    for (const [name, ...args] of attempts) {
      const { data } = await other.call(name, ...args);
      if (data !== undefined && data !== null) {
        names.push(name);
      }
    }
    check.equal(names, [], 'its scripts read no answer');
    await other.close();
    const { data } = await tab.call('getSession');
    check.equal([data?.user.email, data?.user.name], [email, 'Bo B. Browser'], 'nothing has changed');
    const accounts = await world.dashboard.portico.command(['account', 'list', '--tenant', 'acme']);
    check.equal(accounts.filter(({ email: address }) => address === `forged-${email}`), [], 'no account was made');
    check.equal(linksTo(world.dashboard.portico, `forged-${email}`, 'verify-email'), [], 'no mail was sent');
  },

  async 'the account is deleted'(world) {
    const { check, tab } = world;
    await world.refused(tab.call('deleteUser', { password: 'wrong' }), 401, 'UNAUTHORIZED', 'a wrong password');
    check.equal((await world.data(tab.call('deleteUser', { password: world.password }), 'deleteUser')).success, true, 'deleteUser');
    await world.notices(tab, null, 'signed out');
    check.equal(await tab.kept(), undefined, 'the cookie is removed');
  },
};
