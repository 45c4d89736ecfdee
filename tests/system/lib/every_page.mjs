// The list of all pages, in an order in which each can be reached from the one before. A new page needs a line here:
// `routes` in pages.mjs fails for a page route that no line visits.

import { Http, Jar, parseForm } from './http.mjs';
import { linksTo, newLink } from './mails.mjs';

const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';

/** The users: one per language, who visits every page of the unbranded tenant. */
export const people = {
  en: { dir: 'ltr', own: 'English', email: 'ada@example.com', name: 'Ada Lovelace', given: 'Ada', family: 'Lovelace' },
  de: { dir: 'ltr', own: 'Deutsch', email: 'kaethe@example.com', name: 'Käthe Müller-Lüdenscheidt', given: 'Käthe', family: 'Müller-Lüdenscheidt' },
  fr: { dir: 'ltr', own: 'Français', email: 'emilie@example.com', name: 'Émilie du Châtelet', given: 'Émilie', family: 'du Châtelet' },
  es: { dir: 'ltr', own: 'Español', email: 'inigo@example.com', name: 'Íñigo Muñoz de la Peña', given: 'Íñigo', family: 'Muñoz de la Peña' },
  ja: { dir: 'ltr', own: '日本語', email: 'hanako@example.com', name: '山田 花子', given: '花子', family: '山田' },
  ar: { dir: 'rtl', own: 'العربية', email: 'layla@example.com', name: 'ليلى حداد', given: 'ليلى', family: 'حداد' },
};

/** Signs the user in with another browser, whose User-Agent is `agent`. */
async function signInElsewhere({ me, at }, agent) {
  const http = new Http(Number(new URL(at.origin).port), 1, at.origin);
  const headers = agent === undefined ? {} : { 'user-agent': agent };
  const jar = new Jar();
  const page = await http.send('GET', `${at.acme}/login`, { jar, headers });
  const { action, fields } = parseForm(page.body, 'login-form');
  const form = { ...fields, email: me.email, password: me.password };
  const answer = await http.send('POST', new URL(action, at.acme), { jar, headers: { ...headers, origin: at.origin }, form });
  http.close();
  if (answer.status !== 303 || !jar.has('portico-session-')) {
    throw new Error(`${me.email} could not sign in with another browser: ${answer.status}`);
  }
}

/** Posts these fields to a URL from a page of another site. */
async function post(v, from, to, fields) {
  await v.page.goto(from);
  return v.go(() =>
    v.page.evaluate(
      ([action, values]) => {
        const form = document.createElement('form');
        Object.assign(form, { method: 'post', action });
        for (const [name, value] of values) {
          const input = document.createElement('input');
          Object.assign(input, { type: 'hidden', name, value });
          form.append(input);
        }
        document.body.append(form);
        form.submit();
      },
      [to, Object.entries(fields)],
    ),
  );
}

/** Sends an application's authorization request by POST (OpenID Connect Core, 3.1.2.1). */
async function postedRequest(v, { at }) {
  const answer = await fetch(`${at.shop}/start`, { redirect: 'manual' });
  const to = new URL(answer.headers.get('location'));
  return post(v, `${at.shop}/signed-out`, to.origin + to.pathname, Object.fromEntries(to.searchParams));
}

/** Shows the form post page as without script: its script is blocked and its noscript content displayed. */
async function carried(v, { at }) {
  const { page } = v;
  await page.route('**/static/form-post*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(`${at.shop}/start?response_mode=form_post&prompt=none`);
  await page.waitForSelector('#form-post', { state: 'attached' });
  await page.evaluate(() => {
    const hidden = document.querySelector('noscript');
    hidden.insertAdjacentHTML('afterend', hidden.textContent);
    hidden.remove();
  });
  await page.unroute('**/static/form-post*.js');
  await v.settle();
  return v.where();
}

async function asksForConsent(v, { me }) {
  const where = await v.signIn(me.email, me.password);
  me.consent = v.page.url();
  return where;
}

/** Allows consent, then visits another application. */
async function allowThen(v, url) {
  await v.click('#consent-allow');
  return v.visit(url);
}

async function fillIn(v, values, press = '#submit') {
  for (const [id, value] of Object.entries(values)) {
    const field = v.page.locator(`#${id}`);
    const isList = await field.evaluate(({ tagName }) => tagName === 'SELECT');
    await (isList ? field.selectOption(value) : field.fill(value));
  }
  return v.click(press);
}

/** Opens the link of a sign-in in a browser that did not ask for it. */
async function mailedElsewhere(v, { me, at }) {
  const [first] = linksTo(at.portico, me.email, 'sign-in-link');
  const link = await newLink(at.portico, me.email, 'sign-in-link', [first]);
  await v.context.clearCookies();
  return v.visit(link);
}

/** Invites an address, and returns the link in the mail. */
async function invite(portico, tenant, email) {
  const before = linksTo(portico, email, 'invitation');
  await portico.command(['account', 'invite', '--tenant', tenant, email]);
  return newLink(portico, email, 'invitation', before);
}

/** Opens the link of an invitation of the user's own address to an organization of another user. */
async function invitedToJoin(v, { me, at }) {
  const before = linksTo(at.portico, me.email, 'invitation');
  const made = await at.portico.command(['organization', 'create', '--tenant', 'acme', '--name', 'Guests', '--owner', `new-${me.email}`]);
  me.guests = made.slug;
  await at.portico.command(['organization', 'invitation', 'create', '--tenant', 'acme', made.slug, me.email]);
  return v.visit(await newLink(at.portico, me.email, 'invitation', before));
}

/** Opens the link of an invitation, signed out. The user's own ones ended with "This was not me": an operator invites. */
async function invitedByOperator(v, { me, at }) {
  const to = `colleague.${me.email}`;
  const before = linksTo(at.portico, to, 'invitation');
  const slug = me.organization.split('/').pop();
  await at.portico.command(['organization', 'invitation', 'create', '--tenant', 'acme', slug, to]);
  return v.visit(await newLink(at.portico, to, 'invitation', before));
}

/** Is asked for one of two organizations: the session's own choice is suspended. */
async function askedForOrganization(v, { me, at }) {
  const organization = (...words) => at.portico.command(['organization', ...words]);
  for (const name of ['Aurora', 'Boreal']) {
    await organization('create', '--tenant', 'acme', '--name', name, '--owner', me.email);
  }
  const chosen = [me.organization.split('/').pop(), me.guests];
  for (const slug of chosen) {
    await organization('suspend', '--tenant', 'acme', slug);
  }
  const where = await v.visit(`${at.shop}/start?scope=openid%20organizations`);
  // Its invitations are used later.
  for (const slug of chosen) {
    await organization('resume', '--tenant', 'acme', slug);
  }
  return where;
}

/** Opens the link of an invitation whose address has got an account. */
async function invitationTaken(v, { me, at }) {
  const email = `taken.${me.email}`;
  const link = await invite(at.portico, 'slow', email);
  await at.portico.createAccount('slow', email, me.name, 'taken-correct-horse-42');
  return v.visit(link);
}

/** Loses the session while the profile is being edited, and signs in again. */
async function profileKept(v, { me, at }) {
  await v.visit(`${at.acme}/account/profile`);
  await v.page.fill('#nickname', 'Not saved yet');
  await v.context.clearCookies({ name: /^portico-session-/ });
  await v.click('#submit');
  return v.signIn(me.email, me.password);
}

/** Sends the form of a page with one field changed. */
async function forge(v, field, value, press = '#submit') {
  await v.page.locator(`[name=${field}]`).first().evaluate((element, other) => {
    element.value = other;
  }, value);
  return v.click(press);
}

async function changePassword(v, { me, at }) {
  await v.visit(`${at.acme}/account/password`);
  const next = `${me.password}-again`;
  const where = await fillIn(v, { password: me.password, new_password: next, new_password_again: next });
  me.password = next;
  return where;
}

/** Signs in to the tenant that limits unverified users. */
async function signInSlowly(v, { me, at }) {
  await v.visit(`${at.slow}/login`);
  return v.signIn(me.email, me.slowPassword);
}

async function signOut(v, base) {
  await v.visit(`${base}/logout`);
  return v.click('form #submit');
}

/** An application requests a logout by POST, without naming the user. */
async function askedToSignOut(v, { at, me }) {
  await v.visit(`${at.shop}/logout?hint=no&by=post`);
  const where = await v.click('#post');
  me.asked = v.page.url();
  return where;
}

/** Signs in to an application, which then signs out to an address that is not registered. */
async function withheld(v, { at, me }) {
  await v.visit(`${at.shop}/start`);
  await v.signIn(me.email, me.password);
  await v.click('#consent-allow');
  return v.visit(`${at.shop}/logout?to=elsewhere`);
}

/** Enters wrong passwords until the next attempt has to wait. */
async function tooMany(v, { at }) {
  await v.visit(`${at.acme}/login`);
  for (let attempt = 0; attempt < 8; attempt += 1) {
    await v.signIn(`nobody-${await v.page.getAttribute('html', 'lang')}@example.com`, 'not-the-password-at-all');
    if (v.lastDocument().status === 429) {
      break;
    }
  }
  return v.where();
}

async function removeAll(v) {
  while ((await v.page.locator('button[name=remove]').count()) > 0) {
    await v.click('button[name=remove]');
  }
  return v.where();
}

const wide = encodeURIComponent('openid profile email address phone offline_access employment orders.read orders.write');

/**
 * Every page: its name, the step that leads to it from the page before, and its name in `Visitor.where`. `errors`: the
 * number of errors in its summary; `linked`: how many of them link to a field, if not all. `of`: the name in its title,
 * if not that of the unbranded tenant. `done`: whether it confirms an action.
 */
export const pages = [
  // Signed out.
  { name: 'login', to: (v, { at }) => v.visit(`${at.acme}/login`), where: 'login' },
  { name: 'login for an application', to: postedRequest, where: 'login' },
  { name: 'login empty', to: (v) => v.click('#submit'), where: 'login', errors: 2 },
  { name: 'login refused', to: (v, { me }) => v.signIn(me.email, 'not-the-password-at-all'), where: 'login', errors: 1, linked: 0 },
  { name: 'consent', to: asksForConsent, where: 'consent' },
  { name: 'consent to much', to: (v, { at }) => allowThen(v, `${at.warehouse}/start?scope=${wide}`), where: 'consent' },
  { name: 'consent to nothing', to: (v, { at }) => allowThen(v, `${at.gate}/start?scope=openid`), where: 'consent' },
  { name: 'select account', to: (v, { at }) => allowThen(v, `${at.shop}/start?prompt=select_account`), where: 'select account' },
  { name: 'form post', to: carried, where: 'form post' },
  { name: 'consent given', to: (v, { me }) => v.visit(me.consent), where: 'error' },

  // The account.
  { name: 'account', to: (v, { at }) => v.visit(`${at.origin}/`).then(() => v.visit(`${at.acme}/account`)), where: 'account' },
  { name: 'profile', to: (v) => v.click('#account-profile'), where: 'profile' },
  { name: 'profile with errors', to: (v) => fillIn(v, { website: 'example', profile: 'nowhere' }), where: 'profile', errors: 2 },
  {
    name: 'profile saved',
    to: (v, { me }) => fillIn(v, { given_name: me.given, family_name: me.family, birthdate: '1990-12-31', website: 'https://example.com/about/me/and/everything/else', profile: '', zoneinfo: 'Europe/Paris', locale: 'ja' }),
    where: 'account',
    done: true,
  },
  { name: 'login of a signed-in user', to: (v) => v.click('#another-account'), where: 'login' },
  { name: 'profile kept', to: profileKept, where: 'profile' },
  { name: 'another user', to: (v, { at }) => v.visit(`${at.acme}/account/profile`).then(() => forge(v, 'person', 'other')), where: 'error' },
  { name: 'form rejected', to: (v, { at }) => post(v, `${at.shop}/signed-out`, `${at.acme}/account/profile`, {}), where: 'error' },
  { name: 'password', to: (v, { at }) => v.visit(`${at.acme}/account/password`), where: 'password' },
  { name: 'password empty', to: (v) => v.click('#submit'), where: 'password', errors: 2 },
  { name: 'password wrong', to: (v) => fillIn(v, { password: 'not-the-password-at-all', new_password: 'another-correct-horse', new_password_again: 'another-correct-horse' }), where: 'password', errors: 1 },
  { name: 'password weak', to: (v, { me }) => fillIn(v, { password: me.password, new_password: 'aaaaaaaaaaaa', new_password_again: 'aaaaaaaaaaaa' }), where: 'password', errors: 1 },
  {
    name: 'sessions',
    to: async (v, s) => {
      await signInElsewhere(s, phone);
      await signInElsewhere(s, undefined);
      return v.visit(`${s.at.acme}/account/sessions`);
    },
    where: 'sessions',
  },
  { name: 'session ended', to: (v) => v.click('button[name=end] >> nth=0'), where: 'sessions', done: true },
  { name: 'other sessions ended', to: (v) => v.click('#end-others'), where: 'sessions', done: true },
  { name: 'applications', to: (v, { at }) => v.visit(`${at.acme}/account/applications`), where: 'applications' },
  { name: 'access removed', to: (v) => v.click('button[name=remove] >> nth=0'), where: 'applications', done: true },
  { name: 'nothing there', to: (v) => forge(v, 'remove', 'nothing', 'button[name=remove] >> nth=0'), where: 'error' },
  {
    name: 'tokens',
    to: async (v, { me, at }) => {
      await at.portico.command(['token', 'create', '--tenant', 'acme', '--account', me.email, '--name', 'Laptop', '--role', 'viewer']);
      return v.visit(`${at.acme}/account/tokens`);
    },
    where: 'tokens',
  },
  { name: 'token revoked', to: (v) => v.click('button[name=revoke] >> nth=0'), where: 'tokens', done: true },
  { name: 'no applications', to: (v, { at }) => v.visit(`${at.acme}/account/applications`).then(() => removeAll(v)), where: 'applications', done: true },

  // Organizations.
  { name: 'organizations', to: (v) => v.click('#account-organizations'), where: 'organizations' },
  { name: 'organizations empty', to: (v) => v.click('#submit'), where: 'organizations', errors: 1 },
  { name: 'organization', to: (v, { me }) => fillIn(v, { name: me.family }).then((where) => { me.organization = v.page.url().split('?')[0]; return where; }), where: 'organization', done: true },
  { name: 'organization with an error', to: (v) => fillIn(v, { joining: 'domain', domain: 'nothing' }), where: 'organization', errors: 1 },
  { name: 'organization members', to: (v) => v.click('#organization-members'), where: 'organization members' },
  { name: 'organization member', to: (v) => v.click('#members a'), where: 'organization member' },
  { name: 'organization roles', to: (v, { me }) => v.visit(me.organization).then(() => v.click('#organization-roles')), where: 'organization roles' },
  { name: 'organization roles empty', to: (v) => v.click('#submit'), where: 'organization roles', errors: 1 },
  { name: 'organization role', to: (v, { me }) => fillIn(v, { name: me.given, base: 'admin' }), where: 'organization role', done: true },
  { name: 'organization invitations', to: (v, { me }) => v.visit(`${me.organization}/invitations`), where: 'organization invitations' },
  { name: 'organization invitations empty', to: (v) => v.click('#submit'), where: 'organization invitations', errors: 1 },
  { name: 'organization invitation sent', to: (v, { me }) => fillIn(v, { email: `colleague.${me.email}` }), where: 'organization invitations', done: true },
  { name: 'organization forbidden', to: (v, { me }) => v.visit(`${me.organization}/members/nothing`), where: 'error' },
  { name: 'organization invitation of another', to: (v, { me, at }) => newLink(at.portico, `colleague.${me.email}`, 'invitation').then((link) => v.visit(link)), where: 'member invitation' },
  { name: 'organization invitation to join', to: invitedToJoin, where: 'member invitation' },
  { name: 'organizations to choose', to: (v, { at }) => v.visit(`${at.acme}/account/organizations`), where: 'organizations' },
  { name: 'organization joined', to: (v) => v.click('button[name=accept_invitation]'), where: 'organizations', done: true },
  { name: 'select organization', to: askedForOrganization, where: 'select organization' },
  { name: 'account after the choice', to: (v, { at }) => v.visit(`${at.acme}/account`), where: 'account' },

  { name: 'activity', to: (v) => v.click('#account-activity'), where: 'activity' },
  { name: 'not me by session', to: (v) => v.click('#not-me'), where: 'not me' },
  { name: 'not me reported', to: (v) => v.click('#submit'), where: 'activity', done: true },
  { name: 'password changed', to: changePassword, where: 'account', done: true },

  // Errors.
  { name: 'error of a request', to: (v, { at }) => v.visit(`${at.acme}/oauth2/authorize?client_id=nobody`), where: 'error' },
  { name: 'error of a form', to: (v, { at }) => v.visit(`${at.acme}/error`), where: 'error' },
  { name: 'sign-in over', to: (v, { at }) => v.visit(`${at.acme}/login?flow=over`), where: 'error' },
  { name: 'consent over', to: (v, { at }) => v.visit(`${at.acme}/consent?request=over`), where: 'error' },
  { name: 'choice over', to: (v, { at }) => v.visit(`${at.acme}/select-account?flow=over`), where: 'error' },
  { name: 'sign-out over', to: (v, { at }) => v.visit(`${at.acme}/logout?request=nothing`), where: 'error' },
  { name: 'nothing here', to: (v, { at }) => v.visit(`${at.acme}/nothing/here`), where: 'error' },
  { name: 'no such method', to: (v, { at }) => v.visit(`${at.acme}/language`), where: 'error' },
  { name: 'no tenant', to: (v, { at }) => v.visit(`${at.origin}/t/nobody/login`), where: 'error', of: 'Portico' },
  { name: 'no such file', to: (v, { at }) => v.visit(`${at.origin}/static/nothing.css`), where: 'error', of: 'Portico' },
  { name: 'no such method of no tenant', to: (v, { at }) => post(v, `${at.shop}/signed-out`, `${at.origin}/`, {}), where: 'error', of: 'Portico' },

  // Signing out.
  { name: 'logout', to: (v, { at }) => v.visit(`${at.acme}/logout`), where: 'logout' },
  { name: 'logout for an application', to: askedToSignOut, where: 'logout' },
  { name: 'signed out', to: (v, { at }) => signOut(v, at.acme), where: 'signed out' },
  { name: 'signed out for an application', to: (v, { me, at }) => v.visit(`${at.shop}/logout?hint=no`).then(() => v.visit(me.asked)), where: 'signed out' },

  { name: 'signed out, the address unknown', to: withheld, where: 'signed out' },

  { name: 'login refused for a time', to: tooMany, where: 'login', errors: 2, linked: 0 },

  // Set-up links.
  { name: 'set-up', to: (v, { me }) => v.visit(me.link), where: 'set-up' },
  { name: 'set-up empty', to: (v) => v.click('#submit'), where: 'set-up', errors: 1 },
  { name: 'set-up done', to: (v) => fillIn(v, { password: 'a-password-of-my-own' }), where: 'set-up done' },
  { name: 'set-up over', to: (v, { me }) => v.visit(me.link), where: 'error' },
  { name: 'first set-up', to: (v, { at }) => v.visit(at.first), where: 'set-up', of: 'Portico administration' },
  { name: 'first set-up empty', to: (v) => v.click('#submit'), where: 'set-up', of: 'Portico administration', errors: 2 },
  { name: 'first set-up with a taken address', to: (v, { at }) => fillIn(v, { email: at.administrator, password: 'a-password-of-my-own' }), where: 'set-up', of: 'Portico administration', errors: 1 },

  { name: 'invitation to an organization', to: invitedByOperator, where: 'member invitation' },

  // Sign-up. The links and codes come by mail.
  { name: 'register', to: (v, { at }) => v.visit(`${at.acme}/login`).then(() => v.click('#register')), where: 'register' },
  { name: 'register empty', to: (v) => v.click('#submit'), where: 'register', errors: 2 },
  { name: 'verify', to: (v, { me }) => fillIn(v, { email: `new.${me.email}`, password: 'a-password-of-my-own' }), where: 'verify' },
  { name: 'verify wrong', to: (v) => fillIn(v, { code: 'none' }), where: 'verify', errors: 1 },
  { name: 'verify sent', to: (v) => v.click('#resend'), where: 'verify', done: true },
  { name: 'verify link', to: (v, { me, at }) => newLink(at.portico, `new.${me.email}`, 'verify-email').then((link) => v.visit(link)), where: 'verify link' },

  // Forgotten passwords. The links come by mail.
  { name: 'forgot password', to: (v, { at }) => v.visit(`${at.acme}/login`).then(() => v.click('#forgot-password')), where: 'forgot password' },
  { name: 'forgot password empty', to: (v) => v.click('#submit'), where: 'forgot password', errors: 1 },
  { name: 'forgot password done', to: (v, { me }) => fillIn(v, { email: me.email }), where: 'forgot password done' },
  { name: 'reset password', to: (v, { me, at }) => newLink(at.portico, me.email, 'reset-password').then((link) => v.visit(link)), where: 'reset password' },
  { name: 'reset password empty', to: (v) => v.click('#submit'), where: 'reset password', errors: 1 },
  { name: 'reset password done', to: (v, { me }) => fillIn(v, { password: (me.password = `${me.given}-quiet-river-stone-7`) }), where: 'reset password done' },
  { name: 'reset password over', to: (v) => v.visit(v.page.url()), where: 'error' },
  { name: 'not me', to: (v, { me, at }) => newLink(at.portico, me.email, 'not-me').then((link) => v.visit(link)), where: 'not me' },
  { name: 'not me done', to: (v) => v.click('#submit'), where: 'not me done' },
  { name: 'change password', to: (v, { at }) => v.visit(`${at.acme}/.well-known/change-password`), where: 'login' },

  // A tenant where an unverified user sees only the account page, and where the terms have versions.
  { name: 'terms', to: (v, { me, at }) => v.visit(`${at.slow}/login`).then(() => v.signIn(me.email, me.slowPassword)), where: 'terms', of: 'Slow Works' },
  { name: 'limited account', to: (v) => v.click('#accept'), where: 'account', of: 'Slow Works' },
  { name: 'limited account refused', to: (v, { at }) => v.visit(`${at.slow}/account/password`), where: 'account', of: 'Slow Works' },
  { name: 'limited verify', to: (v) => v.click('#verify'), where: 'verify', of: 'Slow Works' },
  { name: 'limited signed out', to: (v, { at }) => signOut(v, at.slow), where: 'signed out', of: 'Slow Works' },

  // Sign-in by mail. The link is opened in the browser that asked for it, and in one that did not.
  { name: 'mailed', to: (v, { me, at }) => v.visit(`${at.slow}/login`).then(() => fillIn(v, { email: me.email }, '#by-mail')), where: 'mailed', of: 'Slow Works' },
  { name: 'mailed wrong', to: (v) => fillIn(v, { code: 'none' }), where: 'mailed', of: 'Slow Works', errors: 1 },
  { name: 'mailed link', to: (v, { me, at }) => newLink(at.portico, me.email, 'sign-in-link').then((link) => v.visit(link)), where: 'verify link', of: 'Slow Works' },
  { name: 'mailed signed in', to: (v) => v.click('#submit'), where: 'account', of: 'Slow Works' },
  { name: 'addresses', to: (v, { at }) => v.visit(`${at.slow}/account/addresses`), where: 'addresses', of: 'Slow Works' },
  { name: 'addresses empty', to: (v) => v.click('#submit'), where: 'addresses', of: 'Slow Works', errors: 1 },
  { name: 'addresses new', to: (v, { me }) => fillIn(v, { email: `later.${me.email}` }), where: 'verify', of: 'Slow Works' },
  { name: 'addresses link', to: (v, { me, at }) => newLink(at.portico, `later.${me.email}`, 'verify-email').then((link) => v.visit(link)), where: 'verify link', of: 'Slow Works' },
  { name: 'addresses replaced', to: (v) => v.click('#submit'), where: 'account', of: 'Slow Works' },
  { name: 'undo', to: (v, { me, at }) => newLink(at.portico, me.email, 'undo-address').then((link) => v.visit(link)), where: 'undo', of: 'Slow Works' },
  { name: 'undo done', to: (v) => v.click('#submit'), where: 'undo done', of: 'Slow Works' },
  { name: 'undo over', to: (v) => v.visit(v.page.url()), where: 'error', of: 'Slow Works' },
  { name: 'data', to: (v, s) => signInSlowly(v, s).then(() => v.click('#account-data')), where: 'data', of: 'Slow Works' },
  { name: 'data shown', to: (v) => v.page.locator('details').evaluateAll((all) => all.forEach((one) => { one.open = true; })).then(() => v.where()), where: 'data', of: 'Slow Works' },
  { name: 'delete', to: (v) => v.click('#delete'), where: 'delete', of: 'Slow Works' },
  { name: 'delete done', to: (v) => v.click('#submit'), where: 'delete done', of: 'Slow Works' },
  { name: 'keep account', to: signInSlowly, where: 'keep account', of: 'Slow Works' },
  { name: 'kept', to: (v) => v.click('#keep'), where: 'account', of: 'Slow Works' },
  { name: 'kept signed out', to: (v, { at }) => signOut(v, at.slow), where: 'signed out', of: 'Slow Works' },
  { name: 'mailed again', to: (v, { me, at }) => v.visit(`${at.slow}/login`).then(() => fillIn(v, { email: me.email }, '#by-mail')), where: 'mailed', of: 'Slow Works' },
  { name: 'mailed elsewhere', to: mailedElsewhere, where: 'mail code', of: 'Slow Works' },

  // The documentation of the JSON APIs, for developers.
  { name: 'docs', to: (v, { at }) => v.visit(`${at.origin}/docs`), where: 'docs', of: 'Portico', developers: true },
  { name: 'docs of an API', to: (v) => v.click('#login a'), where: 'docs of an API', of: 'Portico', developers: true },
  { name: 'docs opened', to: (v) => v.page.locator('details').evaluateAll((all) => all.forEach((one) => { one.open = true; })).then(() => v.where()), where: 'docs of an API', of: 'Portico', developers: true },

  // Invitations, by a command. The links come by mail.
  { name: 'invitation', to: (v, { me, at }) => invite(at.portico, 'slow', `invited.${me.email}`).then((link) => v.visit(link)), where: 'invitation', of: 'Slow Works' },
  { name: 'invitation empty', to: (v) => v.click('#submit'), where: 'invitation', of: 'Slow Works', errors: 2 },
  { name: 'invitation taken', to: invitationTaken, where: 'error', of: 'Slow Works' },
  { name: 'invitation over', to: (v, { at }) => v.visit(`${at.slow}/invitation`), where: 'error', of: 'Slow Works' },

  // Tenants with branding: one with colours, links and a wide logo that shows the name; one with a square logo beside
  // the name, always dark.
  ...branded('north', 'Nordlicht Energie', 'North'),
  ...branded('lemon', 'Limone', 'Lemon'),
];

function branded(slug, of, label) {
  const base = (at) => at[slug];
  return [
    { name: `${label} login`, to: (v, { at }) => v.visit(`${at[`${slug}Shop`]}/start?max_age=3600`), where: 'login', of },
    { name: `${label} login refused`, to: (v, { at }) => v.signIn(at.guest.email, 'not-the-password-at-all'), where: 'login', of, errors: 1, linked: 0 },
    { name: `${label} consent`, to: (v, { at }) => v.signIn(at.guest.email, at.guest.password), where: 'consent', of },
    { name: `${label} account`, to: (v, { at }) => v.visit(`${base(at)}/account?done=profile-saved`), where: 'account', of, done: true },
    { name: `${label} password`, to: (v, { at }) => v.visit(`${base(at)}/account/password`).then(() => v.click('#submit')), where: 'password', of, errors: 2 },
    { name: `${label} error`, to: (v, { at }) => v.visit(`${base(at)}/error`), where: 'error', of },
    { name: `${label} signed out`, to: (v, { at }) => signOut(v, base(at)), where: 'signed out', of },
  ];
}
