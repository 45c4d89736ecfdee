// Mail to a real SMTP server (aiosmtpd): TLS in both forms, authentication, every kind in every language, parsed by
// Python's email package. The server is away, refuses, is slow and drops the connection: nothing is lost, and nothing is
// sent twice but where the answer to DATA was lost. All that waits is delivered soon after the server comes back.
//
//   node mail.mjs [--dir FOLDER] [--mails N]      PORTICO_TEST_BIN names the binary

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { launch } from './lib/browser.mjs';
import { Checks } from './lib/check.mjs';
import { Http, Jar } from './lib/http.mjs';
import { checkLooks } from './lib/mail_looks.mjs';
import { makeCertificates, MailServer } from './lib/mail_server.mjs';
import { each, flag, freePort, Portico, sleep, workDir } from './lib/portico.mjs';

const check = new Checks();
const dir = workDir('mail');
const many = Number(flag('mails', '1000'));
const ada = 'ada@example.com';
const password = 'mail-correct-horse-battery-staple';
const kinds = ['test_mail', 'password_changed', 'password_removed', 'new_device', 'many_attempts', 'verify_address', 'already_registered', 'reset_password', 'confirm_address', 'address_added', 'address_replaced', 'address_removed', 'main_address_changed', 'deletion_planned', 'sign_in_link', 'invitation'];
const languages = ['en', 'de', 'fr', 'es', 'ja', 'ar'];

/** The HTML parts of the mails of every kind in every language. */
const looks = [];

const header = (message, name) => message.headers.find(([own]) => own.toLowerCase() === name)?.[1];

/** Waits until `found` returns something true, and returns it. */
async function until(what, found, seconds = 30) {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(100)) {
    const value = await found();
    if (value) {
      return value;
    }
  }
  check.ok(false, `${what} within ${seconds} s`);
  return undefined;
}

const environment = (server, url, more = {}) => ({
  PORTICO_MAIL__TRANSPORT: url ?? `${server.mode === 'tls' ? 'smtps' : 'smtp'}://mailer:p%40ss%20word@localhost:${server.port}${server.mode === 'starttls' ? '?tls=required' : ''}`,
  PORTICO_MAIL__CA_FILE: path.join(dir, 'certificates', 'ca.pem'),
  PORTICO_MAIL__FROM: 'Acme Mail <no-reply@acme.example>',
  PORTICO_HASHER__MEMORY: '7168',
  PORTICO_HASHER__ITERATIONS: '1',
  // All sign-ins come from one address.
  PORTICO_THROTTLE__FREE_ATTEMPTS: '1000',
  ...more,
});

await makeCertificates(dir);
const starttls = new MailServer(dir, 'starttls', 'starttls', await freePort());
const wrapped = new MailServer(dir, 'tls', 'tls', await freePort());
await starttls.start();
await wrapped.start();
const portico = new Portico(path.join(dir, 'server'), await freePort(), environment(starttls));
const at = (extra) => {
  const other = new Portico(path.join(dir, 'server'), portico.port, extra);
  other.data = portico.data;
  return other;
};
const test = (own, ...more) => own.try(['mail', 'test', '--tenant', 'acme', '--to', ada, ...more]);

await check.section('every kind in every language over STARTTLS', async () => {
  await portico.command(['init']);
  await portico.createTenant('acme', 'Acme Inc');
  await portico.createAccount('acme', ada, 'Ada', password);
  const wanted = kinds.flatMap((kind) => languages.map((language) => ({ kind, language })));
  const subjects = new Map();
  await each(wanted, 4, async ({ kind, language }) => {
    const to = `${kind}.${language}@example.com`;
    const args = ['mail', 'test', '--tenant', 'acme', '--to', to, '--kind', kind, '--language', language];
    const sent = await portico.command(args);
    check.match(sent.answer, /^250 2\.0\.0 Ok: queued as \d+$/, `${kind} ${language}: the answer of the server is printed`);
  });
  const messages = starttls.take();
  check.equal(messages.length, wanted.length, 'messages');
  for (const message of messages) {
    const [kind, language] = message.to[0].split('@')[0].split('.');
    const what = `${kind} ${language}`;
    check.equal([message.encrypted, message.user, message.from], [true, 'mailer', 'no-reply@acme.example'], `${what}: encrypted and authenticated`);
    check.equal([message.defects, ...message.parts.map((part) => part.defects)].flat(), [], `${what}: no defects`);
    check.equal([message.type, ...message.parts.map((part) => part.type)], ['multipart/alternative', 'text/plain', 'text/html'], `${what}: the text comes first`);
    check.ok(message.subject && !/[\u2066-\u2069\r\n]/.test(message.subject), `${what}: a plain subject`, message.subject);
    check.match(header(message, 'message-id'), /^<[0-9a-f-]{36}@localhost>$/, `${what}: Message-ID`);
    check.ok(Math.abs(new Date(header(message, 'date')) - Date.now()) < 120_000, `${what}: Date`, header(message, 'date'));
    check.equal([header(message, 'auto-submitted'), header(message, 'from'), header(message, 'to')], ['auto-generated', 'Acme Mail <no-reply@acme.example>', message.to[0]], `${what}: headers`);
    const [text, html] = message.parts.map((part) => part.content);
    looks.push({ name: kind, language, html });
    check.ok(text.includes('Acme Inc') && html.includes(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`), `${what}: tenant and language`, html.slice(0, 120));
    check.ok(!/mail-[a-z]/.test(text) && !text.includes('{'), `${what}: no key or placeholder is left`, text);
    const lines = message.raw.split('\r\n');
    check.ok(!/[\ufffd]|[^\r]\n|\r[^\n]/.test(message.raw) && lines.every((line) => line.length <= 100), `${what}: ASCII, lines of at most 100 characters that end with CRLF`, Math.max(...lines.map((line) => line.length)));
    check.equal(['list-unsubscribe', 'bcc', 'cc', 'sender'].filter((name) => header(message, name) !== undefined), [], `${what}: a notice about the account has no List-Unsubscribe, and goes to one address`);
    const links = (content) => [...new Set(content.match(/https?:\/\/[^\s"<>)]+/g) ?? [])].sort();
    check.equal(links(text), links(html.replaceAll('&amp;', '&')), `${what}: the same links in text and HTML`);
    check.ok(!subjects.has(`${kind} ${message.subject}`), `${what}: the subject is translated`, message.subject);
    subjects.set(`${kind} ${message.subject}`, true);
  }
});

await check.section('every mail in Chromium, without images', async () => {
  const browser = await launch();
  looks.sort((a, b) => a.name.localeCompare(b.name) || languages.indexOf(a.language) - languages.indexOf(b.language));
  await checkLooks(check, browser, looks, process.env.PORTICO_TEST_LONG === '1');
  await browser.close();
});

await check.section('every kind over TLS from the first byte', async () => {
  const own = at(environment(wrapped));
  await each([...kinds.entries()], 4, async ([number, kind]) => {
    const args = ['mail', 'test', '--tenant', 'acme', '--to', ada, '--kind', kind, '--language', languages[number % languages.length]];
    const { status, err } = await own.try(args);
    check.equal(status, 0, `${kind}: ${err}`);
  });
  const received = wrapped.take();
  check.equal(received.map((message) => [message.encrypted, message.user, message.defects]), kinds.map(() => [true, 'mailer', []]), 'encrypted, authenticated, whole');
});

await check.section('encryption and authentication', async () => {
  const refused = async (what, extra, pattern) => {
    const { status, err } = await test(at(extra));
    check.equal(status, 1, `${what}: refused`);
    check.match(err, pattern, what);
    check.ok(!err.includes('p@ss') && !err.includes('p%40ss') && !err.includes('wrongsecret'), `${what}: no password`, err);
  };
  await refused('an unknown authority', environment(starttls, undefined, { PORTICO_MAIL__CA_FILE: '' }), /STARTTLS: .*(certificate|UnknownIssuer)/i);
  await refused('a wrong password', environment(starttls, `smtp://mailer:wrongsecret@localhost:${starttls.port}?tls=required`), /authentication: .*535/);
  await refused('the name of another host', environment(starttls, `smtp://mailer:p%40ss%20word@127.0.0.1:${starttls.port}?tls=required`), /STARTTLS: .*certificate/i);
  const utf8 = await portico.try(['mail', 'test', '--tenant', 'acme', '--to', 'jörg@example.com']);
  check.equal([utf8.status, starttls.take()[0]?.to], [0, ['jörg@example.com']], `SMTPUTF8 is used where it is offered: ${utf8.err}`);
});

await check.section('names and addresses begin no header (A-90)', async () => {
  const injected = 'Acme\r\nBcc: evil@example.com';
  const set = (...values) => portico.try(['tenant', 'set', 'acme', ...values]);
  for (const value of [`mail.from=${injected} <no-reply@acme.example>`, `mail.reply_to=help@acme.example\r\nBcc: evil@example.com`]) {
    check.ok((await set(value)).status !== 0, 'a line break in a sender is refused', value);
  }
  check.ok((await portico.try(['mail', 'test', '--tenant', 'acme', '--to', 'ada@example.com\r\nBcc: evil@example.com'])).status !== 0, 'a line break in a recipient is refused');
  check.ok((await portico.try(['tenant', 'create', 'injected', '--name', injected])).status !== 0, 'a line break in the name of a tenant is refused');
  for (const name of ['Größe, Acme & Söhne', '日本のアクメ株式会社とその仲間たちのための長い名前', 'Bcc: evil@example.com']) {
    const { status, err } = await set(`mail.from=${name} <no-reply@acme.example>`);
    check.equal(status, 0, `mail.from ${name}: ${err}`);
    await test(portico);
    const [message] = starttls.take();
    // Python keeps the blank between two encoded words, which RFC 2047, 6.2 removes; and it writes quotes.
    const squeezed = (text) => text?.replaceAll(/[\s"]/g, '');
    check.equal([message?.from, squeezed(header(message, 'from'))], ['no-reply@acme.example', squeezed(`${name}<no-reply@acme.example>`)], `${name}: the name as it was set`);
    check.equal([message?.to, header(message, 'bcc')], [[ada], undefined], `${name}: one recipient`);
    const raw = message.raw.slice(0, message.raw.indexOf('\r\n\r\n'));
    const words = raw.match(/=\?[^ ]+\?=/g) ?? [];
    check.ok(words.length > 0 || /^[\x20-\x7e]*$/.test(name), `${name}: encoded if it is not ASCII`, raw);
    check.ok(!raw.includes('\ufffd') && words.every((word) => word.length <= 75), `${name}: in encoded words of RFC 2047`, raw);
  }
  await set('mail.from=');
});

await starttls.stop();
await wrapped.stop();
await portico.start();
const http = new Http(portico.port, 8);
/** Signs in from an unknown browser, which queues a notice. */
const signIn = async () => {
  const answer = await http.send('POST', '/t/acme/login', { jar: new Jar(), headers: { origin: portico.origin }, form: { email: ada, password } });
  if (answer.status !== 303) {
    throw new Error(`sign-in: ${answer.status} ${answer.body.slice(0, 300)}`);
  }
};
const list = async () => portico.command(['mail', 'list', '--limit', '5000']);

await check.section(`${many} mails wait while the server is away`, async () => {
  await signIn();
  await each(Array.from({ length: many }), 8, signIn);
  const waiting = await list();
  check.equal(waiting.length, many, 'nothing is lost');
  await until('each was tried', async () => (await list()).every((mail) => mail.attempts > 0));
  const [mail] = await list();
  check.equal([mail.state, mail.kind, mail.to], ['unreachable', 'new_device', ada], 'the state');
  check.match(mail.error, /smtp:\/\/\[hidden\]@localhost:\d+: connection to .*refused/i, 'the reason');
  const shown = await portico.command(['mail', 'show', mail.id]);
  check.ok(shown.text.includes('New sign-in to your account'), 'mail show', shown);
  await starttls.start();
  const began = performance.now();
  await portico.command(['mail', 'retry', mail.id]);
  await until('all are delivered', async () => readdirSync(starttls.folder).filter((name) => name.endsWith('.json')).length >= many, 120);
  const seconds = (performance.now() - began) / 1000;
  console.log(`${many} mails were delivered in ${seconds.toFixed(1)} s`);
  await until('the queue is empty', async () => (await list()).length === 0);
  const ids = starttls.take().map((message) => header(message, 'message-id'));
  check.equal([ids.length, new Set(ids).size], [many, many], 'each once');
});

await check.section('answers of the server', async () => {
  const once = async (behaviour, state, error) => {
    starttls.next(behaviour);
    await signIn();
    const found = await until(`${behaviour}: tried`, async () => (await list()).find((mail) => mail.error));
    check.equal([found?.state, found?.attempts], [state, 1], `${behaviour}: the state`);
    check.match(found?.error, error, `${behaviour}: the reason`);
    return found;
  };
  const retried = async (mail) => {
    await portico.command(['mail', 'retry', mail.id]);
    await until('it is delivered', async () => (await list()).length === 0);
    return starttls.take().map((message) => header(message, 'message-id'));
  };
  for (const [behaviour, state, error] of [
    ['421', 'unreachable', /RCPT TO: .*421.*Service not available/],
    ['450', 'waiting', /RCPT TO: .*450.*Mailbox busy/],
    ['550', 'dead', /RCPT TO: .*550.*No such user here/],
  ]) {
    const mail = await once(behaviour, state, error);
    check.equal(await retried(mail), [`<${mail.id}@localhost>`], `${behaviour}: delivered once by a retry`);
  }
  const dropped = await once('drop', 'unreachable', /message: /);
  check.equal(await retried(dropped), [`<${dropped.id}@localhost>`, `<${dropped.id}@localhost>`], 'the answer to DATA was lost: a duplicate with the same Message-ID');
  starttls.next('slow 4');
  await signIn();
  await until('a slow server is waited for', async () => (await list()).length === 0);
  check.equal(starttls.take().length, 1, 'delivered once');
  check.equal((await list()).length, 0, 'nothing is left');
  check.ok(!existsSync(path.join(starttls.folder, 'behaviour')), 'each behaviour was used');
});

const end = await portico.stop();
check.equal(end, { code: 0, signal: null }, 'the server ends with 0');
await starttls.stop();
check.finish();
