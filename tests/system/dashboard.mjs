// The dashboard account API with the client that it is made for, Better Auth in two versions, and against requests that
// another origin forges.
// - The client in Node: every call, on SQLite, and with one version on PostgreSQL.
// - The client in Chromium, in pages of another origin of the same site: sign-up, sign-in, sessions, passwords, addresses,
//   single sign-on with the pages of the tenant and an application; from an origin that is not listed nothing works.
// - Every write of /openapi.json, from pages of foreign origins and by hand, in every way that a browser sends it:
//   nothing changes. A program that is no browser may send it.
//
//   node dashboard.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import path from 'node:path';

import { betterAuth } from './lib/better_auth.mjs';
import { steps } from './lib/better_auth_journey.mjs';
import { rules } from './lib/better_auth_rules.mjs';
import { World } from './lib/better_auth_world.mjs';
import { launch } from './lib/browser.mjs';
import { Checks } from './lib/check.mjs';
import { Dashboard, PageServer, TENANT } from './lib/dashboard.mjs';
import { browserSteps, BrowserWorld } from './lib/dashboard_browser.mjs';
import { Tab } from './lib/dashboard_tab.mjs';
import { listed, request, Victim, writes } from './lib/dashboard_writes.mjs';
import { bodies, disguises, Forger, inOrder, SIMPLE_WAYS } from './lib/forged.mjs';
import { linksTo, newLink } from './lib/mails.mjs';
import { each, workDir } from './lib/portico.mjs';
import { RelyingParty } from './lib/relying_party.mjs';

const check = new Checks();
const dir = workDir('dashboard');
/** With `PORTICO_TEST_LONG=1`, both versions on PostgreSQL too, and a third foreign origin. */
const thorough = process.env.PORTICO_TEST_LONG === '1';
const slug = (version) => `v${version.replaceAll('.', '-')}`;

/** Runs a table of steps. A step that stops ends the table, since the others continue where it ended. */
async function journey(title, table, world) {
  for (const [what, step] of Object.entries(table)) {
    let ended = false;
    await check.section(`${title}: ${what}`, async () => {
      await step(world);
      ended = true;
    });
    if (!ended) {
      return;
    }
  }
}

/** The client in Node. */
async function inNode(dashboard, engine, clients) {
  for (const client of clients) {
    await journey(`${engine}, ${client.version} in Node`, { ...steps, ...rules }, new World(check, dashboard, client, `node-${slug(client.version)}`));
  }
}

/** An application of the tenant, whose users are not asked for consent. */
async function application(dashboard) {
  const rp = await RelyingParty.start();
  const client = await dashboard.portico.createClient(TENANT, 'Shop', rp.redirectUri('shop'), '--first-party');
  await rp.add('shop', { issuer: dashboard.base, method: 'client_secret_basic', clientId: client.client_id, clientSecret: client.client_secret });
  return rp;
}

async function inChromium(stage, clients) {
  for (const { version } of clients) {
    const world = new BrowserWorld({ ...stage, check }, version, `browser-${slug(version)}`);
    await journey(`${version} in Chromium`, browserSteps, world);
    await world.tab?.close();
  }
}

/** Asserts that the state of the victim is as it was last seen. */
async function unchanged(victim, what) {
  const { seen } = victim;
  const now = await victim.look();
  const changed = Object.keys(seen).filter((address) => JSON.stringify(now[address]) !== JSON.stringify(seen[address]));
  check.equal(changed.map((address) => [address, now[address]]), [], `${what}: nothing has changed`);
}

/** Sends every write from pages of another origin. `sameSite`: whether the browser sends the cookie from there. */
async function forgeInChromium({ dashboard, browser }, { victim, cookies, operations }, { origin, sameSite }) {
  await victim.look();
  const forger = await Forger.open(browser, dashboard, cookies, origin);
  const session = await forger.session();
  check.must(typeof session, 'string', 'the browser is signed in');
  const read = await forger.send(operations, victim);
  check.equal(read, [], 'no script reads an answer');
  await forger.lead('POST /auth/sign-out', victim);
  await forger.lead('POST /auth/delete-user', victim);
  const sent = forger.writes;
  check.ok(sent.length >= SIMPLE_WAYS * operations.length, 'every request arrived', sent.length);
  check.equal(sent.filter(({ status }) => status < 400).map(({ method, url, status }) => `${method} ${url} ${status}`), [], 'each was refused');
  check.equal([...new Set(sent.map(({ cookie }) => cookie))], [sameSite], `the browser ${sameSite ? 'sent' : 'did not send'} the cookie`);
  check.equal(await forger.session(), session, 'the browser has the same session');
  await forger.close();
  await unchanged(victim, 'after all');
}

/** Verifies an address by a picture: the user who sees it is not signed in by that. */
async function pictures({ dashboard, browser }, { victim, cookies }, { origin }) {
  const email = `picture-${new URL(origin).hostname}@example.com`;
  await dashboard.must('POST', '/auth/sign-up/email', { json: { name: 'Pic Ture', email, password: victim.password } });
  const token = new URL(await newLink(dashboard.portico, email, 'verify-email')).searchParams.get('token');
  await victim.look();
  for (const [what, sent] of [['signed in', cookies], ['signed out', []]]) {
    const forger = await Forger.open(browser, dashboard, sent, origin);
    const session = await forger.session();
    await forger.page.evaluate((src) => new Promise((resolve) => Object.assign(new Image(), { src, onload: resolve, onerror: resolve })), `${dashboard.base}/auth/verify-email?token=${token}`);
    const arrived = forger.arrived.map(({ url, status }) => [url.split('?')[0], status]);
    check.equal(arrived, [['/auth/verify-email', what === 'signed in' ? 200 : 401]], 'the request arrived, and the first one verified the address');
    check.equal(await forger.session(), session, `the picture of a browser that is ${what}`);
    await forger.close();
  }
  await unchanged(victim, 'after the pictures');
}

/** Sends every write with the cookie and with what shows that another origin made the request. */
async function byHand({ dashboard, unlisted }, { victim, operations }) {
  await victim.look();
  const send = (operation, options) => {
    const { method, address, json } = request(operation, victim);
    return dashboard.send(method, address, { cookie: victim.cookie, json, ...options });
  };
  for (const { what, headers } of disguises(dashboard.app, unlisted.origin)) {
    for (const [at, base] of [['', dashboard.base], [', at the root', dashboard.origin]]) {
      const wrong = [];
      await each(operations, 6, async (operation) => {
        const { status, body, headers: answered } = await send(operation, { headers, base });
        const seen = [status, body.code, body.details?.reason, answered['access-control-allow-origin'], answered['set-cookie']];
        if (JSON.stringify(seen) !== JSON.stringify([403, 'FORBIDDEN', 'origin', undefined, undefined])) {
          wrong.push(`${operation}: ${JSON.stringify(seen)}`);
        }
      });
      check.equal(wrong, [], `${what}${at}: each is refused`);
    }
    await unchanged(victim, what);
  }
  for (const { what, type } of bodies) {
    const wrong = [];
    await each(operations, 6, async (operation) => {
      const { method, address, json } = request(operation, victim);
      const options = { cookie: victim.cookie, body: JSON.stringify(json ?? {}), headers: { origin: dashboard.app, 'content-type': type } };
      const { status, body } = await dashboard.send(method, address, options);
      if (status !== 415 || body.code !== 'UNSUPPORTED_MEDIA_TYPE') {
        wrong.push(`${operation}: ${status} ${body.code}`);
      }
    });
    check.equal(wrong, [], `${what} from the listed origin: each is refused`);
    await unchanged(victim, what);
  }
}

/** Programs that are no browser may send every write: the requests that were refused lack nothing else. */
async function byPrograms({ dashboard }, { victim, operations }) {
  for (const origin of [dashboard.app, dashboard.origin]) {
    const { status } = await dashboard.send('POST', '/auth/update-user', { cookie: victim.cookie, json: { name: 'Vic T. Tim' }, headers: { origin, 'sec-fetch-site': 'same-site' } });
    check.equal(status, 200, `Origin: ${origin}`);
  }
  for (const operation of inOrder(operations)) {
    await writes[operation].prepare?.(victim);
    const { method, address, json } = request(operation, victim);
    const { status, body } = await dashboard.send(method, address, { cookie: victim.cookie, json });
    check.equal([status, status < 400 ? undefined : body], [writes[operation].status ?? 200, status < 400 ? undefined : body], `${operation}, by a program`);
  }
}

async function forgeries(stage) {
  const { dashboard, app, unlisted, foreign, browser } = stage;
  let world;
  await check.section('forged: a victim', async () => {
    const operations = listed(await (await fetch(`${dashboard.origin}/openapi.json`)).json());
    check.equal(operations.filter((operation) => !(operation in writes)), [], 'every write of the document is in the table');
    check.equal(Object.keys(writes).filter((operation) => !operations.includes(operation)), [], 'every write of the table is in the document');
    const victim = await Victim.make(dashboard);
    const tab = await Tab.open(browser, dashboard, app, '1.7.25');
    await tab.visit();
    const { error } = await tab.call('signIn.email', { email: victim.email, password: victim.password });
    check.must(error, null, 'the victim signs in with a browser');
    const cookies = await tab.visitor.context.cookies();
    await tab.close();
    world = { victim, cookies, operations: operations.filter((operation) => operation in writes) };
  });
  if (world === undefined) {
    return;
  }
  const books = await world.victim.books();
  const origins = [
    { what: 'another port', origin: unlisted.origin, sameSite: true },
    { what: 'another site', origin: `http://127.0.0.1:${foreign.port}`, sameSite: false },
    { what: 'a name below', origin: `http://foreign.localhost:${foreign.port}`, sameSite: false },
  ].slice(0, thorough ? 3 : 2);
  for (const from of origins) {
    await check.section(`forged in Chromium: ${from.what}`, () => forgeInChromium(stage, world, from));
  }
  await check.section('forged by hand', () => byHand(stage, world));
  await check.section('forged: the log and the lists of the operator', async () => {
    const after = await world.victim.books();
    for (const [what, seen] of Object.entries(books)) {
      check.equal(after[what].slice(seen.length), [], `${what}: none was added`);
      check.equal(after[what], seen, `${what} are as before`);
    }
    check.equal(linksTo(dashboard.portico, world.victim.email, 'reset-password').length, 1, 'no mail was sent');
  });
  for (const from of origins) {
    await check.section(`forged pictures: ${from.what}`, () => pictures(stage, world, from));
  }
  await check.section('the writes of a program', () => byPrograms(stage, world));
}

const opened = [];
const page = async (clients) => {
  const server = await PageServer.start(clients);
  opened.push(server);
  return server;
};
const stage = { check };
let clients;
try {
  await check.section('the start', async () => {
    clients = await betterAuth(dir);
    check.must(clients.map(({ version }) => version), ['1.7.25', '1.2.12'], 'two versions of the client');
    [stage.app, stage.unlisted, stage.foreign] = await Promise.all([page(clients), page(clients), page([])]);
    stage.dashboard = await Dashboard.start(dir, 'sqlite', stage.app.origin);
    [stage.app, stage.unlisted].forEach((server) => server.leadTo(stage.dashboard.base));
    stage.browser = await launch();
    stage.rp = await application(stage.dashboard);
    opened.push(stage.rp);
  });
  if (stage.rp !== undefined) {
    await inNode(stage.dashboard, 'sqlite', clients);
    await inChromium(stage, clients);
    await forgeries(stage);
  }
  let postgres;
  await check.section('the start with PostgreSQL', async () => {
    postgres = await Dashboard.start(path.join(dir, 'on-postgres'), 'postgres', stage.app.origin);
    check.ok(postgres.base.endsWith(TENANT), 'it serves the tenant');
  });
  if (postgres !== undefined) {
    await inNode(postgres, 'postgres', thorough ? clients : clients.slice(0, 1));
    await check.section('the end with PostgreSQL', async () => {
      check.equal(await postgres.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
    });
  }
} finally {
  await check.section('the end', async () => {
    await stage.browser?.close();
    opened.forEach((server) => server.stop());
    check.equal(await stage.dashboard?.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  });
  check.finish();
}
