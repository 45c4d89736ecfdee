// Accounts in Chromium, with and without JavaScript.
// - Sign-up: from an application to the mail and back, by code and by link, in the same browser and in another one.
// - An address that is verified later, and terms in a new version.
// - A sign-in by a mailed link and code.
// - A new address, and the link that undoes the change.
// - What is held about a user, its download, and the deletion of the account with a change of mind.
// - An invitation: mailed, opened on a phone, accepted once; used, withdrawn and needed.
// - A forgotten password: from an application to the mail and back, signed out elsewhere.
// - "This was not me" in a notice.
//
//   node accounts.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { launch, Visitor } from './lib/browser.mjs';
import { Checks } from './lib/check.mjs';
import { linksTo, newLink, newVerification } from './lib/mails.mjs';
import { freePort, Portico, sleep, workDir } from './lib/portico.mjs';
import { RelyingParty } from './lib/relying_party.mjs';

const check = new Checks();
const portico = new Portico(path.join(workDir('accounts'), 'server'), await freePort());
const rp = await RelyingParty.start();
const email = 'ada@example.com';
let password = 'accounts-correct-horse-battery';
let browser;
let clientId;

async function setUp() {
  await portico.start();
  browser = await launch();
  await portico.createTenant('acme', 'Acme Works');
  await portico.command(['tenant', 'set', 'acme', 'registration=open', 'terms_url=https://example.com/terms']);
  await portico.createAccount('acme', email, 'Ada Lovelace', password);
  const client = await portico.createClient('acme', 'Acme Shop', rp.redirectUri('shop'), '--first-party');
  const credentials = { clientId: client.client_id, clientSecret: client.client_secret };
  clientId = client.client_id;
  check.must(typeof client.client_id, 'string', 'the application has a client');
  await setUpLater();
  await rp.add('shop', { issuer: `${portico.origin}/t/acme`, method: 'client_secret_basic', ...credentials });
}

async function setUpLater() {
  await portico.createTenant('slow', 'Slow Works');
  const settings = ['registration=open', 'unverified_sign_in=limited', 'sign_in.methods=password,link,code', 'terms_url=https://example.com/terms', 'terms_version=first'];
  await portico.command(['tenant', 'set', 'slow', ...settings]);
  const client = await portico.createClient('slow', 'Slow Shop', rp.redirectUri('slow'), '--first-party');
  const credentials = { clientId: client.client_id, clientSecret: client.client_secret };
  await rp.add('slow', { issuer: `${portico.origin}/t/slow`, method: 'client_secret_basic', ...credentials });
}

const open = (javaScript) => Visitor.open(browser, { javaScript, origins: [portico.origin, rp.origin] });
const account = `${portico.origin}/t/acme/account`;

/** Signs in with another browser. */
async function signedIn(javaScript) {
  const visitor = await open(javaScript);
  await visitor.visit(`${portico.origin}/t/acme/login`);
  check.must(await visitor.signIn(email, password), 'account', 'a sign-in with another browser');
  return visitor;
}

/** Chooses a new password on the page of a mailed link. */
async function choose(visitor, link, next) {
  check.must(await visitor.visit(link), 'reset password', 'the link in the mail');
  await visitor.page.fill('#password', 'short');
  check.must(await visitor.click('#submit'), 'reset password', 'a weak password keeps the link');
  await visitor.page.fill('#password', next);
  check.must(await visitor.click('#submit'), 'reset password done', 'the new password');
  password = next;
}

async function forgotten(javaScript) {
  const elsewhere = await signedIn(javaScript);
  const visitor = await open(javaScript);
  check.must(await visitor.visit(`${rp.origin}/shop/start`), 'login', 'an application asks for a sign-in');
  check.must(await visitor.click('#forgot-password'), 'forgot password', 'the link of the sign-in page');
  await visitor.page.fill('#email', 'ADA@example.com');
  check.must(await visitor.click('#submit'), 'forgot password done', 'the address is sent');
  const link = await newLink(portico, email, 'reset-password');
  await choose(visitor, link, `forgotten-correct-horse-${javaScript}`);
  check.must(await visitor.click('#sign-in'), 'login', 'the way on');
  check.must(await visitor.signIn(email, password), 'client', 'the sign-in leads back to the application');
  check.must(await elsewhere.visit(account), 'login', 'the other browser is signed out');
  check.must(await visitor.visit(link), 'error', 'the link works once');
  check.must(await visitor.click('#error-back'), 'forgot password', 'and leads to another one');
  visitor.complaints = visitor.complaints.filter(({ text }) => !/status of (410|422)/.test(text ?? ''));
  visitor.checkComplaints(check, 'forgotten');
  await elsewhere.close();
  await visitor.close();
  return link;
}

/** Signs up from an application, and returns the browser at the page that waits. */
async function signUp(javaScript, address, secret) {
  const visitor = await open(javaScript);
  check.must(await visitor.visit(`${rp.origin}/shop/start`), 'login', 'an application asks for a sign-in');
  check.must(await visitor.click('#register'), 'register', 'the link of the sign-in page');
  await visitor.page.fill('#email', address);
  await visitor.page.fill('#password', 'short');
  check.must(await visitor.click('#submit'), 'register', 'a weak password and no acceptance of the terms');
  check.equal(await visitor.page.inputValue('#email'), address, 'what was typed is kept');
  await visitor.page.fill('#name', 'Eve Example');
  await visitor.page.fill('#password', secret);
  await visitor.page.check('#terms-accepted');
  check.must(await visitor.click('#submit'), 'verify', 'the page that waits for the mail');
  return visitor;
}

async function signUpByCode(javaScript) {
  const address = `code-${javaScript}@example.com`;
  const visitor = await signUp(javaScript, address, 'sign-up-correct-horse-1');
  const { code } = await newVerification(portico, address);
  await visitor.page.fill('#code', code === '000000' ? '000001' : '000000');
  check.must(await visitor.click('#submit'), 'verify', 'a wrong code');
  await visitor.page.fill('#code', code);
  check.must(await visitor.click('#submit'), 'client', 'the code leads back to the application');
  await end(visitor, 'by code');
}

async function signUpByLink(javaScript) {
  const address = `link-${javaScript}@example.com`;
  const visitor = await signUp(javaScript, address, 'sign-up-correct-horse-2');
  const { link } = await newVerification(portico, address);
  check.must(await visitor.visit(link), 'verify link', 'the link in the same browser');
  check.must(await visitor.click('#submit'), 'client', 'the link leads back to the application');
  await end(visitor, 'by link');
}

async function signUpElsewhere() {
  const address = 'elsewhere@example.com';
  const secret = 'sign-up-correct-horse-3';
  const visitor = await signUp(true, address, secret);
  const phone = await open(false);
  const { link } = await newVerification(portico, address);
  check.must(await phone.visit(link), 'verify link', 'the link in another browser');
  await phone.page.fill('#password', secret);
  await phone.click('#submit');
  check.must(await phone.page.locator('#sign-in').count(), 1, 'the address is verified, without a sign-in');
  await visitor.page.waitForURL(/\/login\?flow=/, { timeout: 20_000 });
  check.must(await visitor.page.locator('#done').count(), 1, 'the page that waits goes on by itself');
  check.must(await visitor.signIn(address, secret), 'client', 'the sign-in leads back to the application');
  await end(visitor, 'elsewhere');
  await phone.close();
}

/** A tenant where an unverified user sees only the account page, and where the terms have versions. */
async function limited(javaScript) {
  const address = `limited-${javaScript}@example.com`;
  const visitor = await open(javaScript);
  check.must(await visitor.visit(`${portico.origin}/t/slow/register`), 'register', 'the sign-up page');
  await visitor.page.fill('#email', address);
  await visitor.page.fill('#password', 'sign-up-correct-horse-4');
  await visitor.page.check('#terms-accepted');
  check.must(await visitor.click('#submit'), 'account', 'a new user is signed in at once');
  check.must(await visitor.visit(`${portico.origin}/t/slow/account/profile`), 'account', 'and sees only the account page');
  check.must(await visitor.page.locator('#undone').count(), 1, 'which says why');
  const { code } = await newVerification(portico, address);
  check.must(await visitor.visit(`${rp.origin}/slow/start`), 'verify', 'an application needs the verified address');
  await visitor.page.fill('#code', code);
  check.must(await visitor.click('#submit'), 'client', 'the code of the sign-up leads to the application');
  check.must(await visitor.visit(`${portico.origin}/t/slow/account/profile`), 'profile', 'every page is open now');
  await portico.command(['tenant', 'set', 'slow', `terms_version=after-${javaScript}`]);
  // The server reads changes of a command once a second.
  await sleep(2_000);
  check.must(await visitor.visit(`${rp.origin}/slow/start`), 'terms', 'new terms are asked for on the way to an application');
  check.must(await visitor.click('#accept'), 'client', 'and accepted once');
  check.must(await visitor.visit(`${rp.origin}/slow/start`), 'client', 'only');
  await end(visitor, 'limited');
}

/** Signs in from an application by the mailed code, or by the link; the link of another browser shows the code. */
async function byMail(javaScript) {
  const visitor = await open(javaScript);
  const address = `mailed-${javaScript}@example.com`;
  await portico.createAccount('slow', address, 'Mai Led', 'never-typed-correct-horse');
  const ask = async () => {
    check.must(await visitor.visit(`${rp.origin}/slow/start?prompt=login`), 'login', 'an application asks for a sign-in');
    await visitor.page.fill('#email', address);
    const before = linksTo(portico, address, 'sign-in-link');
    check.must(await visitor.click('#by-mail'), 'mailed', 'the page that waits for the mail');
    return newLink(portico, address, 'sign-in-link', before);
  };
  const link = await ask();
  check.must(await visitor.visit(link), 'verify link', 'the link in the same browser');
  check.must(await visitor.click('#submit'), 'terms', 'signs in, after the terms of the tenant');
  check.must(await visitor.click('#accept'), 'client', 'and leads back to the application');
  const second = await ask();
  const phone = await Visitor.open(browser, { javaScript: false, origins: [portico.origin, rp.origin], viewport: { width: 360, height: 740 } });
  check.must(await phone.visit(second), 'mail code', 'the link in another browser shows the code');
  const code = await phone.page.innerText('#mail-code');
  await visitor.page.fill('#code', code === '000000' ? '000001' : '000000');
  check.must(await visitor.click('#submit'), 'mailed', 'a wrong code');
  await visitor.page.fill('#code', code);
  check.must(await visitor.click('#submit'), 'client', 'the code leads back to the application');
  await phone.close();
  await end(visitor, 'by mail');
}

/** Replaces the address of an account, and undoes that from the former mailbox in another browser. */
async function addresses(javaScript) {
  const [former, later] = [`former-${javaScript}@example.com`, `later-${javaScript}@example.com`];
  await portico.createAccount('slow', former, 'Addy Address', 'addresses-correct-horse');
  const visitor = await open(javaScript);
  await visitor.visit(`${portico.origin}/t/slow/login`);
  check.must(await visitor.signIn(former, 'addresses-correct-horse'), 'terms', 'a sign-in');
  check.must(await visitor.click('#accept'), 'account', 'with the terms of the tenant');
  check.must(await visitor.click('#account-addresses'), 'addresses', 'the page of the menu');
  await visitor.page.fill('#email', later);
  check.must(await visitor.click('#submit'), 'verify', 'a new address waits for its proof');
  const { code } = await newVerification(portico, later);
  await visitor.page.fill('#code', code);
  check.must(await visitor.click('#submit'), 'account', 'the code proves it');
  check.equal(await visitor.page.innerText('#account-email'), later, 'it is the main address');
  const owner = await open(false);
  check.must(await owner.visit(await newLink(portico, former, 'undo-address')), 'undo', 'the link at the former address');
  check.must(await visitor.visit(`${portico.origin}/t/slow/account`), 'account', 'which changes nothing by itself');
  check.must(await owner.click('#submit'), 'undo done', 'undoes it');
  check.must(await visitor.visit(`${portico.origin}/t/slow/account`), 'login', 'and ends the session');
  check.must(await visitor.signIn(former, 'addresses-correct-horse'), 'account', 'the former address signs in again');
  check.equal(await visitor.page.innerText('#account-email'), former, 'as the main address');
  const second = `second-${javaScript}@example.com`;
  check.must(await visitor.visit(`${portico.origin}/t/slow/account/addresses`), 'addresses', 'the addresses again');
  await visitor.page.fill('#email', second);
  check.must(await visitor.click('#add'), 'verify', 'a second address waits for its proof');
  await visitor.page.fill('#code', (await newVerification(portico, second)).code);
  check.must(await visitor.click('#submit'), 'account', 'the code proves it');
  check.equal(await visitor.page.innerText('#account-email'), former, 'the main address stays');
  const phone = await Visitor.open(browser, { javaScript, origins: [portico.origin, rp.origin], viewport: { width: 360, height: 740 } });
  await phone.visit(`${portico.origin}/t/slow/login`);
  check.must(await phone.signIn(second, 'addresses-correct-horse'), 'account', 'the second address signs in on a phone');
  await phone.close();
  await owner.close();
  await end(visitor, 'addresses');
}

/** Looks at and downloads the data of an account, deletes it, changes one's mind, and deletes it as an operator. */
async function leaving(javaScript) {
  const address = `leaving-${javaScript}@example.com`;
  const secret = 'leaving-correct-horse';
  await portico.createAccount('acme', address, 'Lea Ving', secret);
  const visitor = await open(javaScript);
  await visitor.visit(`${portico.origin}/t/acme/login`);
  check.must(await visitor.signIn(address, secret), 'account', 'a sign-in');
  check.must(await visitor.click('#account-data'), 'data', 'the page of the menu');
  const [file] = await Promise.all([visitor.page.waitForEvent('download'), visitor.page.click('#download')]);
  check.equal(file.suggestedFilename(), 'acme-account.json', 'a file');
  const data = JSON.parse(readFileSync(await file.path(), 'utf8'));
  check.equal([data.addresses[0].email, data.claims.name], [address, 'Lea Ving'], 'with what is held about the user');
  check.must(await visitor.click('#delete'), 'delete', 'the account can be deleted');
  check.must(await visitor.click('#submit'), 'delete done', 'and is, later');
  check.must(await visitor.visit(account), 'login', 'the user is signed out');
  check.must(await visitor.visit(`${rp.origin}/shop/start`), 'login', 'an application asks for a sign-in');
  check.must(await visitor.signIn(address, secret), 'keep account', 'which leads to the choice to keep the account');
  check.must(await visitor.click('#keep'), 'client', 'and back to the application');
  check.must(await visitor.visit(`${account}/delete`), 'delete', 'once more');
  check.must(await visitor.click('#submit'), 'delete done', 'the account is going to be deleted');
  const of = ['--tenant', 'acme', address];
  check.equal(Boolean((await portico.command(['account', 'keep', ...of])).deletion_due_at), false, 'an operator keeps it');
  await visitor.visit(`${portico.origin}/t/acme/login`);
  check.must(await visitor.signIn(address, secret), 'account', 'so that the user signs in as before');
  const folder = path.join(portico.data, `export-${javaScript}`);
  const exported = await portico.command(['account', 'export', ...of, '--to', folder]);
  check.equal(JSON.parse(readFileSync(exported.data, 'utf8')).account.sub, data.account.sub, 'an export by an operator');
  check.equal(readFileSync(exported.page, 'utf8').includes(address), true, 'has a readable page');
  await portico.command(['account', 'delete', ...of, '--yes']);
  check.must(await visitor.visit(account), 'login', 'a deleted user is signed out');
  await portico.command(['compact']);
  const left = readFileSync(path.join(portico.data, 'portico.db'), 'latin1');
  check.equal(left.includes(address), false, 'nothing of the address is left in the file');
  await end(visitor, 'leaving');
}

/** Invites by the command, and accepts the invitation on a phone. */
async function invitation(javaScript) {
  const address = `invited-${javaScript}@example.com`;
  await portico.command(['tenant', 'set', 'acme', 'registration=invited']);
  await portico.command(['account', 'invite', '--tenant', 'acme', address, '--name', 'Inga Invited', '--locale', 'de']);
  const link = await newLink(portico, address, 'invitation');
  const phone = await Visitor.open(browser, { javaScript, origins: [portico.origin, rp.origin], viewport: { width: 360, height: 740 } });
  check.must(await phone.visit(link), 'invitation', 'the link in the mail');
  check.equal(await phone.page.getAttribute('html', 'lang'), 'de', 'in the language of the invitation');
  check.match(await phone.text(), new RegExp(`Acme Works.*${address}`), 'it shows who invites and the address');
  check.equal(await phone.page.locator('#email').count(), 0, 'which cannot be changed');
  check.equal(await phone.page.inputValue('#name'), 'Inga Invited', 'the name is filled in');
  await phone.page.fill('#name', 'Inga');
  await phone.page.fill('#password', 'short');
  check.must(await phone.click('#submit'), 'invitation', 'a weak password and no acceptance of the terms keep the link');
  check.equal(await phone.page.inputValue('#name'), 'Inga', 'what was typed is kept');
  await phone.page.fill('#password', 'invited-correct-horse-battery');
  await phone.page.check('#terms-accepted');
  check.must(await phone.click('#submit'), 'account', 'the account is created and signed in');
  check.equal(await phone.page.innerText('#account-email'), address, 'with the address');
  check.must(await phone.visit(`${rp.origin}/shop/start`), 'client', 'an application needs no verification');
  check.must(await phone.visit(link), 'error', 'the link works once');
  check.must(await phone.visit(`${portico.origin}/t/acme/register`), 'error', 'there is no sign-up without an invitation');
  await portico.command(['account', 'invite', '--tenant', 'acme', `withdrawn-${address}`]);
  const second = await newLink(portico, `withdrawn-${address}`, 'invitation');
  check.must(await phone.visit(second), 'invitation', 'a second invitation');
  await portico.command(['account', 'withdraw-invitation', '--tenant', 'acme', `withdrawn-${address}`]);
  await phone.page.fill('#password', 'invited-correct-horse-battery');
  await phone.page.check('#terms-accepted');
  check.must(await phone.click('#submit'), 'error', 'which is withdrawn before it is accepted');
  phone.complaints = phone.complaints.filter(({ text }) => !/status of (403|410|422)/.test(text ?? ''));
  phone.checkComplaints(check, 'invitation');
  await phone.close();
}

async function promptCreate() {
  const visitor = await open(true);
  const query = new URLSearchParams({ client_id: clientId, redirect_uri: rp.redirectUri('shop'), response_type: 'code', scope: 'openid', state: 'x', prompt: 'create', code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256', login_hint: 'new@example.com' });
  check.must(await visitor.visit(`${portico.origin}/t/acme/oauth2/authorize?${query}`), 'register', 'prompt=create');
  check.equal(await visitor.page.inputValue('#email'), 'new@example.com', 'login_hint is the address');
  await visitor.close();
}

async function end(visitor, what) {
  visitor.complaints = visitor.complaints.filter(({ text }) => !/status of (410|422)/.test(text ?? ''));
  visitor.checkComplaints(check, what);
  await visitor.close();
}

async function notMe() {
  const thief = await signedIn(true);
  const owner = await open(false);
  const link = await newLink(portico, email, 'not-me');
  const before = [await newLink(portico, email, 'reset-password')];
  check.must(await owner.visit(link), 'not me', 'the link of the notice');
  check.must(await thief.visit(account), 'account', 'which changes nothing by itself');
  check.must(await owner.click('#submit'), 'not me done', 'the button');
  check.must(await thief.visit(account), 'login', 'ends the session');
  await choose(owner, await newLink(portico, email, 'reset-password', before), 'not-me-correct-horse');
  check.must(await owner.click('#sign-in'), 'login', 'the way on');
  check.must(await owner.signIn(email, password), 'account', 'the new password');
  await thief.close();
  await owner.close();
}

try {
  await check.section('set-up', setUp);
  await check.section('a sign-up by its code', () => signUpByCode(true));
  await check.section('a sign-up by its code, without JavaScript', () => signUpByCode(false));
  await check.section('a sign-up by its link', () => signUpByLink(true));
  await check.section('a sign-up by its link, without JavaScript', () => signUpByLink(false));
  await check.section('a sign-up that is verified elsewhere', signUpElsewhere);
  await check.section('an address that is verified later, and new terms', () => limited(true));
  await check.section('the same without JavaScript', () => limited(false));
  await check.section('a sign-in by mail', () => byMail(true));
  await check.section('a sign-in by mail, without JavaScript', () => byMail(false));
  await check.section('an address is replaced and restored', () => addresses(true));
  await check.section('the same, without JavaScript', () => addresses(false));
  await check.section('a user leaves, and does not', () => leaving(true));
  await check.section('the same, without JavaScript', () => leaving(false));
  await check.section('prompt=create', promptCreate);
  await check.section('an invitation, on a phone', () => invitation(true));
  await check.section('the same, without JavaScript', () => invitation(false));
  await check.section('a forgotten password', () => forgotten(true));
  await check.section('without JavaScript', () => forgotten(false));
  await check.section('this was not me', notMe);
} finally {
  await check.section('end', async () => {
    await browser?.close();
    rp.stop();
    check.equal(await portico.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  });
  check.finish();
}
