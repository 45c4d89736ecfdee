// nginx and Caddy with the files of deploy/, in which only ports, certificates and paths are replaced, each in front of a
// server of its own with the public URL https://id.example.com:{port}. Both run as an unprivileged user.
//
//   node proxies.mjs [--idle 1] [--dir FOLDER]      PORTICO_TEST_BIN names the binary
//
// --idle: how many seconds the proxies keep idle connections to the server, which keeps them a quarter longer. With 60,
// as shipped, this takes ten minutes.

import { chmodSync, chownSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import http2 from 'node:http2';
import path from 'node:path';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';

import { Checks } from './lib/check.mjs';
import { Flow, parseJson } from './lib/flow.mjs';
import { Http } from './lib/http.mjs';
import { installed } from './lib/packages.mjs';
import { flag, freePort, Portico, runChild, sleep, startChild, workDir } from './lib/portico.mjs';

const shipped = (name) => readFileSync(fileURLToPath(new URL(`../../deploy/${name}`, import.meta.url)), 'utf8');
const name = 'id.example.com';
const idle = Number(flag('idle', '1'));
const keepAlive = Math.ceil(idle * 1.25);
const redirectUri = 'https://shop.example.com/callback';
const password = 'proxies-correct-horse-battery';
const person = 'ada@example.com';
const check = new Checks();
const dir = workDir('proxies');
const unprivileged = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Makes an authority and a certificate for the name; returns the authority's certificate. */
async function certificates() {
  const openssl = async (...args) => {
    const { status, err } = await runChild(dir, 'openssl', args, { cwd: dir });
    check.must(status, 0, `openssl ${args[0]}: ${err}`);
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Test authority');
  await openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', `/CN=${name}`);
  writeFileSync(path.join(dir, 'names'), `subjectAltName=DNS:${name}\n`);
  const sign = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names'];
  await openssl('x509', '-req', '-in', 'server.csr', ...sign, '-out', 'server.pem');
  return readFileSync(path.join(dir, 'ca.pem'));
}

/** Replaces texts of a shipped file, each of which must occur. */
function adapt(text, changes) {
  for (const [from, to] of changes) {
    check.ok(text.includes(from), `the shipped file contains "${from}"`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** A proxy and the server behind it. */
class Behind {
  constructor(kind) {
    this.kind = kind;
    this.dir = path.join(dir, kind);
  }

  async setUp(ca) {
    Object.assign(this, { ca, port: await freePort(), plain: await freePort() });
    this.origin = `https://${name}:${this.port}`;
    const settings = { PORTICO_HTTP__TRUSTED_PROXIES: '127.0.0.1', PORTICO_HTTP__KEEP_ALIVE: `${keepAlive}s` };
    this.portico = new Portico(path.join(this.dir, 'server'), await freePort(), settings, { publicOrigin: this.origin });
    await this.portico.start();
    await this.portico.createTenant('shop', 'Shop');
    await this.portico.createAccount('shop', person, 'Ada', password);
    const made = await this.portico.createClient('shop', 'Console', redirectUri, '--first-party');
    this.client = { id: made.client_id, secret: made.client_secret };
    await this.#start();
    this.http = this.from('127.0.0.1');
  }

  async #start() {
    const folder = path.join(this.dir, 'proxy');
    mkdirSync(path.join(folder, 'files'), { recursive: true });
    const binary = path.join(folder, this.kind);
    // The unprivileged user may not be able to read the cache folder.
    copyFileSync(installed(`PORTICO_TEST_SYSTEM_${this.kind.toUpperCase()}`), binary);
    for (const file of ['server.key', 'server.pem']) {
      copyFileSync(path.join(dir, file), path.join(folder, file));
    }
    chmodSync(binary, 0o755);
    if (unprivileged.uid !== undefined) {
      [dir, this.dir, folder].forEach((each) => chmodSync(each, 0o755));
      ['', 'files', 'server.key'].forEach((each) => chownSync(path.join(folder, each), unprivileged.uid, unprivileged.gid));
    }
    const args = this.kind === 'nginx' ? this.#nginx(folder) : this.#caddy(folder);
    const child = startChild(dir, binary, args, { ...unprivileged, cwd: folder, env: { HOME: folder }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.output = '';
    [child.stdout, child.stderr].forEach((stream) => stream.on('data', (bytes) => (this.output += bytes)));
    const probe = this.from('127.0.0.1');
    for (const until = performance.now() + 15_000; performance.now() < until && child.exitCode === null; await sleep(50)) {
      if (await probe.send('GET', '/').catch(() => undefined)) {
        return;
      }
    }
    throw new Error(`${this.kind} does not answer: ${this.output}`);
  }

  #nginx(folder) {
    const site = adapt(shipped('nginx.conf'), [
      ['listen 80;', `listen ${this.plain};`],
      ['listen [::]:80;', `listen [::]:${this.plain};`],
      ['listen 443 ', `listen ${this.port} `],
      ['listen [::]:443 ', `listen [::]:${this.port} `],
      ['https://$host$', `https://$host:${this.port}$`],
      ['127.0.0.1:8080', `127.0.0.1:${this.portico.port}`],
      [`/etc/letsencrypt/live/${name}/fullchain.pem`, `${folder}/server.pem`],
      [`/etc/letsencrypt/live/${name}/privkey.pem`, `${folder}/server.key`],
      ['/var/log/nginx/portico.log', `${folder}/files/access.log`],
      // With its level, which is what keeps queries out.
      ['/var/log/nginx/portico-error.log', 'stderr'],
      ['keepalive_timeout 60s', `keepalive_timeout ${idle}s`],
    ]);
    writeFileSync(path.join(folder, 'site.conf'), site);
    const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const temporary = kinds.map((kind) => `${kind}_temp_path ${folder}/files/${kind};`).join(' ');
    // The rest is as in Debian's nginx.conf.
    const main = `daemon off; pid ${folder}/files/pid; error_log stderr; worker_processes 2; events { worker_connections 768; }
      http { access_log ${folder}/files/other.log; sendfile on; tcp_nopush on; gzip on; default_type application/octet-stream; ${temporary} include ${folder}/site.conf; }`;
    writeFileSync(path.join(folder, 'nginx.conf'), main);
    return ['-e', 'stderr', '-p', folder, '-c', path.join(folder, 'nginx.conf')];
  }

  #caddy(folder) {
    const site = adapt(shipped('Caddyfile'), [
      ['\n{\n\t#', `\n{\n\tadmin off\n\thttp_port ${this.plain}\n\t#`],
      [`\n${name} {`, `\n${name}:${this.port} {\n\ttls ${folder}/server.pem ${folder}/server.key`],
      ['127.0.0.1:8080', `127.0.0.1:${this.portico.port}`],
      ['keepalive 60s', `keepalive ${idle}s`],
    ]);
    writeFileSync(path.join(folder, 'Caddyfile'), site);
    return ['run', '--config', path.join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  }

  /** Returns a client at this address of the machine. */
  from(address) {
    return new Http(this.port, 64, this.origin, { ca: this.ca, from: address });
  }

  flow() {
    return new Flow('shop', this.client, redirectUri);
  }

  /** Returns the networks of the events of a kind, the oldest first. */
  async networks(event) {
    const events = await this.portico.command(['audit', 'list', '--tenant', 'shop', '--event', event]);
    return events.map(({ network }) => network);
  }

  log() {
    const lines = readFileSync(this.portico.log, 'utf8').split('\n');
    return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  }

  /** The status of a request over HTTP/2, which browsers use. */
  async overHttp2(target) {
    const socket = tls.connect({ host: '127.0.0.1', port: this.port, servername: name, ca: this.ca, ALPNProtocols: ['h2'] });
    const session = http2.connect(this.origin, { createConnection: () => socket });
    try {
      return await new Promise((resolve, reject) => {
        session.once('error', reject);
        const stream = session.request({ ':path': target });
        stream.once('error', reject);
        stream.once('response', (headers) => resolve(headers[':status']));
        stream.resume();
        stream.end();
      });
    } finally {
      session.destroy();
    }
  }
}

const discovery = '/t/shop/.well-known/openid-configuration';
/** A query that no log may contain, also when a request fails. */
const secret = 'code=secret-of-the-query';

async function checkSignIn(it) {
  const { kind, http } = it;
  const flow = it.flow();
  const { code } = await flow.signIn(http, person, password);
  const set = await flow.tokens(http, code);
  const userinfo = await flow.userinfo(http, set.access_token);
  check.equal(userinfo.status, 200, `${kind}: the code gives a token that works`);
  const found = parseJson(await http.send('GET', discovery));
  check.equal(found.issuer, `${it.origin}/t/shop`, `${kind}: the issuer is the public URL`);
  check.equal(await it.overHttp2(discovery), 200, `${kind}: HTTP/2 too`);
  const long = await http.send('GET', flow.authorizeUrl({ prompt: 'none', state: 's'.repeat(6_000) }));
  check.equal([long.status, long.headers.location?.length > 6_000], [303, true], `${kind}: a redirect with a long state`);
  if (kind === 'nginx') {
    const plain = await new Http(it.plain, 1, `http://${name}`).send('GET', `${discovery}?${secret}`);
    check.equal([plain.status, plain.headers.location], [301, `${it.origin}${discovery}?${secret}`], `${kind}: http leads to https`);
  }
}

async function checkAddress(it) {
  const { kind } = it;
  const claimed = { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9', 'x-real-ip': '203.0.113.9', 'x-request-id': 'chosen-by-the-client' };
  for (const address of ['127.0.0.9', '::1']) {
    const http = it.from(address);
    // Every request claims another address (A-65: only trusted proxies are believed).
    const { send } = http;
    http.send = (method, target, options = {}) => send.call(http, method, target, { ...options, headers: { ...claimed, ...options.headers } });
    await it.flow().signIn(http, person, password);
    check.equal((await it.networks('signed_in')).at(-1), address, `${kind}: the audit log has the client's address, not the claimed one`);
    const answer = await http.send('GET', discovery);
    const id = answer.headers['x-request-id'];
    check.ok(id && !id.includes('chosen'), `${kind}: the id of a request is not the client's`, id);
  }
  // Attempts are limited for the client's address, whatever it claims.
  const guessing = it.from('127.0.0.20');
  const attempt = async (http, secret, headers) => {
    const open = await it.flow().openLogin(http);
    const form = { ...open.fields, email: person, password: secret };
    return (await http.send('POST', open.target, { jar: open.jar, headers: { origin: http.origin, ...headers }, form })).status;
  };
  for (let number = 1; number <= 8; number += 1) {
    await attempt(guessing, 'a wrong password, certainly', { 'x-forwarded-for': `203.0.113.${number}` });
  }
  const failed = [...new Set(await it.networks('sign_in_failed'))];
  check.equal(failed, ['127.0.0.20'], `${kind}: failed attempts count for the client's address`);
  check.equal(await attempt(guessing, password, { 'x-forwarded-for': '203.0.113.77' }), 429, `${kind}: which has to wait`);
  check.equal(await attempt(it.from('127.0.0.21'), password), 303, `${kind}: another address has not`);
  // Of other proxies: IPv6 in brackets, with a port.
  const direct = new Http(it.portico.port, 1, it.origin);
  const headers = { 'x-forwarded-for': '[2001:db8::7]:4711', origin: it.origin };
  const open = await it.flow().openLogin(direct);
  await direct.send('POST', open.target, { jar: open.jar, headers, form: { ...open.fields, email: person, password } });
  check.equal((await it.networks('signed_in')).at(-1), '2001:db8::7', `${kind}: IPv6 in brackets is read`);
}

async function checkLimits(it) {
  const { kind, http } = it;
  const body = `grant_type=${'x'.repeat(70_000)}`;
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  check.equal((await http.send('POST', '/t/shop/oauth2/token', { body, headers: type })).status, 413, `${kind}: a long body`);
  const chunked = { ...type, 'transfer-encoding': 'chunked' };
  check.equal((await http.send('POST', '/t/shop/oauth2/token', { body, headers: chunked })).status, 413, `${kind}: a long body without a length`);
  // What a proxy with `$host` sends.
  const wrong = await http.send('GET', discovery, { headers: { host: name } });
  check.equal(wrong.status, 421, `${kind}: a Host header without the port`);
  await sleep(200);
  const text = JSON.stringify(it.log().find(({ status }) => Number(status) === 421) ?? {});
  check.ok(text.includes(`known are ${name}:${it.port} (http.public_url)`) && text.includes('Let the proxy pass on the Host header'), `${kind}: the log explains it`, text);
  const other = await http.send('GET', discovery, { headers: { host: 'evil.example.com' } });
  // Caddy answers hosts that it does not know by itself, with an empty page.
  check.equal(kind === 'nginx' ? other.status : other.body, kind === 'nginx' ? 421 : '', `${kind}: an unknown Host header`);
}

/** Bursts of POST requests, which a proxy does not repeat, at intervals around both idle timeouts. */
async function checkIdle(it) {
  const flow = it.flow();
  const step = 0.05;
  const gaps = [idle - step, idle, idle + step, (idle + keepAlive) / 2, keepAlive - step, keepAlive, keepAlive + step];
  const counts = {};
  for (const gap of [0, ...gaps]) {
    await sleep(gap * 1000);
    const ask = () => flow.post(it.http, '/oauth2/token', { grant_type: 'refresh_token', refresh_token: 'none' });
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask().catch((error) => ({ status: error.message }))));
    answers.forEach(({ status }) => (counts[status] = (counts[status] ?? 0) + 1));
  }
  check.equal(counts, { 400: 200 }, `${it.kind}: 200 requests, none meets a closing connection`);
}

async function checkRestart(it) {
  const { kind } = it;
  const answers = [];
  let going = true;
  const lane = async () => {
    const http = it.from('127.0.0.1');
    while (going) {
      const began = performance.now();
      const status = await http.send('GET', `${discovery}?${secret}`).then((answer) => answer.status, (error) => error.message);
      answers.push({ status, began, ended: performance.now() });
      await sleep(20);
    }
  };
  const lanes = Array.from({ length: 8 }, lane);
  await sleep(500);
  const down = performance.now();
  check.equal(await it.portico.stop(), { code: 0, signal: null }, `${kind}: the server ends`);
  // Longer than a second: connections that began while the listeners were closed are repeated by the kernel after one.
  await sleep(1_500);
  await it.portico.start();
  const up = performance.now();
  await sleep(1_500);
  going = false;
  await Promise.all(lanes);
  const outside = answers.filter(({ began, ended }) => ended < down || began > up);
  check.equal([...new Set(outside.map(({ status }) => status))], [200], `${kind}: all requests are answered before and after a restart`);
  const during = answers.filter(({ began, ended }) => ended >= down && began <= up).map(({ status }) => status);
  check.ok(during.includes(502), `${kind}: 502 while the server is away`, [...new Set(during)]);
  check.equal(during.filter((status) => ![200, 502, 503].includes(status)), [], `${kind}: no request is left without an answer`);
}

let proxies = [];
await check.section('set-up', async () => {
  const ca = await certificates();
  proxies = ['nginx', 'caddy'].map((kind) => new Behind(kind));
  await Promise.all(proxies.map((it) => it.setUp(ca)));
});
const ready = check.failed === 0;
const both = async (what, steps) => ready && check.section(what, () => Promise.all(proxies.map(steps)));
await both('a sign-in with a code', checkSignIn);
await both("the client's address", checkAddress);
await both('limits and wrong names', checkLimits);
await both('idle connections', checkIdle);
await both('a restart', checkRestart);
await both('the logs of the proxies', async (it) => {
  const files = it.kind === 'nginx' ? ['access.log', 'other.log'] : [];
  const text = files.map((file) => readFileSync(path.join(it.dir, 'proxy', 'files', file), 'utf8')).join('') + it.output;
  check.ok(text.includes(discovery), `${it.kind}: they have the paths`, text.slice(-600));
  check.ok(!text.includes('secret-of-the-query') && !text.includes('code_challenge'), `${it.kind}: they have no query`, text.split('\n').find((line) => line.includes('secret-of-the-query')));
});
check.finish();
process.exit();
