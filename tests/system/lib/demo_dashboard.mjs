// The dashboard of `portico demo`, by its buttons: two persons, a workspace, an invitation and an API key. The page loads
// Better Auth's client, which `bundle` makes of the npm package.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { violations } from './looks.mjs';
import { installed, load } from './packages.mjs';

/** The address that the page loads the client from, unless the demo serves a file. */
const NETWORK = 'https://esm.sh/better-auth@1.7.25/client';
const PASSWORD = 'lamps-at-the-gate';

/** Bundles the client as the page itself advises, and returns the file. */
export async function bundle(dir) {
  const { build } = await load('esbuild');
  const outfile = path.join(dir, 'client.js');
  await build({ entryPoints: ['better-auth/client'], absWorkingDir: installed('PORTICO_TEST_SYSTEM_NPM'), bundle: true, format: 'esm', outfile });
  return outfile;
}

/** The parts of the page. */
class Dashboard {
  constructor(visitor, ready, check, label) {
    Object.assign(this, { visitor, page: visitor.page, ready, check, label });
    this.provider = ready.tenants[0].issuer;
  }

  at(selector, options) {
    return this.page.locator(selector, options);
  }

  /** Fills in a form by the names of its fields, submits it and returns what it says. */
  async submit(form, values) {
    for (const [name, value] of Object.entries(values)) {
      const field = this.at(`#${form} [name="${name}"]`);
      if (typeof value === 'boolean') {
        await field.setChecked(value);
      } else if ((await field.evaluate((element) => element.tagName)) === 'SELECT') {
        await field.selectOption(value);
      } else {
        await field.fill(value);
      }
    }
    await this.at(`#${form} > button`).click();
    return this.said(form);
  }

  /** Waits until a form has an answer. */
  async said(form) {
    await this.page.waitForFunction((id) => document.getElementById(id).ariaBusy !== 'true', form);
    return this.at(`#${form} .result`).innerText();
  }

  /** Takes the refusal of a request off the errors that the browser has reported. */
  async refused(method, route, status) {
    const url = `${this.provider}${route}`;
    const isAnswer = (complaint) => complaint === `${method} ${url} answered ${status}`;
    const isLog = (complaint) => complaint.url === url && complaint.text.includes(`status of ${status}`);
    // Both are reported, by different parts of the browser.
    const areSeen = () => [isAnswer, isLog].every((is) => this.visitor.complaints.some(is));
    for (let n = 0; n < 100 && !areSeen(); n += 1) {
      await this.page.waitForTimeout(20);
    }
    this.check.ok(areSeen(), `${this.label}: ${method} ${route} was refused with ${status}`, this.visitor.complaints);
    this.visitor.complaints = this.visitor.complaints.filter((complaint) => !isAnswer(complaint) && !isLog(complaint));
    const line = await this.at('#requests > li').first().locator('summary').innerText();
    this.check.equal(line, `${method} ${new URL(url).pathname} ${status}`, `${this.label}: the request is listed`);
  }

  /** Signs up. */
  async signUp(name, email) {
    const { check, label, visitor } = this;
    const said = await this.submit('sign-up', { name, email, password: PASSWORD });
    check.match(said, new RegExp(`^A link was mailed to ${email}`), `${label}: signed up`);
    check.equal(await visitor.sessionCookies(), [], `${label}: without a session`);
    check.equal(await this.at('#sign-up .result a').getAttribute('href'), this.ready.inbox, `${label}: there is a link to the mails`);
  }

  /** Comes back by the link of the newest mail. */
  async verify(name, email) {
    const { check, label, visitor } = this;
    const mail = this.page.locator('#mails li', { hasText: email }).locator('a').first();
    await visitor.visit(this.ready.inbox);
    await mail.waitFor();
    await visitor.go(() => mail.click());
    await visitor.go(() => this.page.locator('#text a').first().click());
    check.ok(this.page.url().startsWith(`${this.provider}/verify-email?`), `${label}: the link leads to the provider`, this.page.url());
    await visitor.go(() => this.page.click('#verify-form #submit'));
    await this.at('#signed-in').waitFor();
    check.equal(this.page.url(), `${this.ready.dashboard}/`, `${label}: back at the dashboard`);
    check.equal(await this.at('#notice').innerText(), 'Your address is verified, and you are signed in.', `${label}: signed in`);
    check.equal(await this.at('#user').innerText(), name, `${label}: the name`);
  }

  async signOut() {
    await this.at('#sign-out > button').click();
    await this.at('#signed-out').waitFor();
    this.check.equal(await this.at('#notice').innerText(), 'You are signed out.', `${this.label}: signed out`);
    this.check.equal(await this.visitor.sessionCookies(), [], `${this.label}: the session cookie is gone`);
  }

  async signIn(email, password, remember) {
    await this.submit('sign-in', { email, password, remember });
    await this.at('#signed-in').waitFor();
    const [cookie] = await this.visitor.sessionCookies();
    this.check.equal(cookie?.expires > 0, remember, `${this.label}: the cookie ends with the browser unless the user stays signed in`);
  }

  /** The names in a list. */
  names(list) {
    return this.at(`#${list} .name`).allInnerTexts();
  }

  press(list, name, words) {
    return this.at(`#${list} li`, { hasText: name }).getByRole('button', { name: words }).click();
  }

  async looks(name, look) {
    for (const colorScheme of ['light', 'dark']) {
      await this.page.emulateMedia({ colorScheme });
      this.check.equal(await violations(this.page), [], `${this.label}: ${name} in ${colorScheme}: axe`);
      await look(this.visitor, `dashboard ${name} ${colorScheme}`, this.page.viewportSize().width);
    }
    await this.page.emulateMedia({ colorScheme: 'light' });
  }
}

/** Runs a command as the page shows it, and returns the status and the body. */
function inShell(command) {
  const printed = execFileSync('bash', ['-c', command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [head, body] = printed.replaceAll('\r\n', '\n').split('\n\n');
  return { status: Number(/^HTTP\/1.1 (\d+)/.exec(head)?.[1]), body: JSON.parse(body) };
}

/** Two persons on a desktop: sign-up, a workspace, an invitation, an API key. */
export async function wholeJourney(visitor, ready, check, look) {
  const self = new Dashboard(visitor, ready, check, 'the dashboard');
  const robin = { name: 'Robin Ito', email: 'robin@example.com' };
  const kim = { name: 'Kim Field', email: 'kim@example.com' };
  await visitor.visit(ready.relying_party);
  await visitor.go(() => self.page.getByRole('link', { name: 'Dashboard API' }).click());
  check.equal(self.page.url(), `${ready.dashboard}/`, 'the first page leads to the dashboard');
  await self.at('#signed-out').waitFor();
  await self.looks('signed out', look);

  // Refusals.
  const weak = await self.submit('sign-up', { name: robin.name, email: robin.email, password: 'x' });
  check.match(weak, /422 WEAK_PASSWORD$/, 'a weak password is refused with its code');
  await self.refused('POST', '/auth/sign-up/email', 422);
  await self.submit('sign-up', { name: robin.name, email: 'robin', password: PASSWORD });
  check.equal(await self.at('#sign-up [name="email"]').getAttribute('aria-invalid'), 'true', 'a wrong address is marked');
  check.ok((await self.at('#sign-up-email').innerText()).length > 5, 'and explained at its field');
  check.ok(await self.at('#sign-up [name="email"]').evaluate((field) => field === document.activeElement), 'which has the focus');
  await self.refused('POST', '/auth/sign-up/email', 422);
  await self.looks('refused', look);
  const wrong = await self.submit('sign-in', { email: 'ada@example.com', password: 'wrong' });
  check.match(wrong, /401 UNAUTHORIZED$/, 'a wrong password');
  await self.refused('POST', '/auth/sign-in/email', 401);

  await self.signUp(robin.name, robin.email);
  await self.verify(robin.name, robin.email);
  check.match(await self.at('#session').innerText(), /Session\s[0-9a-f-]{36}\s/, 'the session is shown');
  check.match(await self.at('#email').innerText(), /^robin@example.com, verified$/, 'the address is shown');
  check.equal((await self.names('workspaces')).length, 1, 'the verification made a workspace');
  check.match(await self.submit('profile', { name: 'Robin O. Ito' }), /changed/, 'the name is changed');
  check.equal(await self.at('#user').innerText(), 'Robin O. Ito', 'and shown');
  await self.submit('profile', { name: robin.name });

  check.match(await self.submit('create', { name: 'North Wing' }), /You own North Wing/, 'a workspace is made');
  check.equal(await self.at('#workspace-title').innerText(), 'North Wing', 'and opened');
  check.equal(await self.names('members'), [robin.name], 'with its owner');
  await self.submit('invite', { email: 'kim', role: 'developer' });
  check.ok((await self.at('#invite-email').innerText()).length > 5, 'an invitation of a wrong address is refused at its field');
  const workspace = await self.at('#requests code', { hasText: 'members/invite' }).first().innerText();
  const id = /workspaces\/([^/]+)/.exec(workspace)[1];
  await self.refused('POST', `/workspaces/${id}/members/invite`, 422);
  const invited = await self.submit('invite', { email: kim.email, role: 'developer' });
  check.match(invited, /^kim@example.com is invited as developer/, 'a person is invited');

  check.match(await self.submit('make-key', { name: 'Nightly export', role: 'AppMember' }), /is made/, 'an API key is made');
  const command = await self.at('#curl').innerText();
  const answer = inShell(command);
  check.equal(answer.status, 200, 'the curl line of the key works in a shell');
  check.equal(JSON.stringify(answer.body).includes(robin.email), true, 'and answers with the user');
  check.equal(await self.names('keys'), ['Nightly export'], 'the key is listed');
  await self.looks('with a key', look);
  await self.press('keys', 'Nightly export', 'Revoke');
  check.match(await self.said('make-key'), /works no more/, 'the key is revoked');
  check.equal(await self.at('#key').isVisible(), false, 'and shown no more');
  check.equal(inShell(command).status, 401, 'and refused');
  await self.signOut();

  await self.signUp(kim.name, kim.email);
  const early = await self.submit('sign-in', { email: kim.email, password: PASSWORD });
  check.match(early, /403 EMAIL_NOT_VERIFIED/, 'no one signs in before the address is verified');
  await self.refused('POST', '/auth/sign-in/email', 403);
  await self.at('#sign-in').getByRole('button', { name: 'Mail the link again' }).click();
  await self.at('#sign-in .result', { hasText: /^A link was mailed to kim@example.com/ }).waitFor();
  await self.verify(kim.name, kim.email);
  check.equal(await self.names('invitations'), ['North Wing'], 'the invitation is pending');
  await self.looks('invited', look);
  await self.press('invitations', 'North Wing', 'Accept');
  check.match(await self.said('answers'), /You are in North Wing now/, 'it is accepted');
  check.equal(await self.names('invitations'), [], 'it is pending no more');
  await self.press('workspaces', 'North Wing', 'Open');
  await self.at('#workspace').waitFor();
  check.equal((await self.names('members')).sort(), [kim.name, robin.name], 'both are members');
  const forbidden = await self.submit('invite', { email: 'lee@example.com', role: 'viewer' });
  check.match(forbidden, /403 FORBIDDEN/, 'a developer invites no one');
  await self.refused('POST', `/workspaces/${id}/members/invite`, 403);
  await self.signOut();

  await self.signIn(robin.email, PASSWORD, false);
  await self.signOut();
  await self.signIn(robin.email, PASSWORD, true);
  await visitor.visit(ready.dashboard);
  await self.at('#signed-in').waitFor();
  check.equal(await self.at('#user').innerText(), robin.name, 'the page is loaded again: still signed in');
  check.equal((await visitor.text()).includes('pt_'), false, 'no key is shown again');
  // The session ends elsewhere.
  await visitor.context.clearCookies();
  await self.submit('create', { name: 'Nowhere' });
  await self.at('#signed-out').waitFor();
  check.equal(await self.at('#notice').innerText(), 'Your session has ended. Sign in again.', 'a session that has ended');
  await self.refused('POST', '/workspaces', 401);
}

/** A sign-in on a phone, by the keyboard alone. */
export async function byKeyboard(visitor, ready, check, look) {
  const self = new Dashboard(visitor, ready, check, 'the dashboard on a phone');
  const [ada] = ready.tenants[0].people;
  await visitor.visit(ready.dashboard);
  await self.at('#signed-out').waitFor();
  await self.looks('signed out', look);
  await self.at('#sign-up > button').focus();
  const keyboard = self.page.keyboard;
  while (!(await self.at('#sign-in [name="email"]').evaluate((field) => field === document.activeElement))) {
    await keyboard.press('Tab');
  }
  await keyboard.type(ada.email);
  await keyboard.press('Tab');
  await keyboard.type(ada.password);
  await keyboard.press('Enter');
  await self.at('#signed-in').waitFor();
  await self.page.waitForFunction(() => document.activeElement?.id === 'user');
  check.equal(await self.at('#user').innerText(), ada.name, 'on a phone: signed in by the keyboard, and the focus is at the name');
  await self.press('workspaces', ready.tenants[0].organization.name, 'Open');
  await self.at('#workspace').waitFor();
  await self.looks('signed in', look);
  await self.signOut();
}

/** The page of a demo that serves no client: what it says offline, and that its policy lets the network's build in. */
export async function fromNetwork(visitor, ready, check, look, file) {
  const self = new Dashboard(visitor, ready, check, 'the dashboard without a file');
  await self.page.route('https://esm.sh/**', (route) => route.abort('internetdisconnected'));
  await visitor.visit(ready.dashboard);
  await self.at('#missing').waitFor();
  check.match(await self.at('#missing').innerText(), /did not get it from https:\/\/esm\.sh[^]*npx esbuild[^]*portico demo --better-auth client\.js/, 'offline it says why, and what to do');
  check.equal(await self.at('#signed-out').isVisible(), false, 'and shows no form');
  await self.looks('offline', look);
  await self.page.unroute('https://esm.sh/**');
  const headers = { 'access-control-allow-origin': '*' };
  await self.page.route(NETWORK, (route) => route.fulfill({ contentType: 'text/javascript', headers, body: readFileSync(file, 'utf8') }));
  await visitor.visit(ready.dashboard);
  await self.at('#signed-out').waitFor();
  check.equal(await self.at('#missing').isVisible(), false, 'online it loads the client from there');
  await visitor.settle();
  visitor.complaints = visitor.complaints.filter((complaint) => !JSON.stringify(complaint).includes('esm.sh'));
}
