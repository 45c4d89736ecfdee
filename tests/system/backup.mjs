// A backup is made under load, the machine is lost, and the backup is restored on another one: only the file
// and master.key are copied. Users sign in with their passwords. Everything issued before is refused, whether it was
// used up or revoked before the backup, after it, or never.
//
//   node backup.mjs [--seconds 4] [--workers 12] [--dir FOLDER]      PORTICO_TEST_BIN names the binary
//
// `--seconds`: how long the load runs before and after each backup. A second server runs on a plain copy of the backup.
// There everything works that the restored server must refuse, which shows that the checks detect it.

import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { Flow, parseJson } from './lib/flow.mjs';
import { Http, Jar } from './lib/http.mjs';
import { flag, freePort, Portico, sleep, startChild, workDir } from './lib/portico.mjs';
import { sqlite } from './lib/sql.mjs';
import { active, Credentials, signedBy, Signer, submit } from './lib/credentials.mjs';
import { Writers } from './lib/writers.mjs';

const seconds = Number(flag('seconds', '4'));
const workers = Number(flag('workers', '12'));
const redirectUri = 'https://console.example.com/callback';
const password = 'backup-correct-horse-battery-staple';
const chosen = 'another-correct-horse-battery-staple';
const api = 'https://api.example.com';
/** Users who use something up or revoke something, each in a different way; once before the backup and once after. */
const roles = ['bea', 'cat', 'dan', 'eve', 'fay', 'gus'];

const check = new Checks();
const dir = workDir('backup');
const first = new Portico(path.join(dir, 'first'), await freePort());
const backups = path.join(dir, 'backups');
const backup = path.join(backups, 'three.db');
/** The file and the keys that are copied to other machines. */
const carried = path.join(dir, 'carried');
const works = ['--tenant', 'works'];
const account = (name) => `${name}@example.com`;

let http;
let issuer;
let app;
let machine;
let credentials;
let signer;
let writers;
/** Records of the first server: subjects, ID tokens, the ends of the audit logs. */
const noted = { subjects: {}, idTokens: [] };

/** Returns the faults of a database file and its number of codes. */
async function look(file) {
  const rows = await sqlite(dir, file, 'PRAGMA integrity_check');
  const [[codes]] = await sqlite(dir, file, 'SELECT count(*) FROM authorization_codes');
  return { integrity: rows.map(([text]) => text), codes: Number(codes) };
}

/** The first administrator uses the link that the first start prints. */
async function firstAdministrator() {
  // The link is printed after the ready line.
  for (const until = performance.now() + 5_000; first.setupLink === undefined && performance.now() < until; ) {
    await sleep(50);
  }
  check.must(first.setupLink?.startsWith(`${first.origin}/t/_system/setup/`), true, 'the first start prints a link');
  const target = new URL(first.setupLink).pathname;
  const done = await submit(http, new Jar(), target, 'setup-form', { email: 'root@example.com', password });
  check.ok(done.status === 200 && done.body.includes(`${first.origin}/t/_system/login`), 'the link sets address and password, and the page links to the sign-in', done);
  check.equal((await http.send('GET', target)).status, 410, 'once');
  const jar = new Jar();
  let page = '/t/_system/login';
  for (let answer; (answer = await http.send('GET', page, { jar })).status === 303; ) {
    page = answer.headers.location;
  }
  check.equal((await submit(http, jar, page, 'login-form', { email: 'root@example.com', password })).status, 303, 'the first administrator signs in');
  const shown = await http.send('GET', '/t/_system/account', { jar });
  check.ok(shown.status === 200 && shown.body.includes('root@example.com'), 'and the account page shows the address', shown.status);
}

async function setUp() {
  await first.start();
  http = new Http(first.port, 8);
  await firstAdministrator();
  issuer = (await first.createTenant('works', 'Works')).issuer;
  for (const name of ['ada', ...roles.flatMap((role) => [`${role}-before`, `${role}-after`])]) {
    if (name.startsWith('gus')) {
      await first.command(['account', 'create', ...works, '--email', account(name), '--verified']);
    } else {
      noted.subjects[name] = (await first.createAccount('works', account(name), name, password)).sub;
    }
  }
  for (let number = 0; number < workers; number += 1) {
    await first.createAccount('works', account(`worker${number}`), `Worker ${number}`, password);
  }
  const both = ['--grant', 'authorization_code', 'refresh_token'];
  const made = await first.createClient('works', 'App', redirectUri, ...both);
  app = new Flow('works', { id: made.client_id, secret: made.client_secret }, redirectUri, 'openid email offline_access');
  await first.command(['api', 'create', ...works, api, '--name', 'Things', '--scope', 'read=Read things']);
  const of = ['client', 'create', ...works, '--grant', 'client_credentials', '--resource', api];
  const program = await first.command([...of, '--name', 'Nightly']);
  machine = new Flow('works', { id: program.client_id, secret: program.client_secret }, redirectUri);
  signer = new Signer('/t/works');
  const jwks = path.join(dir, 'jwks.json');
  writeFileSync(jwks, signer.jwks);
  signer.id = (await first.command([...of, '--name', 'Ledger', '--auth-method', 'private_key_jwt', '--jwks', jwks])).client_id;
  const busy = await first.createClient('works', 'Busy', redirectUri, ...both, '--online-refresh', '--first-party');
  writers = new Writers(first.port, workers, new Flow('works', { id: busy.client_id, secret: busy.client_secret }, redirectUri), (number) => [account(`worker${number}`), password]);
  credentials = new Credentials({ app, machine, signer });
  check.equal(issuer, `${first.origin}/t/works`, 'the issuer');
}

const machineToken = async () => {
  const answer = await machine.post(http, '/oauth2/token', { grant_type: 'client_credentials' });
  check.equal(answer.status, 200, 'a token of a machine client');
  return parseJson(answer).access_token;
};
const revoke = async (flow, token, what) => check.equal((await flow.post(http, '/oauth2/revoke', { token })).status, 200, `${what} is revoked`);
const setupLink = async (name) => (await first.command(['account', 'setup-link', ...works, account(name)])).setup_link;
const signIn = (name, word = password) => app.signIn(http, account(name), word);
/** A signed-in browser, and tokens issued to it. */
async function tokensOf(name, word) {
  const { jar, code } = await signIn(name, word);
  const set = await app.tokens(http, code);
  noted.idTokens.push(set.id_token);
  return { jar, set };
}

/** Credentials of ada of every kind, which are not used. */
async function leaveAlone(what, inCopy) {
  const { jar, set } = await tokensOf('ada');
  credentials.session(what, inCopy, jar);
  credentials.accessToken(what, inCopy, set.access_token);
  credentials.refreshToken(what, inCopy, set.refresh_token);
  credentials.begun(what, inCopy, await app.openLogin(http));
  // The database has no row for these, so a copy accepts them.
  credentials.machineToken(what, true, await machineToken());
  credentials.assertion(what, true, signer.assertion(signer.id, issuer));
  credentials.code(what, inCopy, await app.authorize(http, jar));
}

/**
 * Creates credentials before the backup; `when` says when they are used up or revoked. Returns the function that does
 * so.
 */
async function prepare(when) {
  const what = `used or ended ${when} the backup`;
  // A copy has what was done before it, and nothing of what was done after it.
  const inCopy = when === 'after';
  const [bea, cat, catAgain, dan, eve, eveAgain, fay, fayAgain] = await Promise.all(
    ['bea', 'cat', 'cat', 'dan', 'eve', 'eve', 'fay', 'fay'].map((name) => tokensOf(`${name}-${when}`)),
  );
  const code = await app.authorize(http, bea.jar);
  const link = await setupLink(`gus-${when}`);
  const program = await machineToken();
  const assertion = signer.assertion(signer.id, issuer);
  return async () => {
    credentials.code(what, inCopy, code, 'used code');
    check.equal((await app.redeem(http, code)).status, 200, `a code is ${what}`);
    const turned = await app.refresh(http, bea.set.refresh_token);
    check.equal(turned.status, 200, `a refresh token is ${what}`);
    credentials.refreshToken(what, inCopy, bea.set.refresh_token, 'refresh token');
    credentials.refreshToken(`the successor of one ${what}`, !inCopy, parseJson(turned).refresh_token);

    check.equal((await submit(http, catAgain.jar, '/t/works/account/sessions', 'sessions-form', { end: 'others' })).status, 303, `a session is ${what}`);
    credentials.session(what, inCopy, cat.jar);
    credentials.session(`of a user who ended another one ${when}`, true, catAgain.jar);

    const remove = (page) => ({ remove: /name="remove" value="([^"]+)"/.exec(page)?.[1] });
    check.equal((await submit(http, dan.jar, '/t/works/account/applications', 'applications-form', remove)).status, 303, `an application is removed ${when} the backup`);
    credentials.accessToken(`of an application removed ${when} the backup`, inCopy, dan.set.access_token);
    credentials.refreshToken(`of an application removed ${when} the backup`, inCopy, dan.set.refresh_token);

    await revoke(app, eve.set.access_token, 'an access token');
    credentials.accessToken(`revoked ${when} the backup`, inCopy, eve.set.access_token);
    await revoke(app, eveAgain.set.refresh_token, 'a grant');
    credentials.accessToken(`of a grant revoked ${when} the backup`, inCopy, eveAgain.set.access_token);
    credentials.refreshToken(`revoked ${when} the backup`, inCopy, eveAgain.set.refresh_token);
    await revoke(machine, program, 'the token of a machine client');
    credentials.machineToken(`revoked ${when} the backup`, inCopy, program);
    check.equal((await signer.use(http, assertion)).status, 200, `an assertion is ${what}`);
    credentials.assertion(what, inCopy, assertion);

    const fields = { password, new_password: chosen, new_password_again: chosen };
    check.equal((await submit(http, fay.jar, '/t/works/account/password', 'password-form', fields)).status, 303, `a password is changed ${when} the backup`);
    credentials.session(`by a password changed ${when} the backup`, inCopy, fayAgain.jar);
    credentials.refreshToken(`by a password changed ${when} the backup`, inCopy, fayAgain.set.refresh_token);

    const to = new URL(link).pathname;
    check.equal((await submit(http, fay.jar.clone(), to, 'setup-form', { password })).status, 200, `a set-up link is ${what}`);
    credentials.setupLink(what, inCopy, link);
    if (when === 'before') {
      credentials.setupLink('a newer one, unused', true, await setupLink('gus-before'));
    }
  };
}

/** One backup under load. */
async function backUp(name) {
  const file = path.join(backups, name);
  const began = performance.now();
  const made = await first.command(['backup', file]);
  const ended = performance.now();
  writers.backups.push([began, ended]);
  const { integrity, codes } = await look(file);
  check.equal(integrity, ['ok'], `${name}: every page and index is intact`);
  check.equal(statSync(file).mode & 0o777, 0o600, `${name}: only its owner can read it`);
  check.equal([made.backup, made.bytes], [file, statSync(file).size], `${name}: the reported path and size`);
  check.ok(codes > 0, `${name}: it contains codes`);
  console.log(`${name}: ${(made.bytes / 1e6).toFixed(1)} MB in ${Math.round(ended - began)} ms, with ${workers} writers; ${codes} codes in it`);
  return made;
}

/** A backup that is killed leaves no file that looks like a complete one. */
async function cutShort() {
  let cut = 0;
  for (const [number, delay] of [10, 25, 50, 100, 200].entries()) {
    const file = path.join(backups, `cut-${number}.db`);
    const child = startChild(dir, first.binary, ['backup', file, '--data-dir', first.data], { env: first.environment, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await sleep(delay);
    child.kill('SIGKILL');
    await ended;
    cut += existsSync(file) ? 0 : 1;
    check.ok(!existsSync(file) || (await look(file)).integrity[0] === 'ok', `killed after ${delay} ms: no file, or a complete one`);
  }
  check.ok(cut > 0, 'some were killed before they were complete');
  const parts = readdirSync(backups).filter((name) => name.includes('.part-'));
  console.log(`${cut} of 5 backups killed before they were complete; they left ${parts.length} files *.part-*`);
}

async function underLoad() {
  mkdirSync(backups);
  writers.start();
  await sleep(seconds * 1000);
  await backUp('one.db');
  const again = await first.try(['backup', path.join(backups, 'one.db')]);
  check.ok(again.status === 1 && again.err.includes('is not overwritten'), 'a backup is not overwritten', again);
  check.equal((await look(path.join(backups, 'one.db'))).integrity, ['ok'], 'and is unchanged');
  const running = await first.try(['restore', path.join(backups, 'one.db')]);
  check.ok(running.status === 1 && running.err.includes('in use; stop the server first'), 'a restore is refused while the server runs', running);
  await cutShort();
  await sleep(seconds * 1000);
  await backUp('two.db');
  const spendBefore = await prepare('before');
  const spendAfter = await prepare('after');
  await spendBefore();
  await leaveAlone('unused, issued before the backup', true);
  noted.made = (await backUp('three.db')).made_at;
  await spendAfter();
  await leaveAlone('unused, issued after the backup', false);
  noted.subjects.ivy = (await first.createAccount('works', account('ivy'), 'Ivy', password)).sub;
  credentials.session('of an account made after the backup', false, (await signIn('ivy')).jar);
  credentials.setupLink('made after the backup', false, await setupLink('bea-after'));
  await sleep(1_500);
  noted.audit = await first.command(['audit', 'verify', '--all']);
  check.equal(noted.audit.filter(({ faults }) => faults > 0), [], 'the audit logs verify');
  check.equal((await first.stop('SIGKILL')).signal, 'SIGKILL', 'the server ran until it was killed');
  await writers.end();
  check.equal([...new Set(writers.unexpected)].slice(0, 3), [], 'the load got no unexpected response');
  for (const line of writers.report()) {
    console.log(line);
  }
}

/** Another machine: only the file and the keys, another port, and an unchanged public URL. */
async function machineAt(name, environment = {}) {
  const other = new Portico(path.join(dir, name), await freePort(), environment, { publicOrigin: first.origin });
  mkdirSync(other.data, { mode: 0o700 });
  copyFileSync(path.join(carried, 'master.key'), path.join(other.data, 'master.key'));
  chmodSync(path.join(other.data, 'master.key'), 0o600);
  return other;
}

async function restoreOn(portico, ...flags) {
  const began = performance.now();
  const { status, out, err } = await portico.try(['restore', path.join(carried, 'three.db'), ...flags, '--json']);
  check.must(status, 0, `restored: ${err}`);
  const report = JSON.parse(out);
  check.equal([report.backup_made_at, report.tenants], [noted.made, 3], 'the backup time and the number of tenants');
  check.ok(report.ended > 50, 'the number of ended rows', report);
  for (const words of ['Every user signs in again', 'passwords, client secrets', 'audit verify']) {
    check.ok(err.includes(words), `the restore says: ${words}`, err);
  }
  return { report, took: performance.now() - began };
}

let copy;
let other;
let home;

/** Three servers with one history: a plain copy, another machine, and the first one's folder after its kill. */
async function restoreBoth() {
  mkdirSync(carried, { mode: 0o700 });
  copyFileSync(backup, path.join(carried, 'three.db'));
  copyFileSync(path.join(first.data, 'master.key'), path.join(carried, 'master.key'));
  copy = await machineAt('copy');
  copyFileSync(backup, path.join(copy.data, 'portico.db'));
  other = await machineAt('other', { PORTICO_HTTP__OPS_LISTEN: `127.0.0.1:${await freePort()}` });
  home = first;
  const [there, here] = await Promise.all([restoreOn(other), restoreOn(home, '--keep-keys')]);
  check.equal(there.report.previous_database, null, 'on another machine no database existed');
  check.ok(there.report.new_signing_keys >= 6, 'signing keys are replaced', there.report);
  check.equal(here.report.new_signing_keys, 0, '--keep-keys keeps them');
  const aside = await sqlite(dir, path.resolve(first.dir, here.report.previous_database), "SELECT count(*) FROM accounts WHERE claims LIKE '%Ivy%'");
  check.equal(aside, [['1']], 'the old database has all writes until the kill');
  const before = findingsOf(await doctor(other));
  check.equal([before.durability?.state, before.backup?.state, before.listener?.state], ['warning', 'ok', 'ok'], 'doctor, before the start');
  await Promise.all([copy.start(), other.start(), home.start()]);
  console.log(`restored in ${Math.round(there.took)} ms (--keep-keys: ${Math.round(here.took)} ms); ended rows: ${there.report.ended}, new signing keys: ${there.report.new_signing_keys}`);
}

const doctor = async (portico) => JSON.parse((await portico.try(['doctor', '--json'])).out);
const findingsOf = (list) => Object.fromEntries(list.map((finding) => [finding.check, finding]));

/** Checks at three servers which of the credentials still work. */
async function checkNothingWorks() {
  const bulk = writers.credentials(credentials);
  const at = async (portico) => {
    const there = new Http(portico.port, 8, first.origin);
    const found = [await credentials.working(there), await bulk.working(there)];
    there.close();
    return found;
  };
  const [[inCopy, bulkInCopy], [there, bulkThere], [here, bulkHere]] = await Promise.all([copy, other, home].map(at));
  check.equal(inCopy, credentials.inCopy, 'a plain copy of the backup accepts all that was valid when it was made');
  const kinds = new Set(inCopy.map((what) => what.split(':')[0]));
  check.equal(kinds.size, 11, 'all kinds were checked', [...kinds]);
  // Most of it was used up after the backup; the faster the machine, the more.
  check.ok(bulkInCopy.length > 0, 'a plain copy accepts some credentials of the load', bulkInCopy.length);
  check.equal(there, [], 'restored on another machine: no earlier credential works');
  check.equal(here, [], 'restored with --keep-keys: no earlier credential works');
  check.equal([bulkThere.slice(0, 3), bulkHere.slice(0, 3)], [[], []], `no credential of the load works (${bulkThere.length}, ${bulkHere.length})`);
  console.log(
    `of ${credentials.list.length} credentials of every kind and ${bulk.list.length} of the load, these work: on a plain copy ${inCopy.length} and ${bulkInCopy.length}, ` +
      `restored elsewhere ${there.length} and ${bulkThere.length}, restored in place with --keep-keys ${here.length} and ${bulkHere.length}`,
  );
}

/** Users and machine clients continue with new credentials. */
async function signInAgain(portico, keysKept, name) {
  const there = new Http(portico.port, 8, first.origin);
  const jwks = parseJson(await there.send('GET', '/t/works/oauth2/jwks'));
  const known = noted.idTokens.filter((token) => signedBy(token, jwks)).length;
  check.equal(known, keysKept ? noted.idTokens.length : 0, `${name}: earlier ID tokens that the JWK set verifies, of ${noted.idTokens.length}`);
  const words = (who) => (who === 'fay-before' ? chosen : password);
  const people = ['ada', ...['bea', 'cat', 'dan', 'eve', 'fay'].flatMap((role) => [`${role}-before`, `${role}-after`]), 'gus-before'];
  const asked = app.consents;
  for (const who of people) {
    const { jar, code } = await app.signIn(there, account(who), words(who));
    const set = await app.tokens(there, code);
    const claims = JSON.parse(Buffer.from(set.id_token.split('.')[1], 'base64url'));
    check.equal([claims.iss, claims.sub], [issuer, noted.subjects[who] ?? claims.sub], `${name}: ${who} has the earlier subject`);
    check.ok(signedBy(set.id_token, jwks), `${name}: the JWK set verifies the new ID token`);
    check.equal([(await app.userinfo(there, set.access_token)).status, await active(there, app, set.access_token)], [200, true], `${name}: the new access token works`);
    check.equal((await app.refresh(there, set.refresh_token)).status, 200, `${name}: and the new refresh token`);
    check.equal((await there.send('GET', '/t/works/account', { jar })).status, 200, `${name}: and the session`);
  }
  check.equal(app.consents - asked, people.length, `${name}: consent is asked for again`);
  for (const [who, word] of [['fay-before', password], ['fay-after', chosen], ['ivy', password], ['gus-after', password]]) {
    const answer = await app.postLogin(there, await app.openLogin(there), account(who), word);
    check.equal(answer.status, 401, `${name}: ${who} cannot use a password set after the backup`);
  }
  const link = (await portico.command(['account', 'setup-link', ...works, account('gus-after')])).setup_link;
  check.equal((await submit(there, (await app.openLogin(there)).jar, new URL(link).pathname, 'setup-form', { password })).status, 200, `${name}: a new set-up link works`);
  await app.signIn(there, account('gus-after'), password);
  const token = parseJson(await machine.post(there, '/oauth2/token', { grant_type: 'client_credentials' }))?.access_token;
  check.equal(await active(there, machine, token), true, `${name}: machine clients get tokens`);
  // In the first minute assertions are refused: a client whose clock is ahead may have signed one before the restore.
  check.equal((await signer.use(there, signer.assertion(signer.id, issuer))).status, 401, `${name}: an assertion is refused in the first minute`);
  // Two seconds less than a minute: the test may get here sooner.
  let signed;
  for (let n = 0; n < 8 && signed !== 200; n += 1) {
    await sleep(n === 0 ? 0 : 500);
    signed = (await signer.use(there, signer.assertion(signer.id, issuer, 58))).status;
  }
  check.equal(signed, 200, `${name}: an assertion is accepted a minute later`);
  there.close();
}

/** What the README says about the audit log, and the findings of the doctor. */
async function inspect(portico, name) {
  await sleep(1_500);
  const logs = await portico.command(['audit', 'verify', '--all']);
  check.equal(logs.map(({ tenant, errors, unsealed }) => [tenant, errors, unsealed]).sort(), ['_system', 'default', 'works'].map((slug) => [slug, 0, 0]), `${name}: audit verify`);
  const events = await portico.command(['audit', 'list', '--tenant', '_system', '--limit', '100']);
  const restored = events.filter(({ event }) => event === 'deployment_restored');
  check.equal(restored.map(({ details }) => details.backup), [noted.made], `${name}: the restore is recorded in _system`);
  const { link } = noted.audit.find(({ tenant }) => tenant === 'works');
  const exported = (await portico.try(['audit', 'export', ...works])).out;
  check.ok(exported.length > 1000 && !exported.includes(link), `${name}: events after the backup are not in the export`);
  const found = findingsOf(await doctor(portico));
  const bad = Object.values(found).filter(({ state }) => state !== 'ok');
  // The free space of this machine does not matter.
  check.equal(bad.filter((finding) => finding.check !== 'disk_space'), [], `${name}: the doctor reports no fault`);
  check.ok(found.backup?.text.includes(noted.made.slice(0, 19)), `${name}: and the time of the backup`, found.backup);
}

/** Files that a restore refuses; the existing database stays unchanged. */
async function refusals() {
  const place = await machineAt('refusing');
  const good = path.join(carried, 'three.db');
  check.equal((await place.try(['restore', good])).status, 0, 'a first restore');
  const state = () => readdirSync(place.data).map((name) => [name, readFileSync(path.join(place.data, name)).toString('base64')]);
  const untouched = state();
  const refused = async (file, words, what) => {
    const { status, out, err } = await place.try(['restore', file]);
    check.ok(status === 1 && out === '' && err.includes(words), what, { status, out, err });
    check.ok(JSON.stringify(state()) === JSON.stringify(untouched), `${what}: nothing was changed`);
  };
  const file = (name) => path.join(carried, name);
  const bytes = readFileSync(good);
  writeFileSync(file('cut.db'), bytes.subarray(0, bytes.length - 8192));
  await refused(file('cut.db'), 'is not a whole database', 'a truncated file');
  const damaged = Buffer.from(bytes);
  damaged.fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 6 * 4096);
  writeFileSync(file('damaged.db'), damaged);
  await refused(file('damaged.db'), 'is not a whole database', 'a damaged file');
  writeFileSync(file('newer.db'), bytes);
  await sqlite(dir, file('newer.db'), "INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231000000')");
  await refused(file('newer.db'), 'newer version of Portico', 'a schema of a later version');
  await refused(file('nothing.db'), 'there is no file at', 'a missing file');
  const unrelated = new Portico(path.join(dir, 'unrelated'), await freePort());
  await unrelated.command(['init']);
  copyFileSync(path.join(unrelated.data, 'master.key'), path.join(place.data, 'master.key'));
  untouched.splice(0, untouched.length, ...state());
  await refused(good, 'belongs to another master key file', 'a master key of another deployment');
  rmSync(path.join(place.data, 'master.key'));
  untouched.splice(0, untouched.length, ...state());
  await refused(good, 'there is no master key file at', 'no master key');
}

await check.section('set-up', setUp);
if (check.failed === 0) {
  await check.section('three backups under load', underLoad);
  await check.section('restored on another machine and in place', restoreBoth);
}
if (check.failed === 0) {
  await check.section('no earlier credential works', checkNothingWorks);
  await check.section('another machine: users sign in again', () => signInAgain(other, false, 'elsewhere'));
  await check.section('in place, with --keep-keys: users sign in again', () => signInAgain(home, true, 'in place'));
  await check.section('the audit log and the doctor', async () => {
    await inspect(other, 'elsewhere');
    await inspect(home, 'in place');
  });
  await check.section('refused restores', refusals);
}
await check.section('end', async () => {
  http?.close();
  await writers?.end();
  for (const portico of [first, copy, other]) {
    check.equal(await portico?.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  }
});
check.finish();
