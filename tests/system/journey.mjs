// Users sign in at two tenants, through Chromium, to a relying party built on npm openid-client, with and without
// JavaScript. Both tenants have accounts with equal e-mail addresses and different passwords. The same users sign in for
// organizations (lib/organizations_journey.mjs).
//
//   node journey.mjs [--nodes 2] [--dir FOLDER]
//
// PORTICO_TEST_BIN names the binary, PORTICO_TEST_SHOTS a folder for screenshots. `--nodes 2`: two nodes on one
// PostgreSQL, behind a proxy that alternates between them.

import path from 'node:path';

import { launch, Visitor } from './lib/browser.mjs';
import { Checks } from './lib/check.mjs';
import { Cluster } from './lib/cluster.mjs';
import { OrganizationsJourney } from './lib/organizations_journey.mjs';
import { flag, freePort, Portico, workDir } from './lib/portico.mjs';
import { RelyingParty } from './lib/relying_party.mjs';

const check = new Checks();

const tenants = {
  acme: { name: 'Acme Works', application: 'Acme Shop', method: 'client_secret_basic', signOutAt: 'account' },
  globex: { name: 'Globex Corporation', application: 'Globex Shop', method: 'client_secret_post', signOutAt: 'logout' },
};

/** One user per browsing mode, so that a stored consent in one does not affect the other. */
const people = [
  { email: 'ada@example.com', name: 'Ada Lovelace', javaScript: true },
  { email: 'bea@example.com', name: 'Bea Weaver', javaScript: false },
  { email: 'cat@example.com', name: 'Cat Ullman', javaScript: true },
];

const password = (tenant, { email }) => `${tenant}-${email.slice(0, 3)}-correct-horse-${tenant.length * 7919}`;
const other = (tenant) => (tenant === 'acme' ? 'globex' : 'acme');
const provider = (tenant) => new URL(tenant.issuer).origin;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Creates tenants, users and clients on the command line while the server runs; then checks discovery. */
async function prepare(portico, rp) {
  for (const [slug, tenant] of Object.entries(tenants)) {
    const created = await portico.createTenant(slug, tenant.name);
    tenant.issuer = `${portico.origin}/t/${slug}`;
    check.equal(created.issuer, tenant.issuer, `${slug}: the issuer that the command line prints`);
    tenant.subjects = {};
    for (const person of people) {
      const account = await portico.createAccount(slug, person.email, person.name, password(slug, person));
      tenant.subjects[person.email] = account.sub;
    }
    const client = await portico.createClient(slug, tenant.application, rp.redirectUri(slug), '--post-logout-redirect-uri', rp.signedOutUri(slug), '--grant', 'authorization_code', 'refresh_token');
    tenant.clientId = client.client_id;
    const credentials = { clientId: client.client_id, clientSecret: client.client_secret };
    const metadata = await rp.add(slug, { issuer: tenant.issuer, method: tenant.method, ...credentials });
    check.equal(metadata.issuer, tenant.issuer, `${slug}: the issuer in discovery`);
    check.equal(metadata.authorization_response_iss_parameter_supported, true, `${slug}: discovery announces iss in answers`);
    check.ok(metadata.code_challenge_methods_supported?.includes('S256'), `${slug}: discovery offers S256`, metadata.code_challenge_methods_supported);
    check.ok(!metadata.code_challenge_methods_supported?.includes('plain'), `${slug}: discovery does not offer plain`);
    for (const endpoint of ['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'jwks_uri', 'end_session_endpoint']) {
      check.ok(metadata[endpoint]?.startsWith(`${tenant.issuer}/`), `${slug}: ${endpoint} is under the issuer`, metadata[endpoint]);
    }
  }
}

/** Asserts that the response at the client has the sent state and the issuer. */
function checkAnswer(result, tenant, label) {
  check.equal(result.query.state, result.sent?.state, `${label}: state at the client`);
  check.equal(result.query.iss, tenant.issuer, `${label}: iss at the client`);
  if (result.method === 'POST') {
    // The client may check the origin of the POST.
    check.equal([result.origin, result.referer], [provider(tenant), `${provider(tenant)}/`], `${label}: the client gets our origin and nothing more`);
  } else {
    check.equal(result.referer, null, `${label}: the client gets no Referer`);
  }
}

/** Asserts that the client got the tokens and claims of a sign-in, and returns them. */
async function checkSignedIn(visitor, slug, person, label) {
  const tenant = tenants[slug];
  const result = await visitor.result();
  check.must(result.outcome, 'signed in', `${label}: at the client (${result.error ?? ''} ${result.message ?? ''} ${result.cause ?? ''})`);
  checkAnswer(result, tenant, label);
  const { claims, header, userinfo, access, token } = result;
  check.equal(claims.iss, tenant.issuer, `${label}: iss in the ID token`);
  check.equal([claims.aud].flat(), [tenant.clientId], `${label}: aud in the ID token`);
  check.equal(claims.sub, tenant.subjects[person.email], `${label}: sub in the ID token`);
  check.equal(claims.nonce, result.sent.nonce, `${label}: nonce in the ID token`);
  check.equal(header.alg, 'RS256', `${label}: the ID token's algorithm`);
  check.ok(claims.exp > claims.iat && Math.abs(claims.iat - Date.now() / 1000) < 30, `${label}: iat and exp of the ID token`, claims);
  check.equal(claims.email, person.email, `${label}: email in the ID token (an administrator's client gets full claims)`);
  check.equal(userinfo.sub, claims.sub, `${label}: sub in userinfo`);
  check.equal(userinfo.email, person.email, `${label}: email in userinfo`);
  check.equal(userinfo.email_verified, true, `${label}: email_verified in userinfo`);
  check.equal(userinfo.name, person.name, `${label}: name in userinfo`);
  check.equal(access.sub, claims.sub, `${label}: sub in the access token`);
  check.equal(access.client_id, tenant.clientId, `${label}: client_id in the access token`);
  check.equal(access.exp - access.iat, 600, `${label}: the access token is valid for ten minutes`);
  check.equal(token.token_type?.toLowerCase(), 'bearer', `${label}: token_type`);
  return result;
}

/** Returns the provider's pages since document number `from`, without redirects. */
const shown = (visitor, from) =>
  visitor.documents
    .slice(from)
    .filter(({ url, status }) => url.startsWith(visitor.provider) && (status < 300 || status >= 400))
    .map(({ url }) => new URL(url).pathname);

/** Checks the session cookie in the raw header of the response to the sign-in form. */
async function checkCookies(visitor, slug, label) {
  const answer = visitor.documents.findLast(({ url, method }) => method === 'POST' && new URL(url).pathname === `/t/${slug}/login`);
  const raw = answer?.cookies.filter((cookie) => cookie.startsWith('portico-session-')) ?? [];
  check.equal(raw.length, 1, `${label}: the answer to the sign-in form sets one session cookie`);
  check.match(raw[0], /^portico-session-[0-9a-f]{12}=[^;]{20,};/, `${label}: its name and value`);
  const attributes = (raw[0] ?? '').split(/; */).slice(1).map((text) => text.toLowerCase());
  for (const wanted of ['httponly', 'samesite=lax', 'path=/']) {
    check.ok(attributes.includes(wanted), `${label}: the session cookie has ${wanted}`, attributes);
  }
  check.ok(!attributes.some((text) => text.startsWith('max-age') || text.startsWith('expires')), `${label}: the session ends with the browser`, attributes);
  check.ok(!attributes.some((text) => text === 'secure' || text.startsWith('domain')), `${label}: no Secure (plain http), no Domain`, attributes);
  const cookies = await visitor.context.cookies(visitor.provider);
  for (const { name, httpOnly, sameSite, path: scope, domain } of cookies) {
    check.match(name, /^portico-(session|browser|device)-[0-9a-f]{12}$/, `${label}: a cookie's name`);
    check.equal([httpOnly, sameSite, scope, domain], [true, 'Lax', '/', 'localhost'], `${label}: ${name}: HttpOnly, SameSite, Path, host`);
  }
  check.ok(cookies.some(({ name }) => name.startsWith('portico-browser-')), `${label}: a browser binding exists`, cookies.map(({ name }) => name));
}

async function checkLoginPage(visitor, slug, label, rp) {
  const { page } = visitor;
  const text = await visitor.text();
  check.ok(text.includes(tenants[slug].name), `${label}: the sign-in page names the tenant`, text);
  check.ok(text.includes(tenants[slug].application), `${label}: the sign-in page names the application`, text);
  check.ok(text.includes(new URL(rp.origin).hostname), `${label}: the sign-in page names the application's host`, text);
  check.match(await page.title(), /\S/, `${label}: the page has a title`);
  check.match(await page.getAttribute('html', 'lang'), /^[a-z]{2}/, `${label}: the page has a language`);
  check.match(await page.getAttribute('#email', 'autocomplete'), /(^| )username( |$)/, `${label}: autocomplete of the address`);
  check.equal(await page.getAttribute('#password', 'autocomplete'), 'current-password', `${label}: autocomplete of the password`);
  check.equal(await page.getAttribute('#password', 'type'), 'password', `${label}: the password is hidden`);
  for (const field of ['email', 'password']) {
    check.ok((await page.locator(`label[for="${field}"]`).count()) === 1, `${label}: ${field} has a label`);
  }
}

/** A refused password: the page again with an error summary, and no session cookie. */
async function checkRefused(visitor, slug, person, wrong, label) {
  const before = (await visitor.sessionCookies()).length;
  check.must(await visitor.signIn(person.email, wrong), 'login', `${label}: shows the sign-in page again`);
  check.equal(visitor.lastDocument().status, 401, `${label}: status`);
  check.equal(await visitor.page.locator('#error-summary').count(), 1, `${label}: #error-summary`);
  check.match(await visitor.page.locator('#error-summary').innerText(), /\S{3}/, `${label}: the summary has words`);
  check.equal(await visitor.page.inputValue('#password'), '', `${label}: the password is not sent back`);
  check.equal((await visitor.sessionCookies()).length, before, `${label}: sets no session cookie`);
}

/** One tenant and one user, from the first visit to the sign-out. */
async function journey(visitor, rp, slug, person, label) {
  const tenant = tenants[slug];
  const start = `${rp.origin}/${slug}/start`;

  // prompt=none without a session at this tenant; the other tenant may have one.
  check.must(await visitor.visit(`${start}?prompt=none`), 'client', `${label}: prompt=none without a session`);
  const silent = await visitor.result();
  check.equal([silent.outcome, silent.error], ['refused', 'login_required'], `${label}: prompt=none without a session`);
  checkAnswer(silent, tenant, `${label}: prompt=none without a session`);

  check.must(await visitor.visit(`${start}?max_age=3600`), 'login', `${label}: the first visit`);
  await checkLoginPage(visitor, slug, label, rp);
  await checkRefused(visitor, slug, person, 'not-the-password-at-all', `${label}: a wrong password`);
  await checkRefused(visitor, slug, person, password(other(slug), person), `${label}: ${other(slug)}'s password`);

  // The flow continues with the right password: consent, denied first.
  const others = await visitor.sessionCookies();
  check.must(await visitor.signIn(person.email, password(slug, person)), 'consent', `${label}: the right password`);
  await checkCookies(visitor, slug, label);
  const added = (await visitor.sessionCookies()).filter(({ name }) => !others.some((cookie) => cookie.name === name));
  check.equal(added.length, 1, `${label}: the browser has one session cookie more`);
  const sessionName = added[0].name;
  const text = await visitor.text();
  check.ok(text.includes(tenant.application), `${label}: the consent page names the application`, text);
  check.ok(text.includes(tenant.name), `${label}: the consent page names the tenant`, text);
  check.must(await visitor.click('#consent-deny'), 'client', `${label}: deny`);
  const denied = await visitor.result();
  check.equal([denied.outcome, denied.error], ['refused', 'access_denied'], `${label}: deny at the client`);
  check.equal(denied.query.code, undefined, `${label}: deny gives no code`);
  checkAnswer(denied, tenant, `${label}: deny`);

  // The session exists, but consent is still missing.
  check.must(await visitor.visit(`${start}?prompt=none`), 'client', `${label}: prompt=none without consent`);
  check.equal((await visitor.result()).error, 'consent_required', `${label}: prompt=none without consent`);
  check.must(await visitor.visit(`${start}?max_age=3600`), 'consent', `${label}: a second visit asks for consent, not for a password`);
  check.must(await visitor.click('#consent-allow'), 'client', `${label}: allow`);
  const first = await checkSignedIn(visitor, slug, person, `${label}: first sign-in`);
  check.ok(Number.isInteger(first.claims.auth_time), `${label}: auth_time, since max_age was sent`, first.claims);

  // Session and consent are remembered: no page is shown.
  let from = visitor.documents.length;
  check.must(await visitor.visit(`${start}?max_age=3600`), 'client', `${label}: the next visit goes straight through`);
  check.equal(shown(visitor, from), [], `${label}: the next visit shows no page of the provider`);
  const second = await checkSignedIn(visitor, slug, person, `${label}: second sign-in`);
  check.equal(second.claims.auth_time, first.claims.auth_time, `${label}: auth_time is unchanged`);

  from = visitor.documents.length;
  check.must(await visitor.visit(`${start}?prompt=none&max_age=3600`), 'client', `${label}: prompt=none with a session`);
  check.equal(shown(visitor, from), [], `${label}: prompt=none shows no page`);
  const quiet = await checkSignedIn(visitor, slug, person, `${label}: prompt=none with a session`);
  check.equal(quiet.claims.auth_time, first.claims.auth_time, `${label}: prompt=none does not change auth_time`);

  // prompt=login asks for the password and renews the session secret.
  await sleep(Math.max(0, (first.claims.auth_time + 1) * 1000 + 100 - Date.now()));
  const oldSession = (await visitor.sessionCookies()).find(({ name }) => name === sessionName);
  check.must(await visitor.visit(`${start}?prompt=login&max_age=3600`), 'login', `${label}: prompt=login asks for the password`);
  check.must(await visitor.signIn(person.email, password(slug, person)), 'client', `${label}: after prompt=login, no consent`);
  const again = await checkSignedIn(visitor, slug, person, `${label}: prompt=login`);
  check.ok(again.claims.auth_time > first.claims.auth_time, `${label}: auth_time is newer after prompt=login`, [first.claims.auth_time, again.claims.auth_time]);
  const session = (await visitor.sessionCookies()).find(({ name }) => name === sessionName);
  check.ok(session !== undefined && session.value !== oldSession.value, `${label}: prompt=login changes the session cookie`);

  check.must(await visitor.visit(`${start}?prompt=consent`), 'consent', `${label}: prompt=consent asks again`);
  check.must(await visitor.click('#consent-allow'), 'client', `${label}: allowed again`);
  await checkSignedIn(visitor, slug, person, `${label}: prompt=consent`);

  // Errors that must not redirect.
  const authorize = `${tenant.issuer}/oauth2/authorize?response_type=code&scope=openid&state=s&nonce=n`;
  const unregistered = `${rp.origin}/unregistered`;
  const faults = {
    'an unknown client': `${authorize}&client_id=nobody&redirect_uri=${encodeURIComponent(rp.redirectUri(slug))}`,
    'an unregistered redirect_uri': `${authorize}&client_id=${tenant.clientId}&redirect_uri=${encodeURIComponent(unregistered)}`,
    'no redirect_uri': `${authorize}&client_id=${tenant.clientId}`,
  };
  for (const [fault, url] of Object.entries(faults)) {
    check.must(await visitor.visit(url), 'error', `${label}: ${fault} gets a page`);
    check.equal(visitor.lastDocument().status, 400, `${label}: ${fault}: status`);
    check.match(await visitor.page.locator('#error-title').innerText(), /\S{3}/, `${label}: ${fault}: a title`);
    check.match(await visitor.page.locator('#error-reference').innerText(), /\S{3}/, `${label}: ${fault}: a reference`);
  }
  check.ok(!rp.visits.some((visit) => visit.startsWith('/unregistered')), `${label}: nothing was sent to an unregistered URI`);

  // The account page, and signing out.
  check.must(await visitor.visit(`${tenant.issuer}/account`), 'account', `${label}: the account page`);
  const account = await visitor.text();
  check.ok(account.includes(person.name) && account.includes(person.email), `${label}: it shows the user's name and address`, account);
  if (tenant.signOutAt === 'account') {
    check.must(await visitor.click('#sign-out'), 'signed out', `${label}: signing out at the account page`);
  } else {
    check.must(await visitor.visit(`${tenant.issuer}/logout`), 'logout', `${label}: the sign-out page asks`);
    check.ok((await visitor.sessionCookies()).some(({ name }) => name === sessionName), `${label}: the page alone ends no session`);
    check.must(await visitor.click('form #submit'), 'signed out', `${label}: signing out`);
  }
  check.equal(visitor.lastDocument().status, 200, `${label}: the signed-out page: status`);
  check.match(await visitor.text(), /signed out/i, `${label}: the signed-out page says so`);
  check.ok(!(await visitor.sessionCookies()).some(({ name }) => name === sessionName), `${label}: the session cookie is removed`);
  check.must(await visitor.visit(`${start}?prompt=none`), 'client', `${label}: prompt=none after the sign-out`);
  check.equal((await visitor.result()).error, 'login_required', `${label}: prompt=none after the sign-out`);

  // The old cookie is restored, but its session has ended.
  await visitor.context.addCookies([session]);
  check.must(await visitor.visit(`${start}?prompt=none`), 'client', `${label}: prompt=none with the old cookie`);
  check.equal((await visitor.result()).error, 'login_required', `${label}: the old session cookie is refused`);
  await visitor.context.clearCookies({ name: sessionName });
  check.must(await visitor.visit(`${start}?max_age=3600`), 'login', `${label}: the next visit asks for the password`);
}

/** Sessions of two tenants in one browser are independent. */
async function bothAtOnce(visitor, rp, person, label) {
  for (const slug of Object.keys(tenants)) {
    check.must(await visitor.visit(`${rp.origin}/${slug}/start`), 'login', `${label}: ${slug} asks for its own sign-in`);
    check.must(await visitor.signIn(person.email, password(slug, person)), 'client', `${label}: ${slug}: signed in`);
    await checkSignedIn(visitor, slug, person, `${label}: ${slug}`);
  }
  check.equal((await visitor.sessionCookies()).length, 2, `${label}: two session cookies`);
  check.must(await visitor.visit(`${tenants.globex.issuer}/logout`), 'logout', `${label}: globex: the sign-out page`);
  check.must(await visitor.click('form #submit'), 'signed out', `${label}: globex: signed out`);
  check.must(await visitor.visit(`${rp.origin}/acme/start?prompt=none`), 'client', `${label}: acme, still`);
  await checkSignedIn(visitor, 'acme', person, `${label}: acme, after the sign-out at globex`);
  check.must(await visitor.visit(`${rp.origin}/globex/start?prompt=none`), 'client', `${label}: globex, no more`);
  check.equal((await visitor.result()).error, 'login_required', `${label}: globex, no more`);
}

/** The form post page: it submits itself with script, and has a button without. */
async function byForm(visitor, where, label) {
  if (!visitor.javaScript) {
    check.must(where, 'form post', `${label}: a page with a button`);
    check.match(await visitor.text(), /Press the button/, `${label}: the page says what to do`);
    where = await visitor.click('#continue');
  }
  check.must(where, 'client', `${label}: at the client`);
  check.equal((await visitor.result()).method, 'POST', `${label}: the answer came by POST`);
}

/** form_post, account selection and RP-initiated logout. */
async function clientFeatures(visitor, rp, person, label) {
  const slug = 'acme';
  const tenant = tenants[slug];
  const start = `${rp.origin}/${slug}/start`;
  const silent = async (expected, when) => {
    check.must(await visitor.visit(`${start}?prompt=none`), 'client', `${label}: prompt=none ${when}`);
    check.equal((await visitor.result()).error, expected, `${label}: prompt=none ${when}`);
  };
  const signIn = async (query = '') => {
    check.must(await visitor.visit(`${start}${query}`), 'login', `${label}: the sign-in page ${query}`);
    return visitor.signIn(person.email, password(slug, person));
  };

  // form_post.
  await byForm(visitor, await signIn('?response_mode=form_post'), `${label}: form_post`);
  const first = await checkSignedIn(visitor, slug, person, `${label}: form_post`);
  check.ok(/^[\w-]{22}$/.test(first.claims.sid ?? ''), `${label}: the ID token has a sid`, first.claims);
  await byForm(visitor, await visitor.visit(`${start}?response_mode=form_post`), `${label}: form_post with a session`);
  await checkSignedIn(visitor, slug, person, `${label}: form_post with a session`);
  await byForm(visitor, await visitor.visit(`${start}?response_mode=form_post&prompt=none&max_age=0`), `${label}: an error by form_post`);
  const refused = await visitor.result();
  check.equal([refused.outcome, refused.error], ['refused', 'login_required'], `${label}: an error by form_post`);
  checkAnswer(refused, tenant, `${label}: an error by form_post`);

  // Account selection.
  check.must(await visitor.visit(`${start}?prompt=select_account`), 'select account', `${label}: select_account asks`);
  const text = await visitor.text();
  check.ok(text.includes(person.email) && text.includes(tenant.application), `${label}: it names the user and the application`, text);
  check.must(await visitor.click('#continue'), 'client', `${label}: continuing as the signed-in user`);
  const same = await checkSignedIn(visitor, slug, person, `${label}: select_account`);
  check.equal(same.claims.sid, first.claims.sid, `${label}: the session is unchanged`);
  check.must(await visitor.visit(`${start}?prompt=select_account`), 'select account', `${label}: select_account asks again`);
  check.must(await visitor.click('#another-account'), 'login', `${label}: another account`);
  check.must(await visitor.signIn(person.email, password(slug, person)), 'client', `${label}: signed in there`);
  await checkSignedIn(visitor, slug, person, `${label}: another account`);

  // Signing out with the ID token: no page asks.
  const back = async (where, when, state) => {
    check.must(where, 'client', `${label}: ${when}: back at the client`);
    const result = await visitor.result();
    check.equal(result.outcome, 'back from signing out', `${label}: ${when}`);
    check.equal(result.query, { state }, `${label}: ${when}: state, and nothing else`);
    check.equal(result.referer, null, `${label}: ${when}: the client gets no Referer`);
  };
  const from = visitor.documents.length;
  await back(await visitor.visit(`${rp.origin}/${slug}/logout?state=one`), 'signed out with a hint', 'one');
  check.equal(shown(visitor, from), [], `${label}: signed out with a hint, no page is shown`);
  check.equal((await visitor.sessionCookies()).length, 0, `${label}: signed out with a hint: the cookie is removed`);
  await silent('login_required', 'after signing out with a hint');
  await back(await visitor.visit(`${rp.origin}/${slug}/logout?state=two`), 'a second time without a session', 'two');

  // Without it a page asks.
  check.must(await signIn(), 'client', `${label}: signed in again`);
  check.must(await visitor.visit(`${rp.origin}/${slug}/logout?hint=no&state=three`), 'logout', `${label}: without a hint a page asks`);
  const asks = await visitor.text();
  check.ok(asks.includes(tenant.application) && asks.includes(person.email), `${label}: it names the application and the user`, asks);
  check.must(await visitor.click('#stay'), 'account', `${label}: staying signed in`);
  check.must(await visitor.visit(`${rp.origin}/${slug}/logout?hint=no&state=three`), 'logout', `${label}: asked again`);
  await back(await visitor.click('form #submit'), 'signed out after the confirmation', 'three');
  await silent('login_required', 'after the confirmation');

  // By a form of the application, a cross-site POST without Lax cookies.
  check.must(await signIn(), 'client', `${label}: signed in once more`);
  check.must(await visitor.visit(`${rp.origin}/${slug}/logout?by=post&state=four`), 'client', `${label}: the application's own form`);
  await back(await visitor.click('#post'), 'signed out by POST', 'four');
  check.equal((await visitor.sessionCookies()).length, 0, `${label}: signed out by POST: the cookie is removed`);
  check.must(await signIn(), 'client', `${label}: signed in for the last time`);
  const foreign = `${tenant.issuer}/oauth2/logout?client_id=${tenant.clientId}&post_logout_redirect_uri=${encodeURIComponent(`${rp.origin}/unregistered`)}`;
  check.must(await visitor.visit(foreign), 'error', `${label}: an unregistered URI gets a page`);
  check.equal((await visitor.sessionCookies()).length, 1, `${label}: an unregistered URI ends no session`);
  check.ok(!rp.visits.some((visit) => visit.startsWith('/unregistered')), `${label}: nothing was sent there`);
}

/** A user's actions in their own account, with a second signed-in browser. */
async function ownAccount(visitor, elsewhere, rp, person, label) {
  const slug = 'acme';
  const tenant = tenants[slug];
  const start = `${rp.origin}/${slug}/start`;
  const [old, next] = [password(slug, person), `${password(slug, person)} and more`];
  const refreshed = async (expected, when) => {
    check.must(await visitor.visit(`${rp.origin}/${slug}/refresh`), 'client', `${label}: a refresh ${when}`);
    const { outcome, error } = await visitor.result();
    check.equal([outcome, error], expected, `${label}: a refresh ${when}`);
  };
  const fill = async (...values) => {
    for (const [at, field] of ['#password', '#new_password', '#new_password_again'].entries()) {
      await visitor.page.fill(field, values[at]);
    }
    return visitor.click('#submit');
  };

  check.must(await elsewhere.visit(`${tenant.issuer}/account`), 'login', `${label}: another browser`);
  check.must(await elsewhere.signIn(person.email, old), 'account', `${label}: signed in there`);
  // Sessions of earlier browsers, whose cookies are lost, are still active.
  check.must(await elsewhere.visit(`${tenant.issuer}/account/sessions`), 'sessions', `${label}: the sessions there`);
  check.must(await elsewhere.click('#end-others'), 'sessions', `${label}: all others are ended`);
  check.equal(await elsewhere.page.locator('.entries > li').count(), 1, `${label}: one browser is left`);
  check.must(await visitor.visit(`${start}?scope=openid+profile+offline_access&prompt=consent`), 'login', `${label}: an application that asks for access`);
  check.must(await visitor.signIn(person.email, old), 'consent', `${label}: it asks`);
  check.must(await visitor.click('#consent-allow'), 'client', `${label}: consent is allowed`);
  check.equal((await visitor.result()).outcome, 'signed in', `${label}: the application is signed in`);
  await refreshed(['refreshed', undefined], 'before');

  // The profile.
  check.must(await visitor.visit(`${tenant.issuer}/account`), 'account', `${label}: the account page`);
  check.must(await visitor.click('#account-profile'), 'profile', `${label}: to the profile`);
  await visitor.page.fill('#nickname', 'Nick <b>');
  await visitor.page.fill('#website', 'nowhere');
  check.must(await visitor.click('#submit'), 'profile', `${label}: an invalid address`);
  check.equal(visitor.lastDocument().status, 422, `${label}: an invalid address: status`);
  check.equal(await visitor.page.inputValue('#nickname'), 'Nick <b>', `${label}: the input is kept`);
  check.equal(await visitor.page.getAttribute('#website', 'aria-invalid'), 'true', `${label}: the field is marked`);
  await visitor.page.fill('#website', '');
  await visitor.page.fill('#birthdate', '1990-12-31');
  check.must(await visitor.click('#submit'), 'account', `${label}: saved`);
  const saved = await visitor.text();
  check.ok(saved.includes('Nick <b>') && saved.includes(visitor.javaScript ? '31 December 1990' : '1990-12-31'), `${label}: and shown`, saved);

  // The list of sessions.
  check.must(await visitor.click('#account-sessions'), 'sessions', `${label}: to the sessions`);
  const listed = await visitor.page.locator('.entries > li').allInnerTexts();
  check.equal(listed.length, 2, `${label}: both browsers are listed`);
  check.ok(listed.every((text) => /Chrome on Linux/.test(text)), `${label}: by browser and system`, listed);
  check.ok(/This browser/.test(listed[0]), `${label}: this one first`, listed);
  check.must(await visitor.click('button[name="end"]:not(#end-others)'), 'sessions', `${label}: the other one is ended`);
  check.must(await elsewhere.visit(`${tenant.issuer}/account`), 'login', `${label}: it is signed out`);
  check.must(await elsewhere.signIn(person.email, old), 'account', `${label}: it signs in again`);

  // A removed application is refused at once and has to ask for consent again.
  check.must(await visitor.visit(`${tenant.issuer}/account/applications`), 'applications', `${label}: the applications`);
  const applications = await visitor.text();
  check.ok(applications.includes(tenant.application) && applications.includes(new URL(rp.origin).host), `${label}: name and host`, applications);
  check.must(await visitor.click('button[name="remove"]'), 'applications', `${label}: it is removed`);
  check.equal(await visitor.page.locator('#no-applications').count(), 1, `${label}: none is left`);
  await refreshed(['refused', 'invalid_grant'], 'after its access was removed');
  check.must(await visitor.visit(`${start}?prompt=none`), 'client', `${label}: prompt=none afterwards`);
  check.equal((await visitor.result()).error, 'consent_required', `${label}: it has to ask again`);

  // After a password change this browser stays signed in, the other one does not.
  check.must(await visitor.visit(`${tenant.issuer}/account/password`), 'password', `${label}: the password`);
  check.must(await fill('not-the-password-at-all', next, next), 'password', `${label}: a wrong one is refused`);
  check.equal(visitor.lastDocument().status, 422, `${label}: a wrong one is refused: status`);
  check.must(await fill(old, next, next), 'account', `${label}: it is changed`);
  check.match(await visitor.text(), /Your password has been changed/, `${label}: and the page says so`);
  check.must(await elsewhere.visit(`${tenant.issuer}/account`), 'login', `${label}: the other browser is signed out`);
  check.must(await elsewhere.signIn(person.email, old), 'login', `${label}: the old password is refused`);
  check.must(await elsewhere.signIn(person.email, next), 'account', `${label}: the new one is accepted`);
  check.must(await visitor.visit(`${tenant.issuer}/account/password`), 'password', `${label}: once more`);
  check.must(await fill(next, old, old), 'account', `${label}: back to the first one`);
}

const views = [390, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })));

/** Checks a page on a phone and a desktop, light and dark: no overflow, and the backgrounds are light and dark. */
async function look(visitor, name) {
  const { page } = visitor;
  const grounds = {};
  for (const { width, scheme } of views) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
    // Reduced motion, so that no screenshot shows a colour transition.
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const seen = await page.evaluate(() => {
      const ground = (element) => getComputedStyle(element).backgroundColor;
      const clear = 'rgba(0, 0, 0, 0)';
      return {
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ground: ground(document.body) === clear ? ground(document.documentElement) : ground(document.body),
      };
    });
    check.ok(seen.over <= 0, `${name} at ${width} px, ${scheme}: no sideways scrolling`, `${seen.over} px too wide`);
    grounds[scheme] = seen.ground;
    if (process.env.PORTICO_TEST_SHOTS) {
      await visitor.picture(process.env.PORTICO_TEST_SHOTS, `${name} ${width} ${scheme}`);
    }
  }
  const light = (color) => (color.match(/\d+(\.\d+)?/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
  check.ok(light(grounds.light) > 180 && light(grounds.dark) < 75, `${name}: a light background and a dark one`, grounds);
  const styles = [...visitor.stylesheets.values()].reduce((sum, { size }) => sum + size, 0);
  check.ok(styles > 0, `${name}: a stylesheet was loaded`);
  const size = visitor.lastDocument().size + styles;
  check.ok(size > 0 && size < 30_000, `${name}: HTML and CSS together are under 30 kB`, size);
}

async function looks(visitor, rp, person) {
  check.must(await visitor.visit(`${rp.origin}/acme/start`), 'login', 'sign-in page');
  await look(visitor, 'login');
  check.must(await visitor.signIn(person.email, 'not-the-password-at-all'), 'login', 'a wrong password');
  await look(visitor, 'login refused');
  check.must(await visitor.signIn(person.email, password('acme', person)), 'consent', 'the right password');
  await look(visitor, 'consent');
  check.must(await visitor.visit(`${rp.origin}/acme/start?prompt=select_account`), 'select account', 'the choice of an account');
  await look(visitor, 'select account');
  check.must(await visitor.visit(`${tenants.acme.issuer}/account`), 'account', 'account page');
  await look(visitor, 'account');
  for (const name of ['profile', 'password', 'sessions', 'applications']) {
    check.must(await visitor.visit(`${tenants.acme.issuer}/account/${name}`), name, `page of the account: ${name}`);
    await look(visitor, name);
  }
  check.must(await visitor.visit(`${tenants.acme.issuer}/oauth2/authorize?client_id=nobody`), 'error', 'error page');
  await look(visitor, 'error');
  check.must(await visitor.visit(`${tenants.acme.issuer}/logout`), 'logout', 'sign-out page');
  await look(visitor, 'logout');
  check.must(await visitor.visit(`${rp.origin}/acme/logout?hint=no`), 'logout', 'sign-out page for an application');
  await look(visitor, 'logout for an application');
  const asked = visitor.page.url();
  check.must(await visitor.visit(`${tenants.acme.issuer}/logout`), 'logout', 'sign-out page again');
  check.must(await visitor.click('form #submit'), 'signed out', 'signed-out page');
  await look(visitor, 'signed out');
  check.must(await visitor.visit(asked), 'signed out', 'signed-out page for an application that had asked before');
  await look(visitor, 'signed out for an application');
}

/** The form post page, which stays open only without script. */
async function looksWithoutScript(visitor, rp, person) {
  check.must(await visitor.visit(`${rp.origin}/acme/start?response_mode=form_post`), 'login', 'sign-in page');
  check.must(await visitor.signIn(person.email, password('acme', person)), 'consent', 'consent page');
  check.must(await visitor.click('#consent-deny'), 'form post', 'the form post page');
  await look(visitor, 'form post');
}

const dir = workDir('journey');
const nodes = Number(flag('nodes', '1'));
const home = path.join(dir, 'journey');
const portico = nodes === 1 ? new Portico(home, await freePort()) : await Cluster.make(home, nodes);
const rp = await RelyingParty.start();
let browser;
let organizations;
try {
  await check.section('set-up', async () => {
    await portico.start();
    await prepare(portico, rp);
    for (const { email } of people) {
      const [acme, globex] = [tenants.acme.subjects[email], tenants.globex.subjects[email]];
      check.ok(acme && globex && acme !== globex, `${email}: a different sub at each tenant`, [acme, globex]);
    }
    const means = { check, portico, rp, issuer: tenants.acme.issuer, checkAnswer, shown };
    organizations = await OrganizationsJourney.prepare(means, { other: 'globex', owner: people[2].email, people: people.slice(0, 2) });
    browser = await launch();
  });
  const origins = [portico.origin, rp.origin];
  for (const person of browser === undefined ? [] : people.slice(0, 2)) {
    const mode = person.javaScript ? 'with script' : 'without script';
    const visitor = await Visitor.open(browser, { javaScript: person.javaScript, origins });
    const part = async (name, steps) => {
      const whole = async () => {
        try {
          await steps(`${name} ${mode}`);
        } finally {
          await visitor.checkPages(check, `${name} ${mode}`);
          visitor.checkComplaints(check, `${name} ${mode}`);
        }
      };
      await check.section(`${name} ${mode}`, whole, (section) => visitor.showFailure(section));
    };
    for (const slug of Object.keys(tenants)) {
      await part(slug, (label) => journey(visitor, rp, slug, person, label));
    }
    await visitor.context.clearCookies();
    await part('both tenants in one browser', (label) => bothAtOnce(visitor, rp, person, label));
    await visitor.context.clearCookies();
    await part('form_post, select_account, logout', (label) => clientFeatures(visitor, rp, person, label));
    await visitor.context.clearCookies();
    const elsewhere = await Visitor.open(browser, { javaScript: person.javaScript, origins });
    await part('own account', (label) => ownAccount(visitor, elsewhere, rp, person, label));
    await elsewhere.close();
    await visitor.context.clearCookies();
    await part('organizations', (label) => organizations.run(visitor, person, password('acme', person), label));
    await visitor.close();
  }
  if (browser !== undefined) {
    const visitor = await Visitor.open(browser, { origins });
    const whole = async () => {
      await looks(visitor, rp, people[2]);
      visitor.checkComplaints(check, 'looks');
    };
    await check.section('looks: phone and desktop, light and dark', whole, (section) => visitor.showFailure(section));
    await visitor.close();
    const plain = await Visitor.open(browser, { javaScript: false, origins });
    await check.section('looks without script', () => looksWithoutScript(plain, rp, people[2]), (section) => plain.showFailure(section));
    await plain.close();
  }
} finally {
  await check.section('end', async () => {
    await browser?.close();
    rp.stop();
    if (portico instanceof Cluster) {
      const counts = portico.proxy.counts;
      check.ok(counts.length === nodes && Math.min(...counts) > 100, 'every node got requests', counts);
    }
    check.equal(await portico.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  });
  check.finish();
}
